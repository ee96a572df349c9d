// Where requests go, and the token that they carry: two fields that begin as the reader has left them.

import { Explained, likelyBaseURL, readBaseURL } from './base-url.ts';
import { element } from './element.ts';
import { keepBaseURL, keepToken, keptBaseURL, keptToken } from './settings.ts';

export interface Connection {
  element: HTMLElement;
  /** @throws {Explained} if the address is none that a page may use */
  read(): { baseURL: string; token: string };
}

/** @param id that no other element of the page begins with */
export function renderConnection(id: string, takesToken: boolean): Connection {
  const address = element('input', {
    id: `${id}-base-url`,
    type: 'url',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
    value: keptBaseURL() ?? likelyBaseURL(location),
  });
  const token = element('input', {
    id: `${id}-token`,
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-token-hint`,
  });

  function baseURL(): string {
    return readBaseURL(address.value, location.origin);
  }
  function offerToken(): void {
    try {
      address.setCustomValidity('');
      token.value = keptToken(baseURL());
    } catch (error) {
      if (!(error instanceof Explained)) throw error;
      // A token is for one server: it is not left in the form when the address becomes another.
      token.value = '';
      address.setCustomValidity(error.message);
    }
  }
  address.addEventListener('input', () => {
    offerToken();
    if (address.validity.valid) keepBaseURL(address.value.trim());
  });
  token.addEventListener('input', () => {
    if (address.validity.valid) keepToken(baseURL(), token.value.trim());
  });
  offerToken();

  const fields = [element('div', { class: 'field' }, element('label', { for: address.id }, 'Base URL'), address)];
  if (takesToken) {
    const hint = 'Kept in this tab until you close it, and sent to the base URL alone.';
    fields.push(
      element(
        'div',
        { class: 'field' },
        element('label', { for: token.id }, 'Access token'),
        token,
        element('p', { class: 'hint', id: `${id}-token-hint` }, hint),
      ),
    );
  }
  return {
    element: element('fieldset', { class: 'connection' }, element('legend', {}, 'Server'), ...fields),
    read: () => ({ baseURL: baseURL(), token: token.value.trim() }),
  };
}
