import type { Clock } from './clock.ts';
import { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { Tokens } from './oauth/tokens.ts';
import { Accounts } from './store/accounts.ts';
import { Database } from './store/database.ts';

export interface AppOptions {
  /** The path of a SQLite database, or `:memory:`. */
  database: string;
  clock: Clock;
  log: Log;
  /** Whether other machines may reach the app. */
  remoteAccess: boolean;
  /** Whether replies are held to the spec too. */
  strict: boolean;
}

/** The app that the API belongs to: all of its state, and what happens in it by itself. */
export class App {
  readonly options: AppOptions;
  /** The version of the app that this stands for. */
  readonly version = '4.3.89';
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly accounts: Accounts;

  constructor(options: AppOptions) {
    this.options = options;
    this.clock = options.clock;
    this.log = options.log;
    this.database = new Database(options.database);
    this.jobs = new Jobs(this.database, this.clock, this.log);
    this.tokens = new Tokens(this.database, this.clock);
    this.accounts = new Accounts(this.database);
  }

  start(): void {
    this.jobs.start();
  }

  async close(): Promise<void> {
    await this.jobs.stop();
    this.database.close();
  }
}
