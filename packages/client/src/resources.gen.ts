// Generated from spec/dist/openapi.json by scripts/generate-client.ts. Do not edit: run "pnpm generate".

import type * as models from '@beeper-openapi/types';
import { type APIPromise, call } from './api-promise.ts';
import { APIResource } from './api-resource.ts';
import type { WithUploads } from './body/multipart.ts';
import * as operations from './operations.gen.ts';
import type { RequestOptions } from './options.ts';
import { callPaged, type PagePromise } from './pagination.ts';

/** What `client.accounts.contacts.search` takes. */
export interface ContactSearchParams extends NonNullable<models.Operations['searchContacts']['parameters']['query']> {}

/** What `client.accounts.contacts.list` takes. */
export interface ContactListParams extends NonNullable<models.Operations['listContacts']['parameters']['query']> {}

/** What `client.chats.reminders.create` takes. */
export interface ReminderCreateParams extends models.CreateChatReminderInput {}

/** What `client.chats.messages.reactions.add` takes. */
export interface ReactionAddParams extends models.AddReactionInput {
  /** The chat, by its `id` or by the `localChatID` that this installation has given it. */
  chatID: string;
}

/** What `client.chats.messages.reactions.delete` takes. */
export interface ReactionDeleteParams {
  /** The chat, by its `id` or by the `localChatID` that this installation has given it. */
  chatID: string;
  /** The message that the reaction belongs to. */
  messageID: string;
}

/** What `client.chats.list` takes. */
export interface ChatListParams extends NonNullable<models.Operations['listChats']['parameters']['query']> {}

/** What `client.chats.create` takes. */
export interface ChatCreateParams extends models.CreateChatInput {}

/** What `client.chats.start` takes. */
export interface ChatStartParams extends models.StartChatInput {}

/** What `client.chats.search` takes. */
export interface ChatSearchParams extends NonNullable<models.Operations['searchChats']['parameters']['query']> {}

/** What `client.chats.retrieve` takes. */
export interface ChatRetrieveParams extends NonNullable<models.Operations['retrieveChat']['parameters']['query']> {}

/** What `client.chats.update` takes. */
export interface ChatUpdateParams extends models.UpdateChatInput {}

/** What `client.chats.archive` takes. */
export interface ChatArchiveParams extends models.ArchiveChatInput {}

/** What `client.chats.markRead` takes. */
export interface ChatMarkReadParams extends models.MarkChatReadInput {}

/** What `client.chats.markUnread` takes. */
export interface ChatMarkUnreadParams extends models.MarkChatUnreadInput {}

/** What `client.chats.notifyAnyway` takes. */
export interface ChatNotifyAnywayParams extends models.NotifyAnywayInput {}

/** What `client.messages.list` takes. */
export interface MessageListParams extends NonNullable<models.Operations['listMessages']['parameters']['query']> {}

/** What `client.messages.send` takes. */
export interface MessageSendParams extends models.SendMessageInput {}

/** What `client.messages.search` takes. */
export interface MessageSearchParams extends NonNullable<models.Operations['searchMessages']['parameters']['query']> {}

/** What `client.messages.retrieve` takes. */
export interface MessageRetrieveParams {
  /** The chat, by its `id` or by the `localChatID` that this installation has given it. */
  chatID: string;
}

/** What `client.messages.update` takes. */
export interface MessageUpdateParams extends models.EditMessageInput {
  /** The chat, by its `id` or by the `localChatID` that this installation has given it. */
  chatID: string;
}

/** What `client.messages.delete` takes. */
export interface MessageDeleteParams extends NonNullable<models.Operations['deleteMessage']['parameters']['query']> {
  /** The chat, by its `id` or by the `localChatID` that this installation has given it. */
  chatID: string;
}

/** What `client.assets.download` takes. */
export interface AssetDownloadParams extends models.DownloadAssetInput {}

/** What `client.assets.serve` takes. */
export interface AssetServeParams extends NonNullable<models.Operations['serveAsset']['parameters']['query']>, NonNullable<models.Operations['serveAsset']['parameters']['header']> {}

/** What `client.assets.upload` takes. */
export interface AssetUploadParams extends WithUploads<models.UploadAssetMultipart> {}

/** What `client.assets.uploadBase64` takes. */
export interface AssetUploadBase64Params extends models.UploadAssetInput {}

/** What `client.bridges.logins.retrieve` takes. */
export interface LoginRetrieveParams {
  /** The bridge, as `id` of the bridge list or `bridge.id` of an account names it. */
  bridgeID: string;
}

/** What `client.bridges.logins.remove` takes. */
export interface LoginRemoveParams extends models.RemoveBridgeLoginInput {
  /** The bridge, as `id` of the bridge list or `bridge.id` of an account names it. */
  bridgeID: string;
}

/** What `client.bridges.loginSessions.steps.submit` takes. */
export interface StepSubmitParams extends models.SubmitBridgeLoginStepInput {
  /** The bridge, as `id` of the bridge list or `bridge.id` of an account names it. */
  bridgeID: string;
  /** The login session, as `loginSessionID` of the reply that started it names it. */
  loginSessionID: string;
}

/** What `client.bridges.loginSessions.create` takes. */
export interface LoginSessionCreateParams extends models.CreateBridgeLoginSessionInput {}

/** What `client.bridges.loginSessions.retrieve` takes. */
export interface LoginSessionRetrieveParams {
  /** The bridge, as `id` of the bridge list or `bridge.id` of an account names it. */
  bridgeID: string;
}

/** What `client.bridges.loginSessions.cancel` takes. */
export interface LoginSessionCancelParams {
  /** The bridge, as `id` of the bridge list or `bridge.id` of an account names it. */
  bridgeID: string;
}

/** What `client.app.setup.recoveryKey.reset.create` takes. */
export interface ResetCreateParams extends models.CreateRecoveryKeyResetInput {}

/** What `client.app.setup.recoveryKey.reset.confirm` takes. */
export interface ResetConfirmParams extends models.ConfirmRecoveryKeyResetInput {}

/** What `client.app.setup.recoveryKey.verify` takes. */
export interface RecoveryKeyVerifyParams extends models.VerifyRecoveryKeyInput {}

/** What `client.app.setup.verifications.qr.scan` takes. */
export interface QrScanParams extends models.ScanVerificationQRInput {}

/** What `client.app.setup.verifications.create` takes. */
export interface VerificationCreateParams extends models.CreateVerificationInput {}

/** What `client.app.setup.verifications.cancel` takes. */
export interface VerificationCancelParams extends models.CancelVerificationInput {}

/** What `client.app.setup.email` takes. */
export interface SetupEmailParams extends models.SendSetupEmailInput {}

/** What `client.app.setup.response` takes. */
export interface SetupResponseParams extends models.SubmitSetupCodeInput {}

