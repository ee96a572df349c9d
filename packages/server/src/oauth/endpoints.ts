import type { InfoOAuthEndpoints, OAuthServerMetadata } from '@beeper-openapi/types';

/** Where OAuth's operations are. @param baseURL without a slash at the end */
export function listEndpoints(baseURL: string): InfoOAuthEndpoints {
  return {
    authorization_endpoint: `${baseURL}/oauth/authorize`,
    token_endpoint: `${baseURL}/oauth/token`,
    introspection_endpoint: `${baseURL}/oauth/introspect`,
    userinfo_endpoint: `${baseURL}/oauth/userinfo`,
    revocation_endpoint: `${baseURL}/oauth/revoke`,
    registration_endpoint: `${baseURL}/oauth/register`,
  };
}

/** What an OAuth library has to know (RFC 8414). As in the app, introspection is not among it. */
export function describeServer(baseURL: string): OAuthServerMetadata {
  const { introspection_endpoint: _, ...endpoints } = listEndpoints(baseURL);
  return {
    issuer: baseURL,
    ...endpoints,
    grant_types_supported: ['authorization_code'],
    token_endpoint_auth_methods_supported: ['none'],
    response_types_supported: ['code'],
    scopes_supported: ['read', 'write'],
    code_challenge_methods_supported: ['S256'],
    service_documentation: `${baseURL}/v1/spec`,
  };
}
