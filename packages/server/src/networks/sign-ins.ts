import { randomBytes } from 'node:crypto';
import type {
  BridgeLogin,
  CreateBridgeLoginSessionInput,
  LoginSession,
  LoginStep,
  ValidationIssue,
} from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { conflict, invalid, unacceptable } from '../failure.ts';
import type { Jobs } from '../jobs.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import type { LoginSessionRecord, LoginSessions } from '../store/login-sessions.ts';
import type { Logins } from '../store/logins.ts';
import { ask } from './ask.ts';
import type { Bridges } from './bridges.ts';
import type { LoginAnswer, LoginProgress, Network } from './network.ts';

/** How long a sign-in waits for an answer to a step, in milliseconds. */
const PATIENCE = 10 * 60_000;

/** How long one that has ended can be read, in milliseconds. */
const MEMORY = 60 * 60_000;

const EXPIRE = 'login-session.expire';
const FORGET = 'login-session.forget';

/** What sign-ins have to do with. */
export interface SignInParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly accounts: Accounts;
  readonly logins: Logins;
  readonly loginSessions: LoginSessions;
  readonly bridges: Bridges;
}

/** Connects accounts, step by step. */
export class SignIns {
  readonly #parts: SignInParts;
  /** The answers that drivers are working on, by session. */
  readonly #underWay = new Map<string, { done: Promise<void>; controller: AbortController }>();
  #isStopped = false;

  constructor(parts: SignInParts) {
    this.#parts = parts;
    const { jobs, loginSessions } = parts;
    jobs.handle<SessionPlace>(EXPIRE, ({ bridgeID, loginSessionID }) => () => {
      const record = loginSessions.get(bridgeID, loginSessionID);
      const error = { code: 'expired', message: 'The sign-in took too long.' };
      if (record) this.#end({ ...record.session, status: 'failed', error });
    });
    jobs.handle<SessionPlace>(FORGET, ({ bridgeID, loginSessionID }) => () => {
      loginSessions.delete(bridgeID, loginSessionID);
    });
  }

  /**
   * Begins a sign-in.
   *
   * @throws {Failure} 404 when the account or the login is unknown, 409 when no account can be connected, 422 when the
   * input does not fit the bridge, 502 when the network does not answer
   */
  async begin(network: Network, input: CreateBridgeLoginSessionInput): Promise<LoginSession> {
    const { bridges, database } = this.#parts;
    const { bridge, loginFlows } = network;
    bridges.requireService(network);
    const reconnecting = this.#findLogin(network, input);
    if (!reconnecting) bridges.requireRoom(network);
    const flow = input.flowID === undefined ? loginFlows[0] : loginFlows.find(({ id }) => id === input.flowID);
    if (!flow) throw unknownFlow(loginFlows.map(({ id }) => id));
    const loginSessionID = `ls_${randomBytes(12).toString('base64url')}`;
    const progress = await ask(network.beginLogin(loginSessionID, flow.id, reconnecting));
    database.transaction(() => {
      const accountID = input.accountID ?? onlyAccountOf(reconnecting);
      const session = {
        bridgeID: bridge.id,
        loginSessionID,
        ...(accountID !== undefined && { accountID }),
        ...(reconnecting && { loginID: reconnecting.loginID }),
      };
      this.#advance(network, session, progress);
    });
    return this.read(bridge.id, loginSessionID);
  }

  /** @throws {Failure} 404 when the bridge has no such session */
  read(bridgeID: string, loginSessionID: string): LoginSession {
    const { accounts, logins, loginSessions } = this.#parts;
    const { session, outcome } = loginSessions.require(bridgeID, loginSessionID);
    if (!outcome) return session;
    const account = outcome.accountID === undefined ? undefined : accounts.get(outcome.accountID);
    const login = logins.get(bridgeID, outcome.loginID);
    return { ...session, ...(account && { account }), ...(login && { login }) };
  }