/** What `client.app.setup.register` takes. */
export interface SetupRegisterParams extends models.RegisterSetupInput {}

/** What `client.oauth.clients.register` takes. */
export interface ClientRegisterParams extends models.OAuthRegisterRequest {}

/** What `client.oauth.tokens.exchange` takes. */
export interface TokenExchangeParams extends models.OAuthTokenRequest {}

/** What `client.oauth.tokens.introspect` takes. */
export interface TokenIntrospectParams extends models.OAuthIntrospectRequest {}

/** What `client.oauth.tokens.revoke` takes. */
export interface TokenRevokeParams extends models.OAuthRevokeRequest {}

/** What `client.search` takes. */
export interface SearchParams extends NonNullable<models.Operations['search']['parameters']['query']> {}

/** What `client.focus` takes. */
export interface FocusParams extends models.FocusAppInput {}

/** `client.accounts.contacts`: The people an account can reach. Beeper merges what the network, the address book and past chats know of them. Contacts are read, never written: a person appears here once the network knows them. */
export class Contacts extends APIResource {
  /**
   * Search contacts
   *
   * Finds people that an account can reach: among its known contacts, by the network's own search, and by exact identifier, such as a phone number. What counts as a match depends on the network. The answer has no pages. `502` means that the network did not answer; try again later, or list the contacts that are known already.
   *
   * @param accountID The account, as `accountID` of the account list names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.accounts.contacts.search('local-whatsapp_ba_7Qm2xVn4', { query: 'jonas' }));
   * ```
   */
  search(accountID: string, query: ContactSearchParams, options?: RequestOptions): APIPromise<models.ContactSearchResponse, 'searchContacts'> {
    return call(this.client, operations.searchContacts, options, accountID, query);
  }

  /**
   * List contacts
   *
   * Pages through the contacts of an account, merged from all that the app knows of them. With `query`, only those that match are listed. To look beyond the known contacts, search instead. `404` means that no account has this ID; the account list has them all.
   *
   * @param accountID The account, as `accountID` of the account list names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @since 4.2.557 of the app
   * @example
   * ```ts
   * for await (const item of client.accounts.contacts.list('local-whatsapp_ba_7Qm2xVn4')) console.log(item);
   * ```
   */
  list(accountID: string, query?: ContactListParams | null, options?: RequestOptions): PagePromise<models.ContactListResponse, 'listContacts'> {
    return callPaged(this.client, operations.listContacts, options, accountID, query);
  }
}

/** `client.accounts`: An account is one signed-in identity on one chat network, such as a WhatsApp number or a Slack workspace membership. Everything else hangs from it: contacts and chats belong to an account, and its ID says where an action goes. */
export class Accounts extends APIResource {
  /** The people an account can reach. Beeper merges what the network, the address book and past chats know of them. Contacts are read, never written: a person appears here once the network knows them. */
  readonly contacts = new Contacts(this.client);

  /**
   * List chat accounts
   *
   * Lists every chat account of the running app, with its live connection status. The list is complete, without pages. An account that is still being added may be missing for a moment: ask again then. One that is listed may still be out of order: its `status` says so, and what to do about it.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.accounts.list());
   * ```
   */
  list(options?: RequestOptions): APIPromise<models.AccountListResponse, 'listAccounts'> {
    return call(this.client, operations.listAccounts, options);
  }

  /**
   * Get chat account
   *
   * Reads one account, with its live connection status. Ask again to follow an account that is connecting, or one that has to be connected anew. `404` means that no account has this ID, for instance because it was removed; the account list has them all.
   *
   * @param accountID The account, as `accountID` of the account list names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.accounts.retrieve('local-whatsapp_ba_7Qm2xVn4'));
   * ```
   */
  retrieve(accountID: string, options?: RequestOptions): APIPromise<models.Account, 'retrieveAccount'> {
    return call(this.client, operations.retrieveAccount, options, accountID);
  }
}

/** `client.chats.reminders` */
export class Reminders extends APIResource {
  /**
   * Set a reminder
   *
   * Sets a reminder on a chat, for the app to bring it up at a given time. With `dismissOnIncomingMessage`, a message that arrives first cancels it. The reply has no body: `reminder` of the chat shows what is set, also when the reply gets lost.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.chats.reminders.create('!Rd9kWq2LmVx7:beeper.local', { reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false } }));
   * ```
   */
  create(chatID: string, body: ReminderCreateParams, options?: RequestOptions): APIPromise<void, 'createChatReminder'> {
    return call(this.client, operations.createChatReminder, options, chatID, body);
  }

  /**
   * Clear the reminder
   *
   * Removes the reminder that is set on a chat, so that it does not fire. The reply has no body: `reminder` of the chat is null from then on, which also tells when the reply gets lost.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.chats.reminders.delete('!Rd9kWq2LmVx7:beeper.local'));
   * ```
   */
  delete(chatID: string, options?: RequestOptions): APIPromise<void, 'deleteChatReminder'> {
    return call(this.client, operations.deleteChatReminder, options, chatID);
  }
}

/** `client.chats.messages.reactions` */
export class Reactions extends APIResource {
  /**
   * React to a message
   *
   * Queues a reaction to a message. The answer says that it is queued, not that the network has taken it: read the message to see its reactions. Which reactions a network takes, `allowedReactions`, `customEmojiReactions` and `reactionCount` among the chat's capabilities say.
   *
   * @param messageID The message that the reaction belongs to.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.557 of the app
   * @example
   * ```ts
   * console.log(await client.chats.messages.reactions.add('2210405', { chatID: '!Rd9kWq2LmVx7:beeper.local', reactionKey: '😍' }));
   * ```
   */
  add(messageID: string, params: ReactionAddParams, options?: RequestOptions): APIPromise<models.AddReactionOutput, 'addReaction'> {
    return call(this.client, operations.addReaction, options, messageID, params);
  }

  /**
   * Take back a reaction
   *
   * Queues the removal of a reaction that the account's owner has given. Reactions of others stay. The answer says that the removal is queued; read the message to see what is left. App version 4.2.557 took the key as a query parameter instead.
   *
   * @param reactionKey The reaction to take back, as `reactionKey` of the reaction says. Encode it: an emoji becomes percent signs and digits.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @example
   * ```ts
   * console.log(await client.chats.messages.reactions.delete('😍', { chatID: '!Rd9kWq2LmVx7:beeper.local', messageID: '2210405' }));
   * ```
   */
  delete(reactionKey: string, params: ReactionDeleteParams, options?: RequestOptions): APIPromise<models.RemoveReactionOutput, 'deleteReaction'> {
    return call(this.client, operations.deleteReaction, options, reactionKey, params);
  }
}

