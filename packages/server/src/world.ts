import type { App } from './app.ts';
import { CloseCode } from './events/connection.ts';
import type { Routes } from './http/routes.ts';
import { loadSeed } from './seed/load-seed.ts';
import type { Seed } from './seed/seed.ts';

type Fetch = Routes['fetch'];

export interface WorldOptions {
  readonly createApp: () => App;
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
  /** Whether it began with the seed; false when its database was there before. */
  readonly isNew: boolean;
  readonly #options: WorldOptions;
  #app: App;
  #fetch: Fetch;
  #renewal: Promise<void> | undefined;
  #end: Promise<void> | undefined;

  private constructor(options: WorldOptions, { app, fetch, isNew, token }: Beginning) {
    this.#options = options;
    this.token = token;
    this.isNew = isNew;
    this.#app = app;
    this.#fetch = fetch;
  }

  static async begin(options: WorldOptions): Promise<World> {
    return new World(options, await begin(options, options.token));
  }

  /** The app as it now is. */
  get app(): App {
    return this.#app;
  }

  readonly fetch: Fetch = (...request) => this.#fetch(...request);

  /** Forgets all that has happened. */
  reset(): Promise<void> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** Begins nothing more, and keeps nobody waiting. Requests can still be answered. */
  async stop(): Promise<void> {
    await this.#renewal;
    await this.#app.stop();
  }

  /** Ends it. To end it again changes nothing. */
  close(): Promise<void> {
    this.#end ??= (this.#renewal ?? Promise.resolve()).then(() => this.#putAway());
    return this.#end;
  }

  async #putAway(): Promise<void> {
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
    await this.#putAway();
    this.#app.erase();
    const { app, fetch } = await begin(this.#options, this.token);
    this.#app = app;
    this.#fetch = fetch;
  }
}

interface Beginning {
  app: App;
  fetch: Fetch;
  isNew: boolean;
  token: string;
}

async function begin({ createApp, seed, route }: WorldOptions, given: string | undefined): Promise<Beginning> {
  const app = createApp();
  try {
    const token = given ?? app.tokens.create();
    const isNew = await loadSeed(app, seed);
    app.tokens.add(token, ['read', 'write']);
    app.start();
    return { app, fetch: route(app), isNew, token };
  } catch (error) {
    await app.close();
    throw error;
  }
}
