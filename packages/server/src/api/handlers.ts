import type { App } from '../app.ts';
import { accountHandlers } from './accounts.ts';
import { bridgeHandlers } from './bridges.ts';
import { chatHandlers } from './chats.ts';
import { contactHandlers } from './contacts.ts';
import { eventHandlers } from './events.ts';
import { fileHandlers } from './files.ts';
import { focusHandlers } from './focus.ts';
import type { Handlers } from './handler.ts';
import { labelHandlers } from './labels.ts';
import { loginSessionHandlers } from './login-sessions.ts';
import { messageHandlers } from './messages.ts';
import { oauthHandlers } from './oauth.ts';
import { reactionHandlers } from './reactions.ts';
import { reminderHandlers } from './reminders.ts';
import { searchHandlers } from './search.ts';
import { serverHandlers } from './server.ts';
import { setupHandlers } from './setup.ts';

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
    ...chatHandlers(app),
    ...reminderHandlers(app),
    ...labelHandlers(app),
    ...messageHandlers(app),
    ...reactionHandlers(app),
    ...searchHandlers(app),
    ...focusHandlers(app),
    ...serverHandlers(app),
    ...setupHandlers(app),
  };
}
