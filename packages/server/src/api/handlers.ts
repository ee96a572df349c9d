import type { App } from '../app.ts';
import { accountHandlers } from './accounts.ts';
import { fileHandlers } from './files.ts';
import type { Handlers } from './handler.ts';
import { oauthHandlers } from './oauth.ts';
import { serverHandlers } from './server.ts';
import { setupHandlers } from './setup.ts';

/** What carries out each operation of the API. */
export function createHandlers(app: App): Handlers {
  return {
    ...accountHandlers(app),
    ...fileHandlers(app),
    ...oauthHandlers(app),
    ...serverHandlers(app),
    ...setupHandlers(app),
  };
}
