// The console of one operation: loaded when a reader opens it, and not before.

import './prism-by-hand.ts';
import { highlight } from '../reference/highlight.ts';
import { renderAnswer, summarize } from './answer.ts';
import { Explained } from './base-url.ts';
import { renderConnection } from './connection.ts';
import { type Field, renderField } from './controls.ts';
import { element } from './element.ts';
import type { Form, Input } from './form.ts';
import { printCurl } from './print-curl.ts';
import { type APIRequest, buildRequest } from './request.ts';
import { send } from './send.ts';

const LEGENDS: Record<Input['in'], string> = {
  path: 'Path',
  query: 'Query',
  header: 'Headers',
  body: 'Body',
  whole: 'Body',
};

/** @param id that no other element of the page begins with */
export function renderConsole(form: Form, id: string): HTMLElement {
  const connection = renderConnection(id, form.takesToken);
  const fields = form.inputs.map((input) => ({ place: LEGENDS[input.in], ...renderField(id, input) }));
  const button = element('button', { class: 'primary' }, 'Send');
  const command = element('code');
  const line = element('div', { role: 'status' });
  const answer = element('div', { class: 'answer' });
  let underWay: AbortController | undefined;

  function request(): { request: APIRequest; hasToken: boolean } {
    const { baseURL, token } = connection.read();
    const values = new Map(fields.map((field) => [field.key, field.read()]));
    return { request: buildRequest(form, baseURL, token, values), hasToken: token !== '' };
  }

  function showCommand(): void {
    try {
      command.innerHTML = highlight(printCurl(request().request), 'sh');
    } catch (error) {
      if (!(error instanceof Explained)) throw error;
      command.textContent = `# ${error.message}`;
    }
  }

  async function submit(): Promise<void> {
    if (underWay) return underWay.abort();
    const { request: asked, hasToken } = request();
    underWay = new AbortController();
    button.textContent = 'Stop';
    line.replaceChildren('Sending…');
    answer.replaceChildren();
    try {
      const got = await send(asked, underWay.signal);
      const shown = await renderAnswer(got, form, hasToken);
      line.replaceChildren(summarize(got));
      answer.replaceChildren(shown);
    } catch (error) {
      line.replaceChildren(element('p', { class: 'advice' }, explain(error)));
    } finally {
      underWay = undefined;
      button.textContent = 'Send';
    }
  }

  const made = element(
    'form',
    { class: 'console-form', 'aria-label': 'Request' },
    connection.element,
    ...groupFields(fields),
    ...(form.changes
      ? [
          element(
            'p',
            { class: 'changes' },
            'This makes a change on the server that you name: on Beeper Desktop, to your own chats.',
          ),
        ]
      : []),
    button,
  );
  made.addEventListener('input', showCommand);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  showCommand();

  return element(
    'div',
    { class: 'console' },
    made,
    element(
      'div',
      { class: 'console-output' },
      element('div', { class: 'command' }, element('h3', {}, 'As curl'), copyButton(command)),
      element('pre', { tabindex: 0, role: 'region', 'aria-label': 'The request as curl' }, command),
      element('h3', {}, 'Answer'),
      line,
      answer,
    ),
  );
}

function explain(error: unknown): string {
  if (error instanceof Explained) return error.message;
  if (error instanceof DOMException && error.name === 'AbortError')
    return 'Stopped. The server may have done it already.';
  throw error;
}

/** The fields of each place together, in the order in which the form has them. */
function groupFields(fields: readonly (Field & { place: string })[]): HTMLElement[] {
  return [...new Set(fields.map(({ place }) => place))].map((place) => {
    const members = fields.filter((field) => field.place === place).map((field) => field.element);
    return element('fieldset', {}, element('legend', {}, place), ...members);
  });
}

function copyButton(source: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button' }, 'Copy');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = 'Copied';
    button.addEventListener('blur', () => button.replaceChildren('Copy'), { once: true });
  });
  return button;
}
