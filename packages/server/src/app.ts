import type { Clock } from './clock.ts';
import { Events } from './events/events.ts';
import { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { Bridges } from './networks/bridges.ts';
import { Inbox } from './networks/inbox.ts';
import type { Network } from './networks/network.ts';
import { Networks } from './networks/networks.ts';
import { People } from './networks/people.ts';
import { SignIns } from './networks/sign-ins.ts';
import { takeAccountEvents } from './networks/take-account-events.ts';
import { Tokens } from './oauth/tokens.ts';
import { Accounts } from './store/accounts.ts';
import { Contacts } from './store/contacts.ts';
import { Database } from './store/database.ts';
import { LoginSessions } from './store/login-sessions.ts';
import { Logins } from './store/logins.ts';
import { appVersion } from './version.ts';

export interface AppOptions {
  /** The path of a SQLite database, or `:memory:`. */
  database: string;
  clock: Clock;
  log: Log;
  /** Whether other machines may reach the app. */
  remoteAccess: boolean;
  /** Whether replies are held to the spec too. */
  strict: boolean;
  /** The chat networks that can be reached, one for each bridge. */
  networks: readonly Network[];
}

/** The app that the API belongs to: all of its state, and what happens in it by itself. */
export class App {
  readonly options: AppOptions;
  readonly version = appVersion;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly logins: Logins;
  readonly accounts: Accounts;
  readonly contacts: Contacts;
  readonly networks: Networks;
  readonly bridges: Bridges;
  readonly people: People;
  readonly signIns: SignIns;
  readonly inbox: Inbox;
  readonly events: Events;

  constructor(options: AppOptions) {
    this.options = options;
    this.clock = options.clock;
    this.log = options.log;
    this.database = new Database(options.database);
    this.jobs = new Jobs(this.database, this.clock, this.log);
    this.tokens = new Tokens(this.database, this.clock);
    this.logins = new Logins(this.database);
    this.accounts = new Accounts(this.database, this.logins);
    this.contacts = new Contacts(this.database);
    this.networks = new Networks(options.networks);
    this.bridges = new Bridges(this.networks, this.accounts);
    this.people = new People(this.contacts, this.networks);
    const { database, clock, jobs, accounts, logins, bridges } = this;
    const loginSessions = new LoginSessions(database);
    this.signIns = new SignIns({ database, clock, jobs, accounts, logins, loginSessions, bridges });
    this.inbox = new Inbox(database, clock, jobs);
    takeAccountEvents(this.inbox, accounts, this.contacts);
    this.events = new Events({ database, clock, log: this.log });
  }

  start(): void {
    for (const network of this.networks.list()) network.start(this.inbox);
    this.jobs.start();
  }

  /** Begins nothing more, and keeps nobody waiting. Requests that are being answered can still be. */
  async stop(): Promise<void> {
    this.events.close();
    await this.signIns.stop();
    await this.jobs.stop();
  }

  /** Lets go of the database, once nobody asks for anything any more. */
  async close(): Promise<void> {
    await this.stop();
    this.events.cut();
    this.database.close();
  }
}
