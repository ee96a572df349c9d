import type { Clock } from './clock.ts';
import { Events } from './events/events.ts';
import { Intake } from './files/intake.ts';
import { MediaFolder } from './files/media-folder.ts';
import { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { AppWindow } from './messaging/app-window.ts';
import { ChatEditor } from './messaging/chat-editor.ts';
import { ChatOpener } from './messaging/chat-opener.ts';
import { Delivery } from './messaging/delivery.ts';
import { MessageEditor } from './messaging/message-editor.ts';
import { NetworkTasks } from './messaging/network-tasks.ts';
import { Reactions } from './messaging/reactions.ts';
import { Reading } from './messaging/reading.ts';
import { Reminders } from './messaging/reminders.ts';
import { Sender } from './messaging/sender.ts';
import { Timeline } from './messaging/timeline.ts';
import { Bridges } from './networks/bridges.ts';
import { Inbox } from './networks/inbox.ts';
import type { Network } from './networks/network.ts';
import { Networks } from './networks/networks.ts';
import { People } from './networks/people.ts';
import { SignIns } from './networks/sign-ins.ts';
import { takeAccountEvents } from './networks/take-account-events.ts';
import { takeChatEvents } from './networks/take-chat-events.ts';
import { takeMessageEvents } from './networks/take-message-events.ts';
import { Authorization } from './oauth/authorization.ts';
import { Clients } from './oauth/clients.ts';
import { Codes } from './oauth/codes.ts';
import { Tokens } from './oauth/tokens.ts';
import { Setup } from './setup/setup.ts';
import { Accounts } from './store/accounts.ts';
import { Assets } from './store/assets.ts';
import { ChatReader } from './store/chat-reader.ts';
import { Chats } from './store/chats.ts';
import { Contacts } from './store/contacts.ts';
import { Database, deleteDatabase } from './store/database.ts';
import { Files } from './store/files.ts';
import { Labels } from './store/labels.ts';
import { LoginSessions } from './store/login-sessions.ts';
import { Logins } from './store/logins.ts';
import { MessageIndex } from './store/message-index.ts';
import { MessageSearch } from './store/message-search.ts';
import { Messages } from './store/messages.ts';
import { Uploads } from './store/uploads.ts';
import { appVersion } from './version.ts';

export interface AppOptions {
  /** The path of a SQLite database, or `:memory:`. */
  database: string;
  clock: Clock;
  log: Log;
  /** Whether other machines may reach the app. */
  remoteAccess: boolean;
  /** The chat networks that can be reached, one for each bridge. */
  networks: readonly Network[];
  /** Where it listens; the default place until it does. */
  address?: Address;
}

/** Where a server takes connections. */
export interface Address {
  hostname: string;
  port: number;
}

/** The app that the API belongs to: all of its state, and what happens in it by itself. */
export class App {
  readonly options: AppOptions;
  readonly version = appVersion;
  readonly address: Address;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly codes: Codes;
  readonly authorization: Authorization;
  readonly logins: Logins;
  readonly accounts: Accounts;
  readonly contacts: Contacts;
  readonly networks: Networks;
  readonly bridges: Bridges;
  readonly people: People;
  readonly signIns: SignIns;
  readonly labels: Labels;
  readonly chats: Chats;
  readonly chatReader: ChatReader;
  readonly messages: Messages;
  readonly messageSearch: MessageSearch;
  readonly timeline: Timeline;
  readonly reminders: Reminders;
  readonly delivery: Delivery;
  readonly sender: Sender;
  readonly networkTasks: NetworkTasks;
  readonly messageEditor: MessageEditor;
  readonly reactions: Reactions;
  readonly reading: Reading;
  readonly chatEditor: ChatEditor;
  readonly chatOpener: ChatOpener;
  readonly window: AppWindow;
  readonly inbox: Inbox;
  readonly events: Events;
  readonly mediaFolder: MediaFolder;
  readonly files: Files;
  readonly uploads: Uploads;
  readonly assets: Assets;
  readonly intake: Intake;
  readonly setup: Setup;

  constructor(options: AppOptions) {
    this.options = options;
    this.address = options.address ?? { hostname: '127.0.0.1', port: 23373 };
    this.clock = options.clock;
    this.log = options.log;
    this.database = new Database(options.database);
    this.jobs = new Jobs(this.database, this.clock, this.log);
    this.tokens = new Tokens(this.database, this.clock);
    this.clients = new Clients(this.database, this.clock);
    this.codes = new Codes(this.database, this.clock, this.tokens);
    this.authorization = new Authorization(this.clients, this.codes, this.clock);
    this.logins = new Logins(this.database);
    this.accounts = new Accounts(this.database, this.logins);
    this.contacts = new Contacts(this.database);
    this.networks = new Networks(options.networks);
    this.bridges = new Bridges(this.networks, this.accounts);
    this.people = new People(this.contacts, this.networks);
    const { database, clock, jobs, accounts, logins, bridges } = this;
    const loginSessions = new LoginSessions(database);
    this.signIns = new SignIns({ database, clock, jobs, accounts, logins, loginSessions, bridges });
    this.mediaFolder = new MediaFolder(options.database);
    this.files = new Files(this.database, this.mediaFolder);
    this.uploads = new Uploads(this.database, this.mediaFolder, this.files, this.jobs, this.clock);
    this.assets = new Assets(this.database, this.files);
    this.intake = new Intake(this.mediaFolder, this.uploads, this.assets);
    this.setup = new Setup(this.database, this.jobs, this.clock, this.tokens);
    const messageIndex = new MessageIndex(database);
    this.labels = new Labels(database);
    this.chats = new Chats(database);
    this.chatReader = new ChatReader(database);
    this.messages = new Messages(database, messageIndex);
    this.messageSearch = new MessageSearch(database, messageIndex, this.chats, this.chatReader);
    this.timeline = new Timeline(this);
    this.reminders = new Reminders(this);
    this.delivery = new Delivery(this);
    this.sender = new Sender(this);
    this.networkTasks = new NetworkTasks(this);
    this.messageEditor = new MessageEditor(this);
    this.reactions = new Reactions(this);
    this.reading = new Reading(this);
    this.chatEditor = new ChatEditor(this);
    this.chatOpener = new ChatOpener(this);
    this.window = new AppWindow(this.chats, this.messages);
    this.inbox = new Inbox(database, clock, jobs, this.chats, this.messages);
    takeAccountEvents(this.inbox, accounts, this.contacts);
    takeChatEvents(this.inbox, accounts, this.chats);
    takeMessageEvents(this.inbox, this);
    const appState = () => JSON.stringify(this.setup.snapshot());
    this.events = new Events({ database, clock, log: this.log, appState });
    this.tokens.onRevoked((id) => this.events.endToken(id));
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
    this.mediaFolder.close();
  }

  /** Deletes all that it has kept, once it is closed. */
  erase(): void {
    deleteDatabase(this.options.database);
    this.mediaFolder.erase();
  }
}