/** `client.chats.messages` */
export class ChatsMessages extends APIResource {
  readonly reactions = new Reactions(this.client);
}

/** `client.chats`: A chat is a conversation on one account: direct, or with a group. It carries its own state, such as unread counts, a draft, a reminder and where it lies, and says what its network supports. List or search chats to find one, then use its ID to read and send messages. A merged chat shows several chats as one. */
export class Chats extends APIResource {
  readonly reminders = new Reminders(this.client);
  readonly messages = new ChatsMessages(this.client);

  /**
   * List chats
   *
   * Pages through the chats of all accounts in one list, the one with the latest activity first. Each chat comes with its latest message, where that is known, and with up to 20 participants. To narrow the list down by more than accounts, search instead. While the `status` of an account is `backfilling`, some of its chats may be missing; list them again later.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * for await (const item of client.chats.list()) console.log(item);
   * ```
   */
  list(query?: ChatListParams | null, options?: RequestOptions): PagePromise<models.ListChatsOutput, 'listChats'> {
    return callPaged(this.client, operations.listChats, options, undefined, query);
  }

  /**
   * Create a chat
   *
   * Opens a new direct chat or group with people whose IDs are known, and returns it. If all you have is a phone number or a handle, start a chat instead: that finds the person first, and reuses a direct chat that exists. A network may refuse: the capabilities of the account's bridge say which groups it makes. If the answer gets lost, look for the chat before you try again, so as not to make a second one.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.chats.create({
   *   accountID: 'local-whatsapp_ba_7Qm2xVn4',
   *   type: 'group',
   *   participantIDs: ['@whatsapp_447700900118:beeper.local', '@whatsapp_447700900231:beeper.local'],
   *   title: 'Who carries what',
   * }));
   * ```
   */
  create(body: ChatCreateParams, options?: RequestOptions): APIPromise<models.CreateChatOutput, 'createChat'> {
    return call(this.client, operations.createChat, options, undefined, body);
  }

  /**
   * Start a direct chat
   *
   * Finds a person by whatever is known of them and returns the direct chat with them. A chat that exists is reused, so this does not lead to a second one; otherwise it is created, by invitation if the network needs that and `allowInvite` permits it. If nobody is found, the request fails: give another identifier, or let the person choose from a contact search.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.chats.start({
   *   accountID: 'local-whatsapp_ba_7Qm2xVn4',
   *   user: { phoneNumber: '+447700900231', fullName: 'Kofi Mensah' },
   * }));
   * ```
   */
  start(body: ChatStartParams, options?: RequestOptions): APIPromise<models.CreateChatOutput, 'startChat'> {
    return call(this.client, operations.startChat, options, undefined, body);
  }

  /**
   * Search chats
   *
   * Finds chats by words in their title and network, or in the names of their participants, and by filters. A chat has to pass all filters that are given; without `query`, the filters alone decide. The chats come without previews and with up to 20 participants. When nothing is found, the page is empty, which is no failure: use fewer words or filters.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * for await (const item of client.chats.search()) console.log(item);
   * ```
   */
  search(query?: ChatSearchParams | null, options?: RequestOptions): PagePromise<models.SearchChatsOutput, 'searchChats'> {
    return callPaged(this.client, operations.searchChats, options, undefined, query);
  }

  /**
   * Get a chat
   *
   * Reads one chat with its state, its participants and what can be done in it. Messages do not come with it: list them for that. Groups come with up to 100 participants unless you ask for more. `404` means that there is no such chat here; if you have stored a `localChatID`, it may be that of another installation.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.chats.retrieve('!Rd9kWq2LmVx7:beeper.local'));
   * ```
   */
  retrieve(chatID: string, query?: ChatRetrieveParams | null, options?: RequestOptions): APIPromise<models.Chat, 'retrieveChat'> {
    return call(this.client, operations.retrieveChat, options, chatID, query);
  }

  /**
   * Update a chat
   *
   * Changes what the body names and returns the chat as it is now: its title, topic, avatar and timer, where it lies, and its draft. The network decides what can be changed; `capabilities.state` of the chat tells beforehand. A draft is refused while there is another one: send `draft: null` first, and the new draft in a second request.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.chats.update('!Rd9kWq2LmVx7:beeper.local', { title: 'Ridge loop, 07:15 at the station', isMuted: true }));
   * ```
   */
  update(chatID: string, body?: ChatUpdateParams | null, options?: RequestOptions): APIPromise<models.Chat, 'updateChat'> {
    return call(this.client, operations.updateChat, options, chatID, body);
  }

  /**
   * Archive or unarchive a chat
   *
   * Moves a chat to the archive, or back to the inbox with `archived: false`. A request without a body archives. The reply has no body: read the chat to see the result. It does no harm to repeat the request when the reply gets lost. Not every chat can be archived: `capabilities.archive` of the chat tells.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.chats.archive('!Rd9kWq2LmVx7:beeper.local', { archived: true }));
   * ```
   */
  archive(chatID: string, body?: ChatArchiveParams | null, options?: RequestOptions): APIPromise<void, 'archiveChat'> {
    return call(this.client, operations.archiveChat, options, chatID, body);
  }

  /**
   * Mark a chat as read
   *
   * Marks all messages of a chat as read, or those up to one message, and returns the chat with its new counts. Where the network has read receipts, others may see it, and no call takes that back: mark what the person has seen, no more.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.chats.markRead('!Rd9kWq2LmVx7:beeper.local'));
   * ```
   */
  markRead(chatID: string, body?: ChatMarkReadParams | null, options?: RequestOptions): APIPromise<models.Chat, 'markReadChat'> {
    return call(this.client, operations.markReadChat, options, chatID, body);
  }

  /**
   * Mark a chat as unread
   *
   * Marks a chat as unread, as a whole or from one message on, and returns it. Use it to leave a chat for the person to look at. Not every network knows this: `capabilities.markAsUnread` of the chat tells.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.chats.markUnread('!Rd9kWq2LmVx7:beeper.local'));
   * ```
   */
  markUnread(chatID: string, body?: ChatMarkUnreadParams | null, options?: RequestOptions): APIPromise<models.Chat, 'markUnreadChat'> {
    return call(this.client, operations.markUnreadChat, options, chatID, body);
  }

  /**
   * Notify the recipient anyway
   *
   * Sends a notification through to a recipient who has silenced theirs with a focus mode, and returns the chat. It works for iMessage on macOS only; for any other network the request fails, however often it is repeated.
   *
   * @param chatID The iMessage chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.chats.notifyAnyway('!Im4qGu6OaDy2:beeper.local'));
   * ```
   */
  notifyAnyway(chatID: string, body?: ChatNotifyAnywayParams | null, options?: RequestOptions): APIPromise<models.Chat, 'notifyAnywayChat'> {
    return call(this.client, operations.notifyAnywayChat, options, chatID, body);
  }
}

