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
         * @description Lists every chat account of the running app, with its live connection status. The list is complete, without pages. An account that is still being added may be missing for a moment.
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
         * @description Reads one account, with its live connection status. Ask again to follow an account that is connecting, or one that has to be connected anew.
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
         * @description Finds people that an account can reach: among its known contacts, by the network's own search, and by exact identifier, such as a phone number. What counts as a match depends on the network. The answer has no pages.
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
         * @description Pages through the contacts of an account, merged from all that the app knows of them. With `query`, only those that match are listed. To look beyond the known contacts, search instead.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /**
         * @description Where the bridge runs, and with it the accounts on it.
         *
         *     - `cloud`: In Beeper Cloud.
         *     - `self-hosted`: On a server that the person runs.
         *     - `local`: On this device, inside the app.
         *     - `platform-sdk`: On this device, through the network's own platform.
         */
        BridgeProvider: "cloud" | "self-hosted" | "local" | "platform-sdk" | (string & {});
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
        /** @description The body of every failed reply. */
        Error: {
            /** @description What went wrong, for people. Do not match on it, the wording may change. */
            message: string;
            /** @description What went wrong, for programs. New codes may appear; handle an unknown one by the reply's status. */
            code: string;
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description What more there is to say of the failure. Validation failures carry `issues`; anything else is context for a log, in a shape of its own. Absent when there is nothing to add. */
        ErrorDetails: components["schemas"]["ValidationDetails"] | {
            [key: string]: unknown;
        } | unknown[] | (string | number | boolean | null);
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
            /** @description Their avatar: a remote, media, `data:` or `file:` URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none. */
            imgURL?: string;
            /** @description True when this is the owner of the account. */
            isSelf?: boolean;
            /** @description Their phone number in E.164 form, such as `+14155550123`. Absent when not known. */
            phoneNumber?: string;
            /** @description Their handle on the network. Not unique across networks, and it may change. Absent when not known. */
            username?: string;
        };
        /** @description The fields that did not pass validation. */
        ValidationDetails: {
            /** @description One entry for each fault that was found. Faults behind the first one may be missing. */
            issues: components["schemas"]["ValidationIssue"][];
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
    };
    parameters: {
        /**
         * @description The account, as `accountID` of the account list names it.
         * @example local-whatsapp_ba_7Qm2xVn4
         */
        AccountID: string;
        /** @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning. */
        Cursor: string;
        /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
        Direction: "after" | "before";
        /** @description How many items a page may hold. */
        Limit: number;
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
                /** @description Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor. */
                direction?: components["parameters"]["Direction"];
                /** @description How many items a page may hold. */
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
}
