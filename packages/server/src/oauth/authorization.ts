import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Client, Clients } from './clients.ts';
import type { Codes } from './codes.ts';
import type { Scope } from './grant.ts';
import { OAuthFailure } from './oauth-failure.ts';
import { isRegistered } from './redirect-uri.ts';

/** How long a person may think about it, in milliseconds. */
const PATIENCE = 10 * 60 * 1000;
/** How many may be asked at a time. Whoever asks more makes the first ones begin again. */
const MOST_QUESTIONS = 100;

const SCOPES: readonly string[] = ['read', 'write'] satisfies Scope[];

/** The parameters of a request for consent, as they came: a list is one that came several times. */
export type AuthorizationQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a person is asked. */
export interface Question {
  /** Nobody can guess it, so who answers has seen the question. */
  readonly id: string;
  readonly client: Client;
  readonly redirectURI: string;
  readonly scopes: readonly Scope[];
}

/** What comes of a request for consent: a question to a person, or an address where the browser goes at once. */
export type Asked = { question: Question } | { location: string };

interface Pending extends Question {
  state: string | undefined;
  challenge: string;
  issuer: string;
  until: number;
}

/** Asks people whether they let a program in, and makes codes of their answers. */
export class Authorization {
  readonly #clients: Clients;
  readonly #codes: Codes;
  readonly #clock: Clock;
  readonly #pending = new Map<string, Pending>();

  constructor(clients: Clients, codes: Codes, clock: Clock) {
    this.#clients = clients;
    this.#codes = codes;
    this.#clock = clock;
  }

  /**
   * Takes a request for consent.
   *
   * @param issuer what this server calls itself
   * @throws {OAuthFailure} when nobody can be told what is wrong but the person: by a bad redirect URI, a browser would
   * be led anywhere
   */
  ask(query: AuthorizationQuery, issuer: string): Asked {
    const client = this.#clients.find(only(query, 'client_id') ?? '');
    if (!client) {
      throw new OAuthFailure('invalid_request', 'The client is not registered. Go back to it, and sign in anew.');
    }
    const redirectURI = only(query, 'redirect_uri');
    if (redirectURI === undefined || !isRegistered(redirectURI, client.redirect_uris)) {
      throw new OAuthFailure('invalid_request', 'The redirect URI is not registered for this client.');
    }
    const state = only(query, 'state');
    try {
      const { scopes, challenge } = readWishes(query, client);
      const question = { id: randomUUID(), client, redirectURI, scopes };
      this.#remember({ ...question, state, challenge, issuer, until: this.#clock.now() + PATIENCE });
      return { question };
    } catch (error) {
      if (!(error instanceof OAuthFailure)) throw error;
      const { code, description } = error;
      return { location: backTo(redirectURI, { error: code, error_description: description, state, iss: issuer }) };
    }
  }

  /** A question that still waits for its answer. */
  find(id: string): Question | undefined {
    const pending = this.#pending.get(id);
    return pending && pending.until > this.#clock.now() ? pending : undefined;
  }

  /**
   * Takes the answer to a question, once.
   *
   * @param granted the scopes that the person grants; none to turn the program away
   * @returns where the browser goes
   * @throws {OAuthFailure} when nobody has been asked that, or it was too long ago
   */
  answer(id: string, granted: readonly string[]): string {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (!pending || pending.until <= this.#clock.now()) {
      throw new OAuthFailure('invalid_request', 'This question was answered already, or too long ago. Sign in anew.');
    }
    const { client, redirectURI, challenge, state, issuer: iss } = pending;
    const scopes = pending.scopes.filter((scope) => granted.includes(scope));
    if (scopes.length === 0) return backTo(redirectURI, { error: 'access_denied', state, iss });
    const code = this.#codes.issue({ clientID: client.client_id, redirectURI, challenge, scopes });
    return backTo(redirectURI, { code, state, iss });
  }

  /**
   * Answers in place of a person who has the consent page open, for tests.
   *
   * @param page the address of the consent page
   * @param granted the scopes to grant; without any, those that are asked for
   * @returns where the browser would go
   */
  approve(page: URL, granted?: readonly Scope[]): string {
    const asked = this.ask(Object.fromEntries(page.searchParams), page.origin);
    return 'location' in asked ? asked.location : this.answer(asked.question.id, granted ?? asked.question.scopes);
  }

  #remember(pending: Pending): void {
    const [oldest] = this.#pending.keys();
    if (this.#pending.size >= MOST_QUESTIONS && oldest !== undefined) this.#pending.delete(oldest);
    this.#pending.set(pending.id, pending);
  }
}

/** What the client wants, and what it will prove itself by. Any fault can be told to the client. */
function readWishes(query: AuthorizationQuery, client: Client): { scopes: Scope[]; challenge: string } {
  const twice = Object.keys(query).find((name) => Array.isArray(query[name]));
  if (twice !== undefined) throw new OAuthFailure('invalid_request', `${twice} is there more than once.`);
  if (query.response_type !== 'code') {
    throw new OAuthFailure('unsupported_response_type', 'The response_type has to be code.');
  }
  if (query.code_challenge_method !== 'S256') {
    throw new OAuthFailure('invalid_request', 'The code_challenge_method has to be S256 (PKCE).');
  }
  const challenge = only(query, 'code_challenge') ?? '';
  if (!/^[\w-]{43}$/.test(challenge)) {
    throw new OAuthFailure('invalid_request', 'The code_challenge has to be a SHA-256 hash in base64url (PKCE).');
  }
  const wanted = (only(query, 'scope') ?? client.scope ?? 'read').split(' ').filter((scope) => scope !== '');
  const unknown = wanted.find((scope) => !SCOPES.includes(scope));
  if (unknown !== undefined || wanted.length === 0) {
    throw new OAuthFailure('invalid_scope', 'The scopes are read and write, separated by a space.');
  }
  return { scopes: [...new Set(wanted)] as Scope[], challenge };
}

function only(query: AuthorizationQuery, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' ? value : undefined;
}

/** The redirect URI with what the client is told. */
function backTo(redirectURI: string, told: Record<string, string | undefined>): string {
  const url = new URL(redirectURI);
  for (const [name, value] of Object.entries(told)) if (value !== undefined) url.searchParams.append(name, value);
  return url.href;
}
