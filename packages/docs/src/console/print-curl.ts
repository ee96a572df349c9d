// A request as the shell command that sends it.

import type { APIRequest } from './request.ts';

/** The variable that stands in for a token, so that a command can be shown and shared. */
const TOKEN = '$BEEPER_ACCESS_TOKEN';

/**
 * Whatever the request holds stays text for the shell. The token alone is left out: `$BEEPER_ACCESS_TOKEN` stands for it.
 *
 * @example
 * printCurl({ method: 'GET', url: 'http://127.0.0.1:23373/v1/info', headers: {} });
 * // curl 'http://127.0.0.1:23373/v1/info'
 */
export function printCurl({ body, headers, method, url }: APIRequest): string {
  // `curl` reads brackets and braces in an address as a pattern.
  const lines = [`curl ${/[[\]{}]/.test(url) ? '--globoff ' : ''}${quote(url)}`];
  if (method !== (body ? 'POST' : 'GET')) lines.push(`--request ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    lines.push(
      `--header ${name === 'Authorization' ? `"Authorization: Bearer ${TOKEN}"` : quote(`${name}: ${value}`)}`,
    );
  }
  if (body?.kind === 'text') lines.push(`--data-raw ${quote(body.text)}`);
  if (body?.kind === 'parts') {
    for (const { name, value } of body.parts) {
      lines.push(
        typeof value === 'string'
          ? `--form-string ${quote(`${name}=${value}`)}`
          : `--form ${quote(fileForm(name, value))}`,
      );
    }
  }
  return lines.join(' \\\n  ');
}

function fileForm(name: string, { name: fileName, type }: File): string {
  const path = fileName.replaceAll(/["\\]/g, '\\$&');
  return `${name}=@"${path}"${type === '' ? '' : `;type=${type}`}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
