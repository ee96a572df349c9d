// What a reader is told when something is amiss: what happened, and what to do next.

/** @param isThere whether something has answered, though not to this page */
export function explainNoAnswer(server: string, page: string, isThere: boolean): string {
  if (isThere) {
    return `A server answers at ${server}, but does not let this page (${page}) read the answer. The API lets in pages of this machine alone (CORS): open these docs from it, such as at ${server}/docs/ where the local server serves them, or send the request with curl.`;
  }
  return `Nothing answers at ${server}. Start Beeper Desktop with its API switched on, or the local server with “npx @beeper-openapi/server”, and see whether the port is right.`;
}

export function explainRedirect(): string {
  return 'The server answers with a redirect. The console follows none, so that your token goes nowhere else. Open the address in a tab of its own, or send the request with curl.';
}

/**
 * What to do about a status; undefined where the answer says enough.
 *
 * @param hasToken whether one was sent
 * @param scopes that the operation needs
 */
export function explainStatus(status: number, hasToken: boolean, scopes: readonly string[]): string | undefined {
  switch (status) {
    case 401:
      return hasToken
        ? 'The server does not know this token, or it has expired. Copy one anew, from the app under Settings → Developers, or from where the local server has started.'
        : 'This operation needs a token. Copy one from the app under Settings → Developers, or from where the local server has started.';
    case 403:
      return scopes.length > 0
        ? `The token may not do this: it needs the scope ${scopes.join(' and ')}. Get a token with it.`
        : 'The server refuses. Its answer says why.';
    case 404:
      return 'Nothing has that ID, or the app is too old for this operation. See whether the values exist on your server.';
    case 429:
      return 'Too many requests. Wait a moment, then send again.';
    default:
      return undefined;
  }
}

/** Such as `1.4 kB`. */
export function printSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = bytes === 0 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / 1000 ** step;
  return `${step === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[step]}`;
}
