// What script adds to samples: the language that a reader opens is kept for every page, and a button copies.

import { KEPT } from './kept.ts';

class CodeSamples extends HTMLElement {
  connectedCallback(): void {
    for (const details of this.querySelectorAll('details')) {
      details.querySelector('summary')?.addEventListener('click', () => {
        // Before it opens, and not when it closes.
        if (!details.open) localStorage.setItem(KEPT, details.dataset.language ?? '');
      });
      addCopyButton(details);
    }
  }
}

function addCopyButton(details: HTMLDetailsElement): void {
  const code = details.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2_000);
  });
  details.append(button);
}

customElements.define('code-samples', CodeSamples);
