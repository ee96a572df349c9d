import type { App } from '../app.ts';
import { accountHandlers } from './accounts.ts';
import { bridgeHandlers } from './bridges.ts';
import { contactHandlers } from './contacts.ts';
import { eventHandlers } from './events.ts';
import { fileHandlers } from './files.ts';
import type { Handlers } from './handler.ts';
import { loginSessionHandlers } from './login-sessions.ts';
import { oauthHandlers } from './oauth.ts';

/** What carries out each operation of the API. */
export function createHandlers(app: App): Handlers {
  return {
    ...accountHandlers(app),
    ...contactHandlers(app),
    ...bridgeHandlers(app),
    ...loginSessionHandlers(app),
    ...eventHandlers(app),
    ...fileHandlers(app),
    ...oauthHandlers(app),
  };
}
