import { randomUUID } from 'node:crypto';
import type { OAuthRegisterRequest } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Database, Statement } from '../store/database.ts';
import { OAuthFailure } from './oauth-failure.ts';
import { faultOf } from './redirect-uri.ts';

const MOST_REDIRECTS = 10;
const LONGEST_NAME = 100;

/** A program that may ask people for tokens, as it has described itself (RFC 7591). */
export interface Client extends OAuthRegisterRequest {
  client_id: string;
  /** In seconds since 1970. */
  client_id_issued_at: number;
}

/** The programs that have registered. */
export class Clients {
  readonly #clock: Clock;
  readonly #insert: Statement;
  readonly #get: Statement;

  constructor(database: Database, clock: Clock) {
    this.#clock = clock;
    this.#insert = database.prepare('INSERT INTO oauth_client (id, document) VALUES (?, ?)');
    this.#get = database.prepare('SELECT document FROM oauth_client WHERE id = ?');
  }

  /** @throws {OAuthFailure} when it describes itself as no client here may be */
  register(request: OAuthRegisterRequest): Client {
    checkRedirects(request.redirect_uris);
    const { client_name: name, client_uri: page, redirect_uris, scope } = request;
    if (name !== undefined && (name.length > LONGEST_NAME || /[\p{Cc}\p{Cf}]/u.test(name))) {
      throw refusal('client_name', `The name has to be of ${LONGEST_NAME} visible characters at most.`);
    }
    if (page !== undefined && !/^https?:\/\/\S{1,2048}$/.test(page)) {
      throw refusal('client_uri', 'This has to be the URL of a web page.');
    }
    const client: Client = {
      client_id: `client_${randomUUID()}`,
      client_id_issued_at: Math.floor(this.#clock.now() / 1000),
      ...(name !== undefined && { client_name: name }),
      ...(page !== undefined && { client_uri: page }),
      redirect_uris,
      ...(scope !== undefined && { scope }),
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    };
    this.#insert.run(client.client_id, JSON.stringify(client));
    return client;
  }

  find(id: string): Client | undefined {
    const row = this.#get.get(id);
    return row && JSON.parse(row.document as string);
  }
}

function checkRedirects(uris: readonly string[]): void {
  if (uris.length === 0 || uris.length > MOST_REDIRECTS) {
    throw new OAuthFailure('invalid_redirect_uri', `Register between 1 and ${MOST_REDIRECTS} redirect URIs.`);
  }
  for (const [index, uri] of uris.entries()) {
    const fault = faultOf(uri);
    if (fault === undefined) continue;
    const path = ['body', 'redirect_uris', index];
    throw new OAuthFailure('invalid_redirect_uri', fault, {
      issues: [{ code: 'invalid_format', message: fault, path }],
    });
  }
}

function refusal(field: string, message: string): OAuthFailure {
  const issues = [{ code: 'invalid_format', message, path: ['body', field] }];
  return new OAuthFailure('invalid_client_metadata', message, { issues });
}
