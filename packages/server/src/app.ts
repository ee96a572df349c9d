import type { Clock } from './clock.ts';
import { Intake } from './files/intake.ts';
import { MediaFolder } from './files/media-folder.ts';
import { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { Authorization } from './oauth/authorization.ts';
import { Clients } from './oauth/clients.ts';
import { Codes } from './oauth/codes.ts';
import { Tokens } from './oauth/tokens.ts';
import { Setup } from './setup/setup.ts';
import { Accounts } from './store/accounts.ts';
import { Assets } from './store/assets.ts';
import { Database } from './store/database.ts';
import { Files } from './store/files.ts';
import { Uploads } from './store/uploads.ts';

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
  /** Where it listens, or would by default. */
  readonly address = { hostname: '127.0.0.1', port: 23373 };
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly codes: Codes;
  readonly authorization: Authorization;
  readonly accounts: Accounts;
  readonly mediaFolder: MediaFolder;
  readonly files: Files;
  readonly uploads: Uploads;
  readonly assets: Assets;
  readonly intake: Intake;
  readonly setup: Setup;

  constructor(options: AppOptions) {
    this.options = options;
    this.clock = options.clock;
    this.log = options.log;
    this.database = new Database(options.database);
    this.jobs = new Jobs(this.database, this.clock, this.log);
    this.tokens = new Tokens(this.database, this.clock);
    this.clients = new Clients(this.database, this.clock);
    this.codes = new Codes(this.database, this.clock, this.tokens);
    this.authorization = new Authorization(this.clients, this.codes, this.clock);
    this.accounts = new Accounts(this.database);
    this.mediaFolder = new MediaFolder(options.database);
    this.files = new Files(this.database, this.mediaFolder);
    this.uploads = new Uploads(this.database, this.mediaFolder, this.files, this.jobs, this.clock);
    this.assets = new Assets(this.database, this.files);
    this.intake = new Intake(this.mediaFolder, this.uploads, this.assets);
    this.setup = new Setup(this.database, this.jobs, this.clock, this.tokens);
  }

  start(): void {
    this.jobs.start();
  }

  async close(): Promise<void> {
    await this.jobs.stop();
    this.database.close();
    this.mediaFolder.close();
  }
}
