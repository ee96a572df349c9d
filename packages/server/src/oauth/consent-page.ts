import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Question } from './authorization.ts';
import type { Scope } from './grant.ts';
import { placeOf, sourceOf } from './redirect-uri.ts';

const meanings: Record<Scope, { name: string; meaning: string }> = {
  read: { name: 'Read', meaning: 'Look at your accounts, contacts, chats and messages, and follow what happens.' },
  write: {
    name: 'Write',
    meaning: 'Send, edit and delete messages, react, archive chats, connect and remove accounts.',
  },
};

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-width: 32rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.3; overflow-wrap: anywhere }
p { overflow-wrap: anywhere }
fieldset { border: 1px solid #8886; border-radius: .5rem; margin: 1.5rem 0; padding: .25rem 1rem }
label { display: block; margin: .75rem 0 }
label.scope { display: grid; grid-template-columns: 1.25rem 1fr; column-gap: .75rem; align-items: start }
label small { display: block; opacity: .8 }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0 }
input[type=password] { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem }
button { font: inherit; padding: .5rem 1.5rem; border-radius: .5rem; border: 1px solid #8886; margin-right: .5rem; cursor: pointer }
button[value=allow] { background: #1a5fd0; border-color: #1a5fd0; color: #fff }
[role=alert] { border-left: .25rem solid #c62828; padding-left: .75rem }
`;

/** Of the style in the page, which thereby needs no permission for any other: https://www.w3.org/TR/CSP3/ */
const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

export interface ConsentPage {
  question: Question;
  /** Whether whoever answers has to show that the server is theirs, since the page can be opened from afar. */
  needsToken: boolean;
  /** Why the last answer was not taken. */
  complaint?: string;
}

/** The page that asks a person whether a program may use the API. */
export function renderConsent({ question, needsToken, complaint }: ConsentPage, status = 200): Promise<Response> {
  const { id, client, redirectURI, scopes } = question;
  const name = client.client_name ?? 'A program without a name';
  const body = html`<h1>${name} wants to use Beeper</h1>
    <p>It asks to act for you through the API of this app. Allow it only if you have just signed in there yourself.</p>
    ${complaint === undefined ? '' : html`<p role="alert">${complaint}</p>`}
    <form method="post" action="/oauth/authorize">
      <input type="hidden" name="question" value="${id}">
      <fieldset>
        <legend>It may</legend>
        ${scopes.map(
          (scope) => html`<label class="scope"
            ><input type="checkbox" name="scope" value="${scope}" checked><span
              >${meanings[scope].name}<small>${meanings[scope].meaning}</small></span
            ></label
          >`,
        )}
      </fieldset>
      ${
        needsToken
          ? html`<label>Token of this server, which shows that it is yours
              <input type="password" name="token" autocomplete="off"></label>`
          : ''
      }
      <p>Afterwards, your browser goes to ${placeOf(redirectURI)}.</p>
      <button name="decision" value="allow">Allow</button>
      <button name="decision" value="deny">Deny</button>
    </form>`;
  return renderPage(`${name} wants to use Beeper`, body, status, `'self' ${sourceOf(redirectURI)}`);
}

/** The page for a request that cannot be put to anybody. */
export function renderRefusal(message: string, status = 400): Promise<Response> {
  const body = html`<h1>This sign-in cannot go on</h1>
    <p>${message}</p>`;
  return renderPage('This sign-in cannot go on', body, status, "'none'");
}

/** @param formTargets where a form may lead, redirects included */
async function renderPage(title: string, body: unknown, status: number, formTargets: string): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>${title}</title>
        <style>${raw(STYLE)}</style>
      </head>
      <body>
        ${await body}
      </body>
    </html>`;
  const policy = [
    "default-src 'none'",
    `style-src ${STYLE_SOURCE}`,
    `form-action ${formTargets}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      // Without any referrer, a browser would not say either where the answer comes from.
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  });
}
