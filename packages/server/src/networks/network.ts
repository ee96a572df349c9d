// What lies between the app and a chat network. A driver for a network implements `Network`; it knows the network's
// protocol, and nothing of this API. The app hands it what the person does, and the driver tells the app, as events,
// whatever happens there. The two never share state: what a driver has to keep, it gives to the app as JSON.

import type {
  Account,
  APIError,
  Attachment,
  BridgeLogin,
  BridgeProvider,
  ChatCapabilities,
  ChatType,
  CompleteLoginStep,
  LoginFlow,
  LoginRemoveScope,
  LoginStep,
  Message,
  MessageAttachmentType,
  MessageType,
  Participant,
  ProvisioningCapabilities,
  SubmitBridgeLoginStepInput,
  User,
} from '@beeper-openapi/types';

/** A chat network, reached through one bridge. */
export interface Network {
  readonly bridge: BridgeFacts;
  readonly capabilities: ProvisioningCapabilities;
  /** What its chats support, unless a chat says something else of its own. */
  readonly chatCapabilities: ChatCapabilities;
  /** The ways to sign in, the usual one first. None when accounts cannot be added. */
  readonly loginFlows: readonly LoginFlow[];
  /** Why the network cannot be used at the moment; undefined while it can. */
  readonly outage: Outage | undefined;

  /** Takes up work: from now on the driver may tell the app of events. */
  start(host: NetworkHost): void;

  /**
   * Begins a sign-in.
   *
   * @param reconnecting the login whose sign-in has ended; undefined for a new one
   */
  beginLogin(sessionID: string, flowID: string, reconnecting: BridgeLogin | undefined): Promise<LoginProgress>;
  /**
   * Takes the answer to a step, which has a value for each field that the step needs. For something to display, it waits
   * until the person has done it.
   *
   * @param state what the driver gave along with the step
   * @param signal aborted when nobody waits for the outcome any more; the promise is rejected then
   */
  continueLogin(state: unknown, answer: LoginAnswer, signal: AbortSignal): Promise<LoginProgress>;
  /** An account that has been signed in to is in the app now. Its contacts, chats and messages may follow, as events. */
  accountAdded(account: Account): void;
  /** Ends a login on this device or on all of them. */
  removeLogin(loginID: string, scope: LoginRemoveScope): Promise<void>;

  /** Looks for people on the network itself, beyond the contacts that are known. */
  searchPeople(account: Account, query: string): Promise<User[]>;
  /** Looks up one person by exactly this; undefined when there is nobody, or when the network cannot look up by it. */
  resolvePerson(account: Account, identifier: PersonIdentifier): Promise<User | undefined>;

  /** Opens a chat with people. */
  createChat(account: Account, chat: NewNetworkChat): Promise<NetworkChat>;
  /** Changes what all participants see of a chat. */
  updateChat(account: Account, chatID: string, change: NetworkChatChange): Promise<void>;
  /**
   * Hands a message over. What becomes of it, events tell: `message.sent`, then perhaps `message.delivered` and
   * `message.seen`. The same message may be handed over again after a crash; `pendingID` tells that it is the same.
   *
   * @throws {NetworkFailure} when the network does not take it
   */
  sendMessage(account: Account, chatID: string, message: OutgoingMessage): Promise<void>;
  editMessage(account: Account, chatID: string, messageID: string, text: string): Promise<void>;
  deleteMessage(account: Account, chatID: string, messageID: string, forEveryone: boolean): Promise<void>;
  addReaction(account: Account, chatID: string, messageID: string, reactionKey: string): Promise<void>;
  removeReaction(account: Account, chatID: string, messageID: string, reactionKey: string): Promise<void>;
  /** Tells the network how far the person has read. */
  markRead(account: Account, chatID: string, messageID: string): Promise<void>;
}

export interface BridgeFacts {
  readonly id: string;
  readonly type: string;
  readonly provider: BridgeProvider;
  readonly displayName: string;
  /** The network's name for people. */
  readonly network: string;
  readonly supportsMultipleAccounts: boolean;
  /** How many accounts of the network the app takes. */
  readonly accountLimit: number;
  /** How widely a login can be removed. */
  readonly removeScopes: readonly LoginRemoveScope[];
}

export interface Outage {
  readonly status: 'temporarily_unavailable' | 'disabled';
  /** For people. */
  readonly text?: string | undefined;
}

