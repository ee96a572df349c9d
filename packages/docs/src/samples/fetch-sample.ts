import { printLiteral } from '@beeper-openapi/scripts/print';
import type { APIRequest, RequestBody } from '../console/request.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template where it is printed.
const TOKEN = '`Bearer ${process.env.BEEPER_ACCESS_TOKEN}`';

/** A request by `fetch` alone, as a module. */
export function printFetch(request: APIRequest): string {
  const { body, headers, method, url } = request;
  const options = [
    ...(method === 'GET' ? [] : [`method: '${method}'`]),
    ...(Object.keys(headers).length > 0 ? [`headers: ${printHeaders(headers)}`] : []),
    ...(body ? [`body: ${printBody(body)}`] : []),
  ];
  const second = options.length > 0 ? `, {\n  ${options.join(',\n  ')},\n}` : '';
  return `${body?.kind === 'parts' ? printForm(body) : ''}const response = await fetch(${printLiteral(url)}${second});
console.log(response.status, await response.text());
`;
}

function printHeaders(headers: APIRequest['headers']): string {
  const lines = Object.entries(headers).map(([name, value]) => {
    const key = /^\w+$/.test(name) ? name : printLiteral(name);
    const printed = name === 'Authorization' ? TOKEN : printLiteral(value);
    return `    ${key}: ${printed},\n`;
  });
  return `{\n${lines.join('')}  }`;
}

function printBody(body: RequestBody): string {
  if (body.kind === 'parts') return 'form';
  try {
    return `JSON.stringify(${printLiteral(JSON.parse(body.text), '  ')})`;
  } catch {
    return `new URLSearchParams(${printLiteral(Object.fromEntries(new URLSearchParams(body.text)), '  ')})`;
  }
}

function printForm({ parts }: Extract<RequestBody, { kind: 'parts' }>): string {
  const lines = parts.map(({ name, value }) => {
    const printed =
      typeof value === 'string' ? printLiteral(value) : `new File(['Rope, stove, tent'], ${printLiteral(value.name)})`;
    return `form.append(${printLiteral(name)}, ${printed});\n`;
  });
  return `const form = new FormData();\n${lines.join('')}\n`;
}
