import type {
  RegisterSetupInput,
  SetupCompleteResponse,
  SetupRegistrationRequiredResponse,
  SetupResponseOutput,
  SetupStartResponse,
} from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { conflict, notFound, unacceptable } from '../failure.ts';
import { hashOf, type Tokens } from '../oauth/tokens.ts';
import type { Database, Statement } from '../store/database.ts';
import type { Settings } from '../store/settings.ts';
import type { AppState } from './app-state.ts';
import type { BeeperAccount, BeeperAccounts } from './beeper-accounts.ts';
import { derive, deriveID } from './derive.ts';
import type { Outbox } from './outbox.ts';
import { deriveCode } from './sign-in-code.ts';

const MINUTE = 60_000;
const CODE_LIFETIME = 10 * MINUTE;
const REQUEST_LIFETIME = 60 * MINUTE;
/** Anybody may start a request: the oldest gives way. */
const MOST_REQUESTS = 100;
/** After so many, a code is void: it could be guessed. */
const MOST_WRONG_CODES = 5;
const HOMESERVER = 'https://matrix.beeper.com';
const DOMAIN = 'beeper.com';

const COPY = {
  submit: 'Continue',
  terms: 'By continuing, you agree to the terms of use and confirm that you have read the privacy policy.',
  title: 'Choose your username',
  usernamePlaceholder: 'Username',
} as const;

/** An attempt of one person to sign in or to sign up. */
interface SetupRequest {
  id: string;
  email?: string;
  /** How many codes went out. Only the last of them counts. */
  codes: number;
  sentAt: number;
  wrongCodes: number;
  /** Of the token that a registration needs; there once the code was right. */
  leadHash?: string;
}

/** Signs people in by codes that they get by email, and makes accounts for those who have none. */
export class SignIn {
  readonly #database: Database;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #tokens: Tokens;
  readonly #accounts: BeeperAccounts;
  readonly #appState: AppState;
  readonly #outbox: Outbox;
  readonly #insert: Statement;
  readonly #get: Statement;
  readonly #update: Statement;
  readonly #delete: Statement;
  readonly #deleteOld: Statement;

