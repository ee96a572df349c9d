// Generated from spec/dist/openapi.json by scripts/generate-types.ts. Do not edit: run "pnpm generate".

export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat accounts
         * @description Lists every chat account of the running app, with its live connection status. The list is complete, without pages. An account that is still being added may be missing for a moment: ask again then. One that is listed may still be out of order: its `status` says so, and what to do about it.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        /**
         * Get chat account
         * @description Reads one account, with its live connection status. Ask again to follow an account that is connecting, or one that has to be connected anew. `404` means that no account has this ID, for instance because it was removed; the account list has them all.
         */
        get: operations["retrieveAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountID}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        /**
         * Search contacts
         * @description Finds people that an account can reach: among its known contacts, by the network's own search, and by exact identifier, such as a phone number. What counts as a match depends on the network. The answer has no pages. `502` means that the network did not answer; try again later, or list the contacts that are known already.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["searchContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountID}/contacts/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        /**
         * List contacts
         * @description Pages through the contacts of an account, merged from all that the app knows of them. With `query`, only those that match are listed. To look beyond the known contacts, search instead. `404` means that no account has this ID; the account list has them all.
         *
         *     Since version 4.2.557 of the app.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chats
         * @description Pages through the chats of all accounts in one list, the one with the latest activity first. Each chat comes with its latest message, where that is known, and with up to 20 participants. To narrow the list down by more than accounts, search instead. While the `status` of an account is `backfilling`, some of its chats may be missing; list them again later.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Opens a new direct chat or group with people whose IDs are known, and returns it. If all you have is a phone number or a handle, start a chat instead: that finds the person first, and reuses a direct chat that exists. A network may refuse: the capabilities of the account's bridge say which groups it makes. If the answer gets lost, look for the chat before you try again, so as not to make a second one.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a direct chat
         * @description Finds a person by whatever is known of them and returns the direct chat with them. A chat that exists is reused, so this does not lead to a second one; otherwise it is created, by invitation if the network needs that and `allowInvite` permits it. If nobody is found, the request fails: give another identifier, or let the person choose from a contact search.
         *
         *     Since version 4.2.808 of the app.
         */
        post: operations["startChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search chats
         * @description Finds chats by words in their title and network, or in the names of their participants, and by filters. A chat has to pass all filters that are given; without `query`, the filters alone decide. The chats come without previews and with up to 20 participants. When nothing is found, the page is empty, which is no failure: use fewer words or filters.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["searchChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        /**
         * Get a chat
         * @description Reads one chat with its state, its participants and what can be done in it. Messages do not come with it: list them for that. Groups come with up to 100 participants unless you ask for more. `404` means that there is no such chat here; if you have stored a `localChatID`, it may be that of another installation.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["retrieveChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a chat
         * @description Changes what the body names and returns the chat as it is now: its title, topic, avatar and timer, where it lies, and its draft. The network decides what can be changed; `capabilities.state` of the chat tells beforehand. A draft is refused while there is another one: send `draft: null` first, and the new draft in a second request.
         *
         *     Since version 4.2.808 of the app.
         */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/v1/chats/{chatID}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive or unarchive a chat
         * @description Moves a chat to the archive, or back to the inbox with `archived: false`. A request without a body archives. The reply has no body: read the chat to see the result. It does no harm to repeat the request when the reply gets lost. Not every chat can be archived: `capabilities.archive` of the chat tells.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["archiveChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as read
         * @description Marks all messages of a chat as read, or those up to one message, and returns the chat with its new counts. Where the network has read receipts, others may see it, and no call takes that back: mark what the person has seen, no more.
         *
         *     Since version 4.2.808 of the app.
         */
        post: operations["markReadChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a chat as unread
         * @description Marks a chat as unread, as a whole or from one message on, and returns it. Use it to leave a chat for the person to look at. Not every network knows this: `capabilities.markAsUnread` of the chat tells.
         *
         *     Since version 4.2.808 of the app.
         */
        post: operations["markUnreadChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/notify-anyway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The iMessage chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Im4qGu6OaDy2:beeper.local
                 */
                chatID: components["parameters"]["NotifiableChatID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify the recipient anyway
         * @description Sends a notification through to a recipient who has silenced theirs with a focus mode, and returns the chat. It works for iMessage on macOS only; for any other network the request fails, however often it is repeated.
         *
         *     Since version 4.2.808 of the app.
         */
        post: operations["notifyAnywayChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a reminder
         * @description Sets a reminder on a chat, for the app to bring it up at a given time. With `dismissOnIncomingMessage`, a message that arrives first cancels it. The reply has no body: `reminder` of the chat shows what is set, also when the reply gets lost.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["createChatReminder"];
        /**
         * Clear the reminder
         * @description Removes the reminder that is set on a chat, so that it does not fire. The reply has no body: `reminder` of the chat is null from then on, which also tells when the reply gets lost.
         *
         *     Since version 4.1.294 of the app.
         */
        delete: operations["deleteChatReminder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        /**
         * List messages
         * @description Pages through the messages of one chat in order of time. The size of a page is up to the app. To catch up on what is new, keep `newestCursor` and ask again later with `direction=after`; an empty page has no cursors, so keep the one from before. While the `status` of the account is `backfilling`, older messages may be missing; list them again later.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description Queues text, one file or both for sending, and answers at once with a pending ID. To learn what becomes of it, read the message by that ID, or wait for its `message.upserted` on the WebSocket: `sendStatus` tells whether it went out. A request that is repeated sends a second message, so if an answer gets lost, look at the latest messages before you try again.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         * @description Finds messages in all chats, by the words they hold and by filters, and brings the chats they are in along. It looks for words, not for meaning: search for `boots`, not for what they may be about. A message has to pass all filters that are given. When nothing is found, the page is empty, which is no failure: use fewer words or filters.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/messages/{messageID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
                 * @example 2210411
                 */
                messageID: components["parameters"]["MessageID"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Reads one message. Its final ID works, and so does the pending ID that sending has returned: ask with that until `sendStatus` is no longer `PENDING`, and keep the final ID from the reply. A Matrix event ID works too. `404` means that the chat holds no such message, for instance because it was deleted.
         *
         *     Since version 4.2.808 of the app.
         */
        get: operations["retrieveMessage"];
        /**
         * Edit a message
         * @description Replaces the text of a message and returns the message. A message with attachments cannot be edited. Networks may limit how often and how long a message can be edited: see `editMaxCount` and `editMaxAge` among the chat's capabilities. What can no longer be edited can be answered with a correction.
         *
         *     Since version 4.2.499 of the app.
         */
        put: operations["updateMessage"];
        post?: never;
        /**
         * Delete a message
         * @description Deletes a sent message, for everyone or for the account's owner alone. A message that is still being sent cannot be deleted, so its pending ID is refused: wait for the final ID. What a network supports, `delete`, `deleteMaxAge` and `deleteForMe` among the chat's capabilities say.
         *
         *     Since version 4.2.808 of the app.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/messages/{messageID}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message that the reaction belongs to.
                 * @example 2210405
                 */
                messageID: components["parameters"]["ReactedMessageID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Queues a reaction to a message. The answer says that it is queued, not that the network has taken it: read the message to see its reactions. Which reactions a network takes, `allowedReactions`, `customEmojiReactions` and `reactionCount` among the chat's capabilities say.
         *
         *     Since version 4.2.557 of the app.
         */
        post: operations["addReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{chatID}/messages/{messageID}/reactions/{reactionKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message that the reaction belongs to.
                 * @example 2210405
                 */
                messageID: components["parameters"]["ReactedMessageID"];
                /**
                 * @description The reaction to take back, as `reactionKey` of the reaction says. Encode it: an emoji becomes percent signs and digits.
                 * @example 😍
                 */
                reactionKey: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a reaction
         * @description Queues the removal of a reaction that the account's owner has given. Reactions of others stay. The answer says that the removal is queued; read the message to see what is left. App version 4.2.557 took the key as a query parameter instead.
         */
        delete: operations["deleteReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Lists all labels that the person has made for their chats, ordered by name, without pages. Send the `id` of one as `labelID` in a chat search to find the chats that carry it. The operation came after app version 4.2.808; an older app answers `404`.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Looks for words in chats, in the participants of groups and in messages, all in one request, and returns the best of each. There are no filters, and no pages but the first. For more messages, take the cursors of `messages` to the message search; for more chats, search the chats. Where nothing matches, a list is empty, which is no failure.
         *
         *     Since version 4.1.294 of the app.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the app to the front
         * @description Brings the app's window to the front on the machine that runs it, and can open a chat, jump to a message there and fill in a draft. Nothing is sent: the person looks at the draft and decides. Whether the window could be shown, `success` says.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["focus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download a file
         * @description Fetches a file to the machine that runs the app and returns its place there. That helps a program on the same machine; anywhere else, read the bytes from `/v1/assets/serve`. A download that fails can still answer 200, with `error` in place of `srcURL`: look for that first.
         *
         *     Since version 4.1.294 of the app.
         */
        post: operations["downloadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description Streams the bytes of a file, fetching it first if the app does not have it yet; the first request for a large file can take a while. With `Range`, only a part comes, with status 206, which lets a player jump within a video. A range that the file does not have is answered with 416 and an empty body, not with the usual error.
         *
         *     Since version 4.2.509 of the app.
         */
        get: operations["serveAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file of up to 500 MB for the time being and returns an `uploadID`. Send a message or set a draft with that ID to make use of it. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.
         *
         *     Since version 4.2.499 of the app.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/upload/base64": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file as base64
         * @description Does the same as uploading a form, with the file inside JSON: it stores the file for the time being and returns an `uploadID` for a message or a draft. Base64 takes a third more room, so prefer the form for anything large. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.
         *
         *     Since version 4.2.499 of the app.
         */
        post: operations["uploadAssetBase64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bridges
         * @description Lists every bridge of the running app, with the accounts on it and whether another one can be connected. The list is complete, without pages. To connect a network, choose a bridge whose `status` is `available`, list its login flows, and start a login session. Where a bridge is not available, `statusText` may say why.
         */
        get: operations["listBridges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        /**
         * Get bridge
         * @description Reads one bridge with the accounts on it, and whether another one can be connected. Ask again after a sign-in or a removal to see what has changed. `404` means that the app has no bridge of that ID; the bridge list has them all.
         */
        get: operations["retrieveBridge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        /**
         * Get bridge capabilities
         * @description Tells how people can be found through a bridge, and which groups can be created on it. Read it before you offer a way to start a chat or a form for a new group, so that people are asked only for what the network takes. `502` means that the bridge did not answer; try again later.
         */
        get: operations["retrieveBridgeCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/login-flows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        /**
         * List login flows
         * @description Lists the ways to sign in on a bridge, such as by phone number or by QR code. Let the person choose one, and send its `id` as `flowID` when you start the login session. The list is complete, without pages. `502` means that the bridge did not answer; try again later.
         */
        get: operations["listBridgeLoginFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/logins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        /**
         * List logins
         * @description Lists the identities that are signed in on a bridge, those that have to be signed in again included. The list is complete, without pages. Look here for the `loginID` to reconnect or to remove. `404` means that the app has no bridge of that ID; the bridge list has them all.
         */
        get: operations["listBridgeLogins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/logins/{loginID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login, as `loginID` of the bridge's logins or of an account names it.
                 * @example 5550142
                 */
                loginID: components["parameters"]["LoginID"];
            };
            cookie?: never;
        };
        /**
         * Get login
         * @description Reads one login of a bridge: whether it is connected, which accounts belong to it, and how it can be removed. `404` means that the bridge holds no such login, for instance because it was removed.
         */
        get: operations["retrieveBridgeLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/logins/{loginID}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login, as `loginID` of the bridge's logins or of an account names it.
                 * @example 5550142
                 */
                loginID: components["parameters"]["LoginID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove login
         * @description Signs an identity out, on this device or on all of them, and removes the accounts that belong to it. Accounts have no removal of their own, so this is the way to disconnect one; ask the person first, and name all the accounts in `accountIDs`. Choose a `scope` from the login's `removeScopes`. To bring the accounts back, sign in anew through a login session.
         */
        post: operations["removeBridgeLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/login-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start login session
         * @description Starts a sign-in on a bridge. Without `accountID` and `loginID` it connects a new account; with one of them it reconnects an account whose sign-in has ended. The reply holds the first step: submit an answer, and go on with each `currentStep` until `status` is `complete`, `cancelled` or `failed`. A session is short-lived; if it is gone, start another.
         */
        post: operations["createBridgeLoginSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login session, as `loginSessionID` of the reply that started it names it.
                 * @example ls_8Rk2mBv4
                 */
                loginSessionID: components["parameters"]["LoginSessionID"];
            };
            cookie?: never;
        };
        /**
         * Get login session
         * @description Reads where a sign-in stands: what it asks for next, or how it has ended. Use it to take up a session again, or to find out what became of an answer whose reply was lost, before you answer a second time. `404` means that there is no such session; start a new one.
         */
        get: operations["retrieveBridgeLoginSession"];
        put?: never;
        post?: never;
        /**
         * Cancel login session
         * @description Abandons a sign-in that is under way. Do so when the person closes the form or wants to sign in another way. Unlike most deletions, it answers with a body, which confirms the cancellation. `404` means that there is no such session, so nothing is left to cancel.
         */
        delete: operations["cancelBridgeLoginSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}/steps/{stepID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login session, as `loginSessionID` of the reply that started it names it.
                 * @example ls_8Rk2mBv4
                 */
                loginSessionID: components["parameters"]["LoginSessionID"];
                /**
                 * @description The step to answer, as `currentStep.stepID` of the session names it.
                 * @example telegram-phone-number
                 */
                stepID: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit login step
         * @description Answers the current step of a login session, and returns the session with its next step or its end. For `user_input` and `cookies`, send the values in `fields`. For `display_and_wait`, show the display, then send the type alone; the reply may take as long as the person does, so allow it minutes. A `200` is not yet a success: an answer that the network rejects can end the session with the `status` `failed`. Its `error` says why; start a new session to try again.
         */
        post: operations["submitBridgeLoginStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get setup state
         * @description Tells whether anybody is signed in to Beeper, whether this device is trusted, and what is needed next. While nobody is signed in, it answers without a token, so that a client can find that out; from then on, it takes a token with the `read` scope. Ask again after each step of the setup, until `state` is `ready`.
         */
        get: operations["retrieveSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start setup
         * @description Opens a setup request, under which one person can sign in or sign up, and names the ways to do so. It needs no token. Keep `setupRequestID` for the calls that follow. When one of them no longer accepts it, start again here.
         */
        post: operations["startSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send sign-in code
         * @description Mails a one-time code to the person, for submitting it next. The reply is empty; whether the address has an account comes out only with the code. If no email arrives, check the address with the person before you send another.
         */
        post: operations["sendSetupEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit sign-in code
         * @description Signs the person in with the code from the email. If the address has an account, the reply holds its access token, once, and the state of the setup. If it has none, the reply has `registrationRequired`, and what is needed to register. A code that is wrong or too old gets an error; let the person try again, or send them another.
         */
        post: operations["submitSetupCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register account
         * @description Creates a Beeper account for an address that has none, under the username that the person has chosen, and signs them in. Call it only after the code was answered with `registrationRequired`, and after the person has seen and accepted `copy.terms`. If the username cannot be had, let the person choose another. The reply holds the access token, once.
         */
        post: operations["registerSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verification/recovery-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify with recovery key
         * @description Unlocks the encrypted history with the recovery key that the person has saved. It takes the place of a verification by another device, for people who have none at hand. If the key is refused, let the person look for typing mistakes; somebody who has lost it can verify from another device.
         */
        post: operations["verifyRecoveryKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verification/recovery-key/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create new recovery key
         * @description Makes a replacement for the recovery key and returns it. It is not in force yet: show it to the person, make sure that they have saved it, then confirm it. If they still know the old key, send it along.
         */
        post: operations["createRecoveryKeyReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verification/recovery-key/reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm new recovery key
         * @description Puts a new recovery key in force, in place of the old one, and returns the state of the setup. Call it only once the person has saved the key, since it is shown to them just once. Until this call succeeds, the old key stays in force; if the new one was mislaid before that, create another.
         */
        post: operations["confirmRecoveryKeyReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verifications
         * @description Lists the device verifications that are pending or under way, whichever side asked for them. Look here for a request from another device of the person, which is `incoming` and waits to be accepted. The list is complete, without pages. One that is gone has ended or run out; start another.
         */
        get: operations["listVerifications"];
        put?: never;
        /**
         * Start verification
         * @description Asks another signed-in device to verify this one. The person has to accept there, so read the verification again until it is `ready`, then compare emoji or scan a QR code. If no other device is at hand, use the recovery key instead.
         */
        post: operations["createVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        /**
         * Get verification
         * @description Reads one device verification, with what can be done next in `availableActions`. The other device moves it on as well, so ask every few seconds while it is under way. `404` means that there is no such verification; start a new one.
         */
        get: operations["retrieveVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The incoming verification to accept, as `id` of the verification list names it.
                 * @example vrf_2Lw9xDs5
                 */
                verificationID: components["parameters"]["IncomingVerificationID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept verification
         * @description Accepts the request of another device. Show the person its name first, and go on only if it is theirs. It works while `availableActions` has `accept`; if the other side has given up meanwhile, read the list again.
         */
        post: operations["acceptVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel verification
         * @description Stops a device verification, so that nothing becomes trusted by it. Do so when the person gives up, and above all when the emoji or numbers differ, since somebody may be listening in. To try again, start a new verification.
         */
        post: operations["cancelVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/qr/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit scanned QR code
         * @description Hands in the QR code that the other device shows, scanned by yours. The path needs no ID; the reply holds the verification that the code belongs to. The person then confirms on the other device. A code that is refused may belong to an earlier attempt: scan the one that is on screen now.
         */
        post: operations["scanVerificationQR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}/qr/confirm-scanned": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm QR code scan
         * @description Confirms that the other device has scanned the QR code shown by this one, after the person has said so. It works while `availableActions` has `qr.confirmScanned`. If the other device reports no success, cancel rather than confirm.
         */
        post: operations["confirmVerificationQRScanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}/sas/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start emoji comparison
         * @description Begins the comparison of emoji, or of numbers. Show the person `sas` beside the other device, and ask whether both show the same. If `sas` is not there yet, read the verification again. It works while `availableActions` has `sas.start`.
         */
        post: operations["startVerificationSAS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/app/setup/verifications/{verificationID}/sas/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm emoji comparison
         * @description Says that both devices show the same emoji or numbers. Only the person can know that: never confirm on their behalf, and cancel if the two differ. It works while `availableActions` has `sas.confirm`. The person confirms on the other device as well; until `state` is `done`, read the verification again.
         */
        post: operations["confirmVerificationSAS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the event stream
         * @description Turns the request into a WebSocket over which the app reports changes as they happen. The app greets with `ready` and then keeps silent until the client sends `subscriptions.set`. Every change is sent at most once and never again: after a break, connect anew and read what has changed by the ordinary operations. The event stream is experimental, so its messages may still change.
         *
         *     Since version 4.2.557 of the app.
         */
        get: operations["connectWebSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get app and server info
         * @description Tells which app answers, in what version and on what machine, and where its OAuth, MCP and event endpoints are. It needs no token, so begin with it: it shows whether the app is running, and what it can do, before anybody signs in. Take the URLs as they stand in the reply, for they follow the address that the app is reached by.
         *
         *     Since version 4.2.557 of the app.
         */
        get: operations["retrieveInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the app's own OpenAPI document
         * @description Returns the OpenAPI 3.1.0 document that the running app carries, so that a tool can see which operations this very version has. It needs no token. The document may leave out what this reference describes, such as the WebSocket.
         */
        get: operations["retrieveSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get authorization server metadata
         * @description Returns the standard document (RFC 8414) by which OAuth libraries find the endpoints and see what is supported. It needs no token. The introspection endpoint is not part of it; `GET /v1/info` names that one.
         */
        get: operations["getAuthorizationServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an OAuth client
         * @description Makes a client known to this app and returns its `client_id` (RFC 7591). Anybody may register, without a token, and no secret is given out. Register once for each installation of Beeper and keep the `client_id`. Take any 2xx status as success, because the RFC itself speaks of `201`.
         */
        post: operations["registerOAuthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the person for consent
         * @description The page on which a person lets a client in, or turns it away: open it in a browser, do not fetch it. The browser then comes back to `redirect_uri`, with `code` and `state` in the query when the person has agreed, or with `error`, sometimes `error_description`, and `state` when not. Compare `state` first, then swap the code for a token.
         */
        get: operations["authorizeOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap a code for an access token
         * @description Completes the sign-in: the code from the redirect and the code verifier go in, an access token comes out. The body is a form, not JSON. Take anything but a `200` as a refusal, for instance because the verifier does not match, and begin again with a new authorization. No refresh token is given.
         */
        post: operations["exchangeOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an access token
         * @description Tells whether a token works at this moment, without using it for anything. The body is a form, not JSON. A dead token is not an error: the reply is `200` with `active` false, and the person has to authorize again. Whether the request itself has to carry a token in `Authorization` is not documented; a client that has one should send it.
         *
         *     Since version 4.2.557 of the app.
         */
        post: operations["introspectOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description Puts an end to a token (RFC 7009), as a client does when the person signs out of it. The body is a form, not JSON, and the reply has no body; take any 2xx status as success. Whatever still uses the token gets `401` from then on.
         */
        post: operations["revokeOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get info about the presented token
         * @description Tells of the token in `Authorization` which client it was issued for, when, and with which scopes. Despite its standard name, it says nothing of the person. A `401` means that the token does not work. The documentation of v0 called this deprecated, yet the app goes on naming it among its endpoints.
         */
        get: operations["getOAuthUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why a login session has failed. */
        APIError: {
            /** @description The reason for programs. New codes may appear; treat an unknown one like any failed sign-in. */
            code: string;
            /** @description The reason in words, for showing to people. Do not match on it, the wording may change. */
            message: string;
            /** @description Context for a log, in a shape of its own. Absent when there is nothing to add. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description One signed-in identity on one chat network. */
        Account: {
            /** @description Names the account wherever an action needs one, such as `matrix`, `discordgo`, `slackgo.TEAM-USER` or `local-whatsapp_ba_…`. Opaque, and stable for as long as the account stays connected here. */
            accountID: string;
            /**
             * @description The connector that links the account to its network.
             *
             *     Since version 4.2.785 of the app.
             */
            bridge: components["schemas"]["AccountBridge"];
            status: components["schemas"]["AccountStatus"];
            /** @description The person's own identity on this network. */
            user: components["schemas"]["User"];
            /** @description What chats and messages of this account support, as the network reports it while running. Free-form; absent when nothing is known. */
            capabilities?: {
                [key: string]: unknown;
            };
            /** @description The sign-in that the account belongs to. One sign-in can hold several accounts, such as several workspaces. Absent when it is not known. */
            loginID?: string;
            /**
             * @description The network's name for people, such as `WhatsApp`. Absent when the network is not known.
             *
             *     Since version 4.2.808 of the app.
             */
            network?: string;
            /** @description The status in words, for showing to people. Absent when `status` says it all. */
            statusText?: string;
        };
        /**
         * @description The connector through which an account reaches its network.
         *
         *     Since version 4.2.785 of the app.
         */
        AccountBridge: {
            /**
             * @description Names the bridge. Accounts in Beeper Cloud often use the network's type (`matrix`, `discordgo`), accounts on this device a local name (`local-whatsapp`).
             *
             *     Since version 4.2.785 of the app.
             */
            id: string;
            /** @description Since version 4.2.785 of the app. */
            provider: components["schemas"]["BridgeProvider"];
            /**
             * @description The kind of bridge, such as `matrix`, `discordgo`, `slackgo`, `whatsapp`, `telegram` or `twitter`. An open set: new networks bring new kinds.
             *
             *     Since version 4.2.785 of the app.
             */
            type: string;
        };
        /** @description Every chat account of the running app. */
        AccountListResponse: components["schemas"]["Account"][];
        /**
         * @description Whether the account is connected to its network at this moment.
         *
         *     - `connected`: Messages flow in both directions.
         *     - `connecting`: The connection is being made; wait a moment.
         *     - `backfilling`: Connected, and still fetching older history. Chats and messages may be incomplete.
         *     - `connection_required`: Set up, but not connected yet. The person has to connect it in the app.
         *     - `reconnect_required`: The network ended the sign-in. The person has to sign in again.
         *     - `attention_required`: Something needs the person's eye in the app; `statusText` may say what.
         *     - `disconnected`: The connection is down; the app tries to restore it.
         *     - `disabled`: Switched off by the person.
         */
        AccountStatus: "connected" | "connecting" | "backfilling" | "connection_required" | "reconnect_required" | "attention_required" | "disconnected" | "disabled" | (string & {});
        /** @description The reaction to give. */
        AddReactionInput: {
            /** @description An emoji, a shortcode, or a key of the network's own, as in `reactionKey` of a reaction. */
            reactionKey: string;
            /** @description A token of your choice that marks repeated requests as one, and by which the reaction can be followed. Without it, the app makes one; the reply carries it in any case. */
            transactionID?: string;
        };
        /** @description The reaction that has been queued. */
        AddReactionOutput: {
            /**
             * @description Always true, and it means queued. A reaction that cannot be queued is answered with an error.
             * @constant
             */
            success: true;
            /** @description The chat of the message. */
            chatID: string;
            /** @description The message that gets the reaction. */
            messageID: string;
            /** @description The reaction that is given. */
            reactionKey: string;
            /** @description The token by which the reaction can be followed. */
            transactionID: string;
        };
        /**
         * @description What the app needs next before all of it can be used.
         *
         *     - `needs-login`: Nobody is signed in. Start the setup.
         *     - `initializing`: The app is getting ready by itself; ask again in a moment.
         *     - `needs-cross-signing-setup`: The account has no keys yet with which its devices can vouch for each other.
         *     - `needs-verification`: This device is not trusted yet. Verify it from another device, or with the recovery key.
         *     - `needs-secrets`: Keys that encrypted messages need are missing on this device; `e2ee.secrets` says which. The recovery key can unlock them.
         *     - `needs-first-sync`: The first sync of encrypted messages is still running; wait for it.
         *     - `ready`: Nothing is missing.
         */
        AppSetupState: "needs-login" | "initializing" | "needs-cross-signing-setup" | "needs-verification" | "needs-secrets" | "needs-first-sync" | "ready" | (string & {});
        /** @description How far the app is with signing in, and with being trusted to read encrypted messages. */
        AppStateSnapshot: {
            e2ee: components["schemas"]["E2EEStatus"];
            state: components["schemas"]["AppSetupState"];
            /** @description Who is signed in, and on which device. Absent until somebody is. */
            matrix?: components["schemas"]["MatrixSession"];
            /** @description The device verification that is under way. Absent when there is none. */
            verification?: components["schemas"]["Verification"];
        };
        /** @description Which way to move the chat. */
        ArchiveChatInput: {
            /**
             * @description True moves the chat to the archive, false back to the inbox.
             * @default true
             */
            archived?: boolean;
        };
        /** @description A file that came with a message. A field that is absent is not known. */
        Attachment: {
            type: components["schemas"]["AttachmentType"];
            /** @description Names the file, usually as an `mxc://` URL. Pass it as `url` to `/v1/assets/serve` for the bytes, or to `/v1/assets/download` for a copy on the machine that runs the app. */
            id?: string;
            /**
             * Format: uri
             * @description Where the file is: a public URL, or a place on the machine that runs the app. It may expire, so fetch the file soon if it has to last.
             */
            srcURL?: string;
            /** @description The MIME type, such as `image/jpeg`. Absent when not known. */
            mimeType?: string;
            /** @description The file's own name. Absent when not known. */
            fileName?: string;
            /** @description The size in bytes. Absent when not known. */
            fileSize?: number;
            /** @description True when it is a GIF. */
            isGif?: boolean;
            /** @description True when it is a sticker. */
            isSticker?: boolean;
            /** @description True when it is a voice note. */
            isVoiceNote?: boolean;
            /** @description The length of the audio or the video, in seconds. Absent when not known. */
            duration?: number;
            /**
             * @description What is said in it. Absent when it has not been transcribed.
             *
             *     Since version 4.2.808 of the app.
             */
            transcription?: components["schemas"]["Transcription"];
            /**
             * Format: uri
             * @description A still picture to show for a video, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.
             */
            posterImg?: string;
            /** @description The size of the picture or the video. Absent when not known. */
            size?: components["schemas"]["MediaSize"];
        };
        /** @description Which files of one message type can be sent, and how large they may be. Of a field that is absent, nothing is known. */
        AttachmentCapabilities: {
            /** @description How far each kind of file is supported, keyed by MIME type or by a pattern such as `image/*`. One that is missing is rejected. */
            mimeTypes: {
                [key: string]: components["schemas"]["CapabilitySupportLevel"];
            };
            /** @description How far text can be sent along with the file. */
            caption?: components["schemas"]["CapabilitySupportLevel"];
            /** @description The longest text that can go with the file, by the network's own count. */
            maxCaptionLength?: number;
            /** @description The largest file, in bytes. */
            maxSize?: number;
            /** @description The greatest width, in pixels. */
            maxWidth?: number;
            /** @description The greatest height, in pixels. */
            maxHeight?: number;
            /** @description The longest audio or video, in seconds. */
            maxDuration?: number;
            /** @description True when the file can be sent to be viewed once only. */
            viewOnce?: boolean;
        };
        /**
         * @description The kind of a file, as far as showing it goes.
         *
         *     - `unknown`: None of the others, such as a document.
         *     - `img`: A picture.
         *     - `video`: A video.
         *     - `audio`: Audio, voice notes included.
         */
        AttachmentType: "unknown" | "img" | "video" | "audio" | (string & {});
        /** @description A connector to one chat network, with the accounts that are connected through it. */
        Bridge: {
            /** @description Names the bridge in paths, such as `local-whatsapp`. Accounts carry it as `bridge.id`. */
            id: string;
            /** @description The accounts on this bridge, as the account list shows them. Empty when there are none. */
            accounts: components["schemas"]["Account"][];
            /** @description How many accounts of the bridge's network are active here. An account that has to be connected again is listed in `accounts`, but may not count. */
            activeAccountCount: number;
            /** @description The bridge's name, for showing to people. */
            displayName: string;
            provider: components["schemas"]["BridgeProvider"];
            status: components["schemas"]["BridgeStatus"];
            /** @description True when several accounts of the network can be connected side by side. */
            supportsMultipleAccounts: boolean;
            /** @description The kind of bridge, such as `whatsapp`, `telegram` or `slackgo`. An open set: new networks bring new kinds. */
            type: string;
            /** @description The network under which accounts are counted and limited. Bridges to the same network share it. Absent when the network is not known. */
            network?: string;
            /** @description The status in words, for showing to people. Absent when `status` says it all. */
            statusText?: string;
        };
        /** @description The bridges of the running app. */
        BridgeListResponse: {
            /** @description The bridges, whether or not they have accounts. */
            items: components["schemas"]["Bridge"][];
        };
        /** @description One signed-in identity that a bridge holds. It can bring several accounts, such as several workspaces. */
        BridgeLogin: {
            /** @description The bridge that holds the login. */
            bridgeID: string;
            /** @description Names the login on its bridge. The accounts that belong to it carry it as `loginID`. */
            loginID: string;
            /** @description How widely this login can be removed. A removal takes one of these as `scope`. */
            removeScopes: components["schemas"]["LoginRemoveScope"][];
            status: components["schemas"]["BridgeLoginStatus"];
            /** @description The accounts that belong to the login. Absent when they are not known. */
            accountIDs?: string[];
            /** @description The status in words, for showing to people. Absent when `status` says it all. */
            statusText?: string;
            /** @description The person's own identity on the network. Absent when it is not known. */
            user?: components["schemas"]["User"];
        };
        /**
         * @description Whether the login is connected to its network at this moment.
         *
         *     - `connected`: Signed in, and connected to the network.
         *     - `connecting`: The connection is being made; wait a moment.
         *     - `needs_login`: The sign-in has ended. Reconnect it through a login session.
         *     - `logged_out`: Signed out. To use it again, sign in through a login session.
         *     - `unknown`: The bridge cannot tell at the moment.
         */
        BridgeLoginStatus: "connected" | "connecting" | "needs_login" | "logged_out" | "unknown" | (string & {});
        /**
         * @description Where the bridge runs, and with it the accounts on it.
         *
         *     - `cloud`: In Beeper Cloud.
         *     - `self-hosted`: On a server that the person runs.
         *     - `local`: On this device, inside the app.
         *     - `platform-sdk`: On this device, through the network's own platform.
         */
        BridgeProvider: "cloud" | "self-hosted" | "local" | "platform-sdk" | (string & {});
        /**
         * @description Whether a new account can be connected through the bridge.
         *
         *     - `available`: A new account can be connected.
         *     - `connected`: An account is connected. `supportsMultipleAccounts` says whether there can be another.
         *     - `limit_reached`: As many accounts as the network's limit allows are connected. Remove a login to make room.
         *     - `temporarily_unavailable`: Out of service for a while; try again later.
         *     - `disabled`: Switched off; no account can be connected.
         */
        BridgeStatus: "available" | "connected" | "limit_reached" | "temporarily_unavailable" | "disabled" | (string & {});
        /** @description Why the verification is stopped. Everything may be left out. */
        CancelVerificationInput: {
            /** @description The reason for programs. */
            code?: string;
            /** @description The reason in words, which may be shown to the person. */
            reason?: string;
        };
        /**
         * @description How far a chat supports a feature. Above 0, the feature can be used.
         *
         *     - `0`: Not supported.
         *     - `1`: Supported in part.
         *     - `2`: Fully supported.
         *     - `-2`: Rejected. What uses the feature is refused.
         *     - `-1`: Dropped. What uses the feature does not get through.
         * @enum {integer}
         */
        CapabilitySupportLevel: -2 | -1 | 0 | 1 | 2;
        /** @description A conversation on one account, with one person or with a group. A merged chat joins several such chats. Where a field does not say what its absence means, absence means that it is not known. */
        Chat: {
            /** @description The key of this chat. Use it to compare, to store, and to name the chat in other requests. */
            id: string;
            /** @description The account that the chat belongs to. */
            accountID: string;
            /**
             * @description The network's name for people, such as `WhatsApp`. It is meant for showing: to tell networks apart in code, read `bridge.type` of the account.
             *
             *     Since version 4.2.808 of the app.
             */
            network: string;
            /** @description The name under which the app shows the chat. */
            title: string;
            type: components["schemas"]["ChatType"];
            participants: components["schemas"]["ChatParticipants"];
            /** @description How many messages are unread. */
            unreadCount: number;
            /**
             * @description A short ID that this installation of the app has given the chat. Paths accept it in place of `id`. It means nothing to another installation, so do not store it for one. Null or absent when the chat has none.
             *
             *     Since version 4.1.155 of the app.
             */
            localChatID?: string | null;
            /**
             * @description The topic of a group. Null or absent when there is none.
             *
             *     Since version 4.2.808 of the app.
             */
            description?: string | null;
            /**
             * @description Where the avatar lies on the machine that runs the app. Despite its name, this is a path in the file system. Null or absent when there is none.
             *
             *     Since version 4.2.808 of the app.
             */
            imgURL?: string | null;
            /**
             * @description True when nothing can be sent in this chat.
             *
             *     Since version 4.2.808 of the app.
             */
            isReadOnly?: boolean;
            /**
             * Format: date-time
             * @description When something last happened in the chat. Absent when not known.
             */
            lastActivity?: string;
            /**
             * @description How many unread messages mention the account's owner, by name or through `@room`.
             *
             *     Since version 4.2.808 of the app.
             */
            unreadMentionsCount?: number;
            /** @description The `sortKey` of the last message that has been read. Absent when not known. */
            lastReadMessageSortKey?: string;
            /**
             * @description What has been written here and not sent yet. Null when there is no draft.
             *
             *     Since version 4.2.808 of the app.
             */
            draft?: components["schemas"]["ChatDraft"] | null;
            /**
             * @description The reminder that is set on the chat. Null when there is none.
             *
             *     Since version 4.2.808 of the app.
             */
            reminder?: components["schemas"]["ChatReminder"] | null;
            /**
             * @description Until when the chat is snoozed. Null when it is not. Snoozing happens in the app; the API only reads it.
             *
             *     Since version 4.2.808 of the app.
             */
            snooze?: components["schemas"]["ChatSnooze"] | null;
            /** @description True when the chat lies in the archive. */
            isArchived?: boolean;
            /**
             * @description True when the person has flagged the chat as unread, whatever `unreadCount` says.
             *
             *     Since version 4.2.808 of the app.
             */
            isMarkedUnread?: boolean;
            /** @description True when the chat gives no notifications. */
            isMuted?: boolean;
            /** @description True when the person has pinned the chat. */
            isPinned?: boolean;
            /**
             * @description True when the chat lies in the low-priority inbox.
             *
             *     Since version 4.2.808 of the app.
             */
            isLowPriority?: boolean;
            /**
             * @description After how many seconds messages disappear. Null or absent when no timer is set.
             *
             *     Since version 4.2.808 of the app.
             */
            messageExpirySeconds?: number | null;
            /**
             * @description What can be done in this chat. Absent when the network has not reported it.
             *
             *     Since version 4.2.808 of the app.
             */
            capabilities?: components["schemas"]["ChatCapabilities"];
            /** @description The labels on this chat. Absent when it has none, or when labels are switched off in the app. */
            labels?: components["schemas"]["Label"][];
            /** @description The chats that are joined here. Present on merged chats only. */
            merge?: components["schemas"]["ChatMerge"];
            /** @description The merged chat that this chat is a member of. Absent when it is a member of none. */
            mergedIntoChatID?: string;
        };
        /**
         * @description What can be done in a chat, as its network reports it. Where a field does not say what its absence means, absence means that nothing is known.
         *
         *     Since version 4.2.808 of the app.
         */
        ChatCapabilities: {
            /** @description Which text formatting gets through, keyed by feature, such as `bold` or `inline_code`. Absent when the network advertises none. */
            formatting?: {
                [key: string]: components["schemas"]["CapabilitySupportLevel"];
            };
            /** @description Which files can be sent, keyed by Matrix message type, such as `m.image`. A type that is missing is rejected. */
            attachments?: {
                [key: string]: components["schemas"]["AttachmentCapabilities"];
            };
            /** @description The longest text that a message may have, by the network's own count. */
            maxTextLength?: number;
            /** @description How far locations can be sent. */
            locationMessage?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far polls can be sent. */
            poll?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far messages can be put into threads. */
            thread?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far messages can reply to others. */
            reply?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far sent messages can be edited. */
            edit?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How many times one message can be edited. */
            editMaxCount?: number;
            /** @description How long after sending a message can be edited, in seconds. */
            editMaxAge?: number;
            /** @description How far sent messages can be deleted. */
            delete?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How long after sending a message can be deleted for everyone, in seconds. */
            deleteMaxAge?: number;
            /** @description True when a message can be deleted for the account's owner alone. */
            deleteForMe?: boolean;
            messageRequest?: components["schemas"]["MessageRequestCapabilities"];
            /** @description How far reactions can be given. */
            reaction?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How many reactions one message can carry. */
            reactionCount?: number;
            /** @description The only emoji that can be given as reactions. Absent when any emoji can. */
            allowedReactions?: string[];
            /** @description True when the network's own custom emoji can be given as reactions. */
            customEmojiReactions?: boolean;
            disappearingTimer?: components["schemas"]["DisappearingTimerCapabilities"];
            /** @description True when the chat has read receipts. */
            readReceipts?: boolean;
            /** @description True when the chat shows who is typing. */
            typingNotifications?: boolean;
            /** @description True when the chat can be archived. */
            archive?: boolean;
            /** @description True when the chat can be marked as unread. */
            markAsUnread?: boolean;
            /** @description True when the chat can be deleted for the account's owner alone. This API has no operation for it. */
            deleteChat?: boolean;
            /** @description True when the chat can be deleted for everyone. This API has no operation for it. */
            deleteChatForEveryone?: boolean;
            participantActions?: components["schemas"]["ParticipantActionCapabilities"];
            state?: components["schemas"]["ChatStateCapabilities"];
        };
        /** @description A message that has been begun in a chat and not sent. */
        ChatDraft: {
            /** @description The text so far, as rich text like `text` of a message. Note that setting a draft takes Markdown instead. */
            text: string;
            /** @description The files that would go with the text, keyed by their `id`. Absent or empty when there are none. */
            attachments?: {
                [key: string]: components["schemas"]["DraftAttachment"];
            };
        };
        /** @description What to put into the message field of a chat, for the person to send or to change. */
        ChatDraftInput: {
            text: components["schemas"]["MessageTextInput"];
            /** @description The files to attach, keyed by attachment ID. Leave it out for text alone. */
            attachments?: {
                [key: string]: components["schemas"]["DraftAttachmentInput"];
            };
        };
        /** @description The members of a merged chat, which shows several chats as one. Messages stay in the members: the merged chat itself holds none. */
        ChatMerge: {
            /** @description The chats that are joined, by `id`. */
            chatIDs: string[];
            /** @description The member that messages sent to the merged chat go to. Each device keeps a choice of its own. Absent when none has been made; then the member with the latest activity is used. */
            defaultChatID?: string;
        };
        /** @description Who is in a chat. Large chats come with a part of the list only. */
        ChatParticipants: {
            /** @description The participants, or some of them. Lists and searches give up to 20; read the chat with `maxParticipantCount` for more. */
            items: components["schemas"]["Participant"][];
            /** @description True when `items` leaves participants out. */
            hasMore: boolean;
            /** @description How many participants the chat has, those left out of `items` included. */
            total: number;
        };
        /** @description A reminder to come back to a chat. A field that is absent is not known. */
        ChatReminder: {
            /**
             * Format: date-time
             * @description When the reminder fires.
             */
            remindAt?: string;
            /** @description True when the reminder is cancelled by a message that arrives before `remindAt`. */
            dismissOnIncomingMessage?: boolean;
        };
        /** @description How long a chat is put aside. A field that is absent is not known. */
        ChatSnooze: {
            /**
             * Format: date-time
             * @description When the snooze ends.
             */
            snoozeUntil?: string;
            /**
             * Format: date-time
             * @description When the person snoozed the chat.
             */
            userSnoozedAt?: string;
        };
        /** @description Which properties of the chat itself can be changed. Look here before updating a chat. Of a property that is absent, nothing is known. */
        ChatStateCapabilities: {
            /** @description Whether the timer for disappearing messages can be changed. */
            disappearingTimer?: components["schemas"]["ChatStateCapability"];
            /** @description Whether the avatar can be changed. */
            avatar?: components["schemas"]["ChatStateCapability"];
            /** @description Whether the title can be changed. */
            title?: components["schemas"]["ChatStateCapability"];
            /** @description Whether the topic can be changed. */
            description?: components["schemas"]["ChatStateCapability"];
        };
        /** @description Whether one property of the chat can be changed. */
        ChatStateCapability: {
            /** @description How far changing it is supported. */
            level: components["schemas"]["CapabilitySupportLevel"];
        };
        /**
         * @description When the time of a disappearing message starts to run.
         *
         *     - `afterRead`: When the message is read.
         *     - `afterReadByRecipient`: When the recipient has read the message.
         *     - `afterSend`: When the message is sent.
         */
        ChatTimerType: "afterRead" | "afterReadByRecipient" | "afterSend" | (string & {});
        /**
         * @description Whether a chat is with one person or with a group.
         *
         *     - `single`: A direct chat with one person.
         *     - `group`: A group, whatever its network calls it.
         */
        ChatType: "single" | "group" | (string & {});
        /** @description A chat as a list shows it, with its latest message. */
        ChatWithPreview: components["schemas"]["Chat"] & {
            /** @description The latest message. Absent when it is not known. */
            preview?: components["schemas"]["Message"];
        };
        /** @description Whatever a client may send over the WebSocket. There is one command so far. */
        ClientCommand: components["schemas"]["WSSubscriptionsSet"];
        /** @description A code for the person to use elsewhere, such as in the network's app. */
        CodeLoginDisplay: {
            /**
             * @description Marks a code.
             * @constant
             */
            type: "code";
            /** @description The code, to be shown as it is. */
            data: string;
        };
        /** @description Nothing is left to do, the sign-in has succeeded. There is nothing to answer. */
        CompleteLoginStep: {
            /**
             * @description Marks the end of a sign-in.
             * @constant
             */
            type: "complete";
            /** @description The account that the sign-in has connected. Absent when it is not known yet. */
            account?: components["schemas"]["Account"];
            /** @description Closing words for the person. Absent when there is nothing to say. */
            instructions?: string;
            /** @description The login that the sign-in has made or renewed. Absent when it is not known yet. */
            login?: components["schemas"]["BridgeLogin"];
            /** @description Names the step. Absent when it has no name, which does not matter, since there is nothing to answer. */
            stepID?: string;
        };
        /** @description Says that the person has saved the new recovery key. */
        ConfirmRecoveryKeyResetInput: {
            /**
             * Format: password
             * @description The new key, as the reset returned it.
             */
            recoveryKey: string;
        };
        /** @description One page of an account's contacts. */
        ContactListResponse: {
            /** @description The contacts on this page. */
            items: components["schemas"]["User"][];
            /** @description True when there is another page in the direction that was asked for. */
            hasMore: boolean;
            /** @description Where this page ends. Send it as `cursor` with `direction=before` for the next page; null when empty. */
            oldestCursor: string | null;
            /** @description Where this page begins. Send it as `cursor` with `direction=after` to go back; null when empty. */
            newestCursor: string | null;
        };
        /** @description The people that a search has found. */
        ContactSearchResponse: {
            /** @description The people found. Empty when nobody matches. */
            items: components["schemas"]["User"][];
        };
        /** @description One value to collect after a sign-in on the web. */
        CookieField: {
            /** @description Names the value. Use it as the key in the answer's `fields`. */
            id: string;
            /** @description The name of the cookie, header or storage entry that holds the value. When absent, `id` is the best guess. */
            name?: string;
            /** @description Where the value is found. When absent, look for a cookie. */
            type?: components["schemas"]["CookieFieldType"];
        };
        /**
         * @description Where a value is found after a sign-in on the web.
         *
         *     - `cookie`: In a cookie.
         *     - `header`: In a header of a request that the page sends.
         *     - `local_storage`: In the page's local storage.
         */
        CookieFieldType: "cookie" | "header" | "local_storage" | (string & {});
        /** @description Asks for values that a sign-in on the web leaves behind: cookies, headers or entries in the page's storage. Open `url` in a browser that your program can read, let the person sign in, and answer with the values in `fields`. They open the person's account, so keep them out of logs. */
        CookiesLoginStep: {
            /**
             * @description Marks a step that asks for values from a web page.
             * @constant
             */
            type: "cookies";
            /** @description Names the step in the path of the answer. */
            stepID: string;
            /**
             * Format: uri
             * @description The page to open for the person.
             */
            url: string;
            /** @description The values to collect. */
            fields: components["schemas"]["CookieField"][];
            /** @description A regular expression that matches the page's URL once the person is signed in. Absent when the bridge names no such page. */
            expectedFinalURLRegex?: string;
            /** @description A script that helps a browser to collect the values. Opaque: run it in the page as it is, or collect the values without it. Absent when there is none. */
            extractJS?: string;
            /** @description What to tell the person. Absent when there is nothing to say. */
            instructions?: string;
            /** @description The user agent that the browser should send. Absent when any will do. */
            userAgent?: string;
        };
        /** @description Which account to sign in, and how. Everything may be left out to connect a new account the usual way. */
        CreateBridgeLoginSessionInput: {
            /** @description The account to reconnect. Leave it out to connect a new one. */
            accountID?: string;
            /** @description The way to sign in, as `id` of one of the bridge's login flows. Without it, the app takes the bridge's default. */
            flowID?: string;
            /** @description The login to reconnect. Leave it out to make a new one. */
            loginID?: string;
        };
        /** @description Whom to open a chat with, and on which account. */
        CreateChatInput: {
            /** @description The account that will own the chat. */
            accountID: string;
            /**
             * @description Whether to open a direct chat or a group.
             *
             *     - `single`: A direct chat. It takes exactly one entry in `participantIDs`.
             *     - `group`: A group.
             * @enum {string}
             */
            type: "single" | "group";
            /** @description The people to open the chat with. */
            participantIDs: string[];
            /** @description The title of the group, which may be left out. A direct chat mostly ignores it. */
            title?: string;
            /** @description The first message. Some networks need one to open a chat; elsewhere, it may be left out. */
            messageText?: string;
        };
        /** @description The chat that has been opened, with two fields that only old clients need. */
        CreateChatOutput: components["schemas"]["Chat"] & {
            /**
             * @deprecated
             * @description The same as `id`. Read that instead.
             */
            chatID: string;
            /**
             * @deprecated
             * @description Whether the chat had to be made, for clients of the time when creating and starting were one. Absent when the app does not say.
             *
             *     Since version 4.2.557 of the app.
             */
            status?: components["schemas"]["CreateChatStatus"];
        };
        /** @description The reminder to set. */
        CreateChatReminderInput: {
            reminder: components["schemas"]["ReminderInput"];
        };
        /**
         * @description Whether a chat had to be made.
         *
         *     - `existing`: The chat was there already.
         *     - `created`: The chat is new.
         */
        CreateChatStatus: "existing" | "created" | (string & {});
        /** @description What is known of the key to be replaced. */
        CreateRecoveryKeyResetInput: {
            /**
             * Format: password
             * @description The present recovery key. Leave it out when the person no longer has it.
             */
            existingRecoveryKey?: string;
        };
        /** @description What to verify, and for whom. Everything may be left out. */
        CreateVerificationInput: {
            /**
             * @description What the verification is for.
             *
             *     - `login`: To trust this device as part of signing in on it.
             *     - `device`: To trust a device at another time.
             * @enum {string}
             */
            purpose?: "login" | "device";
            /** @description The Beeper user to verify. Without it, the signed-in person. */
            userID?: string;
        };
        /** @description Which timers for disappearing messages the chat supports. Where a field does not say what its absence means, absence means that nothing is known. */
        DisappearingTimerCapabilities: {
            /** @description The kinds of timer that are supported. */
            types?: components["schemas"]["ChatTimerType"][];
            /** @description The only times that can be set, in milliseconds, whereas `messageExpirySeconds` of a chat is in seconds. Absent when any time can be set. */
            timers?: number[];
            /** @description True when a message without a timer has to leave the timer out of its content, rather than carry an empty one. */
            omitEmptyTimer?: boolean;
        };
        /** @description Which timers for disappearing messages a network knows. */
        DisappearingTimerCapability: {
            /** @description The moments from which a timer can count. */
            types: components["schemas"]["DisappearingTimerCapabilityType"][];
            /**
             * @description True when a chat without a timer is described by leaving the timer out, rather than by an empty one. Absent otherwise.
             * @constant
             */
            omit_empty_timer?: true;
            /** @description The durations to choose from, in milliseconds. Absent when any duration is accepted. */
            timers?: number[];
        };
        /**
         * @description The moment from which a timer counts.
         *
         *     - ``: There is no timer; messages stay.
         *     - `after_read`: From when the message is read.
         *     - `after_read_by_recipient`: From when the recipient reads the message.
         *     - `after_send`: From when the message is sent.
         */
        DisappearingTimerCapabilityType: "" | "after_read" | "after_read_by_recipient" | "after_send" | (string & {});
        /** @description Shows the person something to act on, such as a QR code to scan with their phone, and waits until they have. Show `display`, then answer with the type alone and wait for the reply. */
        DisplayAndWaitLoginStep: {
            /**
             * @description Marks a step that shows something and waits.
             * @constant
             */
            type: "display_and_wait";
            /** @description Names the step in the path of the answer. */
            stepID: string;
            display: components["schemas"]["LoginDisplay"];
            /** @description What to tell the person. Absent when the display speaks for itself. */
            instructions?: string;
        };
        /** @description Which file to fetch. */
        DownloadAssetInput: {
            /** @description The file as an `mxc://` or `localmxc://` URL, such as `id` of an attachment. */
            url: string;
        };
        /** @description Where the file lies now, or why it could not be fetched. */
        DownloadAssetOutput: {
            /**
             * Format: uri
             * @description The file as a `file://` URL, on the machine that runs the app. Absent when the download failed.
             */
            srcURL?: string;
            /** @description Why the download failed, in words. Such a failure can have status 200, so look for this field first. Absent when the file is there. */
            error?: string;
        };
        /** @description A file in a draft. */
        DraftAttachment: {
            /** @description The key of this attachment within its draft. */
            id: string;
            type: components["schemas"]["DraftAttachmentType"];
            /** @description The MIME type, such as `image/jpeg`. Absent when not known. */
            mimeType?: string;
            /** @description The file's own name. Absent when not known. */
            fileName?: string;
            /** @description Where the file lies on the machine that runs the app. Absent when not known. */
            filePath?: string;
            /** @description The size in bytes. Absent when not known. */
            fileSize?: number;
            /** @description Which sticker this is. Absent for everything else. */
            stickerID?: string;
            /** @description The length of the audio in seconds. Absent when not known. */
            audioDurationSeconds?: number;
            /** @description The size of the picture or the video. Absent when not known. */
            size?: components["schemas"]["MediaSize"];
        };
        /** @description An uploaded file to attach to a draft. */
        DraftAttachmentInput: components["schemas"]["MessageAttachmentInput"] & {
            /** @description The key that the attachment gets within the draft. When it is absent, the app makes one. */
            id?: string;
        };
        /**
         * @description How a draft's attachment would be sent.
         *
         *     - `file`: A file, pictures and videos included.
         *     - `gif`: A GIF.
         *     - `recorded_audio`: Recorded audio, such as a voice note.
         */
        DraftAttachmentType: "file" | "gif" | "recorded_audio" | (string & {});
        /** @description Which keys for encrypted messages are on this device. It says only whether they are there. */
        E2EESecrets: {
            /** @description True when the key that stands for the account's identity is here. */
            masterKey: boolean;
            /** @description True when the key that opens the backup of older messages' keys is here. */
            megolmBackupKey: boolean;
            /** @description True when a recovery key is here. */
            recoveryKey: boolean;
            /** @description True when the key that vouches for the person's own devices is here. */
            selfSigningKey: boolean;
            /** @description True when the key that vouches for other people is here. */
            userSigningKey: boolean;
        };
        /** @description Which parts of end-to-end encryption are in place, for the account and on this device. */
        E2EEStatus: {
            /** @description True when the account can vouch for its devices. */
            crossSigning: boolean;
            /** @description True when the first sync of encrypted messages is done. */
            firstSyncDone: boolean;
            /** @description True when the person has confirmed that they saved their recovery key. */
            hasBackedUpRecoveryKey: boolean;
            /** @description True when setting up encryption has begun. */
            initialized: boolean;
            /** @description True when the server holds an encrypted backup of the keys to older messages. */
            keyBackup: boolean;
            secrets: components["schemas"]["E2EESecrets"];
            /** @description True when the account has a secure store for its keys. */
            secretStorage: boolean;
            /** @description True when this device is trusted. */
            verified: boolean;
            /** @description When the recovery key was made, in Unix time. It is not settled whether that is in seconds or in milliseconds, so judge by the size. Absent when it is not known. */
            recoveryKeyGeneratedAt?: number;
        };
        /** @description The new wording of a message. */
        EditMessageInput: {
            /** @description The text that takes the place of the old one, as plain text or Markdown like a new message. */
            text: string;
        };
        /** @description The message with its new text, and two fields that only old clients need. */
        EditMessageOutput: components["schemas"]["Message"] & {
            /**
             * @deprecated
             * @description Always true. The status of the reply says the same.
             * @constant
             */
            success: true;
            /**
             * @deprecated
             * @description The same as `id`. Read that instead.
             */
            messageID: string;
        };
        /** @description An emoji for the person to recognise, as a picture. */
        EmojiLoginDisplay: {
            /**
             * @description Marks an emoji.
             * @constant
             */
            type: "emoji";
            /**
             * Format: uri
             * @description Where the picture is found.
             */
            imageURL: string;
        };
        /** @description Nothing to show. The session waits for something that happens elsewhere; the step's `instructions` may say what. */
        EmptyLoginDisplay: {
            /**
             * @description Marks a wait with nothing to show.
             * @constant
             */
            type: "nothing";
        };
        /** @description The body of every failed reply. */
        Error: {
            /** @description What went wrong, for people. Do not match on it, the wording may change. */
            message: string;
            /** @description What went wrong, for programs. New codes may appear; handle an unknown one by the reply's status. */
            code: string;
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description What more there is to say of the failure. When a value was not acceptable, an object with `issues`; otherwise context for a log, in a shape of its own. Absent when there is nothing to add. */
        ErrorDetails: ({
            /** @description The values that are not acceptable, one entry for each fault. Faults behind the first one may be missing. Absent from other failures. */
            issues?: components["schemas"]["ValidationIssue"][];
        } & {
            [key: string]: unknown;
        }) | unknown[] | string | number | boolean | null;
        /** @description What to show in the app, and what to prepare there. */
        FocusAppInput: {
            /** @description The chat to open, by `id` or `localChatID`. When it is absent, the app only comes to the front. */
            chatID?: string;
            /** @description The message to jump to. Leave it out to open the chat alone. */
            messageID?: string;
            /** @description Plain text to put into the message field. It is not sent. Leave it out to put nothing there. */
            draftText?: string;
            /** @description The path of an image on the machine that runs the app, to put beside the text. It is not sent. Leave it out for text alone. */
            draftAttachmentPath?: string;
        };
        /** @description Whether the app could be brought to the front. */
        FocusAppOutput: {
            /** @description False when the app could not be shown, although the status is 200. */
            success: boolean;
        };
        /** @description Whether one property of a group can be set when the group is created, and within which bounds. */
        GroupFieldCapability: {
            /** @description True when the property can be set. */
            allowed: boolean;
            /** @description The most that is accepted, in characters of a text or entries of a list. Absent when no bound is set. */
            max_length?: number;
            /** @description The least that is accepted, in characters of a text or entries of a list. Absent when no bound is set. */
            min_length?: number;
            /** @description True when a group cannot be created without it. When absent, it can be left out. */
            required?: boolean;
            /** @description For a timer, which timers there are. Absent for everything else. */
            settings?: components["schemas"]["DisappearingTimerCapability"];
        };
        /** @description What can be set when a group of one kind is created. Of a property that is absent, the bridge says nothing. */
        GroupTypeCapabilities: {
            /** @description The kind of group in words, for showing to people. */
            type_description: string;
            /** @description The group's picture. */
            avatar?: components["schemas"]["GroupFieldCapability"];
            /** @description A timer after which messages disappear. Its `settings` say which timers there are. */
            disappear?: components["schemas"]["GroupFieldCapability"];
            /** @description The group's name. */
            name?: components["schemas"]["GroupFieldCapability"];
            /** @description A larger unit that the group is part of, such as a community. */
            parent?: components["schemas"]["GroupFieldCapability"];
            /** @description The people who are in the group from the start. */
            participants?: components["schemas"]["GroupFieldCapability"];
            /** @description The group's topic, which some networks call its description. */
            topic?: components["schemas"]["GroupFieldCapability"];
            /** @description A handle under which the group can be found. */
            username?: components["schemas"]["GroupFieldCapability"];
        };
        /** @description The app that answers. */
        InfoApp: {
            /** @description What the app calls itself, such as `Beeper`. For showing to people. */
            name: string;
            /** @description The app's version, such as `4.3.89`. Compare it with `x-since` to know what this instance supports. */
            version: string;
            /** @description Tells the editions of the app apart: `com.automattic.beeper.desktop` is Beeper Desktop, and an identifier that holds `.server` is Beeper Server, which has no window. */
            bundle_id: string;
        };
        /** @description The full URLs of what the server offers beside the operations described here. */
        InfoEndpoints: {
            oauth: components["schemas"]["InfoOAuthEndpoints"];
            /** @description Where the app serves its own OpenAPI document. */
            spec: string;
            /** @description Where AI tools connect by the Model Context Protocol. Works only while `server.mcp_enabled` is true. */
            mcp: string;
            /** @description Where the event stream is opened. The URL begins with `http` or `https`: put `ws` or `wss` in its place where a WebSocket library insists on it. */
            ws_events: string;
        };
        /** @description The full URLs of the OAuth operations on this instance. */
        InfoOAuthEndpoints: {
            /**
             * Format: uri
             * @description Where the browser goes, so that the person can approve the client.
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description Where the client swaps the code for an access token.
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where a token is checked for being alive. The authorization server metadata does not name it.
             */
            introspection_endpoint: string;
            /**
             * Format: uri
             * @description Where a token tells about itself.
             */
            userinfo_endpoint: string;
            /**
             * Format: uri
             * @description Where a token is given back.
             */
            revocation_endpoint: string;
            /**
             * Format: uri
             * @description Where a client gets its `client_id`.
             */
            registration_endpoint: string;
        };
        /** @description The machine that the app runs on. */
        InfoPlatform: {
            /** @description The operating system, such as `darwin` for macOS. */
            os: string;
            /** @description The processor's architecture, such as `arm64`. */
            arch: string;
            /** @description The release of the system underneath, as the runtime reports it. Absent when not known. */
            release?: string;
        };
        /** @description What is running, and where to reach it. */
        InfoResponse: {
            app: components["schemas"]["InfoApp"];
            platform: components["schemas"]["InfoPlatform"];
            server: components["schemas"]["InfoServer"];
            endpoints: components["schemas"]["InfoEndpoints"];
        };
        /** @description The HTTP server inside the app. */
        InfoServer: {
            /** @description How the server is doing; `running` when all is well. */
            status: string;
            /**
             * Format: uri
             * @description Where this API is reached, without a slash at the end. With remote access on and a proxy in front, it is the address that the proxy forwards in its headers.
             */
            base_url: string;
            /** @description The TCP port on which the server listens, by default 23373. */
            port: number;
            /** @description The address on which the server listens: a loopback address for this machine alone, `0.0.0.0` for every network interface. */
            hostname: string;
            /** @description True when the person has opened the API to other machines. */
            remote_access: boolean;
            /** @description True when the endpoint for the Model Context Protocol answers; see `endpoints.mcp`. */
            mcp_enabled: boolean;
        };
        /** @description A name that the person has made up to sort chats by. */
        Label: {
            /** @description The key of this label. Send it as `labelID` to find the chats that carry it. */
            id: string;
            /** @description The label as the person has written it. */
            name: string;
        };
        /** @description Every label of the person, ordered by name. */
        LabelListResponse: components["schemas"]["Label"][];
        /**
         * @description What a link in a message leads to.
         *
         *     Since version 4.2.808 of the app.
         */
        LinkPreview: {
            /**
             * Format: uri
             * @description Where the link leads in the end.
             */
            url: string;
            /** @description The title of the page. */
            title: string;
            /**
             * Format: uri
             * @description The link as it was written, when that is a short link or a redirect. Absent when it is `url` itself.
             */
            originalURL?: string;
            /**
             * Format: uri
             * @description The icon of the site, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.
             */
            favicon?: string;
            /**
             * Format: uri
             * @description A picture of the page, as a URL. Like `favicon`, it may not last. Absent when there is none.
             */
            img?: string;
            /** @description The size of the picture. Absent when not known. */
            imgSize?: components["schemas"]["MediaSize"];
            /** @description A few words on the page. Absent when there are none. */
            summary?: string;
        };
        /** @description One page of chats. */
        ListChatsOutput: {
            /** @description The chats on this page, the one with the latest activity first. */
            items: components["schemas"]["ChatWithPreview"][];
            /** @description True when there is another page in the direction that was asked for. */
            hasMore: boolean;
            /** @description The older end of this page. Send it as `cursor` with `direction=before` for older chats; null when the page is empty. */
            oldestCursor: string | null;
            /** @description The newer end of this page. Send it as `cursor` with `direction=after` for newer chats; null when the page is empty. */
            newestCursor: string | null;
        };
        /** @description One page of a chat's messages. */
        ListMessagesOutput: {
            /** @description The messages on this page, in order of time. Sort them by `sortKey` if the direction matters to you. */
            items: components["schemas"]["Message"][];
            /** @description True when there is another page in the direction that was asked for. */
            hasMore: boolean;
            /**
             * @description The older end of this page. Send it as `cursor` with `direction=before` for older messages; null when the page is empty.
             *
             *     Since version 4.2.808 of the app.
             */
            oldestCursor: string | null;
            /**
             * @description The newer end of this page. Send it as `cursor` with `direction=after` for newer messages; null when the page is empty.
             *
             *     Since version 4.2.808 of the app.
             */
            newestCursor: string | null;
        };
        /** @description What to show to the person while a login session waits for them. */
        LoginDisplay: components["schemas"]["QRCodeLoginDisplay"] | components["schemas"]["EmojiLoginDisplay"] | components["schemas"]["CodeLoginDisplay"] | components["schemas"]["EmptyLoginDisplay"];
        /** @description One way to sign in on a bridge, such as by phone number or by QR code. */
        LoginFlow: {
            /** @description Send it as `flowID` to start a login session this way. */
            id: string;
            /** @description When to choose this way, in words for people. Absent when the bridge does not say. */
            description?: string;
            /** @description The name of this way, for showing to people. When absent, show `id`. */
            name?: string;
        };
        /** @description The ways to sign in on a bridge. */
        LoginFlowListResponse: {
            /** @description The ways to choose from. */
            items: components["schemas"]["LoginFlow"][];
        };
        /** @description One value to ask the person for. */
        LoginInputField: {
            /** @description Names the value. Use it as the key in the answer's `fields`. */
            id: string;
            /** @description What to fill in beforehand. Absent when the input starts empty. */
            initialValue?: string;
            /** @description The caption of the input. When absent, show `id`. */
            label?: string;
            /** @description True when the value may be left empty. When absent, it is needed. */
            optional?: boolean;
            /** @description A hint to show while the input is empty. Absent when there is none. */
            placeholder?: string;
            /** @description The kind of input to offer, such as `text`, `password` or `email`. An open set: treat an unknown or absent kind like `text`, and hide what is typed into a `password`. */
            type?: string;
        };
        /** @description The logins of one bridge. */
        LoginListResponse: {
            /** @description The logins. Empty when nobody has signed in through this bridge. */
            items: components["schemas"]["BridgeLogin"][];
        };
        /** @description What a removal has done. */
        LoginRemoveResponse: {
            /** @description The bridge that held the login. */
            bridgeID: string;
            /** @description The login that is gone. */
            loginID: string;
            /** @description How widely it was removed. */
            scope: components["schemas"]["LoginRemoveScope"];
            /**
             * @description Always `removed`. A removal that does not succeed is answered with an error.
             * @constant
             */
            status: "removed";
            /** @description The accounts that went away with the login. Absent when they are not known. */
            affectedAccountIDs?: string[];
        };
        /**
         * @description How widely a login is removed.
         *
         *     - `current-device`: Signed out on this device only.
         *     - `all-devices`: Signed out on every device.
         */
        LoginRemoveScope: "current-device" | "all-devices" | (string & {});
        /** @description A sign-in that is under way on a bridge, with what it asks for next, or the outcome of one that has ended. */
        LoginSession: {
            /** @description The bridge that is being signed in to. */
            bridgeID: string;
            /** @description Names the session in paths. Short-lived, so there is no point in storing it. */
            loginSessionID: string;
            status: components["schemas"]["LoginSessionStatus"];
            /** @description The account that the sign-in has connected. Absent until then. */
            account?: components["schemas"]["Account"];
            /** @description The account that is being reconnected. Absent when a new one is being connected. */
            accountID?: string;
            /** @description What has to be done next. Absent once the session has ended, unless a `complete` step closes it. */
            currentStep?: components["schemas"]["LoginStep"];
            /** @description What went wrong. Absent when nothing has. */
            error?: components["schemas"]["APIError"];
            /** @description The login that the sign-in has made or renewed. Absent until then. */
            login?: components["schemas"]["BridgeLogin"];
            /** @description The login that is being reconnected. Absent when a new one is being made. */
            loginID?: string;
        };
        /** @description Confirms that a login session is cancelled. */
        LoginSessionCancelResponse: {
            /** @description The bridge on which the session ran. */
            bridgeID: string;
            /** @description The session that was cancelled. It takes no more answers. */
            loginSessionID: string;
            /**
             * @description Always `cancelled`. A cancellation that does not succeed is answered with an error.
             * @constant
             */
            status: "cancelled";
        };
        /**
         * @description What a login session waits for, or how it has ended.
         *
         *     - `waiting_for_input`: The person has to enter what the step's `fields` ask for.
         *     - `waiting_for_cookies`: The person has to sign in on a web page, and the step's `fields` have to be collected from there.
         *     - `waiting_for_display`: The person has to act on what the step's `display` shows.
         *     - `complete`: The sign-in has succeeded.
         *     - `cancelled`: The sign-in was abandoned. Start a new session to try again.
         *     - `failed`: The sign-in has not succeeded; `error` says why. Start a new session to try again.
         */
        LoginSessionStatus: "waiting_for_input" | "waiting_for_cookies" | "waiting_for_display" | "complete" | "cancelled" | "failed" | (string & {});
        /** @description What a login session asks for next. Its `type` says what to do, and what an answer has to hold. */
        LoginStep: components["schemas"]["UserInputLoginStep"] | components["schemas"]["CookiesLoginStep"] | components["schemas"]["DisplayAndWaitLoginStep"] | components["schemas"]["CompleteLoginStep"];
        /** @description How far the chat has been read. */
        MarkChatReadInput: {
            /** @description The last message that counts as read. When it is absent, the whole chat does. */
            messageID?: string;
        };
        /** @description Where the unread part of the chat begins. */
        MarkChatUnreadInput: {
            /** @description The first message that counts as unread. When it is absent, the chat as a whole is marked. */
            messageID?: string;
        };
        /** @description Who has just signed in, on which device, and the access token for it. */
        MatrixCredentials: {
            /**
             * Format: password
             * @description The access token of this sign-in. It is handed out in this reply only, so store it, and as a secret. It has been seen to work as the access token of this API as well, though that is no promise; the introduction names the documented ways to get one.
             */
            accessToken: string;
            /** @description Names this installation among the person's devices. */
            deviceID: string;
            /**
             * Format: uri
             * @description The URL of the server that keeps the Beeper account.
             */
            homeserver: string;
            /** @description The person's Beeper identity, such as `@maya:beeper.com`. */
            userID: string;
        };
        /** @description Who is signed in to Beeper, and on which device. */
        MatrixSession: {
            /** @description Names this installation among the person's devices. */
            deviceID: string;
            /**
             * Format: uri
             * @description The URL of the server that keeps the Beeper account.
             */
            homeserver: string;
            /** @description The person's Beeper identity, such as `@maya:beeper.com`. */
            userID: string;
        };
        /** @description The size of a picture or a video. Either side may be unknown. */
        MediaSize: {
            /** @description The width in pixels. Absent when not known. */
            width?: number;
            /** @description The height in pixels. Absent when not known. */
            height?: number;
        };
        /** @description The size of a picture or a video. Both sides have to be given. */
        MediaSizeInput: {
            /** @description The width in pixels. */
            width: number;
            /** @description The height in pixels. */
            height: number;
        };
        /** @description One message in a chat. Where a field does not say what its absence means, absence means that it is not known. */
        Message: {
            /** @description The key of this message within its chat. While the message is being sent, it has a temporary one. */
            id: string;
            /** @description The chat that the message is in. */
            chatID: string;
            /** @description The account that the message belongs to. */
            accountID: string;
            /** @description Who sent it, by full user ID. */
            senderID: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            timestamp: string;
            /** @description Orders messages. It is unique, while several messages can share one `timestamp`. */
            sortKey: string;
            /** @description The sender's name for showing, already resolved. Absent when not known. */
            senderName?: string;
            /** @description Since version 4.2.499 of the app. */
            type?: components["schemas"]["MessageType"];
            /** @description The text, as rich text: HTML as Matrix uses it. A message without formatting looks like plain text, and no field tells the two apart, so sanitize it before you show it as HTML. Absent when there is no text. */
            text?: string;
            /**
             * Format: date-time
             * @description When it was last edited. Absent when it never was.
             *
             *     Since version 4.2.808 of the app.
             */
            editedTimestamp?: string;
            /** @description True when the account's owner sent it. */
            isSender?: boolean;
            /**
             * @description How far sending has come. Absent when the network reports nothing of it.
             *
             *     Since version 4.2.808 of the app.
             */
            sendStatus?: components["schemas"]["SendStatus"];
            /**
             * @description True when the app does not normally show it.
             *
             *     Since version 4.2.808 of the app.
             */
            isHidden?: boolean;
            /**
             * @description True when it has been deleted.
             *
             *     Since version 4.2.808 of the app.
             */
            isDeleted?: boolean;
            /** @description The files that came with it. Absent or empty when there are none. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description True when the account's owner has not read it. It may be absent, which says nothing either way. */
            isUnread?: boolean;
            /**
             * @description The message that this one replies to. Absent when it is no reply.
             *
             *     Since version 4.2.499 of the app.
             */
            linkedMessageID?: string;
            /**
             * @description Who is mentioned. Null on old messages that carry no such list: look for names in their `text` instead.
             *
             *     Since version 4.2.808 of the app.
             */
            mentions?: string[] | null;
            /**
             * @description Previews of the links in the text. Absent or empty when there are none.
             *
             *     Since version 4.2.808 of the app.
             */
            links?: components["schemas"]["LinkPreview"][];
            /** @description The reactions to it. Absent or empty when there are none. */
            reactions?: components["schemas"]["Reaction"][];
            /** @description Since version 4.2.808 of the app. */
            seen?: components["schemas"]["MessageSeen"];
        };
        /** @description An uploaded file to send. Leave out what the upload has found out about the file itself, unless it is to be overridden. */
        MessageAttachmentInput: {
            /** @description The file, as the upload's reply names it. */
            uploadID: string;
            /** @description The MIME type to send instead. */
            mimeType?: string;
            /** @description The name to send instead. */
            fileName?: string;
            /** @description The size of the picture or the video to send instead. */
            size?: components["schemas"]["MediaSizeInput"];
            /** @description The length of the audio or the video to send instead, in seconds. */
            duration?: number;
            type?: components["schemas"]["MessageAttachmentType"];
        };
        /**
         * @description As what a file is to be sent. When it is absent, the MIME type decides.
         *
         *     - `image`: A picture.
         *     - `video`: A video.
         *     - `audio`: Audio other than a voice note.
         *     - `file`: A file to download, whatever is in it.
         *     - `gif`: A GIF.
         *     - `voice-note`: A voice note.
         *     - `sticker`: A sticker.
         * @enum {string}
         */
        MessageAttachmentType: "image" | "video" | "audio" | "file" | "gif" | "voice-note" | "sticker";
        /** @description How a message request, a first message from somebody unknown, can be accepted. Of a way that is absent, nothing is known. */
        MessageRequestCapabilities: {
            /** @description How far answering accepts it. */
            acceptWithMessage?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far it can be accepted by a button in the app. */
            acceptWithButton?: components["schemas"]["CapabilitySupportLevel"];
        };
        /** @description Whether others have seen the message. How much is known differs by network, and so does the form: a yes or no, a time, or an entry for each participant. Absent when nothing is known. */
        MessageSeen: boolean | string | components["schemas"]["MessageSeenByParticipant"];
        /** @description Which participants have seen the message, keyed by their `id`. */
        MessageSeenByParticipant: {
            [key: string]: boolean | string;
        };
        /** @description Plain text or Markdown. The app turns it into rich text. */
        MessageTextInput: string;
        /**
         * @description What a message consists of.
         *
         *     - `TEXT`: Text.
         *     - `NOTICE`: A notice, such as an automatic message.
         *     - `IMAGE`: A picture.
         *     - `VIDEO`: A video.
         *     - `VOICE`: A voice note.
         *     - `AUDIO`: Audio other than a voice note.
         *     - `FILE`: Any other file.
         *     - `STICKER`: A sticker.
         *     - `LOCATION`: A place on the map.
         *     - `REACTION`: A reaction to another message, as an entry of its own.
         */
        MessageType: "TEXT" | "NOTICE" | "IMAGE" | "VIDEO" | "VOICE" | "AUDIO" | "FILE" | "STICKER" | "LOCATION" | "REACTION" | (string & {});
        /** @description An empty object. There is nothing to set. */
        NotifyAnywayInput: Record<string, never>;
        /** @description The token in question. */
        OAuthIntrospectRequest: {
            /** @description The access token to check. */
            token: string;
            /**
             * @description What kind of token it is. There is one kind, so it may be left out.
             * @constant
             */
            token_type_hint?: "access_token";
        };
        /** @description Whether the token works. With an active one, the app may tell more, under names that are not documented. */
        OAuthIntrospectResponse: {
            /** @description True when the token can be used now; false when it is unknown, expired or revoked. */
            active: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description What a client tells of itself to get a `client_id`, as RFC 7591 lays it out. */
        OAuthRegisterRequest: {
            /** @description Every URL that the browser may be sent back to. A program on the same machine listens on a loopback port, such as `http://127.0.0.1:8976/callback`. */
            redirect_uris: string[];
            /** @description The client's name for people. Choose one that the person will know when asked for consent; without it, they may not know who asks. */
            client_name?: string;
            /** @description How the client means to get tokens. There is one way, which is also the RFC's default, so it may be left out. */
            grant_types?: "authorization_code"[];
            /** @description What the client expects the authorization to answer with. There is one choice, which is also the RFC's default, so it may be left out. */
            response_types?: "code"[];
            /** @description The scopes that the client will ask for, separated by spaces: `read`, `write` or both. Send it: what a client may ask for without it is not documented. */
            scope?: string;
            /**
             * @description Says that the client has no secret. Send it: by the RFC, a client that leaves it out has one, and here there are only public clients.
             * @constant
             */
            token_endpoint_auth_method?: "none";
            /** @description A web page about the client, for people. Leave it out when there is none. */
            client_uri?: string;
        };
        /** @description The client's registration. Other fields of RFC 7591 may come with it. */
        OAuthRegisterResponse: {
            /** @description Names the client from now on. Not a secret; keep it for the authorization and the token request. */
            client_id: string;
            /**
             * Format: uri
             * @description Where to send the browser next. When absent, the authorization server metadata has it.
             */
            authorization_endpoint?: string;
            /**
             * Format: uri
             * @description Where to swap the code. When absent, the authorization server metadata has it.
             */
            token_endpoint?: string;
        };
        /** @description The token to give back. */
        OAuthRevokeRequest: {
            /** @description The access token that shall stop to work. */
            token: string;
            /**
             * @description What kind of token it is. There is one kind, so it may be left out.
             * @constant
             */
            token_type_hint?: "access_token";
        };
        /** @description What a client has to know of the authorization server, as RFC 8414 lays it out. No field is sure to be there; where an endpoint is missing, `GET /v1/info` names it too. */
        OAuthServerMetadata: {
            /**
             * Format: uri
             * @description The base URL that names this authorization server.
             */
            issuer?: string;
            /**
             * Format: uri
             * @description Where the browser goes, so that the person can approve the client.
             */
            authorization_endpoint?: string;
            /**
             * Format: uri
             * @description Where the client swaps the code for an access token.
             */
            token_endpoint?: string;
            /**
             * Format: uri
             * @description Where a token is given back.
             */
            revocation_endpoint?: string;
            /**
             * Format: uri
             * @description Where a token tells about itself.
             */
            userinfo_endpoint?: string;
            /**
             * Format: uri
             * @description Where a client gets its `client_id`.
             */
            registration_endpoint?: string;
            /** @description The ways to get a token. `authorization_code` is the only known one. */
            grant_types_supported?: string[];
            /** @description How a client proves itself at the token endpoint. `none` stands for public clients, without a secret. */
            token_endpoint_auth_methods_supported?: string[];
            /** @description What the authorization can answer with. `code` is the only known one. */
            response_types_supported?: string[];
            /** @description The scopes that a client may ask for: `read` and `write`. */
            scopes_supported?: string[];
            /** @description How the PKCE challenge may be made. `S256` is the only known one. */
            code_challenge_methods_supported?: string[];
            /** @description The URL of the app's own OpenAPI document. */
            service_documentation?: string;
        };
        /** @description The code from the redirect, with the proof that the same client asked for it. */
        OAuthTokenRequest: {
            /**
             * @description Says that a code is being swapped. Tokens cannot be refreshed, so there is no other value.
             * @constant
             */
            grant_type: "authorization_code";
            /** @description The client that was named in the authorization. */
            client_id: string;
            /** @description The `code` that came with the redirect. */
            code: string;
            /**
             * Format: password
             * @description The random text whose SHA-256 hash was sent as `code_challenge`.
             */
            code_verifier: string;
            /** @description The same URL as in the authorization, letter for letter. */
            redirect_uri: string;
        };
        /** @description The access token. None comes to refresh it; when it ends, authorize again. */
        OAuthTokenResponse: {
            /**
             * Format: password
             * @description Goes into `Authorization` as `Bearer <token>`. Keep it as safe as a password.
             */
            access_token: string;
            /**
             * @description How the token is presented.
             * @constant
             */
            token_type: "Bearer";
            /** @description How long the token lives from now on, in seconds. Absent when the app sets no end. */
            expires_in?: number;
            /** @description The scopes that the person granted, separated by spaces. They may be fewer than asked for. Absent when the app does not say. */
            scope?: string;
        };
        /** @description What the presented token says of itself. It describes the token, not the person. */
        OAuthUserInfo: {
            /** @description When the token was issued, in seconds since 1970 (Unix time). */
            iat: number;
            /** @description The scopes that the token carries, separated by spaces. */
            scope: string;
            /** @description The ID of the token, not of the person. */
            sub: string;
            /**
             * @description Says that this is an access token.
             * @constant
             */
            token_use: "access";
            /** @description The client that the token was issued for. Absent when no client is known. */
            aud?: string;
            /** @description The client that the token was issued for, under its OAuth name. Absent when no client is known. */
            client_id?: string;
            /** @description When the token ends, in seconds since 1970 (Unix time). Absent when no end is set. */
            exp?: number;
        };
        /** @description An OpenAPI 3.1.0 document as JSON, written by the app for its own version. */
        OpenAPIDocument: {
            [key: string]: unknown;
        };
        /** @description A person or a bot in one chat, with their standing there. */
        Participant: components["schemas"]["User"] & {
            /** @description True when they have admin rights in this chat. Absent when not known. */
            isAdmin?: boolean;
            /** @description True when they are invited and have not joined yet. Absent when not known. */
            isPending?: boolean;
            /** @description True when this is an automated account of the network or its bridge, not a person. Absent when not known. */
            isNetworkBot?: boolean;
        };
        /** @description How far the participants of the chat can be managed. This API only reports it. Of an action that is absent, nothing is known. */
        ParticipantActionCapabilities: {
            /** @description How far participants can be banned. */
            ban?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far people can be invited. */
            invite?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far participants can be removed. */
            kick?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far the account's owner can leave the chat. */
            leave?: components["schemas"]["CapabilitySupportLevel"];
            /** @description How far an invitation can be taken back. */
            revokeInvite?: components["schemas"]["CapabilitySupportLevel"];
        };
        /** @description How people can be found through a bridge, and which groups can be created on it. The field names are in snake_case, unlike those of the rest of the API. */
        ProvisioningCapabilities: {
            /** @description The kinds of group that can be created, each under the bridge's name for it. Empty when there are none. */
            group_creation: {
                [key: string]: components["schemas"]["GroupTypeCapabilities"];
            };
            resolve_identifier: components["schemas"]["ResolveIdentifierCapabilities"];
            /** @description True when image packs, such as sets of stickers, can be imported. Absent when it is not known. */
            image_pack_import?: boolean;
        };
        /** @description A QR code for the person to scan, mostly with the network's app on their phone. */
        QRCodeLoginDisplay: {
            /**
             * @description Marks a QR code.
             * @constant
             */
            type: "qr";
            /** @description The text to encode. It is no image; draw the QR code from it. */
            data: string;
        };
        /** @description One reaction of one participant to a message. */
        Reaction: {
            /** @description The key of this reaction on its message. It is the `participantID`, followed by the `reactionKey` where one participant may react more than once. */
            id: string;
            /** @description What the reaction is: an emoji, a shortcode, or a key of the network's own. */
            reactionKey: string;
            /** @description Who reacted. */
            participantID: string;
            /**
             * Format: uri
             * @description A picture of the reaction, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.
             */
            imgURL?: string;
            /** @description True when `reactionKey` is an emoji and can be shown as it is. Absent when not known. */
            emoji?: boolean;
        };
        /** @description A new recovery key, not in force yet. */
        RecoveryKeyResetResponse: {
            /**
             * Format: password
             * @description The new key. Show it to the person once, to be saved in a safe place. Confirming needs it again.
             */
            recoveryKey: string;
            session: components["schemas"]["AppStateSnapshot"];
        };
        /** @description What is needed to make a new Beeper account. */
        RegisterSetupInput: {
            /**
             * @description The person's consent to the terms in `copy.terms`. Ask for it; nothing but true is accepted.
             * @constant
             */
            acceptTerms: true;
            /**
             * Format: password
             * @description The token from the reply that asked for a registration.
             */
            leadToken: string;
            /** @description The setup request under which the code was confirmed. */
            setupRequestID: string;
            /** @description The username that the person has chosen. */
            username: string;
        };
        /** @description When to be reminded of a chat, and what makes that unnecessary. */
        ReminderInput: {
            /**
             * Format: date-time
             * @description When the reminder fires.
             */
            remindAt: string;
            /** @description True to cancel the reminder when a message arrives before `remindAt`. Leave it out to be reminded at any rate. */
            dismissOnIncomingMessage?: boolean;
        };
        /** @description How to remove a login. */
        RemoveBridgeLoginInput: {
            /**
             * @description How widely to remove the login. It has to be one of the login's `removeScopes`.
             *
             *     - `current-device`: Sign out on this device only.
             *     - `all-devices`: Sign out on every device.
             * @enum {string}
             */
            scope: "current-device" | "all-devices";
        };
        /** @description The removal that has been queued. */
        RemoveReactionOutput: {
            /**
             * @description Always true, and it means queued. A removal that cannot be queued is answered with an error.
             * @constant
             */
            success: true;
            /** @description The chat of the message. */
            chatID: string;
            /** @description The message that loses the reaction. */
            messageID: string;
            /** @description The reaction that is taken back. */
            reactionKey: string;
        };
        /** @description The ways to find people on the network, and whether a chat with them can be started. */
        ResolveIdentifierCapabilities: {
            /** @description True when any phone number can be written to, without looking it up first. */
            any_phone: boolean;
            /** @description True when the network has a list of contacts to read. */
            contact_list: boolean;
            /** @description True when a direct chat can be started with a person who was found. */
            create_dm: boolean;
            /** @description True when people can be looked up by email address. */
            lookup_email: boolean;
            /** @description True when people can be looked up by phone number. */
            lookup_phone: boolean;
            /** @description True when people can be looked up by their handle. */
            lookup_username: boolean;
            /** @description True when people can be searched for by parts of a name. */
            search: boolean;
        };
        /** @description A QR code that was scanned from another device. */
        ScanVerificationQRInput: {
            /** @description The content of the QR code, just as the scanner read it. */
            data: string;
        };
        /** @description One page of the chats that a search has found. */
        SearchChatsOutput: {
            /** @description The chats found, without previews. */
            items: components["schemas"]["Chat"][];
            /** @description True when there is another page in the direction that was asked for. */
            hasMore: boolean;
            /** @description The older end of this page. Send it as `cursor` with `direction=before` for older chats; null when the page is empty. */
            oldestCursor: string | null;
            /** @description The newer end of this page. Send it as `cursor` with `direction=after` for newer chats; null when the page is empty. */
            newestCursor: string | null;
        };
        /** @description One page of the messages that a search has found, and the chats they are in. */
        SearchMessagesOutput: {
            /** @description The messages found. */
            items: components["schemas"]["Message"][];
            /** @description True when there is another page in the direction that was asked for. */
            hasMore: boolean;
            /** @description The older end of this page. Send it as `cursor` with `direction=before` for older messages; null when the page is empty. */
            oldestCursor: string | null;
            /** @description The newer end of this page. Send it as `cursor` with `direction=after` for newer messages; null when the page is empty. */
            newestCursor: string | null;
            /** @description The chats of the messages in `items`, keyed by their `id`, so that no second request is needed. */
            chats: {
                [key: string]: components["schemas"]["Chat"];
            };
        };
        /** @description What to send: text, a file, or both. */
        SendMessageInput: {
            /** @description The text, plain or in Markdown, which the app turns into rich text. Leave it out to send a file alone. */
            text?: components["schemas"]["MessageTextInput"];
            /** @description The message to reply to. When it is absent, the new message is no reply. */
            replyToMessageID?: string;
            /**
             * @description The file to send. One message carries one file at most. Leave it out to send text alone.
             *
             *     Since version 4.2.499 of the app.
             */
            attachment?: components["schemas"]["MessageAttachmentInput"];
        };
        /** @description Where the message waits to be sent, and how to follow it. */
        SendMessageOutput: {
            /** @description The chat that the message goes to. For a merged chat, it is the member that was chosen. */
            chatID: string;
            /** @description The ID that the message has until the network confirms it. */
            pendingMessageID: string;
        };
        /** @description Where to send a sign-in code. */
        SendSetupEmailInput: {
            /**
             * Format: email
             * @description The address of the person who is signing in or signing up.
             */
            email: string;
            /** @description The setup request that the code is for, as it was started. */
            setupRequestID: string;
        };
        /**
         * @description How far sending a message has come.
         *
         *     - `SUCCESS`: The message is sent.
         *     - `PENDING`: The message is on its way, and not confirmed yet.
         *     - `FAIL_RETRIABLE`: Sending failed for now. Sending the message again may succeed.
         *     - `FAIL_PERMANENT`: Sending failed for good. Sending the same message again would fail too.
         */
        SendState: "SUCCESS" | "PENDING" | "FAIL_RETRIABLE" | "FAIL_PERMANENT" | (string & {});
        /**
         * @description How far sending a message has come, and why it failed if it did.
         *
         *     Since version 4.2.808 of the app.
         */
        SendStatus: {
            status: components["schemas"]["SendState"];
            /**
             * Format: date-time
             * @description When this status was reached.
             */
            timestamp: string;
            /** @description Why sending failed, for programs. Absent unless it has failed. */
            reason?: string;
            /** @description The status or the failure in words, for people. Absent when there is nothing to say. */
            message?: string;
            /** @description What went wrong inside the bridge. For a log, not for showing to people. Absent when nothing has. */
            internalError?: string;
            /** @description Whom the message has reached. Absent when the network does not say. */
            deliveredToUsers?: string[];
        };
        /** @description Whatever the app sends over the WebSocket. Ignore a `type` that you do not know: newer apps may send more kinds. */
        ServerMessage: components["schemas"]["WSReady"] | components["schemas"]["WSSubscriptionsUpdated"] | components["schemas"]["WSError"] | components["schemas"]["WSChatUpserted"] | components["schemas"]["WSChatDeleted"] | components["schemas"]["WSMessageUpserted"] | components["schemas"]["WSMessageDeleted"] | components["schemas"]["WSAppStateEvent"];
        /** @description A finished sign-in. */
        SetupCompleteResponse: {
            matrix: components["schemas"]["MatrixCredentials"];
            /** @description What is still to be done after the sign-in, such as verifying this device. */
            session: components["schemas"]["AppStateSnapshot"];
        };
        /** @description The wording of a sign-up form. Show it as it is, above all the terms. */
        SetupRegistrationCopy: {
            /**
             * @description The caption of the button that sends the form.
             * @constant
             */
            submit: "Continue";
            /** @description The terms that the person agrees to by registering. */
            terms: string;
            /** @description The heading of the form. */
            title: string;
            /**
             * @description The hint to show while the username is empty.
             * @constant
             */
            usernamePlaceholder: "Username";
        };
        /** @description The code was right, but the address has no account yet. The person has to choose a username and register. */
        SetupRegistrationRequiredResponse: {
            copy: components["schemas"]["SetupRegistrationCopy"];
            /**
             * Format: password
             * @description Ties a registration to this reply. Send it along when registering.
             */
            leadToken: string;
            /**
             * @description Always true. A finished sign-in does not have it.
             * @constant
             */
            registrationRequired: true;
            /** @description The setup request to register under. */
            setupRequestID: string;
            /** @description Usernames to offer to the person. Absent when there are none to suggest. */
            usernameSuggestions?: string[];
        };
        /** @description What a correct code leads to: a finished sign-in, or the news that the address has no account yet. Only the latter has `registrationRequired`. */
        SetupResponseOutput: components["schemas"]["SetupCompleteResponse"] | components["schemas"]["SetupRegistrationRequiredResponse"];
        /** @description A setup request, under which somebody can sign in or sign up. */
        SetupStartResponse: {
            /** @description Ties the calls of one setup together. Send it with the email address, the code and the registration. */
            setupRequestID: string;
            /** @description The ways to sign in that are on offer. The operations here cover the code by email. */
            signInMethods: string[];
        };
        /** @description Where the setup stands after the call. */
        SetupStateResponse: {
            session: components["schemas"]["AppStateSnapshot"];
        };
        /**
         * @description Whom to find, and from which account.
         *
         *     Since version 4.2.808 of the app.
         */
        StartChatInput: {
            /** @description The account to start the chat from. */
            accountID: string;
            user: components["schemas"]["StartChatUser"];
            /**
             * @description Whether the chat may be created by inviting the person.
             * @default true
             */
            allowInvite?: boolean;
            /** @description The first message. Some networks need one to open a chat; elsewhere, it may be left out. */
            messageText?: string;
        };
        /** @description What is known of the person. Give `id` if you have it, otherwise whatever else identifies them, and leave out the rest. */
        StartChatUser: {
            /** @description The person's ID, as contacts carry it. */
            id?: string;
            /** @description Their handle on the network. */
            username?: string;
            /** @description Their phone number, best in E.164 form such as `+14155550123`. */
            phoneNumber?: string;
            /** @description Their email address. */
            email?: string;
            /** @description Their name. It does not find anybody by itself; it helps to rank those who match otherwise. */
            fullName?: string;
        };
        /** @description An answer to the current step of a login session. */
        SubmitBridgeLoginStepInput: {
            /**
             * @description The kind of step that is answered, as the step's own `type` says.
             *
             *     - `user_input`: The values that the person has entered are in `fields`.
             *     - `cookies`: The values that were collected from the web page are in `fields`.
             *     - `display_and_wait`: The display is in front of the person. There is nothing else to send.
             * @enum {string}
             */
            type: "user_input" | "cookies" | "display_and_wait";
            /** @description The values, each under the `id` of its field in the step. Leave it out for `display_and_wait`. */
            fields?: {
                [key: string]: string;
            };
            /** @description For a `cookies` step, the last URL that the browser was at. Leave it out when it is not known. */
            lastURL?: string;
            /**
             * @description With what the client has finished the step. Leave it out when none of these fits.
             *
             *     - `api`: With calls of this API alone.
             *     - `webview`: With a browser view inside the client.
             *     - `browser_extension`: With an extension in the person's own browser.
             * @enum {string}
             */
            source?: "api" | "webview" | "browser_extension";
        };
        /** @description The sign-in code that the person has received. */
        SubmitSetupCodeInput: {
            /** @description The code from the email, as the person types it. */
            response: string;
            /** @description The setup request for which the code was sent. */
            setupRequestID: string;
        };
        /**
         * @description Speech, turned into text by a machine. It may hold errors.
         *
         *     Since version 4.2.808 of the app.
         */
        Transcription: {
            /** @description What was said. */
            transcription: string;
            /** @description What turned the speech into text. */
            engine: string;
            /** @description The language of the speech. Absent when not known. */
            language?: string;
        };
        /** @description What one search has found, by kind. */
        UnifiedSearchOutput: {
            results: components["schemas"]["UnifiedSearchResults"];
        };
        /** @description The best chats, groups and messages for a search. Each list may be empty. */
        UnifiedSearchResults: {
            /** @description The chats that match best. */
            chats: components["schemas"]["Chat"][];
            /** @description The groups in which a participant matches. The name is in snake case, unlike all others here. */
            in_groups: components["schemas"]["Chat"][];
            /** @description The first page of messages that match. For further pages, take its cursors to `/v1/messages/search`. */
            messages: components["schemas"]["SearchMessagesOutput"];
        };
        /**
         * @description The fields to change. One that is left out stays as it is, and null clears one that can be empty.
         *
         *     Since version 4.2.808 of the app.
         */
        UpdateChatInput: {
            /** @description A new draft, or null to clear the present one. A draft is never replaced: while there is one, clear it first, then set the new one in a second request. */
            draft?: components["schemas"]["ChatDraftInput"] | null;
            /** @description A custom title. Null clears it. */
            title?: string | null;
            /** @description The topic of the group. Null clears it. */
            description?: string | null;
            /** @description The group's new avatar, as the path of an image on the machine that runs the app. Null clears it. */
            imgURL?: string | null;
            /** @description True moves the chat to the archive, false takes it out. */
            isArchived?: boolean;
            /** @description True moves the chat to the low-priority inbox, false takes it out. */
            isLowPriority?: boolean;
            /** @description True pins the chat, false unpins it. */
            isPinned?: boolean;
            /** @description True silences the chat's notifications, false lets them through again. */
            isMuted?: boolean;
            /** @description After how many seconds messages disappear; null ends that. A network may allow certain values only: see `capabilities.disappearingTimer.timers` of the chat, which are in milliseconds. */
            messageExpirySeconds?: number | null;
        };
        /** @description A file as base64, and what is known of it. */
        UploadAssetInput: {
            /** @description The bytes as base64. The limit is that of the text, and comes to about 500 MB of file. */
            content: string;
            /** @description The name to send it under. When it is absent, the app makes one up. */
            fileName?: string;
            /** @description The MIME type. When it is absent, the app works it out from the bytes. */
            mimeType?: string;
        };
        /** @description A file, and what is known of it. */
        UploadAssetMultipart: {
            /**
             * Format: binary
             * @description The bytes, 500 MB at most.
             */
            file: Blob;
            /** @description The name to send it under. When it is absent, the file name of the form part is used. */
            fileName?: string;
            /** @description The MIME type. When it is absent, the app works it out from the bytes. */
            mimeType?: string;
        };
        /** @description A file that waits to be sent, or why it could not be stored. Of a failed upload, everything but `error` may be absent; of a stored one, whatever is not known. */
        UploadAssetOutput: {
            /** @description Names the file for sending it or for attaching it to a draft. */
            uploadID?: string;
            /**
             * Format: uri
             * @description The file as a `file://` URL, on the machine that runs the app.
             */
            srcURL?: string;
            /** @description The name that it will be sent under. */
            fileName?: string;
            /** @description The MIME type, as given or as worked out from the bytes. */
            mimeType?: string;
            /** @description The size in bytes. */
            fileSize?: number;
            /** @description The width of a picture or a video, in pixels. */
            width?: number;
            /** @description The height of a picture or a video, in pixels. */
            height?: number;
            /** @description The length of audio or a video, in seconds. */
            duration?: number;
            /** @description Why the upload failed, in words. Such a failure can have status 200, so look for this field first. */
            error?: string;
        };
        /** @description A person, or a bot, as one network knows them. Only `id` is sure to be there. */
        User: {
            /** @description The stable key of this person on this network. Use it to compare and to store; show something else. */
            id: string;
            /** @description True when no conversation with them can be opened from here, because they are blocked, the network forbids it or it knows no direct messages. They may still write first. Absent when not known. */
            cannotMessage?: boolean;
            /** @description Their email address, as the network or the address book has it. Not verified. Absent when not known. */
            email?: string;
            /** @description Their name as the app shows it; it may hold emoji. Absent when not known. */
            fullName?: string;
            /**
             * Format: uri
             * @description Their avatar: a remote, media, `data:` or `file:` URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.
             */
            imgURL?: string;
            /** @description True when this is the owner of the account. Absent when not known. */
            isSelf?: boolean;
            /** @description Their phone number in E.164 form, such as `+14155550123`. Absent when not known. */
            phoneNumber?: string;
            /** @description Their handle on the network. Not unique across networks, and it may change. Absent when not known. */
            username?: string;
        };
        /** @description Asks the person for values, such as a phone number or a code. Answer with a value for each field. */
        UserInputLoginStep: {
            /**
             * @description Marks a step that asks for input.
             * @constant
             */
            type: "user_input";
            /** @description Names the step in the path of the answer. */
            stepID: string;
            /** @description The inputs to show to the person. */
            fields: components["schemas"]["LoginInputField"][];
            /** @description Extras that the bridge sends along, in a shape of its own. Absent when there are none. */
            attachments?: unknown[];
            /** @description What to tell the person. Absent when the fields speak for themselves. */
            instructions?: string;
        };
        /** @description One fault in a request. */
        ValidationIssue: {
            /** @description The kind of fault, such as `invalid_type`. New kinds may appear. */
            code: string;
            /** @description The fault in words. */
            message: string;
            /** @description The way to the field at fault, from the outside in. Numbers are positions in a list, counted from 0. */
            path: (string | number)[];
        };
        /** @description One attempt to make a device trusted. Two devices either show the same emoji, which the person compares, or one scans the other's QR code. */
        Verification: {
            /** @description Names the verification in paths. */
            id: string;
            /** @description What can be done with it right now. Offer the person these and no others. */
            availableActions: components["schemas"]["VerificationAction"][];
            direction: components["schemas"]["VerificationDirection"];
            /** @description The ways of comparing that this verification can use. */
            methods: components["schemas"]["VerificationMethod"][];
            purpose: components["schemas"]["VerificationPurpose"];
            state: components["schemas"]["VerificationState"];
            /** @description Why it has stopped. Absent when nothing went wrong. */
            error?: components["schemas"]["VerificationError"];
            /** @description The device on the other side. Absent when it is not known, such as before one has answered. */
            otherDevice?: components["schemas"]["VerificationDevice"];
            /** @description Whose device is on the other side; the person's own ID for a device of theirs. Absent when not known. */
            otherUserID?: string;
            /** @description The QR code to show to the other device. Absent when there is none to show. */
            qr?: components["schemas"]["VerificationQR"];
            /** @description What to compare on both devices. Absent when no comparison is under way. */
            sas?: components["schemas"]["VerificationSAS"];
        };
        /**
         * @description Something that can be done with a device verification. Each is an operation of its own.
         *
         *     - `accept`: Accept the request that another device has sent.
         *     - `cancel`: Stop the verification.
         *     - `qr.confirmScanned`: Confirm that the other device has scanned the QR code shown here.
         *     - `sas.start`: Begin to compare emoji or numbers.
         *     - `sas.confirm`: Confirm that both devices show the same emoji or numbers.
         */
        VerificationAction: "accept" | "cancel" | "qr.confirmScanned" | "sas.start" | "sas.confirm" | (string & {});
        /** @description A device that takes part in a verification. */
        VerificationDevice: {
            /** @description Names the device among its owner's. */
            id: string;
            /** @description The device's name for people. Absent when not known. */
            name?: string;
        };
        /**
         * @description Which side asked for the verification.
         *
         *     - `incoming`: Another device asked this one.
         *     - `outgoing`: This device asked.
         */
        VerificationDirection: "incoming" | "outgoing" | (string & {});
        /** @description Why a device verification has stopped. */
        VerificationError: {
            /** @description The reason for programs. New codes may appear; treat an unknown one like any failed verification. */
            code: string;
            /** @description The reason in words, fit for showing to the person. */
            reason: string;
        };
        /** @description The device verifications that are pending or under way. */
        VerificationListResponse: {
            /** @description The verifications, whichever side asked for them. Empty when there are none. */
            items: components["schemas"]["Verification"][];
        };
        /**
         * @description A way to make sure that two devices talk to each other and to nobody in between.
         *
         *     - `qr`: One device scans the QR code that the other shows.
         *     - `sas`: Both devices show a short sequence of emoji, or numbers, and the person compares them.
         */
        VerificationMethod: "qr" | "sas" | (string & {});
        /**
         * @description What a verification is for.
         *
         *     - `login`: To trust a device as part of signing in on it.
         *     - `device`: To trust a device at another time.
         */
        VerificationPurpose: "login" | "device" | (string & {});
        /** @description A QR code for the other device to scan. */
        VerificationQR: {
            /** @description The content to encode. It is no image; draw the QR code from it. */
            data: string;
        };
        /** @description Where the setup stands, and with it the verification that was asked about. */
        VerificationResponse: {
            session: components["schemas"]["AppStateSnapshot"];
            /** @description The verification as it is now. Absent when there is nothing to tell of it. */
            verification?: components["schemas"]["Verification"];
        };
        /** @description What both devices show when their connection is sound. If the two differ, cancel the verification. */
        VerificationSAS: {
            /** @description The emoji, all in one string. Show them as they are, in this order. */
            emojis: string;
            /** @description The same as numbers, all in one string, for people who cannot compare emoji. Absent when there are none. */
            decimals?: string;
        };
        /**
         * @description How far a verification is.
         *
         *     - `requested`: One side has asked, and the other has not accepted yet.
         *     - `ready`: Both sides have agreed to it. Compare emoji, or scan a QR code.
         *     - `sas_ready`: The emoji and numbers are there. Compare them, then confirm.
         *     - `qr_scanned`: A QR code was scanned. The device that showed it has to confirm that.
         *     - `done`: It has succeeded; the device is trusted.
         *     - `cancelled`: One side has stopped it. Start a new one to try again.
         *     - `error`: It has failed; `error` says why. Start a new one to try again.
         */
        VerificationState: "requested" | "ready" | "sas_ready" | "qr_scanned" | "done" | "cancelled" | "error" | (string & {});
        /** @description The key with which the person proves that this device is theirs. */
        VerifyRecoveryKeyInput: {
            /**
             * Format: password
             * @description The recovery key, as the person has saved it.
             */
            recoveryKey: string;
        };
        /** @description Sign-in or encryption setup of the app has moved on. Comes only to connections that asked for it with `app.state`. */
        WSAppStateEvent: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "app.state.updated";
            /** @description Rises with the events of this connection, and starts anew with the next one. */
            seq: number;
            ts: components["schemas"]["WSEventTime"];
            /** @description The state after the change, whole. */
            appState: components["schemas"]["AppStateSnapshot"];
        };
        /** @description Which changes to the app itself, rather than to its chats, a connection hears of. */
        WSAppSubscription: {
            /** @description True to hear of each change to sign-in and encryption setup, as `app.state.updated`. False or left out, no such change is reported. */
            state?: boolean;
        };
        /** @description A chat is gone. Forget it, with its messages. */
        WSChatDeleted: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "chat.deleted";
            /** @description Rises with the events of this connection, and starts anew with the next one. */
            seq: number;
            ts: components["schemas"]["WSEventTime"];
            /** @description The chat that is gone. */
            chatID: string;
            /** @description The IDs of the deleted chats. */
            ids: string[];
        };
        /** @description A chat is new, or something about it has changed, such as its title or its unread count. The event does not carry the chat: read it again. */
        WSChatUpserted: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "chat.upserted";
            /** @description Rises with the events of this connection, and starts anew with the next one. */
            seq: number;
            ts: components["schemas"]["WSEventTime"];
            /** @description The chat that is new or has changed. */
            chatID: string;
            /** @description The IDs of the changed chats. */
            ids: string[];
        };
        /** @description Says that a command was not carried out, or that the app failed. */
        WSError: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "error";
            code: components["schemas"]["WSErrorCode"];
            /** @description What went wrong, for people. Do not match on it, the wording may change. */
            message: string;
            /** @description The `requestID` of the command at fault. Absent when the command had none, or none was to blame. */
            requestID?: string;
        };
        /**
         * @description What went wrong on a WebSocket, for programs.
         *
         *     - `INVALID_COMMAND`: The app knows no such command. Look at its `type`.
         *     - `INVALID_PAYLOAD`: The command is known, but a field is not acceptable, such as `*` beside chat IDs. Correct it.
         *     - `NOT_SUBSCRIBED`: A subscription is missing. No documented command leads here; set the subscriptions anew.
         *     - `INTERNAL_ERROR`: The app failed. Sending the command again may help.
         */
        WSErrorCode: "INVALID_COMMAND" | "INVALID_PAYLOAD" | "NOT_SUBSCRIBED" | "INTERNAL_ERROR" | (string & {});
        /** @description When the event was made: ISO 8601 with a zone. Some app versions send milliseconds since 1970 as a number instead, so be ready for both. */
        WSEventTime: string | number;
        /** @description Messages of one chat are gone. Only their IDs come with the event. */
        WSMessageDeleted: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "message.deleted";
            /** @description Rises with the events of this connection, and starts anew with the next one. */
            seq: number;
            ts: components["schemas"]["WSEventTime"];
            /** @description The chat that held the messages. */
            chatID: string;
            /** @description The IDs of the deleted messages. */
            ids: string[];
        };
        /** @description Messages of one chat are new, or something about them has changed, such as the text or the outcome of a send. */
        WSMessageUpserted: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "message.upserted";
            /** @description Rises with the events of this connection, and starts anew with the next one. */
            seq: number;
            ts: components["schemas"]["WSEventTime"];
            /** @description The chat that holds the messages. */
            chatID: string;
            /** @description The IDs of the new and changed messages. */
            ids: string[];
            /** @description The messages themselves, each in the shape of `Message`, as far as the app could read them just then. Some or all may be missing: fetch those that `ids` names and this list lacks. */
            entries?: {
                [key: string]: unknown;
            }[];
        };
        /** @description The first message of every connection. From now on the client may send commands. */
        WSReady: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "ready";
            /**
             * @description The version of this message protocol.
             * @constant
             */
            version: 1;
            /** @description The chats that the connection follows. Empty, since a new connection follows none. */
            chatIDs: string[];
            /** @description Which changes to the app itself the connection hears of. Absent from apps that cannot report them. */
            app?: components["schemas"]["WSAppSubscription"];
        };
        /** @description Says which changes this connection wants to hear of. Each command replaces the one before it; nothing is added to earlier subscriptions. */
        WSSubscriptionsSet: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "subscriptions.set";
            /** @description The chats to follow. `*` alone stands for every chat; beside other IDs it is refused with `INVALID_PAYLOAD`. An empty list pauses chat and message events. */
            chatIDs: string[];
            /** @description A name that the client makes up for this command. The answer repeats it, so that the two can be matched. Without it, the answer has none. */
            requestID?: string;
            /** @description Which changes to the app itself to hear of. Left out, none are asked for. */
            app?: components["schemas"]["WSAppSubscription"];
        };
        /** @description The answer to a `subscriptions.set` that was carried out, with the subscriptions now in force. */
        WSSubscriptionsUpdated: {
            /**
             * @description Tells this message from the other kinds.
             * @constant
             */
            type: "subscriptions.updated";
            /** @description The chats that the connection now follows. `*` stands for every chat; an empty list means none. */
            chatIDs: string[];
            /** @description The command's own `requestID`. Absent when the command had none. */
            requestID?: string;
            /** @description Which changes to the app itself the connection now hears of. Absent from apps that cannot report them. */
            app?: components["schemas"]["WSAppSubscription"];
        };
    };
    responses: {
        /** @description A chat network or its bridge gave the app a bad answer, or none. The app itself is well; try again later. */
        BadGateway: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request cannot be understood, because a parameter or the body has the wrong form. Correct it before trying again. */
        BadRequest: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is sound, but clashes with the present state. Read the state again and decide anew. */
        Conflict: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is good, but lacks the scope that this operation needs. Ask the person to grant it. */
        Forbidden: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app failed while handling the request. A read is safe to repeat; before repeating a write, look whether it took effect. */
        InternalServerError: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What the request names does not exist, or this token cannot see it. An app older than the operation answers this too. */
        NotFound: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file does not have the range that was asked for. The body is empty, unlike that of other failures. Ask for another part, or for the whole file. */
        RangeNotSatisfiable: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests in a short time. Wait, at least as long as `Retry-After` says if it is there, then try again. */
        TooManyRequests: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, wrong or expired. Get a new one; the same token will not start to work. */
        Unauthorized: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is well formed, but a value is not acceptable. `details.issues` names each field at fault. */
        UnprocessableEntity: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The client or its `redirect_uri` is not registered, or a parameter is missing, so there is no place to send the browser back to. Register the client with this very URI. */
        UnregisteredRedirect: {
            headers: {
                "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The account, as `accountID` of the account list names it.
         * @example local-whatsapp_ba_7Qm2xVn4
         */
        AccountID: string;
        /**
         * @description Only look at these accounts. Repeat the parameter for each. Without it, all accounts are looked at.
         * @example [
         *       "local-whatsapp_ba_7Qm2xVn4"
         *     ]
         */
        AccountIDs: string[];
        /**
         * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
         * @example local-telegram
         */
        BridgeID: string;
        /**
         * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
         * @example !Rd9kWq2LmVx7:beeper.local
         */
        ChatID: string;
        /**
         * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
         * @example eyJhZnRlciI6ImpvbmFzIn0
         */
        Cursor: string;
        /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
        Direction: "after" | "before";
        /** @description True looks at muted chats too, false leaves them out. Send true or false, or leave it out: what null would stand for is not defined. */
        IncludeMuted: boolean | null;
        /**
         * @description The incoming verification to accept, as `id` of the verification list names it.
         * @example vrf_2Lw9xDs5
         */
        IncomingVerificationID: string;
        /**
         * @description How many items a page may hold.
         * @example 3
         */
        Limit: number;
        /**
         * @description The login, as `loginID` of the bridge's logins or of an account names it.
         * @example 5550142
         */
        LoginID: string;
        /**
         * @description The login session, as `loginSessionID` of the reply that started it names it.
         * @example ls_8Rk2mBv4
         */
        LoginSessionID: string;
        /**
         * @description The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
         * @example 2210411
         */
        MessageID: string;
        /**
         * @description The iMessage chat, by its `id` or by the `localChatID` that this installation has given it.
         * @example !Im4qGu6OaDy2:beeper.local
         */
        NotifiableChatID: string;
        /**
         * @description The message that the reaction belongs to.
         * @example 2210405
         */
        ReactedMessageID: string;
        /**
         * @description The device verification, as `id` of the verification names it.
         * @example vrf_7Tn3kQp2
         */
        VerificationID: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the app that answered. Compare it with `x-since` to know what it supports.
         *
         *     Since version 4.1.239 of the app.
         * @example 4.3.89
         */
        BeeperDesktopVersion: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /**
                 * @description Whom to look for: a name, a handle, a phone number or an email address.
                 * @example jonas
                 */
                query: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people found, none included. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
                 * @example eyJhZnRlciI6ImpvbmFzIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description How many items a page may hold.
                 * @example 3
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text that a contact has to match. Without it, all contacts are listed.
                 * @example solberg
                 */
                query?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account, as `accountID` of the account list names it.
                 * @example local-whatsapp_ba_7Qm2xVn4
                 */
                accountID: components["parameters"]["AccountID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description Only look at these accounts. Repeat the parameter for each. Without it, all accounts are looked at.
                 * @example [
                 *       "local-whatsapp_ba_7Qm2xVn4"
                 *     ]
                 */
                accountIDs?: components["parameters"]["AccountIDs"];
                /**
                 * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
                 * @example eyJhZnRlciI6ImpvbmFzIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description How many chats a page may hold. The parameter came after app version 4.2.808; an older app may ignore it.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatInput"];
            };
        };
        responses: {
            /** @description The new chat. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    startChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartChatInput"];
            };
        };
        responses: {
            /** @description The direct chat with the person, found or made. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchChats: {
        parameters: {
            query?: {
                /**
                 * @description The words to look for, as they are written; case does not matter. All of them have to match. Where they are looked for is up to `scope`. Without it, the filters alone decide.
                 * @example ridge
                 */
                query?: string;
                /** @description Where to look for `query`. */
                scope?: "titles" | "participants";
                /** @description Which kind of chat to look for. */
                type?: "single" | "group" | "any";
                /** @description Which inbox to look in. Without it, all chats are looked at. */
                inbox?: "primary" | "low-priority" | "archive";
                /**
                 * @description Only look at these accounts. Repeat the parameter for each. Without it, all accounts are looked at.
                 * @example [
                 *       "local-whatsapp_ba_7Qm2xVn4"
                 *     ]
                 */
                accountIDs?: components["parameters"]["AccountIDs"];
                /**
                 * @description Only chats that carry this label, by its `id`. Without it, labels do not matter. The parameter came after app version 4.2.808; an older app may ignore it.
                 * @example lbl_1Hd7ZwSn
                 */
                labelID?: string;
                /** @description True finds only chats with unread messages. Without it, read ones are found too; what null would stand for is not defined. */
                unreadOnly?: boolean | null;
                /** @description True looks at muted chats too, false leaves them out. Send true or false, or leave it out: what null would stand for is not defined. */
                includeMuted?: components["parameters"]["IncludeMuted"];
                /**
                 * @description Only chats whose last activity was after this time. Without it, there is no such bound.
                 * @example 2026-10-12T00:00:00.000Z
                 */
                lastActivityAfter?: string;
                /**
                 * @description Only chats whose last activity was before this time. Without it, there is no such bound.
                 * @example 2026-10-17T00:00:00.000Z
                 */
                lastActivityBefore?: string;
                /**
                 * @description How many items a page may hold.
                 * @example 3
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
                 * @example eyJhZnRlciI6ImpvbmFzIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the chats found. It may be empty. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchChatsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveChat: {
        parameters: {
            query?: {
                /**
                 * @description How many participants to return at most; -1 returns all of them. `participants.total` counts them all in any case. Leave it out for the default: what null would stand for is not defined.
                 * @example -1
                 */
                maxParticipantCount?: number | null;
            };
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateChatInput"];
            };
        };
        responses: {
            /** @description The chat with its changes. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    archiveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArchiveChatInput"];
            };
        };
        responses: {
            /** @description The chat has been moved. */
            204: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markReadChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MarkChatReadInput"];
            };
        };
        responses: {
            /** @description The chat with its new counts. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markUnreadChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MarkChatUnreadInput"];
            };
        };
        responses: {
            /** @description The chat, now unread. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    notifyAnywayChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The iMessage chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Im4qGu6OaDy2:beeper.local
                 */
                chatID: components["parameters"]["NotifiableChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotifyAnywayInput"];
            };
        };
        responses: {
            /** @description The chat, once the notification has been asked for. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createChatReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatReminderInput"];
            };
        };
        responses: {
            /** @description The reminder is set. */
            204: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteChatReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminder is gone. */
            204: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
                 * @example eyJhZnRlciI6ImpvbmFzIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
            };
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SendMessageInput"];
            };
        };
        responses: {
            /** @description The message is queued. It has not gone out yet. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchMessages: {
        parameters: {
            query?: {
                /**
                 * @description The words to look for, as people write them, in any order. Without it, the filters alone decide.
                 * @example map
                 */
                query?: string;
                /**
                 * @description Only look in these chats, by `id` or `localChatID`. Repeat the parameter for each. Without it, all chats are looked at.
                 * @example [
                 *       "!Rd9kWq2LmVx7:beeper.local"
                 *     ]
                 */
                chatIDs?: string[];
                /**
                 * @description Only look at these accounts. Repeat the parameter for each. Without it, all accounts are looked at.
                 * @example [
                 *       "local-whatsapp_ba_7Qm2xVn4"
                 *     ]
                 */
                accountIDs?: components["parameters"]["AccountIDs"];
                /** @description Which kind of chat to look in. Without it, both are looked at. */
                chatType?: "group" | "single";
                /**
                 * @description Only messages that hold one of these. Repeat the parameter for each. Without it, messages with and without media are found.
                 * @example [
                 *       "image",
                 *       "link"
                 *     ]
                 */
                mediaTypes?: ("any" | "video" | "image" | "link" | "file")[];
                /**
                 * @description Only messages from this sender: `me` for the account's owner, `others` for everyone else, or the `id` of one person. Without it, the sender does not matter.
                 * @example others
                 */
                sender?: string;
                /**
                 * @description Only messages that were sent after this time. One sent at this very time is not found. Without it, there is no such bound.
                 * @example 2026-10-12T00:00:00.000Z
                 */
                dateAfter?: string;
                /**
                 * @description Only messages that were sent before this time. One sent at this very time is not found. Without it, there is no such bound.
                 * @example 2026-10-17T00:00:00.000Z
                 */
                dateBefore?: string;
                /** @description True leaves out low-priority messages, false finds them too. Send true or false, or leave it out: what null would stand for is not defined. */
                excludeLowPriority?: boolean | null;
                /** @description True looks at muted chats too, false leaves them out. Send true or false, or leave it out: what null would stand for is not defined. */
                includeMuted?: components["parameters"]["IncludeMuted"];
                /**
                 * @description How many messages a page may hold.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.
                 * @example eyJhZnRlciI6ImpvbmFzIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the messages found. It may be empty. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMessagesOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
                 * @example 2210411
                 */
                messageID: components["parameters"]["MessageID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
                 * @example 2210411
                 */
                messageID: components["parameters"]["MessageID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageInput"];
            };
        };
        responses: {
            /** @description The message with its new text. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditMessageOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: {
                /** @description True asks the network to take the message away from everyone, false removes it for the account's owner alone. Leave it out for the default: what null would stand for is not defined. */
                forEveryone?: boolean | null;
            };
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.
                 * @example 2210411
                 */
                messageID: components["parameters"]["MessageID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion has been accepted. */
            204: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message that the reaction belongs to.
                 * @example 2210405
                 */
                messageID: components["parameters"]["ReactedMessageID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReactionInput"];
            };
        };
        responses: {
            /** @description The reaction is queued. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddReactionOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat, by its `id` or by the `localChatID` that this installation has given it.
                 * @example !Rd9kWq2LmVx7:beeper.local
                 */
                chatID: components["parameters"]["ChatID"];
                /**
                 * @description The message that the reaction belongs to.
                 * @example 2210405
                 */
                messageID: components["parameters"]["ReactedMessageID"];
                /**
                 * @description The reaction to take back, as `reactionKey` of the reaction says. Encode it: an emoji becomes percent signs and digits.
                 * @example 😍
                 */
                reactionKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removal is queued. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveReactionOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. The list may be empty. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The words to look for, as people write them.
                 * @example ridge
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has been found. Each part may be empty. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedSearchOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    focus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FocusAppInput"];
            };
        };
        responses: {
            /** @description Whether the app is in front. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FocusAppOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DownloadAssetInput"];
            };
        };
        responses: {
            /** @description The file's place on the machine, or the reason why it could not be fetched. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadAssetOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    serveAsset: {
        parameters: {
            query: {
                /**
                 * @description The file, as an `mxc://`, `localmxc://` or `file://` URL: `id` or `srcURL` of an attachment, or `srcURL` of an upload or a download.
                 * @example mxc://local.beeper.com/ridgeloop_P0w3Te
                 */
                url: string;
            };
            header?: {
                /**
                 * @description Which bytes to send, such as `bytes=0-37` for the first 38. Without it, the whole file comes.
                 * @example bytes=0-37
                 */
                Range?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The part of the file that `Range` asks for. */
            206: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The file has not changed since it was last fetched. The body is empty; use the copy you have. */
            304: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadAssetMultipart"];
            };
        };
        responses: {
            /** @description The stored file, or the reason why it could not be stored. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAssetOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadAssetBase64: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadAssetInput"];
            };
        };
        responses: {
            /** @description The stored file, or the reason why it could not be stored. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAssetOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBridges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bridges. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bridge. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bridge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveBridgeCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be found and created through the bridge. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningCapabilities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listBridgeLoginFlows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to sign in. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginFlowListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listBridgeLogins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logins. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveBridgeLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login, as `loginID` of the bridge's logins or of an account names it.
                 * @example 5550142
                 */
                loginID: components["parameters"]["LoginID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLogin"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    removeBridgeLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login, as `loginID` of the bridge's logins or of an account names it.
                 * @example 5550142
                 */
                loginID: components["parameters"]["LoginID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveBridgeLoginInput"];
            };
        };
        responses: {
            /** @description The login is removed. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginRemoveResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createBridgeLoginSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
            };
            cookie?: never;
        };
        /** @description Leave the body out to connect a new account the usual way. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateBridgeLoginSessionInput"];
            };
        };
        responses: {
            /** @description The session, with its first step. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveBridgeLoginSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login session, as `loginSessionID` of the reply that started it names it.
                 * @example ls_8Rk2mBv4
                 */
                loginSessionID: components["parameters"]["LoginSessionID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    cancelBridgeLoginSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login session, as `loginSessionID` of the reply that started it names it.
                 * @example ls_8Rk2mBv4
                 */
                loginSessionID: components["parameters"]["LoginSessionID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is cancelled. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSessionCancelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    submitBridgeLoginStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bridge, as `id` of the bridge list or `bridge.id` of an account names it.
                 * @example local-telegram
                 */
                bridgeID: components["parameters"]["BridgeID"];
                /**
                 * @description The login session, as `loginSessionID` of the reply that started it names it.
                 * @example ls_8Rk2mBv4
                 */
                loginSessionID: components["parameters"]["LoginSessionID"];
                /**
                 * @description The step to answer, as `currentStep.stepID` of the session names it.
                 * @example telegram-phone-number
                 */
                stepID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBridgeLoginStepInput"];
            };
        };
        responses: {
            /** @description The session after the answer, which is not always a success; see `status`. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the setup. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppStateSnapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    startSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setup request. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStartResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    sendSetupEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSetupEmailInput"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    submitSetupCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSetupCodeInput"];
            };
        };
        responses: {
            /** @description The code is right. The person is signed in, or has to register. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupResponseOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    registerSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSetupInput"];
            };
        };
        responses: {
            /** @description The account is created, and the person is signed in. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupCompleteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    verifyRecoveryKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRecoveryKeyInput"];
            };
        };
        responses: {
            /** @description The key is right. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createRecoveryKeyReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Leave the body out when the person no longer has the old key. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateRecoveryKeyResetInput"];
            };
        };
        responses: {
            /** @description The new key, to be saved and confirmed. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryKeyResetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    confirmRecoveryKeyReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRecoveryKeyResetInput"];
            };
        };
        responses: {
            /** @description The new key is in force. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    listVerifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verifications. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    createVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Leave the body out to verify this device with another one of the same person. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateVerificationInput"];
            };
        };
        responses: {
            /** @description The verification, which waits for the other device. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    retrieveVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification as it is now. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    acceptVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The incoming verification to accept, as `id` of the verification list names it.
                 * @example vrf_2Lw9xDs5
                 */
                verificationID: components["parameters"]["IncomingVerificationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification is accepted. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    cancelVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        /** @description Leave the body out to give no reason. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelVerificationInput"];
            };
        };
        responses: {
            /** @description The verification is stopped. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    scanVerificationQR: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanVerificationQRInput"];
            };
        };
        responses: {
            /** @description The code is accepted. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    confirmVerificationQRScanned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scan is confirmed. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    startVerificationSAS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison has begun. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    confirmVerificationSAS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The device verification, as `id` of the verification names it.
                 * @example vrf_7Tn3kQp2
                 */
                verificationID: components["parameters"]["VerificationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The match is confirmed. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
        };
    };
    connectWebSocket: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The access token, as `Bearer <token>`, on this very request. No other way to hand it over is documented, and browsers cannot set this header on a WebSocket, so they cannot connect.
                 * @example Bearer example-access-token-that-opens-nothing
                 */
                Authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket from here on. The first message is `ready`. */
            101: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    retrieveInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app, its machine and its endpoints. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfoResponse"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveSpec: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAPIDocument"];
                };
            };
        };
    };
    getAuthorizationServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthServerMetadata"];
                };
            };
        };
    };
    registerOAuthClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthRegisterRequest"];
            };
        };
        responses: {
            /** @description The client is registered. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthRegisterResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    authorizeOAuth: {
        parameters: {
            query: {
                /**
                 * @description What to come back with. A code is the only choice.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The client that asks, as its registration named it.
                 * @example example-client-ridge-planner
                 */
                client_id: string;
                /**
                 * @description Where the browser goes afterwards. One of the `redirect_uris` of the registration, unchanged.
                 * @example http://127.0.0.1:8976/callback
                 */
                redirect_uri: string;
                /**
                 * @description What the client wants to do: `read`, `write`, or both with a space between. Always send it; what a token may do without it is not documented.
                 * @example read write
                 */
                scope?: string;
                /**
                 * @description A random value of the client's own, which comes back unchanged. If it differs, somebody else began this sign-in: throw the code away. Without it, that cannot be noticed.
                 * @example example-state-5e1c
                 */
                state?: string;
                /**
                 * @description The SHA-256 hash of the code verifier, in base64url without `=` at the end (PKCE). The verifier is a random text of 43 to 128 characters that the client keeps for the token request.
                 * @example fJnay-kqWdVcrifZ-mQ1yUBSvHEcFylsw-tgjdp_TPc
                 */
                code_challenge: string;
                /**
                 * @description How the challenge was made. Only SHA-256 is supported.
                 * @example S256
                 */
                code_challenge_method: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person has decided. The browser goes to the client's `redirect_uri`. */
            302: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    /**
                     * @description `redirect_uri`, with `code` and `state` added when the person agreed, otherwise with `error`, sometimes `error_description`, and `state`.
                     * @example http://127.0.0.1:8976/callback?code=example-code-from-the-redirect&state=example-state-5e1c
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnregisteredRedirect"];
        };
    };
    exchangeOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthTokenResponse"];
                };
            };
        };
    };
    introspectOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthIntrospectRequest"];
            };
        };
        responses: {
            /** @description Whether the token works. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthIntrospectResponse"];
                };
            };
        };
    };
    revokeOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthRevokeRequest"];
            };
        };
        responses: {
            /** @description The token has ended. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOAuthUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token says of itself. */
            200: {
                headers: {
                    "X-Beeper-Desktop-Version": components["headers"]["BeeperDesktopVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthUserInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