/** `client.messages`: Messages make up a chat, and carry its reactions and read receipts. Sending is asynchronous: it returns a pending ID at once, and the network confirms the message, or refuses it, later. Follow it by that ID until it has its final one. */
export class Messages extends APIResource {
  /**
   * List messages
   *
   * Pages through the messages of one chat in order of time. The size of a page is up to the app. To catch up on what is new, keep `newestCursor` and ask again later with `direction=after`; an empty page has no cursors, so keep the one from before. While the `status` of the account is `backfilling`, older messages may be missing; list them again later.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * for await (const item of client.messages.list('!Rd9kWq2LmVx7:beeper.local')) console.log(item);
   * ```
   */
  list(chatID: string, query?: MessageListParams | null, options?: RequestOptions): PagePromise<models.ListMessagesOutput, 'listMessages'> {
    return callPaged(this.client, operations.listMessages, options, chatID, query);
  }

  /**
   * Send a message
   *
   * Queues text, one file or both for sending, and answers at once with a pending ID. To learn what becomes of it, read the message by that ID, or wait for its `message.upserted` on the WebSocket: `sendStatus` tells whether it went out. A request that is repeated sends a second message, so if an answer gets lost, look at the latest messages before you try again.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.messages.send('!Rd9kWq2LmVx7:beeper.local', { text: 'I bring the stove too.' }));
   * ```
   */
  send(chatID: string, body?: MessageSendParams | null, options?: RequestOptions): APIPromise<models.SendMessageOutput, 'sendMessage'> {
    return call(this.client, operations.sendMessage, options, chatID, body);
  }

  /**
   * Search messages
   *
   * Finds messages in all chats, by the words they hold and by filters, and brings the chats they are in along. It looks for words, not for meaning: search for `boots`, not for what they may be about. A message has to pass all filters that are given. When nothing is found, the page is empty, which is no failure: use fewer words or filters.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * for await (const item of client.messages.search()) console.log(item);
   * ```
   */
  search(query?: MessageSearchParams | null, options?: RequestOptions): PagePromise<models.SearchMessagesOutput, 'searchMessages'> {
    return callPaged(this.client, operations.searchMessages, options, undefined, query);
  }

  /**
   * Get a message
   *
   * Reads one message. Its final ID works, and so does the pending ID that sending has returned: ask with that until `sendStatus` is no longer `PENDING`, and keep the final ID from the reply. A Matrix event ID works too. `404` means that the chat holds no such message, for instance because it was deleted.
   *
   * @param messageID The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.messages.retrieve('2210411', { chatID: '!Rd9kWq2LmVx7:beeper.local' }));
   * ```
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<models.Message, 'retrieveMessage'> {
    return call(this.client, operations.retrieveMessage, options, messageID, params);
  }

  /**
   * Edit a message
   *
   * Replaces the text of a message and returns the message. A message with attachments cannot be edited. Networks may limit how often and how long a message can be edited: see `editMaxCount` and `editMaxAge` among the chat's capabilities. What can no longer be edited can be answered with a correction.
   *
   * @param messageID The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.499 of the app
   * @example
   * ```ts
   * console.log(await client.messages.update('2210411', {
   *   chatID: '!Rd9kWq2LmVx7:beeper.local',
   *   text: 'Yes, the paper map. Meet at the station at **07:15**.',
   * }));
   * ```
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<models.EditMessageOutput, 'updateMessage'> {
    return call(this.client, operations.updateMessage, options, messageID, params);
  }

  /**
   * Delete a message
   *
   * Deletes a sent message, for everyone or for the account's owner alone. A message that is still being sent cannot be deleted, so its pending ID is refused: wait for the final ID. What a network supports, `delete`, `deleteMaxAge` and `deleteForMe` among the chat's capabilities say.
   *
   * @param messageID The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.808 of the app
   * @example
   * ```ts
   * console.log(await client.messages.delete('2210411', { chatID: '!Rd9kWq2LmVx7:beeper.local' }));
   * ```
   */
  delete(messageID: string, params: MessageDeleteParams, options?: RequestOptions): APIPromise<void, 'deleteMessage'> {
    return call(this.client, operations.deleteMessage, options, messageID, params);
  }
}

/** `client.labels`: Labels are names that the person has made up to sort their chats. This API reads them: list them here, see them on each chat, and search for the chats that carry one. */
export class Labels extends APIResource {
  /**
   * List labels
   *
   * Lists all labels that the person has made for their chats, ordered by name, without pages. Send the `id` of one as `labelID` in a chat search to find the chats that carry it. The operation came after app version 4.2.808; an older app answers `404`.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.labels.list());
   * ```
   */
  list(options?: RequestOptions): APIPromise<models.LabelListResponse, 'listLabels'> {
    return call(this.client, operations.listLabels, options);
  }
}

/** `client.assets`: Files go out in two steps: upload one, then name its `uploadID` in a message or a draft. Files that come in are attachments of messages, whose bytes are read here or fetched to the machine that runs the app. File URLs and paths are those of that machine. */
export class Assets extends APIResource {
  /**
   * Download a file
   *
   * Fetches a file to the machine that runs the app and returns its place there. That helps a program on the same machine; anywhere else, read the bytes from `/v1/assets/serve`. A download that fails can still answer 200, with `error` in place of `srcURL`: look for that first.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.assets.download({ url: 'mxc://local.beeper.com/summit_Xr4Vn8' }));
   * ```
   */
  download(body: AssetDownloadParams, options?: RequestOptions): APIPromise<models.DownloadAssetOutput, 'downloadAsset'> {
    return call(this.client, operations.downloadAsset, options, undefined, body);
  }

  /**
   * Read a file
   *
   * Streams the bytes of a file, fetching it first if the app does not have it yet; the first request for a large file can take a while. With `Range`, only a part comes, with status 206, which lets a player jump within a video. A range that the file does not have is answered with 416 and an empty body, not with the usual error.
   *
   * @throws {APIError} 400, 401, 403, 404, 416, 422, 429, 500
   * @since 4.2.509 of the app
   * @example
   * ```ts
   * console.log(await client.assets.serve({ url: 'mxc://local.beeper.com/ridgeloop_P0w3Te' }));
   * ```
   */
  serve(params: AssetServeParams, options?: RequestOptions): APIPromise<Response, 'serveAsset'> {
    return call(this.client, operations.serveAsset, options, undefined, params);
  }

