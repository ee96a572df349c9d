// The live view: follows what happens on a reader's server, for as long as they look at it.

import './prism-by-hand.ts';
import { highlight } from '../reference/highlight.ts';
import { Explained } from './base-url.ts';
import { type Change, Changes } from './changes.ts';
import { renderConnection } from './connection.ts';
import { element } from './element.ts';
import { explainStatus } from './messages.ts';
import { send } from './send.ts';

/** Often enough to look live, seldom enough not to be felt. */
const INTERVAL = 2_000;
/** How many changes are kept; older ones go. */
const KEPT = 200;

class LiveEvents extends HTMLElement {
  readonly #connection = renderConnection('live', true);
  readonly #follow = element('button', { class: 'primary' }, 'Follow');
  readonly #clear = element('button', { type: 'button' }, 'Clear');
  readonly #types = element(
    'select',
    { id: 'live-types' },
    element('option', { value: '' }, 'All types'),
    element('option', {}, 'message.upserted'),
    element('option', {}, 'chat.upserted'),
  );
  readonly #status = element('div', { role: 'status' });
  readonly #list = element('ol', { 'aria-label': 'Events, the newest first' });
  #underWay: AbortController | undefined;

  connectedCallback(): void {
    const form = element(
      'form',
      { 'aria-label': 'Follow events' },
      this.#connection.element,
      element(
        'div',
        { class: 'live-controls' },
        this.#follow,
        this.#clear,
        element('label', { for: 'live-types' }, 'Show'),
        this.#types,
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#underWay) this.#pause();
      else this.#start();
    });
    this.#clear.addEventListener('click', () => this.#list.replaceChildren());
    this.#types.addEventListener('change', () => this.#filter());
    this.replaceChildren(form, this.#status, this.#list);
  }

  disconnectedCallback(): void {
    this.#pause();
  }

  #pause(): void {
    this.#underWay?.abort();
    this.#underWay = undefined;
    this.#follow.textContent = 'Follow';
    this.#status.replaceChildren('Paused.');
  }

  async #start(): Promise<void> {
    const underWay = new AbortController();
    this.#underWay = underWay;
    this.#follow.textContent = 'Pause';
    this.#status.replaceChildren('Connecting…');
    const { baseURL, token } = this.#connection.read();
    const changes = new Changes((path) => read(baseURL, token, path, underWay.signal));
    try {
      while (!underWay.signal.aborted) {
        // Nobody looks, so nobody asks.
        if (!document.hidden) this.#add(await changes.next());
        if (this.#underWay === underWay) this.#status.replaceChildren(`Following ${baseURL}`);
        await pause(INTERVAL, underWay.signal);
      }
    } catch (error) {
      if (underWay.signal.aborted) return;
      this.#pause();
      if (!(error instanceof Explained)) throw error;
      this.#status.replaceChildren(element('p', { class: 'advice' }, error.message));
    }
  }

  #add(changes: readonly Change[]): void {
    for (const change of changes) this.#list.prepend(renderChange(change));
    while (this.#list.children.length > KEPT) this.#list.lastElementChild?.remove();
    this.#filter();
  }

  #filter(): void {
    const shown = this.#types.value;
    for (const item of this.#list.children) {
      (item as HTMLElement).hidden = shown !== '' && (item as HTMLElement).dataset.type !== shown;
    }
  }
}

function renderChange({ chatTitle, entry, type }: Change): HTMLElement {
  const now = new Date();
  const said = 'timestamp' in entry ? `${entry.senderName ?? ''}: ${entry.text ?? 'no text'}` : '';
  const code = element('code');
  // Escaped by the highlighter, which makes text of whatever it is given.
  code.innerHTML = highlight(JSON.stringify(entry, null, 2), 'json');
  return element(
    'li',
    { 'data-type': type },
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('time', { datetime: now.toISOString() }, now.toLocaleTimeString()),
        ' ',
        element('b', {}, type),
        ` ${chatTitle} `,
        element('span', {}, said),
      ),
      element('pre', { tabindex: 0, role: 'region', 'aria-label': type }, code),
    ),
  );
}

/** @throws {Explained} if there is no answer, or one that says no */
async function read(baseURL: string, token: string, path: string, signal: AbortSignal): Promise<unknown> {
  const headers: Record<string, string> = token === '' ? {} : { Authorization: `Bearer ${token}` };
  const { body, status } = await send({ method: 'GET', url: baseURL + path, headers }, signal);
  if (status === 200) return JSON.parse(await body.text());
  throw new Explained(
    explainStatus(status, token !== '', ['read']) ?? `The server answers ${status}. Try again later.`,
  );
}

/** Ends early, without a word, when the signal says so. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

customElements.define('live-events', LiveEvents);