  /**
   * Takes the answer to the step that a session is at. Where the person has to do something elsewhere, this waits until
   * they have, or the session has ended; several requests may wait for the same.
   *
   * @throws {Failure} 404 when the bridge has no such session, 409 when it is not at this step, 422 when the answer does
   * not fit the step, 502 when the network does not answer
   */
  async answer(network: Network, loginSessionID: string, stepID: string, answer: LoginAnswer): Promise<LoginSession> {
    const { bridge } = network;
    const record = this.#parts.loginSessions.require(bridge.id, loginSessionID);
    checkAnswer(record.session, stepID, answer);
    const underWay = this.#underWay.get(loginSessionID);
    if (underWay && answer.type !== 'display_and_wait') {
      throw conflict('The network is looking at an answer to this step already. Read the session to see what it says.');
    }
    await (underWay?.done ?? this.#hand(network, record, answer));
    return this.read(bridge.id, loginSessionID);
  }

  /** @throws {Failure} 404 when the bridge has no such session, 409 when it has come to another end */
  cancel(bridgeID: string, loginSessionID: string): void {
    const { database, loginSessions } = this.#parts;
    const { session } = loginSessions.require(bridgeID, loginSessionID);
    if (session.status === 'cancelled') return;
    if (!session.currentStep) throw hasEnded(session);
    database.transaction(() => this.#end({ ...session, status: 'cancelled' }));
  }

  /** Lets go of everybody who waits, and has nobody wait again. The sessions stay as they are, to be taken up later. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const underWay = [...this.#underWay.values()];
    for (const { controller } of underWay) controller.abort();
    await Promise.allSettled(underWay.map(({ done }) => done));
  }

  /** Gives an answer to the driver, and keeps what comes of it, unless the session ends meanwhile. */
  #hand(network: Network, record: LoginSessionRecord, answer: LoginAnswer): Promise<void> {
    const { loginSessionID } = record.session;
    const controller = new AbortController();
    if (this.#isStopped) controller.abort();
    const done = this.#work(network, record, answer, controller.signal).finally(() => {
      this.#underWay.delete(loginSessionID);
    });
    this.#underWay.set(loginSessionID, { done, controller });
    return done;
  }

  async #work(network: Network, { session, state }: LoginSessionRecord, answer: LoginAnswer, signal: AbortSignal) {
    try {
      const progress = await ask(network.continueLogin(state, answer, signal));
      if (!signal.aborted) this.#parts.database.transaction(() => this.#advance(network, session, progress));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #advance(network: Network, { currentStep: _, ...session }: NewSession, progress: LoginProgress): void {
    if ('step' in progress) this.#wait(session, progress);
    else if ('login' in progress) this.#complete(network, session, progress);
    else this.#end({ ...session, status: 'failed', error: progress.failure });
  }

