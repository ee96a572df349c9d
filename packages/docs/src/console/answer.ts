// What has been answered, for reading: JSON in colour, pictures as pictures, anything else as a file to keep.

import { highlight } from '../reference/highlight.ts';
import { element } from './element.ts';
import type { Form } from './form.ts';
import { explainStatus, printSize } from './messages.ts';
import type { Answer } from './send.ts';

/** How many characters are shown; the rest is in the file. Colours for more would hold up the page. */
const SHOWN = 100_000;

/** The answer in one line, for the eye and for a screen reader. */
export function summarize({ body, milliseconds, status, statusText }: Answer): HTMLElement {
  const failed = status >= 400;
  return element(
    'p',
    { class: 'answer-line' },
    element('b', { class: failed ? 'status failed' : 'status' }, String(status)),
    ` ${statusText} `,
    element('span', {}, `in ${milliseconds} ms, ${body.size === 0 ? 'no body' : printSize(body.size)}`),
  );
}

/** All that there is to see of it. */
export async function renderAnswer(answer: Answer, form: Form, hasToken: boolean): Promise<HTMLElement> {
  const advice = explainStatus(answer.status, hasToken, form.scopes);
  const headers = answer.headers.map(([name, value]) => {
    return element('div', {}, element('dt', {}, name), element('dd', {}, value));
  });
  return element(
    'div',
    {},
    ...(advice === undefined ? [] : [element('p', { class: 'advice' }, advice)]),
    ...(await renderBody(answer.body)),
    element(
      'details',
      { class: 'headers' },
      element('summary', {}, `${headers.length} headers that a page may read`),
      element('dl', {}, ...headers),
    ),
  );
}

async function renderBody(body: Blob): Promise<HTMLElement[]> {
  if (body.size === 0) return [];
  const type = body.type.split(';')[0] ?? '';
  if (isPicture(type)) {
    return [element('img', { src: URL.createObjectURL(body), alt: 'The picture in the answer' }), renderDownload(body)];
  }
  const isJSON = /[/+]json$/.test(type);
  if (!isJSON && !type.startsWith('text/')) return [renderDownload(body)];
  const text = isJSON ? layOut(await body.text()) : await body.text();
  const code = element('code');
  // Escaped by the highlighter, which makes text of whatever it is given.
  code.innerHTML = highlight(text.slice(0, SHOWN), isJSON ? 'json' : 'plain');
  const rest =
    text.length > SHOWN ? [element('p', { class: 'hint' }, 'The rest is in the file.'), renderDownload(body)] : [];
  return [element('pre', { tabindex: 0, role: 'region', 'aria-label': 'Body of the answer' }, code), ...rest];
}

/** Pictures that a page can show without running what may be in them. */
function isPicture(type: string): boolean {
  return /^image\/(?:png|jpeg|gif|webp|avif)$/.test(type);
}

function layOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function renderDownload(body: Blob): HTMLElement {
  const link = element(
    'a',
    { href: URL.createObjectURL(body), download: 'answer' },
    `Save the file (${printSize(body.size)})`,
  );
  return element('p', {}, link);
}