  /**
   * Upload a file
   *
   * Stores a file of up to 500 MB for the time being and returns an `uploadID`. Send a message or set a draft with that ID to make use of it. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.499 of the app
   * @example
   * ```ts
   * console.log(await client.assets.upload({
   *   file: new File(['Stove and gas\nPaper map\nHead torches\nFirst-aid kit\n'], 'file'),
   *   fileName: 'packing-list.txt',
   *   mimeType: 'text/plain',
   * }));
   * ```
   */
  upload(body: AssetUploadParams, options?: RequestOptions): APIPromise<models.UploadAssetOutput, 'uploadAsset'> {
    return call(this.client, operations.uploadAsset, options, undefined, body);
  }

  /**
   * Upload a file as base64
   *
   * Does the same as uploading a form, with the file inside JSON: it stores the file for the time being and returns an `uploadID` for a message or a draft. Base64 takes a third more room, so prefer the form for anything large. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.2.499 of the app
   * @example
   * ```ts
   * console.log(await client.assets.uploadBase64({
   *   content: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAGklEQVR42mM4IaBHEmIYDhr+kwhGpoaRmDQAkL7CsPJH7LYAAAAASUVORK5CYII=',
   *   fileName: 'trail-marker.png',
   * }));
   * ```
   */
  uploadBase64(body: AssetUploadBase64Params, options?: RequestOptions): APIPromise<models.UploadAssetOutput, 'uploadAssetBase64'> {
    return call(this.client, operations.uploadAssetBase64, options, undefined, body);
  }
}

/** `client.bridges.loginFlows` */
export class LoginFlows extends APIResource {
  /**
   * List login flows
   *
   * Lists the ways to sign in on a bridge, such as by phone number or by QR code. Let the person choose one, and send its `id` as `flowID` when you start the login session. The list is complete, without pages. `502` means that the bridge did not answer; try again later.
   *
   * @param bridgeID The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.loginFlows.list('local-telegram'));
   * ```
   */
  list(bridgeID: string, options?: RequestOptions): APIPromise<models.LoginFlowListResponse, 'listBridgeLoginFlows'> {
    return call(this.client, operations.listBridgeLoginFlows, options, bridgeID);
  }
}

/** `client.bridges.logins` */
export class Logins extends APIResource {
  /**
   * List logins
   *
   * Lists the identities that are signed in on a bridge, those that have to be signed in again included. The list is complete, without pages. Look here for the `loginID` to reconnect or to remove. `404` means that the app has no bridge of that ID; the bridge list has them all.
   *
   * @param bridgeID The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.logins.list('local-telegram'));
   * ```
   */
  list(bridgeID: string, options?: RequestOptions): APIPromise<models.LoginListResponse, 'listBridgeLogins'> {
    return call(this.client, operations.listBridgeLogins, options, bridgeID);
  }

  /**
   * Get login
   *
   * Reads one login of a bridge: whether it is connected, which accounts belong to it, and how it can be removed. `404` means that the bridge holds no such login, for instance because it was removed.
   *
   * @param loginID The login, as `loginID` of the bridge's logins or of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.logins.retrieve('5550142', { bridgeID: 'local-telegram' }));
   * ```
   */
  retrieve(loginID: string, params: LoginRetrieveParams, options?: RequestOptions): APIPromise<models.BridgeLogin, 'retrieveBridgeLogin'> {
    return call(this.client, operations.retrieveBridgeLogin, options, loginID, params);
  }

  /**
   * Remove login
   *
   * Signs an identity out, on this device or on all of them, and removes the accounts that belong to it. Accounts have no removal of their own, so this is the way to disconnect one; ask the person first, and name all the accounts in `accountIDs`. Choose a `scope` from the login's `removeScopes`. To bring the accounts back, sign in anew through a login session.
   *
   * @param loginID The login, as `loginID` of the bridge's logins or of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.logins.remove('5550142', { bridgeID: 'local-telegram', scope: 'current-device' }));
   * ```
   */
  remove(loginID: string, params: LoginRemoveParams, options?: RequestOptions): APIPromise<models.LoginRemoveResponse, 'removeBridgeLogin'> {
    return call(this.client, operations.removeBridgeLogin, options, loginID, params);
  }
}

/** `client.bridges.loginSessions.steps` */
export class Steps extends APIResource {
  /**
   * Submit login step
   *
   * Answers the current step of a login session, and returns the session with its next step or its end. For `user_input` and `cookies`, send the values in `fields`. For `display_and_wait`, show the display, then send the type alone; the reply may take as long as the person does, so allow it minutes. A `200` is not yet a success: an answer that the network rejects can end the session with the `status` `failed`. Its `error` says why; start a new session to try again.
   *
   * @param stepID The step to answer, as `currentStep.stepID` of the session names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.loginSessions.steps.submit('telegram-phone-number', {
   *   bridgeID: 'local-telegram',
   *   loginSessionID: 'ls_8Rk2mBv4',
   *   type: 'user_input',
   *   fields: { phone_number: '+14155550142' },
   * }));
   * ```
   */
  submit(stepID: string, params: StepSubmitParams, options?: RequestOptions): APIPromise<models.LoginSession, 'submitBridgeLoginStep'> {
    return call(this.client, operations.submitBridgeLoginStep, options, stepID, params);
  }
}

/** `client.bridges.loginSessions` */
export class LoginSessions extends APIResource {
  readonly steps = new Steps(this.client);

  /**
   * Start login session
   *
   * Starts a sign-in on a bridge. Without `accountID` and `loginID` it connects a new account; with one of them it reconnects an account whose sign-in has ended. The reply holds the first step: submit an answer, and go on with each `currentStep` until `status` is `complete`, `cancelled` or `failed`. A session is short-lived; if it is gone, start another.
   *
   * @param bridgeID The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.loginSessions.create('local-telegram', { accountID: 'local-telegram_ba_p3Kd81Lz', flowID: 'phone', loginID: '5550142' }));
   * ```
   */
  create(bridgeID: string, body?: LoginSessionCreateParams | null, options?: RequestOptions): APIPromise<models.LoginSession, 'createBridgeLoginSession'> {
    return call(this.client, operations.createBridgeLoginSession, options, bridgeID, body);
  }

  /**
   * Get login session
   *
   * Reads where a sign-in stands: what it asks for next, or how it has ended. Use it to take up a session again, or to find out what became of an answer whose reply was lost, before you answer a second time. `404` means that there is no such session; start a new one.
   *
   * @param loginSessionID The login session, as `loginSessionID` of the reply that started it names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.loginSessions.retrieve('ls_8Rk2mBv4', { bridgeID: 'local-telegram' }));
   * ```
   */
  retrieve(loginSessionID: string, params: LoginSessionRetrieveParams, options?: RequestOptions): APIPromise<models.LoginSession, 'retrieveBridgeLoginSession'> {
    return call(this.client, operations.retrieveBridgeLoginSession, options, loginSessionID, params);
  }

