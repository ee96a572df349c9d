// An app that people sign in to: it registers programs, asks for consent by saying yes, and gives out tokens.

import { createHash, randomUUID } from 'node:crypto';
import { type Answer, type Recorded, reply, serve, type TestServer } from './serve.ts';

/** The app, and what a test may change about it. */
export interface OAuthApp extends TestServer {
  /** The redirect URIs of each registered program. */
  readonly clients: Map<string, string[]>;
  /** The tokens that work. */
  readonly tokens: Set<string>;
  /** What the metadata say beside, or in place of, what they usually do. */
  metadata: Record<string, unknown>;
  /** What a token comes with. */
  token: Record<string, unknown>;
  /** What the browser comes back with in place of a code. */
  refusal: Record<string, string> | undefined;
  /** What the answer to a code waits for. */
  held: Promise<void>;
}

interface Consent {
  clientID: string;
  redirectURI: string;
  challenge: string;
}

/** Starts the app; it is closed when the test is over. */
export async function serveOAuth(): Promise<OAuthApp> {
  const codes = new Map<string, Consent>();
  const answers: Record<string, Answer> = {
    '/.well-known/oauth-authorization-server': (response, request) => {
      const metadata = {
        issuer: app.baseURL,
        authorization_endpoint: `${app.baseURL}/oauth/authorize`,
        ...app.metadata,
      };
      return reply(metadata)(response, request);
    },
    '/v1/info': reply({ endpoints: { oauth: { authorization_endpoint: 'http://127.0.0.1:1/named-by-info' } } }),
    '/oauth/register': (response, request) => {
      const clientID = `client-${app.clients.size + 1}`;
      app.clients.set(clientID, JSON.parse(request.body).redirect_uris);
      return reply({ client_id: clientID })(response, request);
    },
    '/oauth/authorize': (response, { query }) => {
      const [clientID = '', redirectURI = ''] = [query.client_id, query.redirect_uri].map((values) => values?.[0]);
      const isRegistered = app.clients.get(clientID)?.includes(redirectURI);
      if (!isRegistered || query.code_challenge_method?.[0] !== 'S256') {
        response.writeHead(400).end();
        return;
      }
      const code = randomUUID();
      codes.set(code, { clientID, redirectURI, challenge: query.code_challenge?.[0] ?? '' });
      const back = new URLSearchParams({ ...(app.refusal ?? { code }), state: query.state?.[0] ?? '' });
      response.writeHead(302, { location: `${redirectURI}?${back}` }).end();
    },
    '/oauth/token': async (response, request) => {
      await app.held;
      const { code = '', code_verifier = '', client_id, redirect_uri } = form(request);
      const consent = codes.get(code);
      codes.delete(code);
      const challenge = createHash('sha256').update(code_verifier).digest('base64url');
      const isRight =
        consent?.challenge === challenge && consent.clientID === client_id && consent.redirectURI === redirect_uri;
      if (!isRight) {
        return reply({ error: 'invalid_grant', error_description: 'The code is not valid' }, 400)(response, request);
      }
      const token = `token-${app.tokens.size + 1}`;
      app.tokens.add(token);
      return reply({ access_token: token, token_type: 'Bearer', ...app.token })(response, request);
    },
    '/oauth/introspect': (response, request) =>
      reply({ active: app.tokens.has(form(request).token ?? '') })(response, request),
    '/oauth/revoke': (response, request) => {
      app.tokens.delete(form(request).token ?? '');
      response.writeHead(200).end();
    },
    '/v1/accounts': (response, request) => {
      const isKnown = app.tokens.has(request.headers.authorization?.replace('Bearer ', '') ?? '');
      return (isKnown ? reply([]) : reply({ message: 'The token is not valid.', code: 'unauthorized' }, 401))(
        response,
        request,
      );
    },
  };
  const server = await serve((response, request) => (answers[request.path] ?? reply({}, 404))(response, request));
  const app: OAuthApp = Object.assign(server, {
    clients: new Map<string, string[]>(),
    tokens: new Set<string>(),
    metadata: {},
    token: {},
    refusal: undefined,
    held: Promise.resolve(),
  });
  return app;
}

/** The fields of a web form. */
export function form({ body }: Recorded): Record<string, string | undefined> {
  return Object.fromEntries(new URLSearchParams(body));
}
