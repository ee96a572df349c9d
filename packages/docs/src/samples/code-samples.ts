// What script adds to samples: the language that was chosen once is open on every page, and a button copies.

const KEPT = 'sample-language';

class CodeSamples extends HTMLElement {
  connectedCallback(): void {
    const all = [...this.querySelectorAll('details')];
    const kept = localStorage.getItem(KEPT);
    const chosen = all.find(({ dataset }) => dataset.language === kept);
    if (chosen) for (const details of all) details.open = details === chosen;
    for (const details of all) {
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