/** What a driver tells the app, and asks of it. */
export interface NetworkHost {
  /** Something has happened on the network. Told twice, it counts once. */
  tell(event: NetworkEvent): void;
  /** The same, after some time; it is kept until then, whether or not the process is. */
  tellLater(milliseconds: number, event: NetworkEvent): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Who is in a chat, as far as the app knows; nobody when it does not know the chat. */
  participantsOf(chatID: string): readonly Participant[];
  /** A message as the app knows it. */
  findMessage(chatID: string, messageID: string): Message | undefined;
}

/** Where a sign-in stands. `state` comes back with the answer. */
export type LoginProgress =
  | { step: Exclude<LoginStep, CompleteLoginStep>; state: unknown }
  | { login: BridgeLogin; accounts: readonly Account[] }
  | { failure: APIError };

export type LoginAnswer = SubmitBridgeLoginStepInput;

export interface PersonIdentifier {
  kind: 'id' | 'phoneNumber' | 'email' | 'username';
  value: string;
}

export interface NewNetworkChat {
  type: ChatType;
  participants: readonly User[];
  title?: string | undefined;
  /** The first message, where there is one: some networks need one. The app sends it itself, once the chat is there. */
  text?: string | undefined;
  /** Whether people may be invited, where the network needs that. True when it is absent. */
  allowInvite?: boolean | undefined;
}

/** A chat as the network has it. */
export interface NetworkChat {
  id: string;
  type: ChatType;
  title: string;
  description?: string;
  participants: readonly Participant[];
  capabilities: ChatCapabilities;
}

export interface NetworkChatChange {
  title?: string | null;
  description?: string | null;
  /** The path of a picture on this machine. */
  imgURL?: string | null;
  messageExpirySeconds?: number | null;
}

/** What is new about a chat. */
export type NetworkChatNews = Partial<Pick<NetworkChat, 'title' | 'participants' | 'capabilities'>> & {
  description?: string | null;
  isReadOnly?: boolean;
  messageExpirySeconds?: number | null;
};

export interface OutgoingMessage {
  pendingID: string;
  /** Rich text. */
  text?: string | undefined;
  replyToMessageID?: string | undefined;
  attachment?: { path: string; mimeType: string; fileName: string; type: MessageAttachmentType } | undefined;
}

/** A message as the network brings it. */
export interface IncomingMessage {
  id: string;
  /** That of its Matrix event, if it has one beside the network's own. */
  matrixEventID?: string;
  senderID: string;
  /** Text by default. */
  type?: MessageType;
  /** Rich text. */
  text?: string;
  /** When it was sent, in milliseconds since 1970. */
  timestamp: number;
  replyToMessageID?: string;
  /** Who is mentioned, if the text does not tell. */
  mentions?: string[];
  attachments?: Attachment[];
}

/** Something that has happened on a network. */
export type NetworkEvent =
  | { type: 'account.status'; accountID: string; status: Account['status']; statusText?: string }
  /** People whom an account knows, new ones and what has changed about others. */
  | { type: 'contacts.known'; accountID: string; contacts: readonly User[] }
  | { type: 'chat.created'; accountID: string; chat: NetworkChat }
  /** What others have changed about a chat, or who has come and gone. */
  | { type: 'chat.changed'; chatID: string; change: NetworkChatNews }
  | { type: 'chat.deleted'; chatID: string }
  | { type: 'message.received'; chatID: string; message: IncomingMessage }
  /** Older messages, the newest first, that were not there before. */
  | { type: 'message.backfilled'; chatID: string; messages: readonly IncomingMessage[] }
  | { type: 'message.sent'; chatID: string; pendingID: string; id: string; matrixEventID?: string }
  | { type: 'message.failed'; chatID: string; pendingID: string; failure: SendFailure }
  | { type: 'message.delivered'; chatID: string; messageID: string; userIDs: readonly string[] }
  | { type: 'message.seen'; chatID: string; messageID: string; userID: string; at: number }
  | { type: 'message.edited'; chatID: string; messageID: string; text: string; at: number }
  | { type: 'message.deleted'; chatID: string; messageID: string }
  | {
      type: 'reaction.added' | 'reaction.removed';
      chatID: string;
      messageID: string;
      userID: string;
      reactionKey: string;
    };

/** Why a network did not take a message. */
export interface SendFailure {
  /** For programs. */
  reason: string;
  /** For people. */
  message: string;
  /** Whether the same message may go out later. */
  isRetriable: boolean;
}

/** The network does not do what it was asked. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure';
  readonly failure: SendFailure;

  constructor(failure: SendFailure) {
    super(failure.message);
    this.failure = failure;
  }
}