  constructor(parts: {
    database: Database;
    settings: Settings;
    clock: Clock;
    tokens: Tokens;
    accounts: BeeperAccounts;
    appState: AppState;
    outbox: Outbox;
  }) {
    const { database } = parts;
    this.#database = database;
    this.#settings = parts.settings;
    this.#clock = parts.clock;
    this.#tokens = parts.tokens;
    this.#accounts = parts.accounts;
    this.#appState = parts.appState;
    this.#outbox = parts.outbox;
    this.#insert = database.prepare('INSERT INTO setup_request (id, started_at, document) VALUES (?, ?, ?)');
    this.#get = database.prepare('SELECT document FROM setup_request WHERE id = ? AND started_at > ?');
    this.#update = database.prepare('UPDATE setup_request SET document = ? WHERE id = ?');
    this.#delete = database.prepare('DELETE FROM setup_request WHERE id = ?');
    this.#deleteOld = database.prepare(
      `DELETE FROM setup_request WHERE started_at <= ? OR id NOT IN (
         SELECT id FROM setup_request ORDER BY started_at DESC LIMIT ?)`,
    );
  }

  /** @throws {Failure} 409 when somebody is signed in */
  start(): SetupStartResponse {
    this.#appState.requireSignedOut();
    const now = this.#clock.now();
    return this.#database.transaction(() => {
      const count = (this.#settings.get<number>('setupRequests') ?? 0) + 1;
      this.#settings.set('setupRequests', count);
      const request: SetupRequest = { id: deriveID('setup', count), codes: 0, sentAt: 0, wrongCodes: 0 };
      this.#deleteOld.run(now - REQUEST_LIFETIME, MOST_REQUESTS - 1);
      this.#insert.run(request.id, now, JSON.stringify(request));
      return { setupRequestID: request.id, signInMethods: ['email'] };
    });
  }

  /** @throws {Failure} 404 when there is no such request, 409 when somebody is signed in */
  sendCode(id: string, address: string): void {
    const request = this.#require(id);
    const email = address.toLowerCase();
    const codes = request.codes + 1;
    const sentAt = this.#clock.now();
    this.#keep({ id, email, codes, sentAt, wrongCodes: 0 });
    const code = deriveCode(id, email, codes);
    const subject = 'Your sign-in code for Beeper';
    this.#outbox.send({ to: address, subject, text: `${code} is your sign-in code.`, code, sentAt });
  }

  /**
   * Takes the code from the email.
   *
   * @throws {Failure} 404 when there is no such request, 409 when no code went out or somebody is signed in, 422 when
   * the code is wrong or too old
   */
  submitCode(id: string, given: string): SetupResponseOutput {
    const request = this.#require(id);
    const { email, codes, sentAt, wrongCodes } = request;
    if (email === undefined) throw conflict('No code was sent yet. Send one first.');
    if (sentAt + CODE_LIFETIME <= this.#clock.now() || wrongCodes >= MOST_WRONG_CODES) {
      throw unacceptable(['body', 'response'], 'This code works no more. Send another one.', 'expired_code');
    }
    if (given.replaceAll(/\s/g, '') !== deriveCode(id, email, codes)) {
      this.#keep({ ...request, wrongCodes: wrongCodes + 1 });
      throw unacceptable(['body', 'response'], 'This is not the code from the email.', 'wrong_code');
    }
    const account = this.#accounts.findByEmail(email);
    return account ? this.#complete(id, account) : this.#askToRegister({ ...request, email });
  }

  /**
   * Makes an account.
   *
   * @throws {Failure} 404 when there is no such request, 409 when no code was confirmed, the username is taken or
   * somebody is signed in, 422 when a value is not acceptable
   */
  register({ setupRequestID: id, leadToken, username }: RegisterSetupInput): SetupCompleteResponse {
    const { email, leadHash } = this.#require(id);
    if (email === undefined || leadHash === undefined) throw conflict('No code was confirmed yet. Submit it first.');
    if (hashOf(leadToken) !== leadHash) {
      throw unacceptable(['body', 'leadToken'], 'This token is not of this setup request.', 'wrong_token');
    }
    if (!isUsername(username)) {
      const rule = 'A username has 2 to 32 letters from a to z, digits, dots, dashes and underscores.';
      throw unacceptable(['body', 'username'], rule, 'invalid_username');
    }
    if (this.#accounts.get(userIDOf(username))) {
      throw conflict(`The username ${username} is taken. Choose another one.`, 'username_taken');
    }
    return this.#database.transaction(() => {
      const account = { userID: userIDOf(username), homeserver: HOMESERVER, email, devices: [] };
      this.#accounts.put(account);
      return this.#complete(id, account);
    });
  }

  #complete(id: string, { userID, homeserver, recoveryKeyHash }: BeeperAccount): SetupCompleteResponse {
    const accessToken = this.#tokens.create();
    const matrix = { deviceID: deviceIDOf(id), homeserver, userID };
    this.#database.transaction(() => {
      this.#delete.run(id);
      this.#tokens.add(accessToken, ['read', 'write']);
      this.#appState.signIn(matrix, recoveryKeyHash !== undefined);
    });
    return { matrix: { accessToken, ...matrix }, session: this.#appState.get() };
  }

  #askToRegister(request: SetupRequest & { email: string }): SetupRegistrationRequiredResponse {
    const leadToken = this.#tokens.create();
    this.#keep({ ...request, leadHash: hashOf(leadToken) });
    const suggestions = suggestUsernames(request.email).filter((name) => !this.#accounts.get(userIDOf(name)));
    return {
      copy: COPY,
      leadToken,
      registrationRequired: true,
      setupRequestID: request.id,
      ...(suggestions.length > 0 && { usernameSuggestions: suggestions }),
    };
  }

  #require(id: string): SetupRequest {
    this.#appState.requireSignedOut();
    const row = this.#get.get(id, this.#clock.now() - REQUEST_LIFETIME);
    if (!row) throw notFound('setup request', id);
    return JSON.parse(row.document as string);
  }

  #keep(request: SetupRequest): void {
    this.#update.run(JSON.stringify(request), request.id);
  }
}

/** Ten capital letters, as Matrix has them. */
function deviceIDOf(id: string): string {
  const letters = [...derive('device', id).subarray(0, 10)].map((byte) => String.fromCharCode(65 + (byte % 26)));
  return letters.join('');
}

function userIDOf(username: string): string {
  return `@${username}:${DOMAIN}`;
}

function isUsername(name: string): boolean {
  return /^[a-z\d][a-z\d._-]{0,30}[a-z\d]$/.test(name);
}

function suggestUsernames(email: string): string[] {
  const [first = '', last = ''] = email.split(/[@.]/).map((part) => part.replaceAll(/[^a-z\d]/g, ''));
  return [`${first}_${last.slice(0, 1)}`, `${first}${last}`, `${last}.${first}`].filter(isUsername);
}
