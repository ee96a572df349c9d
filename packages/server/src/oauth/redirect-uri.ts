// Where a browser may be sent back to: https://www.rfc-editor.org/rfc/rfc8252#section-7

/** A URL of this machine, cut before and after its port. */
const LOOPBACK = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost))(?::\d{1,5})?((?:[/?].*)?)$/;

/** Schemes that a browser acts upon by itself, or that no program is called by. */
const UNSAFE = /^(?:about|blob|data|file|filesystem|ftp|http|intent|javascript|mailto|vbscript|view-source|ws|wss):$/;

const LONGEST = 2048;

/** What speaks against registering a redirect URI; undefined when nothing does. */
export function faultOf(uri: string): string | undefined {
  if (uri.length > LONGEST || !URL.canParse(uri) || /[\s\p{Cc}]/u.test(uri)) return 'This is not a URL.';
  const { protocol, username, password } = new URL(uri);
  if (uri.includes('#')) return 'A redirect URI has no fragment.';
  if (username || password) return 'A redirect URI has no user name.';
  if (LOOPBACK.test(uri)) return undefined;
  if (protocol === 'http:') return 'Plain http: leads to this machine alone: to 127.0.0.1, [::1] or localhost.';
  return UNSAFE.test(protocol) ? `A browser is not sent to ${protocol}` : undefined;
}

/** Whether a redirect URI is the one that was registered: letter for letter, but for the port on this machine. */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  const anyPort = withoutPort(uri);
  return registered.some((one) => one === uri || (anyPort !== undefined && withoutPort(one) === anyPort));
}

/** Where a redirect URI leads, in the words of a person. */
export function placeOf(uri: string): string {
  const { protocol, host } = new URL(uri);
  if (LOOPBACK.test(uri)) return `a program on this machine (${host})`;
  return protocol === 'https:' ? host : `the program that opens ${protocol} links`;
}

/** What a Content-Security-Policy has to allow for a form that leads there. */
export function sourceOf(uri: string): string {
  const { protocol, origin } = new URL(uri);
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}

function withoutPort(uri: string): string | undefined {
  const [, start, rest] = LOOPBACK.exec(uri) ?? [];
  return start === undefined ? undefined : `${start} ${rest}`;
}