  /**
   * Cancel login session
   *
   * Abandons a sign-in that is under way. Do so when the person closes the form or wants to sign in another way. Unlike most deletions, it answers with a body, which confirms the cancellation. `404` means that there is no such session, so nothing is left to cancel.
   *
   * @param loginSessionID The login session, as `loginSessionID` of the reply that started it names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.loginSessions.cancel('ls_8Rk2mBv4', { bridgeID: 'local-telegram' }));
   * ```
   */
  cancel(loginSessionID: string, params: LoginSessionCancelParams, options?: RequestOptions): APIPromise<models.LoginSessionCancelResponse, 'cancelBridgeLoginSession'> {
    return call(this.client, operations.cancelBridgeLoginSession, options, loginSessionID, params);
  }
}

/** `client.bridges`: A bridge links the app to one chat network. Signing in on a bridge makes a login, and a login brings one account or several. To connect a network, or to reconnect an account whose sign-in has ended, start a login session and answer its steps one by one: a phone number, a code, a QR code to scan. A client needs to know nothing of the network; it shows what each step asks for, until the session is complete. */
export class Bridges extends APIResource {
  readonly loginFlows = new LoginFlows(this.client);
  readonly logins = new Logins(this.client);
  readonly loginSessions = new LoginSessions(this.client);

  /**
   * List bridges
   *
   * Lists every bridge of the running app, with the accounts on it and whether another one can be connected. The list is complete, without pages. To connect a network, choose a bridge whose `status` is `available`, list its login flows, and start a login session. Where a bridge is not available, `statusText` may say why.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.list());
   * ```
   */
  list(options?: RequestOptions): APIPromise<models.BridgeListResponse, 'listBridges'> {
    return call(this.client, operations.listBridges, options);
  }

  /**
   * Get bridge
   *
   * Reads one bridge with the accounts on it, and whether another one can be connected. Ask again after a sign-in or a removal to see what has changed. `404` means that the app has no bridge of that ID; the bridge list has them all.
   *
   * @param bridgeID The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.retrieve('local-telegram'));
   * ```
   */
  retrieve(bridgeID: string, options?: RequestOptions): APIPromise<models.Bridge, 'retrieveBridge'> {
    return call(this.client, operations.retrieveBridge, options, bridgeID);
  }

  /**
   * Get bridge capabilities
   *
   * Tells how people can be found through a bridge, and which groups can be created on it. Read it before you offer a way to start a chat or a form for a new group, so that people are asked only for what the network takes. `502` means that the bridge did not answer; try again later.
   *
   * @param bridgeID The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.bridges.retrieveCapabilities('local-telegram'));
   * ```
   */
  retrieveCapabilities(bridgeID: string, options?: RequestOptions): APIPromise<models.ProvisioningCapabilities, 'retrieveBridgeCapabilities'> {
    return call(this.client, operations.retrieveBridgeCapabilities, options, bridgeID);
  }
}

/** `client.app.setup.recoveryKey.reset` */
export class Reset extends APIResource {
  /**
   * Create new recovery key
   *
   * Makes a replacement for the recovery key and returns it. It is not in force yet: show it to the person, make sure that they have saved it, then confirm it. If they still know the old key, send it along.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.recoveryKey.reset.create({ existingRecoveryKey: 'EsTx 4mQb 9ZrK w2Lf 7HnV c5Dy 3JpG 8TsA u6Xe R1Wo' }));
   * ```
   */
  create(body?: ResetCreateParams | null, options?: RequestOptions): APIPromise<models.RecoveryKeyResetResponse, 'createRecoveryKeyReset'> {
    return call(this.client, operations.createRecoveryKeyReset, options, undefined, body);
  }

  /**
   * Confirm new recovery key
   *
   * Puts a new recovery key in force, in place of the old one, and returns the state of the setup. Call it only once the person has saved the key, since it is shown to them just once. Until this call succeeds, the old key stays in force; if the new one was mislaid before that, create another.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.recoveryKey.reset.confirm({ recoveryKey: 'EsUk 7bNc 2QvM f9Gz 5RtH x3Lp 8DwJ 4YsE a6Vq K1Zo' }));
   * ```
   */
  confirm(body: ResetConfirmParams, options?: RequestOptions): APIPromise<models.SetupStateResponse, 'confirmRecoveryKeyReset'> {
    return call(this.client, operations.confirmRecoveryKeyReset, options, undefined, body);
  }
}

/** `client.app.setup.recoveryKey` */
export class RecoveryKey extends APIResource {
  readonly reset = new Reset(this.client);

  /**
   * Verify with recovery key
   *
   * Unlocks the encrypted history with the recovery key that the person has saved. It takes the place of a verification by another device, for people who have none at hand. If the key is refused, let the person look for typing mistakes; somebody who has lost it can verify from another device.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.recoveryKey.verify({ recoveryKey: 'EsTx 4mQb 9ZrK w2Lf 7HnV c5Dy 3JpG 8TsA u6Xe R1Wo' }));
   * ```
   */
  verify(body: RecoveryKeyVerifyParams, options?: RequestOptions): APIPromise<models.SetupStateResponse, 'verifyRecoveryKey'> {
    return call(this.client, operations.verifyRecoveryKey, options, undefined, body);
  }
}

/** `client.app.setup.verifications.qr` */
export class Qr extends APIResource {
  /**
   * Submit scanned QR code
   *
   * Hands in the QR code that the other device shows, scanned by yours. The path needs no ID; the reply holds the verification that the code belongs to. The person then confirms on the other device. A code that is refused may belong to an earlier attempt: scan the one that is on screen now.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.qr.scan({ data: 'TUFUUklYAgEADHZyZl83VG4za1FwMtY/ePEtnqr9' }));
   * ```
   */
  scan(body: QrScanParams, options?: RequestOptions): APIPromise<models.VerificationResponse, 'scanVerificationQR'> {
    return call(this.client, operations.scanVerificationQR, options, undefined, body);
  }

  /**
   * Confirm QR code scan
   *
   * Confirms that the other device has scanned the QR code shown by this one, after the person has said so. It works while `availableActions` has `qr.confirmScanned`. If the other device reports no success, cancel rather than confirm.
   *
   * @param verificationID The device verification, as `id` of the verification names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.qr.confirmScanned('vrf_7Tn3kQp2'));
   * ```
   */
  confirmScanned(verificationID: string, options?: RequestOptions): APIPromise<models.VerificationResponse, 'confirmVerificationQRScanned'> {
    return call(this.client, operations.confirmVerificationQRScanned, options, verificationID);
  }
}

