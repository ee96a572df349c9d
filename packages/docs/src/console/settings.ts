// What a reader has given once, and need not give on every page.

/** The address lasts; it is no secret. */
const BASE_URL = 'console-base-url';
/** Tokens end with the tab. Each belongs to the server that it was given for, and is offered to no other. */
const TOKEN = 'console-token';

export function keptBaseURL(): string | undefined {
  return localStorage.getItem(BASE_URL) ?? undefined;
}

export function keepBaseURL(baseURL: string): void {
  localStorage.setItem(BASE_URL, baseURL);
}

export function keptToken(baseURL: string): string {
  return sessionStorage.getItem(`${TOKEN} ${baseURL}`) ?? '';
}

export function keepToken(baseURL: string, token: string): void {
  sessionStorage.setItem(`${TOKEN} ${baseURL}`, token);
}
