import type { OAuthUserInfo } from '@beeper-openapi/types';
import type { App } from '../app.ts';
import { Failure } from '../failure.ts';
import { baseURLOf } from '../http/base-url.ts';
import { TOKEN_LIFETIME } from '../oauth/codes.ts';
import { renderConsent, renderRefusal } from '../oauth/consent-page.ts';
import { describeServer, listEndpoints } from '../oauth/endpoints.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Handlers, OperationRequest } from './handler.ts';

type OAuthOperations =
  | 'authorizeOAuth'
  | 'exchangeOAuthToken'
  | 'getAuthorizationServerMetadata'
  | 'getOAuthUserInfo'
  | 'introspectOAuthToken'
  | 'registerOAuthClient'
  | 'revokeOAuthToken';

export function oauthHandlers(app: App): Pick<Handlers, OAuthOperations> {
  const { authorization, clients, codes, options, tokens } = app;
  const baseURL = ({ url, headers }: Pick<OperationRequest<OAuthOperations>, 'url' | 'headers'>) =>
    baseURLOf(url, headers, options.remoteAccess);

  return {
    async authorizeOAuth(request) {
      try {
        const asked = authorization.ask(request.query, baseURL(request));
        if ('question' in asked) {
          return renderConsent({ question: asked.question, needsToken: options.remoteAccess });
        }
        return new Response(null, { status: 302, headers: { location: asked.location } });
      } catch (error) {
        const isBrowser = request.headers.accept?.includes('text/html');
        if (!isBrowser || !(error instanceof Failure)) throw error;
        return renderRefusal(error.message);
      }
    },

    exchangeOAuthToken({ body }) {
      const { token, scopes } = codes.swap(body);
      return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFETIME / 1000, scope: scopes.join(' ') };
    },

    getAuthorizationServerMetadata: (request) => describeServer(baseURL(request)),

    getOAuthUserInfo: ({ grant }) => describeToken(grant as Grant),

    introspectOAuthToken({ body }) {
      const grant = tokens.find(body.token);
      return grant ? { active: true, token_type: 'Bearer', ...describeToken(grant) } : { active: false };
    },

    registerOAuthClient(request) {
      const { authorization_endpoint, token_endpoint } = listEndpoints(baseURL(request));
      return { ...clients.register(request.body), authorization_endpoint, token_endpoint };
    },

    revokeOAuthToken({ body }) {
      tokens.revoke(body.token);
    },
  };
}

function describeToken({ id, clientID, scopes, issuedAt, expiresAt }: Grant): OAuthUserInfo {
  return {
    iat: Math.floor(issuedAt / 1000),
    scope: scopes.join(' '),
    sub: id,
    token_use: 'access',
    ...(clientID !== undefined && { aud: clientID, client_id: clientID }),
    ...(expiresAt !== undefined && { exp: Math.floor(expiresAt / 1000) }),
  };
}
