// The search dialog: opened by its button, `/` or Ctrl+K; walked through with the arrow keys. Pagefind is loaded when
// the dialog first opens.

import type { Pagefind } from './pagefind.ts';
import { listResults, type Result } from './results.ts';

/** How many pages are looked at, and how many of them are shown. */
const LOOKED_AT = 16;
const SHOWN = 8;
/** Words are few and exact here: a name in a title says more than many mentions in a long page. */
const RANKING = { pageLength: 0.1, termFrequency: 0.2, termSaturation: 1, termSimilarity: 9 };

class SiteSearch extends HTMLElement {
  readonly #dialog = this.#find('dialog');
  readonly #input = this.#find('input');
  readonly #status = this.#find('[role=status]');
  readonly #list = this.#find('ol');
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const button = this.#find('button');
    button.disabled = false;
    button.addEventListener('click', () => this.#open());
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
    this.#input.addEventListener('input', () => this.#search());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    // A click beside the frame lands on the dialog itself.
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
    this.#list.addEventListener('click', () => this.#dialog.close());
  }

  #find<Name extends keyof HTMLElementTagNameMap>(selector: Name): HTMLElementTagNameMap[Name];
  #find(selector: string): HTMLElement;
  #find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #open(): void {
    this.#dialog.showModal();
    this.#input.select();
    this.#pagefind ??= this.#load();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
      this.#status.textContent = 'The index cannot be loaded. It comes with a built site, served over HTTP.';
    });
  }

  async #load(): Promise<Pagefind> {
    const address = new URL(this.dataset.address as string, document.baseURI);
    const pagefind: Pagefind = await import(/* @vite-ignore */ address.href);
    await pagefind.options({ baseUrl: new URL('..', address).pathname, excerptLength: 16, ranking: RANKING });
    await pagefind.init();
    return pagefind;
  }

  #onShortcut(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
    const wanted = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
    if (!wanted || this.#dialog.open) return;
    event.preventDefault();
    this.#open();
  }

  /** Arrows walk from the input through the results; Enter in the input takes the first one. */
  #onKey(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    if (event.key === 'Enter' && event.target === this.#input) {
      event.preventDefault();
      stops[1]?.click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops.at((at + step) % stops.length)?.focus();
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const pagefind = await this.#pagefind;
    const found = await pagefind?.debouncedSearch(query, {}, 40);
    // Another keystroke has started a search that will answer instead.
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, LOOKED_AT).map((result) => result.data()));
    if (query !== this.#input.value.trim()) return;
    this.#list.replaceChildren(...listResults(query, pages).slice(0, SHOWN).map(renderResult));
    this.#status.textContent = describeCount(query, found.results.length);
  }
}

function describeCount(query: string, count: number): string {
  if (query === '') return '';
  if (count === 0) return `Nothing matches “${query}”.`;
  return count === 1 ? '1 page' : `${count} pages`;
}

function renderResult({ address, detail, excerpt, title }: Result): HTMLElement {
  const link = element('a', element('b', title));
  link.href = address;
  if (detail !== undefined) link.append(element('code', detail));
  const pieces = excerpt.map(({ text, matches }) => (matches ? element('mark', text) : text));
  link.append(element('span', ...pieces));
  return element('li', link);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

customElements.define('site-search', SiteSearch);
