// The button that opens the console. Everything else of it is loaded when somebody does.

import type { renderConsole } from './console.ts';

class TryIt extends HTMLElement {
  readonly #button = this.querySelector('button') as HTMLButtonElement;
  readonly #panel = this.querySelector('.console-panel') as HTMLElement;

  connectedCallback(): void {
    this.#button.disabled = false;
    this.#button.addEventListener('click', () => this.#toggle());
  }

  async #toggle(): Promise<void> {
    if (!this.#panel.hasChildNodes()) await this.#load();
    this.#panel.hidden = !this.#panel.hidden;
    this.#button.setAttribute('aria-expanded', String(!this.#panel.hidden));
    if (!this.#panel.hidden) this.#panel.querySelector('input')?.focus();
  }

  async #load(): Promise<void> {
    const { address, form } = this.dataset as { address: string; form: string };
    try {
      const { href } = new URL(address, document.baseURI);
      const loaded: { renderConsole: typeof renderConsole } = await import(/* @vite-ignore */ href);
      this.#panel.append(loaded.renderConsole(JSON.parse(form), this.#panel.id));
    } catch {
      this.#panel.append('The console cannot be loaded. It comes with a built site, served over HTTP.');
    }
  }
}

customElements.define('try-it', TryIt);