  #wait(session: NewSession, { step, state }: Waiting): void {
    const { jobs, clock, loginSessions } = this.#parts;
    const { bridgeID, loginSessionID } = session;
    loginSessions.put({ session: { ...session, status: statuses[step.type], currentStep: step }, state });
    jobs.cancel(EXPIRE, loginSessionID);
    jobs.schedule(EXPIRE, clock.now() + PATIENCE, { bridgeID, loginSessionID }, loginSessionID);
  }

  /** Has the app hold a login and its accounts. Those that it has already are connected again. */
  #complete(network: Network, session: NewSession, { login, accounts: signedIn }: Completed): void {
    const { accounts, bridges, logins } = this.#parts;
    const known = accounts.ofLogin(login.bridgeID, login.loginID);
    const added = signedIn.filter(({ user }) => !known.some((account) => account.user.id === user.id));
    if (known.length === 0) bridges.requireRoom(network);
    const accountIDs = [...known, ...added].map(({ accountID }) => accountID);
    logins.put({ ...login, accountIDs });
    for (const { accountID } of known) accounts.setStatus(accountID, 'connected');
    for (const account of added) {
      accounts.put(account);
      network.accountAdded(account);
    }
    const accountID = session.accountID ?? accountIDs[0];
    this.#end({ ...session, status: 'complete' }, { loginID: login.loginID, accountID });
  }

  #end({ currentStep: _, ...session }: LoginSession, outcome?: LoginSessionRecord['outcome']): void {
    const { jobs, clock, loginSessions } = this.#parts;
    const { bridgeID, loginSessionID } = session;
    loginSessions.put({ session, ...(outcome && { outcome }) });
    jobs.cancel(EXPIRE, loginSessionID);
    jobs.schedule(FORGET, clock.now() + MEMORY, { bridgeID, loginSessionID });
    this.#underWay.get(loginSessionID)?.controller.abort();
  }

  /** The login that is to be renewed; undefined when a new one is to be made. */
  #findLogin({ bridge }: Network, { accountID, loginID }: CreateBridgeLoginSessionInput): BridgeLogin | undefined {
    const { accounts, logins } = this.#parts;
    if (accountID === undefined) return loginID === undefined ? undefined : logins.require(bridge.id, loginID);
    const account = accounts.require(accountID);
    if (account.bridge.id !== bridge.id) {
      throw unacceptable(['body', 'accountID'], `This account is on the bridge ${account.bridge.id}.`);
    }
    if (account.loginID === undefined) {
      throw unacceptable(['body', 'accountID'], 'This account has no sign-in of its own to renew.');
    }
    if (loginID !== undefined && loginID !== account.loginID) {
      throw unacceptable(['body', 'loginID'], `The login of this account is ${account.loginID}.`);
    }
    return logins.require(bridge.id, account.loginID);
  }
}

interface SessionPlace {
  readonly bridgeID: string;
  readonly loginSessionID: string;
}

type NewSession = Omit<LoginSession, 'status'>;
type Waiting = Extract<LoginProgress, { state: unknown }>;
type Completed = Extract<LoginProgress, { login: BridgeLogin }>;

/** What a session waits for at each kind of step. */
const statuses = {
  user_input: 'waiting_for_input',
  cookies: 'waiting_for_cookies',
  display_and_wait: 'waiting_for_display',
} as const;

function checkAnswer(session: LoginSession, stepID: string, { type, fields = {} }: LoginAnswer): void {
  const step = session.currentStep;
  if (!step) throw hasEnded(session);
  if (step.stepID !== stepID) {
    throw conflict(`This session is at the step ${step.stepID}, not at ${stepID}. Read it again.`);
  }
  if (step.type !== type) throw unacceptable(['body', 'type'], `The step ${stepID} takes an answer of ${step.type}.`);
  const issues = neededFields(step)
    .filter((id) => !fields[id])
    .map(
      (id): ValidationIssue => ({ code: 'invalid_type', message: 'This is missing.', path: ['body', 'fields', id] }),
    );
  if (issues.length > 0) throw invalid(issues);
}

function neededFields(step: LoginStep): string[] {
  if (step.type === 'user_input') return step.fields.filter(({ optional }) => !optional).map(({ id }) => id);
  return step.type === 'cookies' ? step.fields.map(({ id }) => id) : [];
}

function hasEnded({ status }: LoginSession) {
  return conflict(`This session has ended: it is ${status}. Start another one.`);
}

function unknownFlow(known: readonly string[]) {
  const message = known.length > 0 ? `Expected one of ${known.join(', ')}.` : 'Nobody can sign in through this bridge.';
  return unacceptable(['body', 'flowID'], message, 'invalid_value');
}

/** The account of a login, if it is the only one. */
function onlyAccountOf(login: BridgeLogin | undefined): string | undefined {
  const [accountID, ...others] = login?.accountIDs ?? [];
  return others.length === 0 ? accountID : undefined;
}
