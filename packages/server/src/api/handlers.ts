import type { App } from '../app.ts';
import { accountHandlers } from './accounts.ts';
import type { Handlers } from './handler.ts';

/** What carries out each operation of the API. */
export function createHandlers(app: App): Handlers {
  return {
    ...accountHandlers(app),
  };
}