/** `client.app.setup.verifications.sas` */
export class Sas extends APIResource {
  /**
   * Start emoji comparison
   *
   * Begins the comparison of emoji, or of numbers. Show the person `sas` beside the other device, and ask whether both show the same. If `sas` is not there yet, read the verification again. It works while `availableActions` has `sas.start`.
   *
   * @param verificationID The device verification, as `id` of the verification names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.sas.start('vrf_7Tn3kQp2'));
   * ```
   */
  start(verificationID: string, options?: RequestOptions): APIPromise<models.VerificationResponse, 'startVerificationSAS'> {
    return call(this.client, operations.startVerificationSAS, options, verificationID);
  }

  /**
   * Confirm emoji comparison
   *
   * Says that both devices show the same emoji or numbers. Only the person can know that: never confirm on their behalf, and cancel if the two differ. It works while `availableActions` has `sas.confirm`. The person confirms on the other device as well; until `state` is `done`, read the verification again.
   *
   * @param verificationID The device verification, as `id` of the verification names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.sas.confirm('vrf_7Tn3kQp2'));
   * ```
   */
  confirm(verificationID: string, options?: RequestOptions): APIPromise<models.VerificationResponse, 'confirmVerificationSAS'> {
    return call(this.client, operations.confirmVerificationSAS, options, verificationID);
  }
}

/** `client.app.setup.verifications` */
export class Verifications extends APIResource {
  readonly qr = new Qr(this.client);
  readonly sas = new Sas(this.client);

  /**
   * List verifications
   *
   * Lists the device verifications that are pending or under way, whichever side asked for them. Look here for a request from another device of the person, which is `incoming` and waits to be accepted. The list is complete, without pages. One that is gone has ended or run out; start another.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.list());
   * ```
   */
  list(options?: RequestOptions): APIPromise<models.VerificationListResponse, 'listVerifications'> {
    return call(this.client, operations.listVerifications, options);
  }

  /**
   * Start verification
   *
   * Asks another signed-in device to verify this one. The person has to accept there, so read the verification again until it is `ready`, then compare emoji or scan a QR code. If no other device is at hand, use the recovery key instead.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.create({ purpose: 'login' }));
   * ```
   */
  create(body?: VerificationCreateParams | null, options?: RequestOptions): APIPromise<models.VerificationResponse, 'createVerification'> {
    return call(this.client, operations.createVerification, options, undefined, body);
  }

  /**
   * Get verification
   *
   * Reads one device verification, with what can be done next in `availableActions`. The other device moves it on as well, so ask every few seconds while it is under way. `404` means that there is no such verification; start a new one.
   *
   * @param verificationID The device verification, as `id` of the verification names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.retrieve('vrf_7Tn3kQp2'));
   * ```
   */
  retrieve(verificationID: string, options?: RequestOptions): APIPromise<models.VerificationResponse, 'retrieveVerification'> {
    return call(this.client, operations.retrieveVerification, options, verificationID);
  }

  /**
   * Accept verification
   *
   * Accepts the request of another device. Show the person its name first, and go on only if it is theirs. It works while `availableActions` has `accept`; if the other side has given up meanwhile, read the list again.
   *
   * @param verificationID The incoming verification to accept, as `id` of the verification list names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.accept('vrf_2Lw9xDs5'));
   * ```
   */
  accept(verificationID: string, options?: RequestOptions): APIPromise<models.VerificationResponse, 'acceptVerification'> {
    return call(this.client, operations.acceptVerification, options, verificationID);
  }

  /**
   * Cancel verification
   *
   * Stops a device verification, so that nothing becomes trusted by it. Do so when the person gives up, and above all when the emoji or numbers differ, since somebody may be listening in. To try again, start a new verification.
   *
   * @param verificationID The device verification, as `id` of the verification names it.
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.verifications.cancel('vrf_7Tn3kQp2', { code: 'm.mismatched_sas', reason: 'The emoji on the two devices did not match.' }));
   * ```
   */
  cancel(verificationID: string, body?: VerificationCancelParams | null, options?: RequestOptions): APIPromise<models.VerificationResponse, 'cancelVerification'> {
    return call(this.client, operations.cancelVerification, options, verificationID, body);
  }
}

/** `client.app.setup`: Signing in to Beeper itself, on a fresh install of the app. The person proves their email address with a code, then makes the device trusted, from another device or with their recovery key, so that it can read encrypted messages. The setup state says at any time what is needed next. */
export class Setup extends APIResource {
  readonly recoveryKey = new RecoveryKey(this.client);
  readonly verifications = new Verifications(this.client);

  /**
   * Get setup state
   *
   * Tells whether anybody is signed in to Beeper, whether this device is trusted, and what is needed next. While nobody is signed in, it answers without a token, so that a client can find that out; from then on, it takes a token with the `read` scope. Ask again after each step of the setup, until `state` is `ready`.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.retrieve());
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<models.AppStateSnapshot, 'retrieveSetup'> {
    return call(this.client, operations.retrieveSetup, options);
  }

  /**
   * Start setup
   *
   * Opens a setup request, under which one person can sign in or sign up, and names the ways to do so. It needs no token. Keep `setupRequestID` for the calls that follow. When one of them no longer accepts it, start again here.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.start());
   * ```
   */
  start(options?: RequestOptions): APIPromise<models.SetupStartResponse, 'startSetup'> {
    return call(this.client, operations.startSetup, options);
  }

  /**
   * Send sign-in code
   *
   * Mails a one-time code to the person, for submitting it next. The reply is empty; whether the address has an account comes out only with the code. If no email arrives, check the address with the person before you send another.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.email({ email: 'maya@okafor.example', setupRequestID: 'setup_5Wb8nQ2r' }));
   * ```
   */
  email(body: SetupEmailParams, options?: RequestOptions): APIPromise<void, 'sendSetupEmail'> {
    return call(this.client, operations.sendSetupEmail, options, undefined, body);
  }

  /**
   * Submit sign-in code
   *
   * Signs the person in with the code from the email. If the address has an account, the reply holds its access token, once, and the state of the setup. If it has none, the reply has `registrationRequired`, and what is needed to register. A code that is wrong or too old gets an error; let the person try again, or send them another.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.response({ response: '234934', setupRequestID: 'setup_5Wb8nQ2r' }));
   * ```
   */
  response(body: SetupResponseParams, options?: RequestOptions): APIPromise<models.SetupResponseOutput, 'submitSetupCode'> {
    return call(this.client, operations.submitSetupCode, options, undefined, body);
  }

  /**
   * Register account
   *
   * Creates a Beeper account for an address that has none, under the username that the person has chosen, and signs them in. Call it only after the code was answered with `registrationRequired`, and after the person has seen and accepted `copy.terms`. If the username cannot be had, let the person choose another. The reply holds the access token, once.
   *
   * @throws {APIError} 400, 401, 403, 404, 409, 422, 429, 500, 502
   * @example
   * ```ts
   * console.log(await client.app.setup.register({
   *   acceptTerms: true,
   *   leadToken: 'lead_Zc4uRf0mHq8e',
   *   setupRequestID: 'setup_9Yd3vK6t',
   *   username: 'leila_h',
   * }));
   * ```
   */
  register(body: SetupRegisterParams, options?: RequestOptions): APIPromise<models.SetupCompleteResponse, 'registerSetup'> {
    return call(this.client, operations.registerSetup, options, undefined, body);
  }
}

