import type { App } from './app.ts';
import { CloseCode } from './events/connection.ts';
import type { Routes } from './http/routes.ts';
import { loadSeed } from './seed/load-seed.ts';
import type { Seed } from './seed/seed.ts';
import { deleteDatabase } from './store/database.ts';

type Fetch = Routes['fetch'];

export interface WorldOptions {
  readonly createApp: () => App;
  /** Where the app keeps its state. */
  readonly database: string;
  readonly seed: Seed;
  /** A token that may do everything; undefined to have one made. */
  readonly token: string | undefined;
  /** Makes what answers for an app. */
  readonly route: (app: App) => Fetch;
  /** Waits, in reason, until no request is being answered. */
  readonly idle: () => Promise<void>;
}

/** An app and what answers for it. Both can be put away for new ones, in which nothing has happened yet. */
export class World {
  readonly token: string;
  readonly #options: WorldOptions;
  #app: App;
  #fetch: Fetch;
  #renewal: Promise<void> | undefined;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.#app = options.createApp();
    this.token = options.token ?? this.#app.tokens.create();
    this.#fetch = this.#begin();
  }

  get app(): App {
    return this.#app;
  }

  readonly fetch: Fetch = (...request) => this.#fetch(...request);

  reset(): Promise<void> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async close(): Promise<void> {
    await this.#app.stop();
    await this.#options.idle();
    await this.#app.close();
  }

  async #renew(): Promise<void> {
    // What is asked meanwhile is asked of the new app.
    this.#fetch = async (...request) => {
      await this.#renewal;
      return this.#fetch(...request);
    };
    this.#app.events.close(CloseCode.serviceRestart, 'The server begins anew.');
    await this.close();
    deleteDatabase(this.#options.database);
    this.#app = this.#options.createApp();
    this.#fetch = this.#begin();
  }

  #begin(): Fetch {
    const { seed, route } = this.#options;
    try {
      loadSeed(this.#app, seed);
      this.#app.tokens.add(this.token, ['read', 'write']);
    } catch (error) {
      this.#app.database.close();
      throw error;
    }
    this.#app.start();
    return route(this.#app);
  }
}