/** `client.app` */
export class App extends APIResource {
  /** Signing in to Beeper itself, on a fresh install of the app. The person proves their email address with a code, then makes the device trusted, from another device or with their recovery key, so that it can read encrypted messages. The setup state says at any time what is needed next. */
  readonly setup = new Setup(this.client);
}

/** `client.info` */
export class Info extends APIResource {
  /**
   * Get app and server info
   *
   * Tells which app answers, in what version and on what machine, and where its OAuth, MCP and event endpoints are. It needs no token, so begin with it: it shows whether the app is running, and what it can do, before anybody signs in. Take the URLs as they stand in the reply, for they follow the address that the app is reached by.
   *
   * @throws {APIError} 500
   * @since 4.2.557 of the app
   * @example
   * ```ts
   * console.log(await client.info.retrieve());
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<models.InfoResponse, 'retrieveInfo'> {
    return call(this.client, operations.retrieveInfo, options);
  }
}

/** `client.spec` */
export class Spec extends APIResource {
  /**
   * Get the app's own OpenAPI document
   *
   * Returns the OpenAPI 3.1.0 document that the running app carries, so that a tool can see which operations this very version has. It needs no token. The document may leave out what this reference describes, such as the WebSocket.
   *
   * @example
   * ```ts
   * console.log(await client.spec.retrieve());
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<models.OpenAPIDocument, 'retrieveSpec'> {
    return call(this.client, operations.retrieveSpec, options);
  }
}

/** `client.oauth.metadata` */
export class Metadata extends APIResource {
  /**
   * Get authorization server metadata
   *
   * Returns the standard document (RFC 8414) by which OAuth libraries find the endpoints and see what is supported. It needs no token. The introspection endpoint is not part of it; `GET /v1/info` names that one.
   *
   * @example
   * ```ts
   * console.log(await client.oauth.metadata.retrieve());
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<models.OAuthServerMetadata, 'getAuthorizationServerMetadata'> {
    return call(this.client, operations.getAuthorizationServerMetadata, options);
  }
}

/** `client.oauth.clients` */
export class Clients extends APIResource {
  /**
   * Register an OAuth client
   *
   * Makes a client known to this app and returns its `client_id` (RFC 7591). Anybody may register, without a token, and no secret is given out. Register once for each installation of Beeper and keep the `client_id`. Take any 2xx status as success, because the RFC itself speaks of `201`.
   *
   * @throws {APIError} 400
   * @example
   * ```ts
   * console.log(await client.oauth.clients.register({
   *   client_name: 'Ridge Planner',
   *   redirect_uris: ['http://127.0.0.1:8976/callback'],
   *   grant_types: ['authorization_code'],
   *   response_types: ['code'],
   *   scope: 'read write',
   *   token_endpoint_auth_method: 'none',
   *   client_uri: 'https://ridge-planner.example',
   * }));
   * ```
   */
  register(body: ClientRegisterParams, options?: RequestOptions): APIPromise<models.OAuthRegisterResponse, 'registerOAuthClient'> {
    return call(this.client, operations.registerOAuthClient, options, undefined, body);
  }
}

/** `client.oauth.tokens` */
export class Tokens extends APIResource {
  /**
   * Swap a code for an access token
   *
   * Completes the sign-in: the code from the redirect and the code verifier go in, an access token comes out. The body is a form, not JSON. Take anything but a `200` as a refusal, for instance because the verifier does not match, and begin again with a new authorization. No refresh token is given.
   *
   * @example
   * ```ts
   * console.log(await client.oauth.tokens.exchange({
   *   grant_type: 'authorization_code',
   *   client_id: 'example-client-ridge-planner',
   *   code: 'example-code-from-the-redirect',
   *   code_verifier: 'example-code-verifier-of-at-least-43-characters',
   *   redirect_uri: 'http://127.0.0.1:8976/callback',
   * }));
   * ```
   */
  exchange(body: TokenExchangeParams, options?: RequestOptions): APIPromise<models.OAuthTokenResponse, 'exchangeOAuthToken'> {
    return call(this.client, operations.exchangeOAuthToken, options, undefined, body);
  }

  /**
   * Check an access token
   *
   * Tells whether a token works at this moment, without using it for anything. The body is a form, not JSON. A dead token is not an error: the reply is `200` with `active` false, and the person has to authorize again. Whether the request itself has to carry a token in `Authorization` is not documented; a client that has one should send it.
   *
   * @since 4.2.557 of the app
   * @example
   * ```ts
   * console.log(await client.oauth.tokens.introspect({ token: 'example-access-token-that-opens-nothing', token_type_hint: 'access_token' }));
   * ```
   */
  introspect(body: TokenIntrospectParams, options?: RequestOptions): APIPromise<models.OAuthIntrospectResponse, 'introspectOAuthToken'> {
    return call(this.client, operations.introspectOAuthToken, options, undefined, body);
  }

  /**
   * Revoke an access token
   *
   * Puts an end to a token (RFC 7009), as a client does when the person signs out of it. The body is a form, not JSON, and the reply has no body; take any 2xx status as success. Whatever still uses the token gets `401` from then on.
   *
   * @example
   * ```ts
   * console.log(await client.oauth.tokens.revoke({ token: 'example-access-token-that-opens-nothing', token_type_hint: 'access_token' }));
   * ```
   */
  revoke(body: TokenRevokeParams, options?: RequestOptions): APIPromise<void, 'revokeOAuthToken'> {
    return call(this.client, operations.revokeOAuthToken, options, undefined, body);
  }
}

/** `client.oauth.userInfo` */
export class UserInfo extends APIResource {
  /**
   * Get info about the presented token
   *
   * Tells of the token in `Authorization` which client it was issued for, when, and with which scopes. Despite its standard name, it says nothing of the person. A `401` means that the token does not work. The documentation of v0 called this deprecated, yet the app goes on naming it among its endpoints.
   *
   * @throws {APIError} 401
   * @example
   * ```ts
   * console.log(await client.oauth.userInfo.retrieve());
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<models.OAuthUserInfo, 'getOAuthUserInfo'> {
    return call(this.client, operations.getOAuthUserInfo, options);
  }
}

/** `client.oauth` */
export class Oauth extends APIResource {
  readonly metadata = new Metadata(this.client);
  readonly clients = new Clients(this.client);
  readonly tokens = new Tokens(this.client);
  readonly userInfo = new UserInfo(this.client);
}
