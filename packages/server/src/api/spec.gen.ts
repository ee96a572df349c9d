// Generated from spec/dist/openapi.json by scripts/generate-server.ts. Do not edit: run "pnpm generate".

/** The spec itself. */
export const spec: object = {
  openapi: '3.1.0',
  info: {
    title: 'Beeper Desktop API',
    version: '6.0.0',
    summary: 'Read and write every chat of a running Beeper Desktop, over HTTP on the same machine',
    description: 'Beeper Desktop joins many chat networks in one app. While it runs, it serves this API on the same machine: list the\nconnected accounts, find people, read and send messages, follow what happens. Beeper Server, the app without a window,\nspeaks the same API. When neither runs, nothing answers.\n\nThe API is reached at `http://localhost:23373`, over plain HTTP; the port can be changed in the app\'s settings. To see\nwhether the app is there, and in what version, run `curl http://localhost:23373/v1/info`: it needs no token.\n\n## Getting a token\n\nEvery operation needs an access token unless it says otherwise. Send it as `Authorization: Bearer <token>`.\n\n**In the app.** For a script of your own, open Settings → Developers (some versions call it Integrations) → Approved\nconnections, press **+**, and copy the token.\n\n**With OAuth.** A program for other people asks each of them: authorization code with PKCE, as a public client without\na secret. `GET /.well-known/oauth-authorization-server` tells the addresses that are used below.\n\n1. Register, once for each installation, and keep the `client_id`. The redirect goes to a port that you listen on.\n\n   ```sh\n   curl http://localhost:23373/oauth/register -H \'Content-Type: application/json\' -d \'{\n     "client_name": "Ridge Planner", "redirect_uris": ["http://127.0.0.1:8976/callback"],\n     "scope": "read write", "token_endpoint_auth_method": "none"}\'\n   ```\n\n2. Make a random verifier for this one sign-in, its SHA-256 challenge, and a random state.\n\n   ```sh\n   verifier=$(openssl rand -base64 48 | tr \'+/\' \'-_\')\n   challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | base64 | tr \'+/\' \'-_\' | tr -d \'=\')\n   state=$(openssl rand -hex 16)\n   ```\n\n3. Open the consent page in a browser. It comes back to the redirect URI, with `code` and `state` or with `error`.\n\n   ```sh\n   query="response_type=code&client_id=$client_id&redirect_uri=http%3A%2F%2F127.0.0.1%3A8976%2Fcallback"\n   query="$query&scope=read%20write&state=$state&code_challenge=$challenge&code_challenge_method=S256"\n   echo "http://localhost:23373/oauth/authorize?$query"\n   ```\n\n4. Check that `state` is the one you sent, then swap the code for an access token. The body is a form, not JSON.\n\n   ```sh\n   curl http://localhost:23373/oauth/token -d grant_type=authorization_code -d client_id="$client_id" \\\n     --data-urlencode code="$code" -d code_verifier="$verifier" \\\n     --data-urlencode redirect_uri=http://127.0.0.1:8976/callback\n   ```\n\nThere are no refresh tokens. When a token has ended (`expires_in` says when, if it is there), begin again at step 2.\n\n## Scopes\n\n| Scope   | What it opens                                                                             |\n| ------- | ----------------------------------------------------------------------------------------- |\n| `read`  | Look at accounts, contacts, chats and messages, and follow events.                        |\n| `write` | Change something: send, edit, react, archive, set reminders, connect and remove accounts. |\n\nAsk for no more than you need. The person decides what to grant, and a token without the needed scope gets `403`.\n\n## Errors\n\nEvery failure has the same JSON body: `message` for people, `code` for programs, and sometimes `details`. Decide by the\nstatus and the `code`. The codes are an open set, so treat one that you do not know like its status; do not match on\n`message`, whose wording may change.\n\n| Status | What it means                                                 | What to do                                                            |\n| ------ | ------------------------------------------------------------- | --------------------------------------------------------------------- |\n| `400`  | A parameter or the body has the wrong form.                   | Correct the request.                                                  |\n| `401`  | The token is missing, wrong or expired.                       | Get a new token.                                                      |\n| `403`  | The token lacks the scope.                                    | Ask the person for it, with a new authorization.                      |\n| `404`  | Nothing has that ID, or the app is too old for the operation. | Check the ID, then the app\'s version.                                 |\n| `409`  | The request clashes with the present state.                   | Read the state again and decide anew.                                 |\n| `422`  | A value is not acceptable.                                    | Correct the fields that `details.issues` names.                       |\n| `429`  | Too many requests.                                            | Wait as long as `Retry-After` says; without it, longer each time.     |\n| `500`  | The app failed.                                               | Repeat a read. Before repeating a write, look whether it took effect. |\n| `502`  | A chat network or its bridge gave a bad answer.               | Try again later; for a write, look first.                             |\n\nThere are no idempotency keys. When the answer to a send is lost, the message may be on its way: look before you repeat.\n\n## Pagination\n\nLong lists come in pages, with `items`, `hasMore`, `oldestCursor` and `newestCursor`. Towards older items, send\n`oldestCursor` as `cursor` with `direction=before`; towards newer ones, `newestCursor` with `direction=after`. With a\n`cursor` alone, the direction is `before`.\n\n```sh\ncontacts=http://localhost:23373/v1/accounts/local-whatsapp_ba_7Qm2xVn4/contacts/list\ncurl -G "$contacts" -H "Authorization: Bearer $token" -d limit=3\n# {"items": […], "hasMore": true, "oldestCursor": "eyJhZnRlciI6ImpvbmFzIn0", "newestCursor": "eyJhZnRlciI6ImFpa28ifQ"}\ncurl -G "$contacts" -H "Authorization: Bearer $token" -d limit=3 -d direction=before -d cursor=eyJhZnRlciI6ImpvbmFzIn0\n```\n\nGo by `hasMore`, not by the number of items. Cursors are opaque and may be null: pass them on as they are, and stop\nwhere there is none. Not every list takes a `limit`, and short lists, such as the accounts, come whole.\n\n## IDs and timestamps\n\nIDs are opaque strings: compare and store them, but do not take them apart. They may hold `!`, `:`, `#` and `/`, so\npercent-encode them in a path. Where a path asks for a chat, the short `localChatID` does as well. It is valid on this\ninstallation only, so store the full ID if it has to last.\n\nTimes are ISO 8601 strings with a zone, such as `2026-10-16T18:04:05.000Z`. OAuth is the exception: its times count\nseconds since 1970.\n\n## Absent, null and unknown\n\nA field that the app does not know is left out. In an update, a field that you leave out stays as it is, and `null`\nclears one whose type allows it. Replies may gain fields, and enumerations in replies may gain values: ignore what you\ndo not know, and give every choice over an enumeration a default branch.\n\n## Versions\n\nThe API grows with the app. `x-since` names the app version that brought an operation or a field, and every reply\ncarries the running version in `X-Beeper-Desktop-Version`. Where `x-since` is missing, the version is not on record.\n\n| App version | Date           | What it brought                                                                          |\n| ----------- | -------------- | ---------------------------------------------------------------------------------------- |\n| 4.1.92      | August 2025    | The first public API, under `/v0`, and MCP.                                              |\n| 4.1.155     | August 2025    | `localChatID` on chats.                                                                  |\n| 4.1.239     | September 2025 | Remote access; `X-Beeper-Desktop-Version`.                                               |\n| 4.1.244     | September 2025 | Message text in full, no longer cut at 500 characters.                                   |\n| 4.1.294     | October 2025   | The `/v1` paths in place of `/v0`; the lists of chats and of messages.                   |\n| 4.2.499     | January 2026   | Editing, uploads, attachments; `type` and `linkedMessageID` on messages.                 |\n| 4.2.509     | January 2026   | `GET /v1/assets/serve`.                                                                  |\n| 4.2.557     | February 2026  | Info, event stream, reactions, introspection, contact lists; `network` left accounts.    |\n| 4.2.785     | 2026           | `bridge` on accounts.                                                                    |\n| 4.2.808     | May 2026       | Chat updates and starts, read and unread, single messages; `network` back on accounts.   |\n| later       | from May 2026  | Bridges, setup, account status, labels, merged chats, `app.state.updated`, `409`, `502`. |\n\n## Rate limits\n\nNo numbers are documented. Reading stays on the machine and is not restricted; sending goes through the chat networks,\nwhich may suspend an account that sends a lot. The API is meant for personal use: send as a person would, and slow down\nat a `429`.\n\n## Files\n\nTo send a file, upload it first, at most 500 MB, and name its `uploadID` in the message. To read one, hand the `mxc:`\nURL of the attachment to `POST /v1/assets/download`, which puts the file on the app\'s machine, or to\n`GET /v1/assets/serve`, which streams its bytes to you. Uploads and downloads that fail may answer `200` with `error`\nin the body, so look for that too.\n\n## Events\n\n`GET /v1/ws` opens a WebSocket on which the app reports changes to chats and messages. It is experimental. The token\ngoes into the `Authorization` header of the upgrade request; browsers cannot set it there, so they cannot connect.\n\n```text\napp:     {"type": "ready", "version": 1, "chatIDs": []}\nclient:  {"type": "subscriptions.set", "requestID": "start", "chatIDs": ["*"]}\napp:     {"type": "subscriptions.updated", "requestID": "start", "chatIDs": ["*"]}\napp:     {"type": "message.upserted", "seq": 1, "ts": "2026-10-16T19:12:47.390Z", "chatID": "!Rd9k…", …}\n```\n\nEach `subscriptions.set` replaces the one before: `["*"]` follows every chat, `[]` none. An event comes at most once,\nnone is replayed, and `seq` starts anew with every connection: after a break, connect, subscribe, and then read what has\nchanged meanwhile. All messages are described in AsyncAPI, beside this document.\n\n## Remote access\n\nBy default, the app listens for this machine only, and CORS admits only pages of this machine. With remote access\n(Settings → Developers → Beeper Desktop API → Advanced, since 4.1.239), it listens on every network interface, takes the\nhost of its URLs from a proxy\'s headers, such as `X-Forwarded-Host`, and lets any page read the `.well-known` documents.\nThe tunnel is yours to bring, such as Tailscale or Cloudflare, and HTTPS with it. Whoever holds a token can then use it\nfrom anywhere: guard it like a password.\n',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    {
      url: 'http://localhost:23373',
      description: 'Beeper Desktop on this machine. The port can be changed in the app\'s settings.',
    },
  ],
  security: [{ bearerAuth: [] }, { oauth2: ['read'] }],
  tags: [
    {
      name: 'Accounts',
      description: 'An account is one signed-in identity on one chat network, such as a WhatsApp number or a Slack workspace membership. Everything else hangs from it: contacts and chats belong to an account, and its ID says where an action goes.',
    },
    {
      name: 'Contacts',
      description: 'The people an account can reach. Beeper merges what the network, the address book and past chats know of them. Contacts are read, never written: a person appears here once the network knows them.',
    },
    {
      name: 'Chats',
      description: 'A chat is a conversation on one account: direct, or with a group. It carries its own state, such as unread counts, a draft, a reminder and where it lies, and says what its network supports. List or search chats to find one, then use its ID to read and send messages. A merged chat shows several chats as one.',
    },
    {
      name: 'Messages',
      description: 'Messages make up a chat, and carry its reactions and read receipts. Sending is asynchronous: it returns a pending ID at once, and the network confirms the message, or refuses it, later. Follow it by that ID until it has its final one.',
    },
    {
      name: 'Labels',
      description: 'Labels are names that the person has made up to sort their chats. This API reads them: list them here, see them on each chat, and search for the chats that carry one.',
    },
    {
      name: 'App',
      description: 'What concerns the app as a whole rather than one chat. Search chats, groups and messages in one request, or bring the window to the front with a draft for the person to look at.',
    },
    {
      name: 'Files',
      description: 'Files go out in two steps: upload one, then name its `uploadID` in a message or a draft. Files that come in are attachments of messages, whose bytes are read here or fetched to the machine that runs the app. File URLs and paths are those of that machine.',
    },
    {
      name: 'Bridges',
      description: 'A bridge links the app to one chat network. Signing in on a bridge makes a login, and a login brings one account or several. To connect a network, or to reconnect an account whose sign-in has ended, start a login session and answer its steps one by one: a phone number, a code, a QR code to scan. A client needs to know nothing of the network; it shows what each step asks for, until the session is complete.',
    },
    {
      name: 'Setup',
      description: 'Signing in to Beeper itself, on a fresh install of the app. The person proves their email address with a code, then makes the device trusted, from another device or with their recovery key, so that it can read encrypted messages. The setup state says at any time what is needed next.',
    },
    {
      name: 'WebSocket',
      description: 'Changes as they happen, over one open connection instead of by asking again and again. The client says which chats it follows, and the app reports what becomes of them and of their messages. The messages in both directions have a description of their own, in AsyncAPI; the introduction tells how they play together. Experimental.',
    },
    {
      name: 'Server',
      description: 'What is running and where it is reached. Neither operation needs a token: the info is for finding the app and its endpoints before the first sign-in, the spec for seeing what exactly this version of the app offers.',
    },
    {
      name: 'OAuth',
      description: 'How a client gets an access token with the person\'s consent. It registers, sends the person to the consent page, and swaps the code that comes back for a token; the other operations look at a token or end it. All clients are public, PKCE is mandatory, and tokens are not refreshed. Field names follow the OAuth standards, and times are in seconds since 1970.',
    },
  ],
  paths: {
    '/v1/accounts': {
      get: {
        operationId: 'listAccounts',
        'x-sdk-method': 'accounts.list',
        'x-since': '4.1.294',
        tags: ['Accounts'],
        summary: 'List chat accounts',
        description: 'Lists every chat account of the running app, with its live connection status. The list is complete, without pages. An account that is still being added may be missing for a moment: ask again then. One that is listed may still be out of order: its `status` says so, and what to do about it.',
        responses: {
          '200': {
            description: 'The accounts.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AccountListResponse' },
                examples: {
                  fourAccounts: {
                    summary: 'Four accounts on four networks',
                    value: [
                      {
                        accountID: 'matrix',
                        bridge: { id: 'matrix', provider: 'cloud', type: 'matrix' },
                        status: 'connected',
                        user: {
                          id: '@maya:beeper.com',
                          username: '@maya:beeper.com',
                          fullName: 'Maya Okafor',
                          imgURL: 'mxc://beeper.com/maya_b41Qz9',
                          isSelf: true,
                        },
                        network: 'Beeper (Matrix)',
                      },
                      {
                        accountID: 'local-whatsapp_ba_7Qm2xVn4',
                        bridge: { id: 'local-whatsapp', provider: 'local', type: 'whatsapp' },
                        status: 'connected',
                        user: {
                          id: '@whatsapp_14155550142:beeper.local',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                          isSelf: true,
                        },
                        capabilities: { reaction: true, edit: true },
                        loginID: '14155550142',
                        network: 'WhatsApp',
                      },
                      {
                        accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                        bridge: { id: 'slackgo', provider: 'cloud', type: 'slackgo' },
                        status: 'backfilling',
                        user: {
                          id: '@slackgo_t07sundial-u07maya:beeper.com',
                          username: 'maya',
                          fullName: 'Maya Okafor',
                          email: 'maya@sundial.example',
                          isSelf: true,
                        },
                        loginID: 'T07SUNDIAL-U07MAYA',
                        network: 'Slack',
                        statusText: 'Fetching older messages',
                      },
                      {
                        accountID: 'local-telegram_ba_p3Kd81Lz',
                        bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                        status: 'reconnect_required',
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                        loginID: '5550142',
                        network: 'Telegram',
                        statusText: 'Telegram ended this sign-in. Sign in again to go on.',
                      },
                    ],
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/accounts/{accountID}': {
      parameters: [{ $ref: '#/components/parameters/AccountID' }],
      get: {
        operationId: 'retrieveAccount',
        'x-sdk-method': 'accounts.retrieve',
        tags: ['Accounts'],
        summary: 'Get chat account',
        description: 'Reads one account, with its live connection status. Ask again to follow an account that is connecting, or one that has to be connected anew. `404` means that no account has this ID, for instance because it was removed; the account list has them all.',
        responses: {
          '200': {
            description: 'The account.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Account' },
                examples: {
                  connected: {
                    summary: 'An account that is connected',
                    value: {
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      bridge: { id: 'local-whatsapp', provider: 'local', type: 'whatsapp' },
                      status: 'connected',
                      user: {
                        id: '@whatsapp_14155550142:beeper.local',
                        fullName: 'Maya Okafor',
                        phoneNumber: '+14155550142',
                        imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                        isSelf: true,
                      },
                      capabilities: { reaction: true, edit: true },
                      loginID: '14155550142',
                      network: 'WhatsApp',
                    },
                  },
                  reconnectRequired: {
                    summary: 'An account whose sign-in has ended',
                    value: {
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                      status: 'reconnect_required',
                      user: {
                        id: '@telegram_5550142:beeper.local',
                        username: 'maya_okafor',
                        fullName: 'Maya Okafor',
                        phoneNumber: '+14155550142',
                        isSelf: true,
                      },
                      loginID: '5550142',
                      network: 'Telegram',
                      statusText: 'Telegram ended this sign-in. Sign in again to go on.',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/accounts/{accountID}/contacts': {
      parameters: [{ $ref: '#/components/parameters/AccountID' }],
      get: {
        operationId: 'searchContacts',
        'x-sdk-method': 'accounts.contacts.search',
        'x-since': '4.1.294',
        tags: ['Contacts'],
        summary: 'Search contacts',
        description: 'Finds people that an account can reach: among its known contacts, by the network\'s own search, and by exact identifier, such as a phone number. What counts as a match depends on the network. The answer has no pages. `502` means that the network did not answer; try again later, or list the contacts that are known already.',
        parameters: [
          {
            name: 'query',
            in: 'query',
            required: true,
            description: 'Whom to look for: a name, a handle, a phone number or an email address.',
            schema: { type: 'string', minLength: 1 },
            example: 'jonas',
          },
        ],
        responses: {
          '200': {
            description: 'The people found, none included.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactSearchResponse' },
                examples: {
                  byName: {
                    summary: 'One person has that name',
                    value: {
                      items: [
                        {
                          id: '@whatsapp_447700900118:beeper.local',
                          fullName: 'Jonas Weber 🧗',
                          phoneNumber: '+447700900118',
                          imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                        },
                      ],
                    },
                  },
                  nobody: { summary: 'Nobody matches', value: { items: [] } },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/accounts/{accountID}/contacts/list': {
      parameters: [{ $ref: '#/components/parameters/AccountID' }],
      get: {
        operationId: 'listContacts',
        'x-sdk-method': 'accounts.contacts.list',
        'x-since': '4.2.557',
        tags: ['Contacts'],
        summary: 'List contacts',
        description: 'Pages through the contacts of an account, merged from all that the app knows of them. With `query`, only those that match are listed. To look beyond the known contacts, search instead. `404` means that no account has this ID; the account list has them all.',
        parameters: [
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Direction' },
          { $ref: '#/components/parameters/Limit' },
          {
            name: 'query',
            in: 'query',
            description: 'Text that a contact has to match. Without it, all contacts are listed.',
            schema: { type: 'string', minLength: 1 },
            example: 'solberg',
          },
        ],
        responses: {
          '200': {
            description: 'One page of contacts.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactListResponse' },
                examples: {
                  firstPage: {
                    summary: 'The first of two pages',
                    value: {
                      items: [
                        {
                          id: '@whatsapp_14155550109:beeper.local',
                          fullName: 'Aiko Tanaka',
                          phoneNumber: '+14155550109',
                          imgURL: 'mxc://local.beeper.com/aiko_0pLs4N',
                        },
                        {
                          id: '@whatsapp_14155550176:beeper.local',
                          fullName: 'Ingrid Solberg',
                          phoneNumber: '+14155550176',
                          email: 'ingrid@solberg.example',
                        },
                        {
                          id: '@whatsapp_447700900118:beeper.local',
                          fullName: 'Jonas Weber 🧗',
                          phoneNumber: '+447700900118',
                          imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                        },
                      ],
                      hasMore: true,
                      oldestCursor: 'eyJhZnRlciI6ImpvbmFzIn0',
                      newestCursor: 'eyJhZnRlciI6ImFpa28ifQ',
                    },
                  },
                  lastPage: {
                    summary: 'The last page',
                    value: {
                      items: [
                        {
                          id: '@whatsapp_447700900231:beeper.local',
                          fullName: 'Kofi Mensah',
                          phoneNumber: '+447700900231',
                        },
                        {
                          id: '@whatsapp_14155550188:beeper.local',
                          fullName: 'Trailhead Café',
                          phoneNumber: '+14155550188',
                          cannotMessage: true,
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJhZnRlciI6InRyYWlsIn0',
                      newestCursor: 'eyJhZnRlciI6ImtvZmkifQ',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/chats': {
      get: {
        operationId: 'listChats',
        'x-sdk-method': 'chats.list',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'List chats',
        description: 'Pages through the chats of all accounts in one list, the one with the latest activity first. Each chat comes with its latest message, where that is known, and with up to 20 participants. To narrow the list down by more than accounts, search instead. While the `status` of an account is `backfilling`, some of its chats may be missing; list them again later.',
        parameters: [
          { $ref: '#/components/parameters/AccountIDs' },
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Direction' },
          {
            name: 'limit',
            in: 'query',
            description: 'How many chats a page may hold. The parameter came after app version 4.2.808; an older app may ignore it.',
            schema: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
            example: 3,
          },
        ],
        responses: {
          '200': {
            description: 'One page of chats.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ListChatsOutput' },
                examples: {
                  firstPage: {
                    summary: 'The first page, across accounts',
                    value: {
                      items: [
                        {
                          id: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Saturday ridge loop',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_447700900118:beeper.local',
                                fullName: 'Jonas Weber 🧗',
                                phoneNumber: '+447700900118',
                                imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_14155550176:beeper.local',
                                fullName: 'Ingrid Solberg',
                                phoneNumber: '+14155550176',
                                email: 'ingrid@solberg.example',
                              },
                              {
                                id: '@whatsapp_447700900231:beeper.local',
                                fullName: 'Kofi Mensah',
                                phoneNumber: '+447700900231',
                              },
                            ],
                            hasMore: false,
                            total: 4,
                          },
                          unreadCount: 2,
                          localChatID: '118',
                          description: 'Train at 07:28, back by four.',
                          imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                          isReadOnly: false,
                          lastActivity: '2026-10-16T19:12:47.000Z',
                          unreadMentionsCount: 1,
                          lastReadMessageSortKey: '821440413',
                          draft: null,
                          reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                          snooze: null,
                          isArchived: false,
                          isMarkedUnread: false,
                          isMuted: false,
                          isPinned: true,
                          isLowPriority: false,
                          messageExpirySeconds: null,
                          labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                          preview: {
                            id: '2210416',
                            chatID: '!Rd9kWq2LmVx7:beeper.local',
                            accountID: 'local-whatsapp_ba_7Qm2xVn4',
                            senderID: '@whatsapp_447700900118:beeper.local',
                            senderName: 'Jonas Weber 🧗',
                            timestamp: '2026-10-16T19:12:47.000Z',
                            sortKey: '821440416',
                            type: 'TEXT',
                            text: '<a href="https://matrix.to/#/@whatsapp_14155550142:beeper.local">Maya</a>, I can pick you up at 06:50.',
                            isSender: false,
                            isUnread: true,
                            mentions: ['@whatsapp_14155550142:beeper.local'],
                          },
                        },
                        {
                          id: '!Dp6zKe0MrUa3:beeper.com',
                          accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                          network: 'Slack',
                          title: 'deploys',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@slackgo_t07sundial-u07maya:beeper.com',
                                username: 'maya',
                                fullName: 'Maya Okafor',
                                email: 'maya@sundial.example',
                                isSelf: true,
                              },
                              {
                                id: '@slackgo_t07sundial-u07priya:beeper.com',
                                username: 'priya',
                                fullName: 'Priya Raman',
                                email: 'priya@sundial.example',
                              },
                              {
                                id: '@slackgo_t07sundial-u07sam:beeper.com',
                                username: 'sam.whitfield',
                                fullName: 'Sam Whitfield',
                                email: 'sam@sundial.example',
                              },
                              {
                                id: '@slackgo_t07sundial-b07deploy:beeper.com',
                                username: 'deploybot',
                                fullName: 'Deploy Bot',
                                isNetworkBot: true,
                              },
                            ],
                            hasMore: true,
                            total: 26,
                          },
                          unreadCount: 41,
                          localChatID: '73',
                          lastActivity: '2026-10-16T15:30:00.000Z',
                          draft: null,
                          reminder: null,
                          snooze: null,
                          isArchived: false,
                          isMuted: true,
                          isPinned: false,
                          isLowPriority: true,
                          labels: [{ id: 'lbl_1Hd7ZwSn', name: 'Work' }],
                          preview: {
                            id: '2210409',
                            chatID: '!Dp6zKe0MrUa3:beeper.com',
                            accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                            senderID: '@slackgo_t07sundial-b07deploy:beeper.com',
                            senderName: 'Deploy Bot',
                            timestamp: '2026-10-16T15:30:00.000Z',
                            sortKey: '821440409',
                            type: 'NOTICE',
                            text: 'sundial-web 2026.10.3 is live.',
                            isSender: false,
                            isUnread: true,
                          },
                        },
                        {
                          id: '!Jn3bTz8QcYf1:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Jonas Weber 🧗',
                          type: 'single',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                              },
                              {
                                id: '@whatsapp_447700900118:beeper.local',
                                fullName: 'Jonas Weber 🧗',
                                phoneNumber: '+447700900118',
                                imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                              },
                            ],
                            hasMore: false,
                            total: 2,
                          },
                          unreadCount: 0,
                          localChatID: '57',
                          lastActivity: '2026-10-16T12:20:11.000Z',
                          lastReadMessageSortKey: '821440408',
                          draft: {
                            text: 'I can lend you my <strong>old pair</strong>, if they fit.',
                            attachments: {
                              att_1: {
                                id: 'att_1',
                                type: 'file',
                                mimeType: 'image/jpeg',
                                fileName: 'old-boots.jpg',
                                filePath: '/Users/maya/Pictures/old-boots.jpg',
                                fileSize: 824310,
                                size: { width: 2016, height: 1512 },
                              },
                            },
                          },
                          reminder: null,
                          snooze: null,
                          isArchived: false,
                          isMuted: false,
                          isPinned: false,
                          messageExpirySeconds: 604800,
                          preview: {
                            id: '2210408',
                            chatID: '!Jn3bTz8QcYf1:beeper.local',
                            accountID: 'local-whatsapp_ba_7Qm2xVn4',
                            senderID: '@whatsapp_14155550142:beeper.local',
                            senderName: 'Maya Okafor',
                            timestamp: '2026-10-16T12:20:11.000Z',
                            sortKey: '821440408',
                            type: 'TEXT',
                            text: 'None that is open after six. Let me look in the cellar.',
                            isSender: true,
                            sendStatus: { status: 'SUCCESS', timestamp: '2026-10-16T12:20:12.000Z' },
                            isUnread: false,
                            linkedMessageID: '2210407',
                            seen: '2026-10-16T12:21:37.000Z',
                          },
                        },
                      ],
                      hasMore: true,
                      oldestCursor: 'eyJhdCI6IjIwMjYtMTAtMTZUMTI6MjA6MTFaIn0',
                      newestCursor: 'eyJhdCI6IjIwMjYtMTAtMTZUMTk6MTI6NDdaIn0',
                    },
                  },
                  oneAccount: {
                    summary: 'The chats of one account, the last without a known message',
                    value: {
                      items: [
                        {
                          id: '!Lt6xJr3NbKe0:beeper.local',
                          accountID: 'local-telegram_ba_p3Kd81Lz',
                          network: 'Telegram',
                          title: 'Leila Haddad',
                          type: 'single',
                          participants: {
                            items: [
                              {
                                id: '@telegram_5550142:beeper.local',
                                username: 'maya_okafor',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                isSelf: true,
                              },
                              {
                                id: '@telegram_5550397:beeper.local',
                                username: 'leila_h',
                                fullName: 'Leila Haddad',
                                imgURL: 'mxc://local.beeper.com/leila_Tg7x1D',
                              },
                            ],
                            hasMore: false,
                            total: 2,
                          },
                          unreadCount: 0,
                          localChatID: '95',
                          lastActivity: '2026-10-14T06:40:02.000Z',
                          draft: null,
                          reminder: null,
                          snooze: null,
                          isArchived: false,
                          isMarkedUnread: true,
                          isMuted: false,
                          isPinned: false,
                          isLowPriority: false,
                          preview: {
                            id: 'pending_e91d2f07',
                            chatID: '!Lt6xJr3NbKe0:beeper.local',
                            accountID: 'local-telegram_ba_p3Kd81Lz',
                            senderID: '@telegram_5550142:beeper.local',
                            senderName: 'Maya Okafor',
                            timestamp: '2026-10-14T06:40:02.000Z',
                            sortKey: '821440352',
                            type: 'TEXT',
                            text: 'Dinner on Sunday, gladly. I cook!',
                            isSender: true,
                            sendStatus: {
                              status: 'FAIL_RETRIABLE',
                              timestamp: '2026-10-14T06:40:09.000Z',
                              reason: 'not_logged_in',
                              message: 'Telegram ended this sign-in. Sign in again, then send the message once more.',
                              internalError: 'AUTH_KEY_UNREGISTERED (401)',
                            },
                            isUnread: false,
                            linkedMessageID: '2210340',
                          },
                        },
                        {
                          id: '!At1vNf7HyCj9:beeper.local',
                          accountID: 'local-telegram_ba_p3Kd81Lz',
                          network: 'Telegram',
                          title: 'Aiko Tanaka',
                          type: 'single',
                          participants: {
                            items: [
                              {
                                id: '@telegram_5550142:beeper.local',
                                username: 'maya_okafor',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                isSelf: true,
                              },
                              {
                                id: '@telegram_5550318:beeper.local',
                                username: 'aiko.tanaka',
                                fullName: 'Aiko Tanaka',
                              },
                            ],
                            hasMore: false,
                            total: 2,
                          },
                          unreadCount: 0,
                          localChatID: '90',
                          lastActivity: '2026-10-12T18:47:09.000Z',
                          isArchived: false,
                          mergedIntoChatID: '!Ak5mergedR2u:beeper.com',
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJhdCI6IjIwMjYtMTAtMTJUMTg6NDc6MDlaIn0',
                      newestCursor: 'eyJhdCI6IjIwMjYtMTAtMTRUMDY6NDA6MDJaIn0',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      post: {
        operationId: 'createChat',
        'x-sdk-method': 'chats.create',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Create a chat',
        description: 'Opens a new direct chat or group with people whose IDs are known, and returns it. If all you have is a phone number or a handle, start a chat instead: that finds the person first, and reuses a direct chat that exists. A network may refuse: the capabilities of the account\'s bridge say which groups it makes. If the answer gets lost, look for the chat before you try again, so as not to make a second one.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateChatInput' },
              examples: {
                group: {
                  summary: 'A group with a title',
                  value: {
                    accountID: 'local-whatsapp_ba_7Qm2xVn4',
                    type: 'group',
                    participantIDs: ['@whatsapp_447700900118:beeper.local', '@whatsapp_447700900231:beeper.local'],
                    title: 'Who carries what',
                  },
                },
                direct: {
                  summary: 'A direct chat with a first message',
                  value: {
                    accountID: 'local-whatsapp_ba_7Qm2xVn4',
                    type: 'single',
                    participantIDs: ['@whatsapp_447700900231:beeper.local'],
                    messageText: 'Hi Kofi, Jonas gave me your number.',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new chat.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreateChatOutput' },
                examples: {
                  group: {
                    summary: 'The new group',
                    value: {
                      id: '!Pk0rVx5IjLz8:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Who carries what',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 3,
                      },
                      unreadCount: 0,
                      localChatID: '133',
                      chatID: '!Pk0rVx5IjLz8:beeper.local',
                    },
                  },
                  direct: {
                    summary: 'The new direct chat',
                    value: {
                      id: '!Kf7nWm1EhBi4:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Kofi Mensah',
                      type: 'single',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 2,
                      },
                      unreadCount: 0,
                      localChatID: '132',
                      chatID: '!Kf7nWm1EhBi4:beeper.local',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/start': {
      post: {
        operationId: 'startChat',
        'x-sdk-method': 'chats.start',
        'x-since': '4.2.808',
        tags: ['Chats'],
        summary: 'Start a direct chat',
        description: 'Finds a person by whatever is known of them and returns the direct chat with them. A chat that exists is reused, so this does not lead to a second one; otherwise it is created, by invitation if the network needs that and `allowInvite` permits it. If nobody is found, the request fails: give another identifier, or let the person choose from a contact search.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/StartChatInput' },
              examples: {
                byPhoneNumber: {
                  summary: 'Somebody whose phone number is known',
                  value: {
                    accountID: 'local-whatsapp_ba_7Qm2xVn4',
                    user: { phoneNumber: '+447700900231', fullName: 'Kofi Mensah' },
                  },
                },
                byID: {
                  summary: 'Somebody whose ID is known, without inviting them',
                  value: {
                    accountID: 'local-whatsapp_ba_7Qm2xVn4',
                    user: { id: '@whatsapp_447700900118:beeper.local' },
                    allowInvite: false,
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The direct chat with the person, found or made.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreateChatOutput' },
                examples: {
                  byPhoneNumber: {
                    summary: 'The chat is new',
                    value: {
                      id: '!Kf7nWm1EhBi4:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Kofi Mensah',
                      type: 'single',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 2,
                      },
                      unreadCount: 0,
                      localChatID: '132',
                      chatID: '!Kf7nWm1EhBi4:beeper.local',
                      status: 'created',
                    },
                  },
                  byID: {
                    summary: 'The chat was there',
                    value: {
                      id: '!Jn3bTz8QcYf1:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Jonas Weber 🧗',
                      type: 'single',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                          },
                        ],
                        hasMore: false,
                        total: 2,
                      },
                      unreadCount: 0,
                      localChatID: '57',
                      lastActivity: '2026-10-16T12:20:11.000Z',
                      lastReadMessageSortKey: '821440408',
                      draft: {
                        text: 'I can lend you my <strong>old pair</strong>, if they fit.',
                        attachments: {
                          att_1: {
                            id: 'att_1',
                            type: 'file',
                            mimeType: 'image/jpeg',
                            fileName: 'old-boots.jpg',
                            filePath: '/Users/maya/Pictures/old-boots.jpg',
                            fileSize: 824310,
                            size: { width: 2016, height: 1512 },
                          },
                        },
                      },
                      reminder: null,
                      snooze: null,
                      isArchived: false,
                      isMuted: false,
                      isPinned: false,
                      messageExpirySeconds: 604800,
                      chatID: '!Jn3bTz8QcYf1:beeper.local',
                      status: 'existing',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/search': {
      get: {
        operationId: 'searchChats',
        'x-sdk-method': 'chats.search',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Search chats',
        description: 'Finds chats by words in their title and network, or in the names of their participants, and by filters. A chat has to pass all filters that are given; without `query`, the filters alone decide. The chats come without previews and with up to 20 participants. When nothing is found, the page is empty, which is no failure: use fewer words or filters.',
        parameters: [
          {
            name: 'query',
            in: 'query',
            description: 'The words to look for, as they are written; case does not matter. All of them have to match. Where they are looked for is up to `scope`. Without it, the filters alone decide.',
            schema: { type: 'string', minLength: 1 },
            example: 'ridge',
          },
          {
            name: 'scope',
            in: 'query',
            description: 'Where to look for `query`.',
            schema: {
              type: 'string',
              enum: ['titles', 'participants'],
              'x-enumDescriptions': {
                titles: 'In the title of the chat and in the name of its network.',
                participants: 'In the names of the participants.',
              },
              default: 'titles',
            },
          },
          {
            name: 'type',
            in: 'query',
            description: 'Which kind of chat to look for.',
            schema: {
              type: 'string',
              enum: ['single', 'group', 'any'],
              'x-enumDescriptions': { single: 'Direct chats only.', group: 'Groups only.', any: 'Both.' },
              default: 'any',
            },
          },
          {
            name: 'inbox',
            in: 'query',
            description: 'Which inbox to look in. Without it, all chats are looked at.',
            schema: {
              type: 'string',
              enum: ['primary', 'low-priority', 'archive'],
              'x-enumDescriptions': {
                primary: 'Chats that are neither archived nor of low priority.',
                'low-priority': 'Chats of low priority.',
                archive: 'Archived chats.',
              },
            },
          },
          { $ref: '#/components/parameters/AccountIDs' },
          {
            name: 'labelID',
            in: 'query',
            description: 'Only chats that carry this label, by its `id`. Without it, labels do not matter. The parameter came after app version 4.2.808; an older app may ignore it.',
            schema: { type: 'string' },
            example: 'lbl_1Hd7ZwSn',
          },
          {
            name: 'unreadOnly',
            in: 'query',
            description: 'True finds only chats with unread messages. Without it, read ones are found too; what null would stand for is not defined.',
            schema: { type: ['boolean', 'null'] },
          },
          { $ref: '#/components/parameters/IncludeMuted' },
          {
            name: 'lastActivityAfter',
            in: 'query',
            description: 'Only chats whose last activity was after this time. Without it, there is no such bound.',
            schema: { type: 'string', format: 'date-time' },
            example: '2026-10-12T00:00:00.000Z',
          },
          {
            name: 'lastActivityBefore',
            in: 'query',
            description: 'Only chats whose last activity was before this time. Without it, there is no such bound.',
            schema: { type: 'string', format: 'date-time' },
            example: '2026-10-17T00:00:00.000Z',
          },
          { $ref: '#/components/parameters/Limit' },
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Direction' },
        ],
        responses: {
          '200': {
            description: 'One page of the chats found. It may be empty.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SearchChatsOutput' },
                examples: {
                  byTitle: {
                    summary: 'One chat has the word in its title',
                    value: {
                      items: [
                        {
                          id: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Saturday ridge loop',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_447700900118:beeper.local',
                                fullName: 'Jonas Weber 🧗',
                                phoneNumber: '+447700900118',
                                imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_14155550176:beeper.local',
                                fullName: 'Ingrid Solberg',
                                phoneNumber: '+14155550176',
                                email: 'ingrid@solberg.example',
                              },
                              {
                                id: '@whatsapp_447700900231:beeper.local',
                                fullName: 'Kofi Mensah',
                                phoneNumber: '+447700900231',
                              },
                            ],
                            hasMore: false,
                            total: 4,
                          },
                          unreadCount: 2,
                          localChatID: '118',
                          description: 'Train at 07:28, back by four.',
                          imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                          isReadOnly: false,
                          lastActivity: '2026-10-16T19:12:47.000Z',
                          unreadMentionsCount: 1,
                          lastReadMessageSortKey: '821440413',
                          draft: null,
                          reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                          snooze: null,
                          isArchived: false,
                          isMarkedUnread: false,
                          isMuted: false,
                          isPinned: true,
                          isLowPriority: false,
                          messageExpirySeconds: null,
                          labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJhdCI6IjIwMjYtMTAtMTZUMTk6MTI6NDdaIn0',
                      newestCursor: 'eyJhdCI6IjIwMjYtMTAtMTZUMTk6MTI6NDdaIn0',
                    },
                  },
                  archived: {
                    summary: 'The archive holds one chat',
                    value: {
                      items: [
                        {
                          id: '!Cf2gSd9PvTo5:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Trailhead Café',
                          type: 'single',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                              },
                              {
                                id: '@whatsapp_14155550188:beeper.local',
                                fullName: 'Trailhead Café',
                                phoneNumber: '+14155550188',
                                cannotMessage: true,
                              },
                            ],
                            hasMore: false,
                            total: 2,
                          },
                          unreadCount: 1,
                          localChatID: '44',
                          isReadOnly: true,
                          lastActivity: '2026-10-12T07:00:00.000Z',
                          draft: null,
                          reminder: null,
                          snooze: null,
                          isArchived: true,
                          isMuted: true,
                          isPinned: false,
                          isLowPriority: false,
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJhdCI6IjIwMjYtMTAtMTJUMDc6MDA6MDBaIn0',
                      newestCursor: 'eyJhdCI6IjIwMjYtMTAtMTJUMDc6MDA6MDBaIn0',
                    },
                  },
                  nothing: {
                    summary: 'Nothing matches',
                    value: { items: [], hasMore: false, oldestCursor: null, newestCursor: null },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      get: {
        operationId: 'retrieveChat',
        'x-sdk-method': 'chats.retrieve',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Get a chat',
        description: 'Reads one chat with its state, its participants and what can be done in it. Messages do not come with it: list them for that. Groups come with up to 100 participants unless you ask for more. `404` means that there is no such chat here; if you have stored a `localChatID`, it may be that of another installation.',
        parameters: [
          {
            name: 'maxParticipantCount',
            in: 'query',
            description: 'How many participants to return at most; -1 returns all of them. `participants.total` counts them all in any case. Leave it out for the default: what null would stand for is not defined.',
            schema: { type: ['integer', 'null'], minimum: -1, maximum: 500, default: 100 },
            example: -1,
          },
        ],
        responses: {
          '200': {
            description: 'The chat.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Chat' },
                examples: {
                  group: {
                    summary: 'A group, with what can be done in it',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 2,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440413',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                      capabilities: {
                        formatting: { bold: 2, italic: 2, strikethrough: 2, inline_code: 2, underline: -1 },
                        attachments: {
                          'm.image': {
                            mimeTypes: { 'image/jpeg': 2, 'image/png': 2, 'image/gif': 1 },
                            caption: 2,
                            maxCaptionLength: 1024,
                            maxSize: 16777216,
                            viewOnce: true,
                          },
                          'm.file': { mimeTypes: { '*/*': 2 }, caption: 2, maxSize: 2000000000 },
                          'org.matrix.msc3245.voice': { mimeTypes: { 'audio/ogg': 2 }, caption: -2 },
                        },
                        maxTextLength: 65536,
                        locationMessage: 2,
                        poll: 1,
                        thread: -1,
                        reply: 2,
                        edit: 2,
                        editMaxCount: 10,
                        editMaxAge: 900,
                        delete: 2,
                        deleteMaxAge: 172800,
                        deleteForMe: true,
                        reaction: 2,
                        reactionCount: 1,
                        customEmojiReactions: false,
                        disappearingTimer: { types: ['afterSend'], timers: [86400000, 604800000, 7776000000] },
                        readReceipts: true,
                        typingNotifications: true,
                        archive: true,
                        markAsUnread: true,
                        deleteChat: true,
                        deleteChatForEveryone: false,
                        participantActions: { ban: 0, invite: 2, kick: 2, leave: 2, revokeInvite: 0 },
                        state: {
                          disappearingTimer: { level: 2 },
                          avatar: { level: 2 },
                          title: { level: 2 },
                          description: { level: 2 },
                        },
                      },
                    },
                  },
                  merged: {
                    summary: 'A merged chat of two members',
                    value: {
                      id: '!Ak5mergedR2u:beeper.com',
                      accountID: 'matrix',
                      network: 'Beeper (Matrix)',
                      title: 'Aiko Tanaka',
                      type: 'single',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                          },
                          {
                            id: '@whatsapp_14155550109:beeper.local',
                            fullName: 'Aiko Tanaka',
                            phoneNumber: '+14155550109',
                            imgURL: 'mxc://local.beeper.com/aiko_0pLs4N',
                          },
                        ],
                        hasMore: false,
                        total: 2,
                      },
                      unreadCount: 0,
                      localChatID: '131',
                      lastActivity: '2026-10-14T13:05:26.000Z',
                      draft: null,
                      reminder: null,
                      snooze: null,
                      isArchived: false,
                      merge: {
                        chatIDs: ['!Aw8pLk4XsGd6:beeper.local', '!At1vNf7HyCj9:beeper.local'],
                        defaultChatID: '!Aw8pLk4XsGd6:beeper.local',
                      },
                    },
                  },
                  snoozed: {
                    summary: 'A snoozed group, with somebody who has not joined yet',
                    value: {
                      id: '!plot14Hb5Lq:garden.example',
                      accountID: 'matrix',
                      network: 'Beeper (Matrix)',
                      title: 'Plot 14',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@maya:beeper.com',
                            username: '@maya:beeper.com',
                            fullName: 'Maya Okafor',
                            imgURL: 'mxc://beeper.com/maya_b41Qz9',
                            isSelf: true,
                          },
                          {
                            id: '@tomas:garden.example',
                            username: '@tomas:garden.example',
                            fullName: 'Tomás Herrera',
                            isAdmin: true,
                          },
                          {
                            id: '@chloe:garden.example',
                            username: '@chloe:garden.example',
                            fullName: 'Chloé Martin',
                          },
                          {
                            id: '@yusuf:garden.example',
                            username: '@yusuf:garden.example',
                            fullName: 'Yusuf Demir',
                            isPending: true,
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 0,
                      localChatID: '81',
                      description: 'Who waters, who digs, who has bulbs to spare',
                      isReadOnly: false,
                      lastActivity: '2026-10-14T17:03:12.000Z',
                      unreadMentionsCount: 0,
                      draft: null,
                      reminder: null,
                      snooze: {
                        snoozeUntil: '2026-10-18T09:00:00.000Z',
                        userSnoozedAt: '2026-10-15T06:12:40.000Z',
                      },
                      isArchived: false,
                      isMuted: false,
                      isPinned: false,
                      isLowPriority: false,
                      labels: [{ id: 'lbl_5Yt0QeRb', name: 'Garden' }],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      patch: {
        operationId: 'updateChat',
        'x-sdk-method': 'chats.update',
        'x-since': '4.2.808',
        tags: ['Chats'],
        summary: 'Update a chat',
        description: 'Changes what the body names and returns the chat as it is now: its title, topic, avatar and timer, where it lies, and its draft. The network decides what can be changed; `capabilities.state` of the chat tells beforehand. A draft is refused while there is another one: send `draft: null` first, and the new draft in a second request.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UpdateChatInput' },
              examples: {
                mute: {
                  summary: 'Rename and mute the chat',
                  value: { title: 'Ridge loop, 07:15 at the station', isMuted: true },
                },
                setDraft: {
                  summary: 'Leave a draft with a file',
                  value: {
                    draft: {
                      text: 'My list. What is **missing**?',
                      attachments: { att_1: { id: 'att_1', uploadID: 'upl_6cR1tN8w' } },
                    },
                  },
                },
                clearDraft: { summary: 'Clear the draft', value: { draft: null } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The chat with its changes.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Chat' },
                examples: {
                  mute: {
                    summary: 'Renamed and muted',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Ridge loop, 07:15 at the station',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 2,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440413',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: true,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                  setDraft: {
                    summary: 'With a draft, its text turned into rich text',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 2,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440413',
                      draft: {
                        text: 'My list. What is <strong>missing</strong>?',
                        attachments: {
                          att_1: {
                            id: 'att_1',
                            type: 'file',
                            mimeType: 'text/plain',
                            fileName: 'packing-list.txt',
                            fileSize: 51,
                          },
                        },
                      },
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                  clearDraft: {
                    summary: 'Without a draft',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 2,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440413',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/archive': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      post: {
        operationId: 'archiveChat',
        'x-sdk-method': 'chats.archive',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Archive or unarchive a chat',
        description: 'Moves a chat to the archive, or back to the inbox with `archived: false`. A request without a body archives. The reply has no body: read the chat to see the result. It does no harm to repeat the request when the reply gets lost. Not every chat can be archived: `capabilities.archive` of the chat tells.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ArchiveChatInput' },
              examples: {
                archive: { summary: 'Into the archive', value: { archived: true } },
                unarchive: { summary: 'Back to the inbox', value: { archived: false } },
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'The chat has been moved.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/read': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      post: {
        operationId: 'markReadChat',
        'x-sdk-method': 'chats.markRead',
        'x-since': '4.2.808',
        tags: ['Chats'],
        summary: 'Mark a chat as read',
        description: 'Marks all messages of a chat as read, or those up to one message, and returns the chat with its new counts. Where the network has read receipts, others may see it, and no call takes that back: mark what the person has seen, no more.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MarkChatReadInput' },
              examples: {
                all: { summary: 'The whole chat', value: {} },
                upToOne: { summary: 'Up to one message', value: { messageID: '2210415' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The chat with its new counts.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Chat' },
                examples: {
                  all: {
                    summary: 'Nothing is unread any more',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 0,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 0,
                      lastReadMessageSortKey: '821440416',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                  upToOne: {
                    summary: 'One message is still unread',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 1,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440415',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: false,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/unread': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      post: {
        operationId: 'markUnreadChat',
        'x-sdk-method': 'chats.markUnread',
        'x-since': '4.2.808',
        tags: ['Chats'],
        summary: 'Mark a chat as unread',
        description: 'Marks a chat as unread, as a whole or from one message on, and returns it. Use it to leave a chat for the person to look at. Not every network knows this: `capabilities.markAsUnread` of the chat tells.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MarkChatUnreadInput' },
              examples: {
                whole: { summary: 'The chat as a whole', value: {} },
                fromOne: { summary: 'From one message on', value: { messageID: '2210410' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The chat, now unread.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Chat' },
                examples: {
                  whole: {
                    summary: 'Flagged as unread',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 2,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 1,
                      lastReadMessageSortKey: '821440413',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: true,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                  fromOne: {
                    summary: 'Unread from one message on',
                    value: {
                      id: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      network: 'WhatsApp',
                      title: 'Saturday ridge loop',
                      type: 'group',
                      participants: {
                        items: [
                          {
                            id: '@whatsapp_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                            isSelf: true,
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_447700900118:beeper.local',
                            fullName: 'Jonas Weber 🧗',
                            phoneNumber: '+447700900118',
                            imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                            isAdmin: true,
                          },
                          {
                            id: '@whatsapp_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                            email: 'ingrid@solberg.example',
                          },
                          {
                            id: '@whatsapp_447700900231:beeper.local',
                            fullName: 'Kofi Mensah',
                            phoneNumber: '+447700900231',
                          },
                        ],
                        hasMore: false,
                        total: 4,
                      },
                      unreadCount: 3,
                      localChatID: '118',
                      description: 'Train at 07:28, back by four.',
                      imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                      isReadOnly: false,
                      lastActivity: '2026-10-16T19:12:47.000Z',
                      unreadMentionsCount: 2,
                      lastReadMessageSortKey: '821440405',
                      draft: null,
                      reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                      snooze: null,
                      isArchived: false,
                      isMarkedUnread: true,
                      isMuted: false,
                      isPinned: true,
                      isLowPriority: false,
                      messageExpirySeconds: null,
                      labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/notify-anyway': {
      parameters: [{ $ref: '#/components/parameters/NotifiableChatID' }],
      post: {
        operationId: 'notifyAnywayChat',
        'x-sdk-method': 'chats.notifyAnyway',
        'x-since': '4.2.808',
        tags: ['Chats'],
        summary: 'Notify the recipient anyway',
        description: 'Sends a notification through to a recipient who has silenced theirs with a focus mode, and returns the chat. It works for iMessage on macOS only; for any other network the request fails, however often it is repeated.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NotifyAnywayInput' },
              examples: { empty: { summary: 'Nothing to set', value: {} } },
            },
          },
        },
        responses: {
          '200': {
            description: 'The chat, once the notification has been asked for.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Chat' },
                examples: {
                  iMessage: {
                    summary: 'A direct chat on iMessage',
                    value: {
                      id: '!Im4qGu6OaDy2:beeper.local',
                      accountID: 'imessage',
                      network: 'iMessage',
                      title: 'Ingrid Solberg',
                      type: 'single',
                      participants: {
                        items: [
                          {
                            id: '@imessage_14155550142:beeper.local',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            isSelf: true,
                          },
                          {
                            id: '@imessage_14155550176:beeper.local',
                            fullName: 'Ingrid Solberg',
                            phoneNumber: '+14155550176',
                          },
                        ],
                        hasMore: false,
                        total: 2,
                      },
                      unreadCount: 0,
                      localChatID: '20',
                      lastActivity: '2026-10-13T21:14:08.000Z',
                      draft: null,
                      reminder: null,
                      snooze: null,
                      isArchived: false,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/reminders': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      post: {
        operationId: 'createChatReminder',
        'x-sdk-method': 'chats.reminders.create',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Set a reminder',
        description: 'Sets a reminder on a chat, for the app to bring it up at a given time. With `dismissOnIncomingMessage`, a message that arrives first cancels it. The reply has no body: `reminder` of the chat shows what is set, also when the reply gets lost.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateChatReminderInput' },
              examples: {
                atAnyRate: {
                  summary: 'Whatever is written until then',
                  value: {
                    reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                  },
                },
                unlessAnswered: {
                  summary: 'Only if nobody writes until then',
                  value: {
                    reminder: { remindAt: '2026-10-17T08:00:00.000Z', dismissOnIncomingMessage: true },
                  },
                },
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'The reminder is set.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      delete: {
        operationId: 'deleteChatReminder',
        'x-sdk-method': 'chats.reminders.delete',
        'x-since': '4.1.294',
        tags: ['Chats'],
        summary: 'Clear the reminder',
        description: 'Removes the reminder that is set on a chat, so that it does not fire. The reply has no body: `reminder` of the chat is null from then on, which also tells when the reply gets lost.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '204': {
            description: 'The reminder is gone.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/messages': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }],
      get: {
        operationId: 'listMessages',
        'x-sdk-method': 'messages.list',
        'x-since': '4.1.294',
        tags: ['Messages'],
        summary: 'List messages',
        description: 'Pages through the messages of one chat in order of time. The size of a page is up to the app. To catch up on what is new, keep `newestCursor` and ask again later with `direction=after`; an empty page has no cursors, so keep the one from before. While the `status` of the account is `backfilling`, older messages may be missing; list them again later.',
        parameters: [{ $ref: '#/components/parameters/Cursor' }, { $ref: '#/components/parameters/Direction' }],
        responses: {
          '200': {
            description: 'One page of messages.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ListMessagesOutput' },
                examples: {
                  latest: {
                    summary: 'The latest page, with an edit, a reply and a deleted message',
                    value: {
                      items: [
                        {
                          id: '2210416',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900118:beeper.local',
                          senderName: 'Jonas Weber 🧗',
                          timestamp: '2026-10-16T19:12:47.000Z',
                          sortKey: '821440416',
                          type: 'TEXT',
                          text: '<a href="https://matrix.to/#/@whatsapp_14155550142:beeper.local">Maya</a>, I can pick you up at 06:50.',
                          isSender: false,
                          isUnread: true,
                          mentions: ['@whatsapp_14155550142:beeper.local'],
                        },
                        {
                          id: '2210415',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550176:beeper.local',
                          senderName: 'Ingrid Solberg',
                          timestamp: '2026-10-16T19:10:03.000Z',
                          sortKey: '821440415',
                          type: 'TEXT',
                          text: 'Then I bring soup.',
                          isSender: false,
                          isUnread: true,
                        },
                        {
                          id: '2210413',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550142:beeper.local',
                          senderName: 'Maya Okafor',
                          timestamp: '2026-10-16T18:32:40.000Z',
                          sortKey: '821440413',
                          type: 'TEXT',
                          text: 'I bring the stove too.',
                          isSender: true,
                          sendStatus: {
                            status: 'SUCCESS',
                            timestamp: '2026-10-16T18:32:42.000Z',
                            deliveredToUsers: ['@whatsapp_447700900118:beeper.local'],
                          },
                          isUnread: false,
                          seen: false,
                        },
                        {
                          id: '2210412',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900231:beeper.local',
                          senderName: 'Kofi Mensah',
                          timestamp: '2026-10-16T18:09:51.000Z',
                          sortKey: '821440412',
                          type: 'TEXT',
                          isSender: false,
                          isDeleted: true,
                          isUnread: false,
                        },
                        {
                          id: '2210411',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550142:beeper.local',
                          senderName: 'Maya Okafor',
                          timestamp: '2026-10-16T18:04:05.000Z',
                          sortKey: '821440411',
                          type: 'TEXT',
                          text: 'Yes, the paper map. Meet at the station at <strong>07:15</strong>.',
                          editedTimestamp: '2026-10-16T18:05:30.000Z',
                          isSender: true,
                          sendStatus: {
                            status: 'SUCCESS',
                            timestamp: '2026-10-16T18:04:06.000Z',
                            deliveredToUsers: [
                              '@whatsapp_447700900118:beeper.local',
                              '@whatsapp_14155550176:beeper.local',
                              '@whatsapp_447700900231:beeper.local',
                            ],
                          },
                          isUnread: false,
                          linkedMessageID: '2210410',
                          seen: {
                            '@whatsapp_447700900118:beeper.local': '2026-10-16T18:11:20.000Z',
                            '@whatsapp_14155550176:beeper.local': '2026-10-16T18:30:02.000Z',
                            '@whatsapp_447700900231:beeper.local': true,
                          },
                        },
                        {
                          id: '2210410',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900231:beeper.local',
                          senderName: 'Kofi Mensah',
                          timestamp: '2026-10-16T17:52:18.000Z',
                          sortKey: '821440410',
                          type: 'TEXT',
                          text: '<a href="https://matrix.to/#/@whatsapp_14155550142:beeper.local">Maya</a>, can you bring a map?',
                          isSender: false,
                          isUnread: false,
                          mentions: ['@whatsapp_14155550142:beeper.local'],
                        },
                      ],
                      hasMore: true,
                      oldestCursor: 'eyJrZXkiOiI4MjE0NDA0MTAifQ',
                      newestCursor: 'eyJrZXkiOiI4MjE0NDA0MTYifQ',
                    },
                  },
                  older: {
                    summary: 'The page before, with a picture, a link and a file',
                    value: {
                      items: [
                        {
                          id: '2210405',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550176:beeper.local',
                          senderName: 'Ingrid Solberg',
                          timestamp: '2026-10-16T07:44:30.000Z',
                          sortKey: '821440405',
                          type: 'IMAGE',
                          text: 'First snow on the summit this morning.',
                          isSender: false,
                          attachments: [
                            {
                              id: 'mxc://local.beeper.com/summit_Xr4Vn8',
                              type: 'img',
                              srcURL: 'mxc://local.beeper.com/summit_Xr4Vn8',
                              mimeType: 'image/jpeg',
                              fileName: 'summit.jpg',
                              fileSize: 1269,
                              size: { width: 120, height: 160 },
                            },
                          ],
                          isUnread: false,
                          reactions: [
                            {
                              id: '@whatsapp_447700900118:beeper.local',
                              reactionKey: '❄️',
                              participantID: '@whatsapp_447700900118:beeper.local',
                              emoji: true,
                            },
                          ],
                        },
                        {
                          id: '2210402',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550176:beeper.local',
                          senderName: 'Ingrid Solberg',
                          timestamp: '2026-10-15T18:21:05.000Z',
                          sortKey: '821440402',
                          type: 'TEXT',
                          text: 'I am in. Wind picks up after noon though: <a href="https://weather.example/s/ridge">https://weather.example/s/ridge</a>',
                          isSender: false,
                          isUnread: false,
                          links: [
                            {
                              url: 'https://weather.example/mountains/ridge?day=2026-10-17',
                              originalURL: 'https://weather.example/s/ridge',
                              favicon: 'https://weather.example/favicon.ico',
                              img: 'https://weather.example/cards/ridge.png',
                              imgSize: { width: 1200, height: 630 },
                              title: 'Saturday on the ridge',
                              summary: 'Dry until 16:00, gusts of 45 km/h in the afternoon.',
                            },
                          ],
                        },
                        {
                          id: '2210399',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900118:beeper.local',
                          senderName: 'Jonas Weber 🧗',
                          timestamp: '2026-10-15T17:58:40.000Z',
                          sortKey: '821440399',
                          type: 'FILE',
                          isSender: false,
                          attachments: [
                            {
                              id: 'mxc://local.beeper.com/ridgeloop_P0w3Te',
                              type: 'unknown',
                              srcURL: 'file:///Users/maya/Beeper/media/ridgeloop_P0w3Te.gpx',
                              mimeType: 'application/gpx+xml',
                              fileName: 'ridge-loop.gpx',
                              fileSize: 284,
                            },
                          ],
                          isUnread: false,
                        },
                        {
                          id: '2210398',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900118:beeper.local',
                          senderName: 'Jonas Weber 🧗',
                          timestamp: '2026-10-15T17:58:12.000Z',
                          sortKey: '821440398',
                          type: 'TEXT',
                          text: 'Forecast says dry until four on Saturday. Ridge loop?',
                          isSender: false,
                          isUnread: false,
                          reactions: [
                            {
                              id: '@whatsapp_14155550176:beeper.local',
                              reactionKey: '👍',
                              participantID: '@whatsapp_14155550176:beeper.local',
                              emoji: true,
                            },
                          ],
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJrZXkiOiI4MjE0NDAzOTgifQ',
                      newestCursor: 'eyJrZXkiOiI4MjE0NDA0MDUifQ',
                    },
                  },
                  otherNetwork: {
                    summary: 'A chat on Matrix, with reactions and a mention of everyone',
                    value: {
                      items: [
                        {
                          id: '2210367',
                          chatID: '!plot14Hb5Lq:garden.example',
                          accountID: 'matrix',
                          senderID: '@maya:beeper.com',
                          senderName: 'Maya Okafor',
                          timestamp: '2026-10-14T17:03:12.000Z',
                          sortKey: '821440367',
                          type: 'TEXT',
                          text: 'Ten for me, please!',
                          isSender: true,
                          sendStatus: { status: 'SUCCESS', timestamp: '2026-10-14T17:03:12.000Z' },
                          isUnread: false,
                          linkedMessageID: '2210366',
                          seen: true,
                        },
                        {
                          id: '2210366',
                          chatID: '!plot14Hb5Lq:garden.example',
                          accountID: 'matrix',
                          senderID: '@tomas:garden.example',
                          senderName: 'Tomás Herrera',
                          timestamp: '2026-10-14T16:45:51.000Z',
                          sortKey: '821440366',
                          type: 'TEXT',
                          text: 'I have forty tulip bulbs to spare. Who wants some?',
                          isSender: false,
                          isUnread: false,
                          reactions: [
                            {
                              id: '@maya:beeper.com🌷',
                              reactionKey: '🌷',
                              participantID: '@maya:beeper.com',
                              emoji: true,
                            },
                            {
                              id: '@chloe:garden.example🌷',
                              reactionKey: '🌷',
                              participantID: '@chloe:garden.example',
                              emoji: true,
                            },
                          ],
                        },
                        {
                          id: '2210301',
                          chatID: '!plot14Hb5Lq:garden.example',
                          accountID: 'matrix',
                          senderID: '@chloe:garden.example',
                          senderName: 'Chloé Martin',
                          timestamp: '2026-10-12T08:30:17.000Z',
                          sortKey: '821440301',
                          type: 'TEXT',
                          text: '@room The water is turned off from the 19th. Fill the barrels before.',
                          isSender: false,
                          isUnread: false,
                          mentions: ['@room'],
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJrZXkiOiI4MjE0NDAzMDEifQ',
                      newestCursor: 'eyJrZXkiOiI4MjE0NDAzNjcifQ',
                    },
                  },
                  nothingNew: {
                    summary: 'Nothing new after the cursor',
                    value: { items: [], hasMore: false, oldestCursor: null, newestCursor: null },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      post: {
        operationId: 'sendMessage',
        'x-sdk-method': 'messages.send',
        'x-since': '4.1.294',
        tags: ['Messages'],
        summary: 'Send a message',
        description: 'Queues text, one file or both for sending, and answers at once with a pending ID. To learn what becomes of it, read the message by that ID, or wait for its `message.upserted` on the WebSocket: `sendStatus` tells whether it went out. A request that is repeated sends a second message, so if an answer gets lost, look at the latest messages before you try again.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SendMessageInput' },
              examples: {
                text: { summary: 'Text', value: { text: 'I bring the stove too.' } },
                reply: {
                  summary: 'A reply, with Markdown',
                  value: {
                    text: 'Yes, the paper map. Meet at the station at **07:30**.',
                    replyToMessageID: '2210410',
                  },
                },
                file: {
                  summary: 'An uploaded picture with text',
                  value: {
                    text: 'Follow this marker.',
                    attachment: { uploadID: 'upl_2mJ9xB4k', type: 'image' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The message is queued. It has not gone out yet.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SendMessageOutput' },
                examples: {
                  text: {
                    summary: 'Queued in the chat that was asked for',
                    value: { chatID: '!Rd9kWq2LmVx7:beeper.local', pendingMessageID: 'pending_5b0e7c41' },
                  },
                  mergedChat: {
                    summary: 'Sent to a merged chat, queued in one of its members',
                    value: { chatID: '!Aw8pLk4XsGd6:beeper.local', pendingMessageID: 'pending_27a4c9b8' },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/messages/search': {
      get: {
        operationId: 'searchMessages',
        'x-sdk-method': 'messages.search',
        'x-since': '4.1.294',
        tags: ['Messages'],
        summary: 'Search messages',
        description: 'Finds messages in all chats, by the words they hold and by filters, and brings the chats they are in along. It looks for words, not for meaning: search for `boots`, not for what they may be about. A message has to pass all filters that are given. When nothing is found, the page is empty, which is no failure: use fewer words or filters.',
        parameters: [
          {
            name: 'query',
            in: 'query',
            description: 'The words to look for, as people write them, in any order. Without it, the filters alone decide.',
            schema: { type: 'string', minLength: 0 },
            example: 'map',
          },
          {
            name: 'chatIDs',
            in: 'query',
            description: 'Only look in these chats, by `id` or `localChatID`. Repeat the parameter for each. Without it, all chats are looked at.',
            style: 'form',
            explode: true,
            schema: { type: 'array', items: { type: 'string', description: 'A chat.' } },
            example: ['!Rd9kWq2LmVx7:beeper.local'],
          },
          { $ref: '#/components/parameters/AccountIDs' },
          {
            name: 'chatType',
            in: 'query',
            description: 'Which kind of chat to look in. Without it, both are looked at.',
            schema: {
              type: 'string',
              enum: ['group', 'single'],
              'x-enumDescriptions': { group: 'Groups only.', single: 'Direct chats only.' },
            },
          },
          {
            name: 'mediaTypes',
            in: 'query',
            description: 'Only messages that hold one of these. Repeat the parameter for each. Without it, messages with and without media are found.',
            style: 'form',
            explode: true,
            schema: {
              type: 'array',
              items: {
                type: 'string',
                enum: ['any', 'video', 'image', 'link', 'file'],
                'x-enumDescriptions': {
                  any: 'Any of the others.',
                  video: 'A video.',
                  image: 'A picture.',
                  link: 'A link.',
                  file: 'A file.',
                },
              },
            },
            example: ['image', 'link'],
          },
          {
            name: 'sender',
            in: 'query',
            description: 'Only messages from this sender: `me` for the account\'s owner, `others` for everyone else, or the `id` of one person. Without it, the sender does not matter.',
            schema: { type: 'string' },
            example: 'others',
          },
          {
            name: 'dateAfter',
            in: 'query',
            description: 'Only messages that were sent after this time. One sent at this very time is not found. Without it, there is no such bound.',
            schema: { type: 'string', format: 'date-time' },
            example: '2026-10-12T00:00:00.000Z',
          },
          {
            name: 'dateBefore',
            in: 'query',
            description: 'Only messages that were sent before this time. One sent at this very time is not found. Without it, there is no such bound.',
            schema: { type: 'string', format: 'date-time' },
            example: '2026-10-17T00:00:00.000Z',
          },
          {
            name: 'excludeLowPriority',
            in: 'query',
            description: 'True leaves out low-priority messages, false finds them too. Send true or false, or leave it out: what null would stand for is not defined.',
            schema: { type: ['boolean', 'null'], default: true },
          },
          { $ref: '#/components/parameters/IncludeMuted' },
          {
            name: 'limit',
            in: 'query',
            description: 'How many messages a page may hold.',
            schema: { type: 'integer', minimum: 1, exclusiveMinimum: 0, maximum: 20, default: 20 },
            example: 5,
          },
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Direction' },
        ],
        responses: {
          '200': {
            description: 'One page of the messages found. It may be empty.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SearchMessagesOutput' },
                examples: {
                  byWord: {
                    summary: 'Two messages of one chat hold the word',
                    value: {
                      items: [
                        {
                          id: '2210411',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550142:beeper.local',
                          senderName: 'Maya Okafor',
                          timestamp: '2026-10-16T18:04:05.000Z',
                          sortKey: '821440411',
                          type: 'TEXT',
                          text: 'Yes, the paper map. Meet at the station at <strong>07:15</strong>.',
                          editedTimestamp: '2026-10-16T18:05:30.000Z',
                          isSender: true,
                          sendStatus: {
                            status: 'SUCCESS',
                            timestamp: '2026-10-16T18:04:06.000Z',
                            deliveredToUsers: [
                              '@whatsapp_447700900118:beeper.local',
                              '@whatsapp_14155550176:beeper.local',
                              '@whatsapp_447700900231:beeper.local',
                            ],
                          },
                          isUnread: false,
                          linkedMessageID: '2210410',
                          seen: {
                            '@whatsapp_447700900118:beeper.local': '2026-10-16T18:11:20.000Z',
                            '@whatsapp_14155550176:beeper.local': '2026-10-16T18:30:02.000Z',
                            '@whatsapp_447700900231:beeper.local': true,
                          },
                        },
                        {
                          id: '2210410',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_447700900231:beeper.local',
                          senderName: 'Kofi Mensah',
                          timestamp: '2026-10-16T17:52:18.000Z',
                          sortKey: '821440410',
                          type: 'TEXT',
                          text: '<a href="https://matrix.to/#/@whatsapp_14155550142:beeper.local">Maya</a>, can you bring a map?',
                          isSender: false,
                          isUnread: false,
                          mentions: ['@whatsapp_14155550142:beeper.local'],
                        },
                      ],
                      hasMore: false,
                      oldestCursor: 'eyJrZXkiOiI4MjE0NDA0MTAifQ',
                      newestCursor: 'eyJrZXkiOiI4MjE0NDA0MTEifQ',
                      chats: {
                        '!Rd9kWq2LmVx7:beeper.local': {
                          id: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Saturday ridge loop',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_447700900118:beeper.local',
                                fullName: 'Jonas Weber 🧗',
                                phoneNumber: '+447700900118',
                                imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_14155550176:beeper.local',
                                fullName: 'Ingrid Solberg',
                                phoneNumber: '+14155550176',
                                email: 'ingrid@solberg.example',
                              },
                              {
                                id: '@whatsapp_447700900231:beeper.local',
                                fullName: 'Kofi Mensah',
                                phoneNumber: '+447700900231',
                              },
                            ],
                            hasMore: false,
                            total: 4,
                          },
                          unreadCount: 2,
                          localChatID: '118',
                          description: 'Train at 07:28, back by four.',
                          imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                          isReadOnly: false,
                          lastActivity: '2026-10-16T19:12:47.000Z',
                          unreadMentionsCount: 1,
                          lastReadMessageSortKey: '821440413',
                          draft: null,
                          reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                          snooze: null,
                          isArchived: false,
                          isMarkedUnread: false,
                          isMuted: false,
                          isPinned: true,
                          isLowPriority: false,
                          messageExpirySeconds: null,
                          labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                        },
                      },
                    },
                  },
                  links: {
                    summary: 'Messages with links, from two chats',
                    value: {
                      items: [
                        {
                          id: '2210402',
                          chatID: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          senderID: '@whatsapp_14155550176:beeper.local',
                          senderName: 'Ingrid Solberg',
                          timestamp: '2026-10-15T18:21:05.000Z',
                          sortKey: '821440402',
                          type: 'TEXT',
                          text: 'I am in. Wind picks up after noon though: <a href="https://weather.example/s/ridge">https://weather.example/s/ridge</a>',
                          isSender: false,
                          isUnread: false,
                          links: [
                            {
                              url: 'https://weather.example/mountains/ridge?day=2026-10-17',
                              originalURL: 'https://weather.example/s/ridge',
                              favicon: 'https://weather.example/favicon.ico',
                              img: 'https://weather.example/cards/ridge.png',
                              imgSize: { width: 1200, height: 630 },
                              title: 'Saturday on the ridge',
                              summary: 'Dry until 16:00, gusts of 45 km/h in the afternoon.',
                            },
                          ],
                        },
                        {
                          id: '2210322',
                          chatID: '!Ds4tYc8ZnQw1:beeper.com',
                          accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                          senderID: '@slackgo_t07sundial-u07priya:beeper.com',
                          senderName: 'Priya Raman',
                          timestamp: '2026-10-13T09:12:54.000Z',
                          sortKey: '821440322',
                          type: 'TEXT',
                          text: 'The second round of screens is up: <a href="https://design.sundial.example/onboarding-2">https://design.sundial.example/onboarding-2</a>',
                          isSender: false,
                          isUnread: false,
                          links: [
                            {
                              url: 'https://design.sundial.example/onboarding-2',
                              title: 'Onboarding, round 2',
                            },
                          ],
                          reactions: [
                            {
                              id: '@slackgo_t07sundial-u07sam:beeper.com+1',
                              reactionKey: '+1',
                              participantID: '@slackgo_t07sundial-u07sam:beeper.com',
                              emoji: false,
                            },
                          ],
                        },
                      ],
                      hasMore: true,
                      oldestCursor: 'eyJrZXkiOiI4MjE0NDAzMjIifQ',
                      newestCursor: 'eyJrZXkiOiI4MjE0NDA0MDIifQ',
                      chats: {
                        '!Rd9kWq2LmVx7:beeper.local': {
                          id: '!Rd9kWq2LmVx7:beeper.local',
                          accountID: 'local-whatsapp_ba_7Qm2xVn4',
                          network: 'WhatsApp',
                          title: 'Saturday ridge loop',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_447700900118:beeper.local',
                                fullName: 'Jonas Weber 🧗',
                                phoneNumber: '+447700900118',
                                imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                isAdmin: true,
                              },
                              {
                                id: '@whatsapp_14155550176:beeper.local',
                                fullName: 'Ingrid Solberg',
                                phoneNumber: '+14155550176',
                                email: 'ingrid@solberg.example',
                              },
                              {
                                id: '@whatsapp_447700900231:beeper.local',
                                fullName: 'Kofi Mensah',
                                phoneNumber: '+447700900231',
                              },
                            ],
                            hasMore: false,
                            total: 4,
                          },
                          unreadCount: 2,
                          localChatID: '118',
                          description: 'Train at 07:28, back by four.',
                          imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                          isReadOnly: false,
                          lastActivity: '2026-10-16T19:12:47.000Z',
                          unreadMentionsCount: 1,
                          lastReadMessageSortKey: '821440413',
                          draft: null,
                          reminder: { remindAt: '2026-10-17T05:45:00.000Z', dismissOnIncomingMessage: false },
                          snooze: null,
                          isArchived: false,
                          isMarkedUnread: false,
                          isMuted: false,
                          isPinned: true,
                          isLowPriority: false,
                          messageExpirySeconds: null,
                          labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                        },
                        '!Ds4tYc8ZnQw1:beeper.com': {
                          id: '!Ds4tYc8ZnQw1:beeper.com',
                          accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                          network: 'Slack',
                          title: 'onboarding-review',
                          type: 'group',
                          participants: {
                            items: [
                              {
                                id: '@slackgo_t07sundial-u07maya:beeper.com',
                                username: 'maya',
                                fullName: 'Maya Okafor',
                                email: 'maya@sundial.example',
                                isSelf: true,
                              },
                              {
                                id: '@slackgo_t07sundial-u07priya:beeper.com',
                                username: 'priya',
                                fullName: 'Priya Raman',
                                email: 'priya@sundial.example',
                                isAdmin: true,
                              },
                              {
                                id: '@slackgo_t07sundial-u07sam:beeper.com',
                                username: 'sam.whitfield',
                                fullName: 'Sam Whitfield',
                                email: 'sam@sundial.example',
                              },
                            ],
                            hasMore: false,
                            total: 3,
                          },
                          unreadCount: 0,
                          localChatID: '104',
                          description: 'Comments on the onboarding screens, until Friday',
                          isReadOnly: false,
                          lastActivity: '2026-10-15T09:02:33.000Z',
                          draft: null,
                          reminder: null,
                          snooze: null,
                          isArchived: false,
                          isMuted: false,
                          isPinned: false,
                          isLowPriority: false,
                          labels: [{ id: 'lbl_1Hd7ZwSn', name: 'Work' }],
                        },
                      },
                    },
                  },
                  nothing: {
                    summary: 'Nothing matches',
                    value: { items: [], hasMore: false, oldestCursor: null, newestCursor: null, chats: {} },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/messages/{messageID}': {
      parameters: [{ $ref: '#/components/parameters/ChatID' }, { $ref: '#/components/parameters/MessageID' }],
      get: {
        operationId: 'retrieveMessage',
        'x-sdk-method': 'messages.retrieve',
        'x-since': '4.2.808',
        tags: ['Messages'],
        summary: 'Get a message',
        description: 'Reads one message. Its final ID works, and so does the pending ID that sending has returned: ask with that until `sendStatus` is no longer `PENDING`, and keep the final ID from the reply. A Matrix event ID works too. `404` means that the chat holds no such message, for instance because it was deleted.',
        responses: {
          '200': {
            description: 'The message.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Message' },
                examples: {
                  seen: {
                    summary: 'By its final ID, with who has seen it',
                    value: {
                      id: '2210411',
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      senderID: '@whatsapp_14155550142:beeper.local',
                      senderName: 'Maya Okafor',
                      timestamp: '2026-10-16T18:04:05.000Z',
                      sortKey: '821440411',
                      type: 'TEXT',
                      text: 'Yes, the paper map. Meet at the station at <strong>07:15</strong>.',
                      editedTimestamp: '2026-10-16T18:05:30.000Z',
                      isSender: true,
                      sendStatus: {
                        status: 'SUCCESS',
                        timestamp: '2026-10-16T18:04:06.000Z',
                        deliveredToUsers: [
                          '@whatsapp_447700900118:beeper.local',
                          '@whatsapp_14155550176:beeper.local',
                          '@whatsapp_447700900231:beeper.local',
                        ],
                      },
                      isUnread: false,
                      linkedMessageID: '2210410',
                      seen: {
                        '@whatsapp_447700900118:beeper.local': '2026-10-16T18:11:20.000Z',
                        '@whatsapp_14155550176:beeper.local': '2026-10-16T18:30:02.000Z',
                        '@whatsapp_447700900231:beeper.local': true,
                      },
                    },
                  },
                  pending: {
                    summary: 'By its pending ID, while it is being sent',
                    value: {
                      id: 'pending_5b0e7c41',
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      senderID: '@whatsapp_14155550142:beeper.local',
                      senderName: 'Maya Okafor',
                      timestamp: '2026-10-16T18:32:40.000Z',
                      sortKey: '821440413',
                      type: 'TEXT',
                      text: 'I bring the stove too.',
                      isSender: true,
                      sendStatus: { status: 'PENDING', timestamp: '2026-10-16T18:32:40.000Z' },
                    },
                  },
                  sent: {
                    summary: 'By the same pending ID a moment later, with its final ID',
                    value: {
                      id: '2210413',
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      senderID: '@whatsapp_14155550142:beeper.local',
                      senderName: 'Maya Okafor',
                      timestamp: '2026-10-16T18:32:40.000Z',
                      sortKey: '821440413',
                      type: 'TEXT',
                      text: 'I bring the stove too.',
                      isSender: true,
                      sendStatus: {
                        status: 'SUCCESS',
                        timestamp: '2026-10-16T18:32:42.000Z',
                        deliveredToUsers: ['@whatsapp_447700900118:beeper.local'],
                      },
                      isUnread: false,
                      seen: false,
                    },
                  },
                  failed: {
                    summary: 'By a pending ID, after sending has failed',
                    value: {
                      id: 'pending_e91d2f07',
                      chatID: '!Lt6xJr3NbKe0:beeper.local',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      senderID: '@telegram_5550142:beeper.local',
                      senderName: 'Maya Okafor',
                      timestamp: '2026-10-14T06:40:02.000Z',
                      sortKey: '821440352',
                      type: 'TEXT',
                      text: 'Dinner on Sunday, gladly. I cook!',
                      isSender: true,
                      sendStatus: {
                        status: 'FAIL_RETRIABLE',
                        timestamp: '2026-10-14T06:40:09.000Z',
                        reason: 'not_logged_in',
                        message: 'Telegram ended this sign-in. Sign in again, then send the message once more.',
                        internalError: 'AUTH_KEY_UNREGISTERED (401)',
                      },
                      isUnread: false,
                      linkedMessageID: '2210340',
                    },
                  },
                  voiceNote: {
                    summary: 'A voice note with its transcription',
                    value: {
                      id: '2210340',
                      chatID: '!Lt6xJr3NbKe0:beeper.local',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      senderID: '@telegram_5550397:beeper.local',
                      senderName: 'Leila Haddad',
                      timestamp: '2026-10-13T20:02:19.000Z',
                      sortKey: '821440340',
                      type: 'VOICE',
                      isSender: false,
                      attachments: [
                        {
                          id: 'mxc://local.beeper.com/voice_Qk7Lb2',
                          type: 'audio',
                          srcURL: 'mxc://local.beeper.com/voice_Qk7Lb2',
                          mimeType: 'audio/ogg',
                          fileName: 'voice-message.ogg',
                          fileSize: 6227,
                          isVoiceNote: true,
                          duration: 7.442,
                          transcription: {
                            transcription: 'Hi Maya, I land on Sunday at noon. If you are back from your hike by then, shall we have dinner? I would love to see you.',
                            engine: 'on-device',
                            language: 'en',
                          },
                        },
                      ],
                      isUnread: false,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      put: {
        operationId: 'updateMessage',
        'x-sdk-method': 'messages.update',
        'x-since': '4.2.499',
        tags: ['Messages'],
        summary: 'Edit a message',
        description: 'Replaces the text of a message and returns the message. A message with attachments cannot be edited. Networks may limit how often and how long a message can be edited: see `editMaxCount` and `editMaxAge` among the chat\'s capabilities. What can no longer be edited can be answered with a correction.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/EditMessageInput' },
              examples: {
                correctTime: {
                  summary: 'Correct a time',
                  value: { text: 'Yes, the paper map. Meet at the station at **07:15**.' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The message with its new text.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EditMessageOutput' },
                examples: {
                  correctTime: {
                    summary: 'The time is corrected',
                    value: {
                      id: '2210411',
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      accountID: 'local-whatsapp_ba_7Qm2xVn4',
                      senderID: '@whatsapp_14155550142:beeper.local',
                      senderName: 'Maya Okafor',
                      timestamp: '2026-10-16T18:04:05.000Z',
                      sortKey: '821440411',
                      type: 'TEXT',
                      text: 'Yes, the paper map. Meet at the station at <strong>07:15</strong>.',
                      editedTimestamp: '2026-10-16T18:05:30.000Z',
                      isSender: true,
                      sendStatus: {
                        status: 'SUCCESS',
                        timestamp: '2026-10-16T18:04:06.000Z',
                        deliveredToUsers: [
                          '@whatsapp_447700900118:beeper.local',
                          '@whatsapp_14155550176:beeper.local',
                          '@whatsapp_447700900231:beeper.local',
                        ],
                      },
                      isUnread: false,
                      linkedMessageID: '2210410',
                      seen: {
                        '@whatsapp_447700900118:beeper.local': '2026-10-16T18:11:20.000Z',
                        '@whatsapp_14155550176:beeper.local': '2026-10-16T18:30:02.000Z',
                        '@whatsapp_447700900231:beeper.local': true,
                      },
                      success: true,
                      messageID: '2210411',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
      delete: {
        operationId: 'deleteMessage',
        'x-sdk-method': 'messages.delete',
        'x-since': '4.2.808',
        tags: ['Messages'],
        summary: 'Delete a message',
        description: 'Deletes a sent message, for everyone or for the account\'s owner alone. A message that is still being sent cannot be deleted, so its pending ID is refused: wait for the final ID. What a network supports, `delete`, `deleteMaxAge` and `deleteForMe` among the chat\'s capabilities say.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        parameters: [
          {
            name: 'forEveryone',
            in: 'query',
            description: 'True asks the network to take the message away from everyone, false removes it for the account\'s owner alone. Leave it out for the default: what null would stand for is not defined.',
            schema: { type: ['boolean', 'null'], default: true },
          },
        ],
        responses: {
          '204': {
            description: 'The deletion has been accepted.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/messages/{messageID}/reactions': {
      parameters: [
        { $ref: '#/components/parameters/ChatID' },
        { $ref: '#/components/parameters/ReactedMessageID' },
      ],
      post: {
        operationId: 'addReaction',
        'x-sdk-method': 'chats.messages.reactions.add',
        'x-since': '4.2.557',
        tags: ['Messages'],
        summary: 'React to a message',
        description: 'Queues a reaction to a message. The answer says that it is queued, not that the network has taken it: read the message to see its reactions. Which reactions a network takes, `allowedReactions`, `customEmojiReactions` and `reactionCount` among the chat\'s capabilities say.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AddReactionInput' },
              examples: {
                emoji: { summary: 'An emoji', value: { reactionKey: '😍' } },
                traced: {
                  summary: 'An emoji, with a token of the caller\'s own',
                  value: { reactionKey: '😍', transactionID: 'react-20261016-01' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The reaction is queued.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AddReactionOutput' },
                examples: {
                  emoji: {
                    summary: 'Queued, with a token that the app has made',
                    value: {
                      success: true,
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      messageID: '2210405',
                      reactionKey: '😍',
                      transactionID: 'txn_c3f08a61',
                    },
                  },
                  traced: {
                    summary: 'Queued, with the caller\'s own token',
                    value: {
                      success: true,
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      messageID: '2210405',
                      reactionKey: '😍',
                      transactionID: 'react-20261016-01',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/chats/{chatID}/messages/{messageID}/reactions/{reactionKey}': {
      parameters: [
        { $ref: '#/components/parameters/ChatID' },
        { $ref: '#/components/parameters/ReactedMessageID' },
        {
          name: 'reactionKey',
          in: 'path',
          required: true,
          description: 'The reaction to take back, as `reactionKey` of the reaction says. Encode it: an emoji becomes percent signs and digits.',
          schema: { type: 'string', minLength: 1 },
          example: '😍',
        },
      ],
      delete: {
        operationId: 'deleteReaction',
        'x-sdk-method': 'chats.messages.reactions.delete',
        tags: ['Messages'],
        summary: 'Take back a reaction',
        description: 'Queues the removal of a reaction that the account\'s owner has given. Reactions of others stay. The answer says that the removal is queued; read the message to see what is left. App version 4.2.557 took the key as a query parameter instead.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The removal is queued.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RemoveReactionOutput' },
                examples: {
                  emoji: {
                    summary: 'An emoji is taken back',
                    value: {
                      success: true,
                      chatID: '!Rd9kWq2LmVx7:beeper.local',
                      messageID: '2210405',
                      reactionKey: '😍',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/labels': {
      get: {
        operationId: 'listLabels',
        'x-sdk-method': 'labels.list',
        tags: ['Labels'],
        summary: 'List labels',
        description: 'Lists all labels that the person has made for their chats, ordered by name, without pages. Send the `id` of one as `labelID` in a chat search to find the chats that carry it. The operation came after app version 4.2.808; an older app answers `404`.',
        responses: {
          '200': {
            description: 'The labels. The list may be empty.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LabelListResponse' },
                examples: {
                  threeLabels: {
                    summary: 'Three labels',
                    value: [
                      { id: 'lbl_5Yt0QeRb', name: 'Garden' },
                      { id: 'lbl_9Kc2VpXm', name: 'Weekend' },
                      { id: 'lbl_1Hd7ZwSn', name: 'Work' },
                    ],
                  },
                  none: { summary: 'No labels', value: [] },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/search': {
      get: {
        operationId: 'search',
        'x-sdk-method': 'search',
        'x-since': '4.1.294',
        tags: ['App'],
        summary: 'Search everything',
        description: 'Looks for words in chats, in the participants of groups and in messages, all in one request, and returns the best of each. There are no filters, and no pages but the first. For more messages, take the cursors of `messages` to the message search; for more chats, search the chats. Where nothing matches, a list is empty, which is no failure.',
        parameters: [
          {
            name: 'query',
            in: 'query',
            required: true,
            description: 'The words to look for, as people write them.',
            schema: { type: 'string', minLength: 1 },
            example: 'ridge',
          },
        ],
        responses: {
          '200': {
            description: 'What has been found. Each part may be empty.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UnifiedSearchOutput' },
                examples: {
                  byTitle: {
                    summary: 'A chat and a message hold the word',
                    value: {
                      results: {
                        chats: [
                          {
                            id: '!Rd9kWq2LmVx7:beeper.local',
                            accountID: 'local-whatsapp_ba_7Qm2xVn4',
                            network: 'WhatsApp',
                            title: 'Saturday ridge loop',
                            type: 'group',
                            participants: {
                              items: [
                                {
                                  id: '@whatsapp_14155550142:beeper.local',
                                  fullName: 'Maya Okafor',
                                  phoneNumber: '+14155550142',
                                  imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                  isSelf: true,
                                  isAdmin: true,
                                },
                                {
                                  id: '@whatsapp_447700900118:beeper.local',
                                  fullName: 'Jonas Weber 🧗',
                                  phoneNumber: '+447700900118',
                                  imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                  isAdmin: true,
                                },
                                {
                                  id: '@whatsapp_14155550176:beeper.local',
                                  fullName: 'Ingrid Solberg',
                                  phoneNumber: '+14155550176',
                                  email: 'ingrid@solberg.example',
                                },
                                {
                                  id: '@whatsapp_447700900231:beeper.local',
                                  fullName: 'Kofi Mensah',
                                  phoneNumber: '+447700900231',
                                },
                              ],
                              hasMore: false,
                              total: 4,
                            },
                            unreadCount: 2,
                            localChatID: '118',
                            description: 'Train at 07:28, back by four.',
                            imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                            isReadOnly: false,
                            lastActivity: '2026-10-16T19:12:47.000Z',
                            unreadMentionsCount: 1,
                            lastReadMessageSortKey: '821440413',
                            draft: null,
                            reminder: {
                              remindAt: '2026-10-17T05:45:00.000Z',
                              dismissOnIncomingMessage: false,
                            },
                            snooze: null,
                            isArchived: false,
                            isMarkedUnread: false,
                            isMuted: false,
                            isPinned: true,
                            isLowPriority: false,
                            messageExpirySeconds: null,
                            labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                          },
                        ],
                        in_groups: [],
                        messages: {
                          items: [
                            {
                              id: '2210398',
                              chatID: '!Rd9kWq2LmVx7:beeper.local',
                              accountID: 'local-whatsapp_ba_7Qm2xVn4',
                              senderID: '@whatsapp_447700900118:beeper.local',
                              senderName: 'Jonas Weber 🧗',
                              timestamp: '2026-10-15T17:58:12.000Z',
                              sortKey: '821440398',
                              type: 'TEXT',
                              text: 'Forecast says dry until four on Saturday. Ridge loop?',
                              isSender: false,
                              isUnread: false,
                              reactions: [
                                {
                                  id: '@whatsapp_14155550176:beeper.local',
                                  reactionKey: '👍',
                                  participantID: '@whatsapp_14155550176:beeper.local',
                                  emoji: true,
                                },
                              ],
                            },
                          ],
                          hasMore: false,
                          oldestCursor: 'eyJrZXkiOiI4MjE0NDAzOTgifQ',
                          newestCursor: 'eyJrZXkiOiI4MjE0NDAzOTgifQ',
                          chats: {
                            '!Rd9kWq2LmVx7:beeper.local': {
                              id: '!Rd9kWq2LmVx7:beeper.local',
                              accountID: 'local-whatsapp_ba_7Qm2xVn4',
                              network: 'WhatsApp',
                              title: 'Saturday ridge loop',
                              type: 'group',
                              participants: {
                                items: [
                                  {
                                    id: '@whatsapp_14155550142:beeper.local',
                                    fullName: 'Maya Okafor',
                                    phoneNumber: '+14155550142',
                                    imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                    isSelf: true,
                                    isAdmin: true,
                                  },
                                  {
                                    id: '@whatsapp_447700900118:beeper.local',
                                    fullName: 'Jonas Weber 🧗',
                                    phoneNumber: '+447700900118',
                                    imgURL: 'mxc://local.beeper.com/jonas_Wm2r7K',
                                    isAdmin: true,
                                  },
                                  {
                                    id: '@whatsapp_14155550176:beeper.local',
                                    fullName: 'Ingrid Solberg',
                                    phoneNumber: '+14155550176',
                                    email: 'ingrid@solberg.example',
                                  },
                                  {
                                    id: '@whatsapp_447700900231:beeper.local',
                                    fullName: 'Kofi Mensah',
                                    phoneNumber: '+447700900231',
                                  },
                                ],
                                hasMore: false,
                                total: 4,
                              },
                              unreadCount: 2,
                              localChatID: '118',
                              description: 'Train at 07:28, back by four.',
                              imgURL: '/Users/maya/Beeper/media/ridge-loop.jpg',
                              isReadOnly: false,
                              lastActivity: '2026-10-16T19:12:47.000Z',
                              unreadMentionsCount: 1,
                              lastReadMessageSortKey: '821440413',
                              draft: null,
                              reminder: {
                                remindAt: '2026-10-17T05:45:00.000Z',
                                dismissOnIncomingMessage: false,
                              },
                              snooze: null,
                              isArchived: false,
                              isMarkedUnread: false,
                              isMuted: false,
                              isPinned: true,
                              isLowPriority: false,
                              messageExpirySeconds: null,
                              labels: [{ id: 'lbl_9Kc2VpXm', name: 'Weekend' }],
                            },
                          },
                        },
                      },
                    },
                  },
                  byParticipant: {
                    summary: 'A group has a participant of that name',
                    value: {
                      results: {
                        chats: [],
                        in_groups: [
                          {
                            id: '!plot14Hb5Lq:garden.example',
                            accountID: 'matrix',
                            network: 'Beeper (Matrix)',
                            title: 'Plot 14',
                            type: 'group',
                            participants: {
                              items: [
                                {
                                  id: '@maya:beeper.com',
                                  username: '@maya:beeper.com',
                                  fullName: 'Maya Okafor',
                                  imgURL: 'mxc://beeper.com/maya_b41Qz9',
                                  isSelf: true,
                                },
                                {
                                  id: '@tomas:garden.example',
                                  username: '@tomas:garden.example',
                                  fullName: 'Tomás Herrera',
                                  isAdmin: true,
                                },
                                {
                                  id: '@chloe:garden.example',
                                  username: '@chloe:garden.example',
                                  fullName: 'Chloé Martin',
                                },
                                {
                                  id: '@yusuf:garden.example',
                                  username: '@yusuf:garden.example',
                                  fullName: 'Yusuf Demir',
                                  isPending: true,
                                },
                              ],
                              hasMore: false,
                              total: 4,
                            },
                            unreadCount: 0,
                            localChatID: '81',
                            description: 'Who waters, who digs, who has bulbs to spare',
                            isReadOnly: false,
                            lastActivity: '2026-10-14T17:03:12.000Z',
                            unreadMentionsCount: 0,
                            draft: null,
                            reminder: null,
                            snooze: {
                              snoozeUntil: '2026-10-18T09:00:00.000Z',
                              userSnoozedAt: '2026-10-15T06:12:40.000Z',
                            },
                            isArchived: false,
                            isMuted: false,
                            isPinned: false,
                            isLowPriority: false,
                            labels: [{ id: 'lbl_5Yt0QeRb', name: 'Garden' }],
                          },
                        ],
                        messages: {
                          items: [],
                          hasMore: false,
                          oldestCursor: null,
                          newestCursor: null,
                          chats: {},
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/focus': {
      post: {
        operationId: 'focus',
        'x-sdk-method': 'focus',
        'x-since': '4.1.294',
        tags: ['App'],
        summary: 'Bring the app to the front',
        description: 'Brings the app\'s window to the front on the machine that runs it, and can open a chat, jump to a message there and fill in a draft. Nothing is sent: the person looks at the draft and decides. Whether the window could be shown, `success` says.',
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/FocusAppInput' },
              examples: {
                chatWithDraft: {
                  summary: 'Open a chat with a draft',
                  value: {
                    chatID: '!Rd9kWq2LmVx7:beeper.local',
                    draftText: 'Shall I bring the first-aid kit?',
                  },
                },
                message: {
                  summary: 'Jump to a message',
                  value: { chatID: '!Rd9kWq2LmVx7:beeper.local', messageID: '2210405' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Whether the app is in front.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FocusAppOutput' },
                examples: {
                  shown: { summary: 'The app is in front', value: { success: true } },
                  notShown: { summary: 'The app could not be shown', value: { success: false } },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/assets/download': {
      post: {
        operationId: 'downloadAsset',
        'x-sdk-method': 'assets.download',
        'x-since': '4.1.294',
        'x-read-only': true,
        tags: ['Files'],
        summary: 'Download a file',
        description: 'Fetches a file to the machine that runs the app and returns its place there. That helps a program on the same machine; anywhere else, read the bytes from `/v1/assets/serve`. A download that fails can still answer 200, with `error` in place of `srcURL`: look for that first.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DownloadAssetInput' },
              examples: {
                photo: {
                  summary: 'The picture of a message',
                  value: { url: 'mxc://local.beeper.com/summit_Xr4Vn8' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The file\'s place on the machine, or the reason why it could not be fetched.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DownloadAssetOutput' },
                examples: {
                  photo: {
                    summary: 'The file is there',
                    value: { srcURL: 'file:///Users/maya/Beeper/media/summit_Xr4Vn8.jpg' },
                  },
                  failed: {
                    summary: 'The file could not be fetched',
                    value: { error: 'The media server no longer has this file.' },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/assets/serve': {
      get: {
        operationId: 'serveAsset',
        'x-sdk-method': 'assets.serve',
        'x-since': '4.2.509',
        tags: ['Files'],
        summary: 'Read a file',
        description: 'Streams the bytes of a file, fetching it first if the app does not have it yet; the first request for a large file can take a while. With `Range`, only a part comes, with status 206, which lets a player jump within a video. A range that the file does not have is answered with 416 and an empty body, not with the usual error.',
        parameters: [
          {
            name: 'url',
            in: 'query',
            required: true,
            description: 'The file, as an `mxc://`, `localmxc://` or `file://` URL: `id` or `srcURL` of an attachment, or `srcURL` of an upload or a download.',
            schema: { type: 'string', minLength: 1 },
            example: 'mxc://local.beeper.com/ridgeloop_P0w3Te',
          },
          {
            name: 'Range',
            in: 'header',
            description: 'Which bytes to send, such as `bytes=0-37` for the first 38. Without it, the whole file comes.',
            schema: { type: 'string' },
            example: 'bytes=0-37',
          },
        ],
        responses: {
          '200': {
            description: 'The whole file.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/octet-stream': {
                schema: { type: 'string', format: 'binary' },
                examples: {
                  route: {
                    summary: 'A track for a map, which happens to be text',
                    value: '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Trailhead">\n  <trk>\n    <name>Ridge loop</name>\n    <trkseg>\n      <trkpt lat="46.5763" lon="7.9904"/>\n      <trkpt lat="46.5801" lon="7.9988"/>\n      <trkpt lat="46.5763" lon="7.9904"/>\n    </trkseg>\n  </trk>\n</gpx>\n',
                  },
                },
              },
            },
          },
          '206': {
            description: 'The part of the file that `Range` asks for.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/octet-stream': {
                schema: { type: 'string', format: 'binary' },
                examples: {
                  routeStart: {
                    summary: 'The first 38 bytes of the track',
                    value: '<?xml version="1.0" encoding="UTF-8"?>',
                  },
                },
              },
            },
          },
          '304': {
            description: 'The file has not changed since it was last fetched. The body is empty; use the copy you have.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '416': { $ref: '#/components/responses/RangeNotSatisfiable' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/assets/upload': {
      post: {
        operationId: 'uploadAsset',
        'x-sdk-method': 'assets.upload',
        'x-since': '4.2.499',
        tags: ['Files'],
        summary: 'Upload a file',
        description: 'Stores a file of up to 500 MB for the time being and returns an `uploadID`. Send a message or set a draft with that ID to make use of it. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: { $ref: '#/components/schemas/UploadAssetMultipart' },
              examples: {
                packingList: {
                  summary: 'A text file',
                  value: {
                    file: 'Stove and gas\nPaper map\nHead torches\nFirst-aid kit\n',
                    fileName: 'packing-list.txt',
                    mimeType: 'text/plain',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The stored file, or the reason why it could not be stored.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UploadAssetOutput' },
                examples: {
                  packingList: {
                    summary: 'The file is stored',
                    value: {
                      uploadID: 'upl_6cR1tN8w',
                      srcURL: 'file:///Users/maya/Beeper/uploads/upl_6cR1tN8w.txt',
                      fileName: 'packing-list.txt',
                      mimeType: 'text/plain',
                      fileSize: 51,
                    },
                  },
                  failed: {
                    summary: 'The file could not be stored',
                    value: { error: 'There is no space left on this machine.' },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/assets/upload/base64': {
      post: {
        operationId: 'uploadAssetBase64',
        'x-sdk-method': 'assets.uploadBase64',
        'x-since': '4.2.499',
        tags: ['Files'],
        summary: 'Upload a file as base64',
        description: 'Does the same as uploading a form, with the file inside JSON: it stores the file for the time being and returns an `uploadID` for a message or a draft. Base64 takes a third more room, so prefer the form for anything large. An upload that fails can still answer 200, with `error` in place of `uploadID`: look for that first.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/UploadAssetInput' },
              examples: {
                trailMarker: {
                  summary: 'A small picture, whose type the app works out',
                  value: {
                    content: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAGklEQVR42mM4IaBHEmIYDhr+kwhGpoaRmDQAkL7CsPJH7LYAAAAASUVORK5CYII=',
                    fileName: 'trail-marker.png',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The stored file, or the reason why it could not be stored.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UploadAssetOutput' },
                examples: {
                  trailMarker: {
                    summary: 'The picture is stored',
                    value: {
                      uploadID: 'upl_2mJ9xB4k',
                      srcURL: 'file:///Users/maya/Beeper/uploads/upl_2mJ9xB4k.png',
                      fileName: 'trail-marker.png',
                      mimeType: 'image/png',
                      fileSize: 83,
                      width: 16,
                      height: 16,
                    },
                  },
                  failed: {
                    summary: 'The file could not be stored',
                    value: { error: 'There is no space left on this machine.' },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/bridges': {
      get: {
        operationId: 'listBridges',
        'x-sdk-method': 'bridges.list',
        tags: ['Bridges'],
        summary: 'List bridges',
        description: 'Lists every bridge of the running app, with the accounts on it and whether another one can be connected. The list is complete, without pages. To connect a network, choose a bridge whose `status` is `available`, list its login flows, and start a login session. Where a bridge is not available, `statusText` may say why.',
        responses: {
          '200': {
            description: 'The bridges.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BridgeListResponse' },
                examples: {
                  fiveBridges: {
                    summary: 'Five bridges, four of them with an account',
                    value: {
                      items: [
                        {
                          id: 'matrix',
                          accounts: [
                            {
                              accountID: 'matrix',
                              bridge: { id: 'matrix', provider: 'cloud', type: 'matrix' },
                              status: 'connected',
                              user: {
                                id: '@maya:beeper.com',
                                username: '@maya:beeper.com',
                                fullName: 'Maya Okafor',
                                imgURL: 'mxc://beeper.com/maya_b41Qz9',
                                isSelf: true,
                              },
                              network: 'Beeper (Matrix)',
                            },
                          ],
                          activeAccountCount: 1,
                          displayName: 'Beeper',
                          provider: 'cloud',
                          status: 'connected',
                          supportsMultipleAccounts: false,
                          type: 'matrix',
                          network: 'Beeper (Matrix)',
                        },
                        {
                          id: 'local-whatsapp',
                          accounts: [
                            {
                              accountID: 'local-whatsapp_ba_7Qm2xVn4',
                              bridge: { id: 'local-whatsapp', provider: 'local', type: 'whatsapp' },
                              status: 'connected',
                              user: {
                                id: '@whatsapp_14155550142:beeper.local',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                imgURL: 'mxc://local.beeper.com/maya_b41Qz9',
                                isSelf: true,
                              },
                              capabilities: { reaction: true, edit: true },
                              loginID: '14155550142',
                              network: 'WhatsApp',
                            },
                          ],
                          activeAccountCount: 1,
                          displayName: 'WhatsApp',
                          provider: 'local',
                          status: 'available',
                          supportsMultipleAccounts: true,
                          type: 'whatsapp',
                          network: 'WhatsApp',
                        },
                        {
                          id: 'slackgo',
                          accounts: [
                            {
                              accountID: 'slackgo.T07SUNDIAL-U07MAYA',
                              bridge: { id: 'slackgo', provider: 'cloud', type: 'slackgo' },
                              status: 'backfilling',
                              user: {
                                id: '@slackgo_t07sundial-u07maya:beeper.com',
                                username: 'maya',
                                fullName: 'Maya Okafor',
                                email: 'maya@sundial.example',
                                isSelf: true,
                              },
                              loginID: 'T07SUNDIAL-U07MAYA',
                              network: 'Slack',
                              statusText: 'Fetching older messages',
                            },
                          ],
                          activeAccountCount: 1,
                          displayName: 'Slack',
                          provider: 'cloud',
                          status: 'available',
                          supportsMultipleAccounts: true,
                          type: 'slackgo',
                          network: 'Slack',
                        },
                        {
                          id: 'local-telegram',
                          accounts: [
                            {
                              accountID: 'local-telegram_ba_p3Kd81Lz',
                              bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                              status: 'reconnect_required',
                              user: {
                                id: '@telegram_5550142:beeper.local',
                                username: 'maya_okafor',
                                fullName: 'Maya Okafor',
                                phoneNumber: '+14155550142',
                                isSelf: true,
                              },
                              loginID: '5550142',
                              network: 'Telegram',
                              statusText: 'Telegram ended this sign-in. Sign in again to go on.',
                            },
                          ],
                          activeAccountCount: 0,
                          displayName: 'Telegram',
                          provider: 'local',
                          status: 'available',
                          supportsMultipleAccounts: true,
                          type: 'telegram',
                          network: 'Telegram',
                        },
                        {
                          id: 'local-twitter',
                          accounts: [],
                          activeAccountCount: 0,
                          displayName: 'X (Twitter)',
                          provider: 'local',
                          status: 'available',
                          supportsMultipleAccounts: true,
                          type: 'twitter',
                          network: 'X (Twitter)',
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }],
      get: {
        operationId: 'retrieveBridge',
        'x-sdk-method': 'bridges.retrieve',
        tags: ['Bridges'],
        summary: 'Get bridge',
        description: 'Reads one bridge with the accounts on it, and whether another one can be connected. Ask again after a sign-in or a removal to see what has changed. `404` means that the app has no bridge of that ID; the bridge list has them all.',
        responses: {
          '200': {
            description: 'The bridge.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Bridge' },
                examples: {
                  reconnectRequired: {
                    summary: 'A bridge whose only account has to be connected again',
                    value: {
                      id: 'local-telegram',
                      accounts: [
                        {
                          accountID: 'local-telegram_ba_p3Kd81Lz',
                          bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                          status: 'reconnect_required',
                          user: {
                            id: '@telegram_5550142:beeper.local',
                            username: 'maya_okafor',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            isSelf: true,
                          },
                          loginID: '5550142',
                          network: 'Telegram',
                          statusText: 'Telegram ended this sign-in. Sign in again to go on.',
                        },
                      ],
                      activeAccountCount: 0,
                      displayName: 'Telegram',
                      provider: 'local',
                      status: 'available',
                      supportsMultipleAccounts: true,
                      type: 'telegram',
                      network: 'Telegram',
                    },
                  },
                  unused: {
                    summary: 'A bridge without accounts',
                    value: {
                      id: 'local-twitter',
                      accounts: [],
                      activeAccountCount: 0,
                      displayName: 'X (Twitter)',
                      provider: 'local',
                      status: 'available',
                      supportsMultipleAccounts: true,
                      type: 'twitter',
                      network: 'X (Twitter)',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/capabilities': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }],
      get: {
        operationId: 'retrieveBridgeCapabilities',
        'x-sdk-method': 'bridges.retrieveCapabilities',
        tags: ['Bridges'],
        summary: 'Get bridge capabilities',
        description: 'Tells how people can be found through a bridge, and which groups can be created on it. Read it before you offer a way to start a chat or a form for a new group, so that people are asked only for what the network takes. `502` means that the bridge did not answer; try again later.',
        responses: {
          '200': {
            description: 'What can be found and created through the bridge.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ProvisioningCapabilities' },
                examples: {
                  telegram: {
                    summary: 'A bridge that can create groups and channels',
                    value: {
                      group_creation: {
                        group: {
                          type_description: 'Group chat',
                          avatar: { allowed: true },
                          disappear: {
                            allowed: true,
                            settings: { types: ['', 'after_send'], timers: [86400000, 604800000, 2592000000] },
                          },
                          name: { allowed: true, max_length: 255, min_length: 1, required: true },
                          participants: { allowed: true, min_length: 1, required: true },
                        },
                        channel: {
                          type_description: 'Channel',
                          name: { allowed: true, max_length: 255, min_length: 1, required: true },
                          topic: { allowed: true, max_length: 255 },
                          username: { allowed: false },
                        },
                      },
                      resolve_identifier: {
                        any_phone: false,
                        contact_list: true,
                        create_dm: true,
                        lookup_email: false,
                        lookup_phone: true,
                        lookup_username: true,
                        search: true,
                      },
                      image_pack_import: true,
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/login-flows': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }],
      get: {
        operationId: 'listBridgeLoginFlows',
        'x-sdk-method': 'bridges.loginFlows.list',
        tags: ['Bridges'],
        summary: 'List login flows',
        description: 'Lists the ways to sign in on a bridge, such as by phone number or by QR code. Let the person choose one, and send its `id` as `flowID` when you start the login session. The list is complete, without pages. `502` means that the bridge did not answer; try again later.',
        responses: {
          '200': {
            description: 'The ways to sign in.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginFlowListResponse' },
                examples: {
                  twoFlows: {
                    summary: 'By phone number, or by QR code',
                    value: {
                      items: [
                        {
                          id: 'phone',
                          name: 'Phone number',
                          description: 'Telegram sends a code to the devices that are still signed in.',
                        },
                        {
                          id: 'qr',
                          name: 'QR code',
                          description: 'Scan a code with Telegram on a phone.',
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/logins': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }],
      get: {
        operationId: 'listBridgeLogins',
        'x-sdk-method': 'bridges.logins.list',
        tags: ['Bridges'],
        summary: 'List logins',
        description: 'Lists the identities that are signed in on a bridge, those that have to be signed in again included. The list is complete, without pages. Look here for the `loginID` to reconnect or to remove. `404` means that the app has no bridge of that ID; the bridge list has them all.',
        responses: {
          '200': {
            description: 'The logins.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginListResponse' },
                examples: {
                  needsLogin: {
                    summary: 'One login, which the network has ended',
                    value: {
                      items: [
                        {
                          bridgeID: 'local-telegram',
                          loginID: '5550142',
                          removeScopes: ['current-device', 'all-devices'],
                          status: 'needs_login',
                          accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                          statusText: 'Telegram ended this sign-in.',
                          user: {
                            id: '@telegram_5550142:beeper.local',
                            username: 'maya_okafor',
                            fullName: 'Maya Okafor',
                            phoneNumber: '+14155550142',
                            isSelf: true,
                          },
                        },
                      ],
                    },
                  },
                  none: { summary: 'Nobody has signed in', value: { items: [] } },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/logins/{loginID}': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }, { $ref: '#/components/parameters/LoginID' }],
      get: {
        operationId: 'retrieveBridgeLogin',
        'x-sdk-method': 'bridges.logins.retrieve',
        tags: ['Bridges'],
        summary: 'Get login',
        description: 'Reads one login of a bridge: whether it is connected, which accounts belong to it, and how it can be removed. `404` means that the bridge holds no such login, for instance because it was removed.',
        responses: {
          '200': {
            description: 'The login.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BridgeLogin' },
                examples: {
                  needsLogin: {
                    summary: 'The network has ended it',
                    value: {
                      bridgeID: 'local-telegram',
                      loginID: '5550142',
                      removeScopes: ['current-device', 'all-devices'],
                      status: 'needs_login',
                      accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                      statusText: 'Telegram ended this sign-in.',
                      user: {
                        id: '@telegram_5550142:beeper.local',
                        username: 'maya_okafor',
                        fullName: 'Maya Okafor',
                        phoneNumber: '+14155550142',
                        isSelf: true,
                      },
                    },
                  },
                  connected: {
                    summary: 'It is connected again',
                    value: {
                      bridgeID: 'local-telegram',
                      loginID: '5550142',
                      removeScopes: ['current-device', 'all-devices'],
                      status: 'connected',
                      accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                      user: {
                        id: '@telegram_5550142:beeper.local',
                        username: 'maya_okafor',
                        fullName: 'Maya Okafor',
                        phoneNumber: '+14155550142',
                        isSelf: true,
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/logins/{loginID}/remove': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }, { $ref: '#/components/parameters/LoginID' }],
      post: {
        operationId: 'removeBridgeLogin',
        'x-sdk-method': 'bridges.logins.remove',
        tags: ['Bridges'],
        summary: 'Remove login',
        description: 'Signs an identity out, on this device or on all of them, and removes the accounts that belong to it. Accounts have no removal of their own, so this is the way to disconnect one; ask the person first, and name all the accounts in `accountIDs`. Choose a `scope` from the login\'s `removeScopes`. To bring the accounts back, sign in anew through a login session.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RemoveBridgeLoginInput' },
              examples: {
                thisDevice: {
                  summary: 'Sign out here, and stay signed in elsewhere',
                  value: { scope: 'current-device' },
                },
                allDevices: { summary: 'Sign out everywhere', value: { scope: 'all-devices' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The login is removed.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginRemoveResponse' },
                examples: {
                  thisDevice: {
                    summary: 'Signed out here, with one account',
                    value: {
                      bridgeID: 'local-telegram',
                      loginID: '5550142',
                      scope: 'current-device',
                      status: 'removed',
                      affectedAccountIDs: ['local-telegram_ba_p3Kd81Lz'],
                    },
                  },
                  allDevices: {
                    summary: 'Signed out everywhere, with one account',
                    value: {
                      bridgeID: 'local-telegram',
                      loginID: '5550142',
                      scope: 'all-devices',
                      status: 'removed',
                      affectedAccountIDs: ['local-telegram_ba_p3Kd81Lz'],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/login-sessions': {
      parameters: [{ $ref: '#/components/parameters/BridgeID' }],
      post: {
        operationId: 'createBridgeLoginSession',
        'x-sdk-method': 'bridges.loginSessions.create',
        tags: ['Bridges'],
        summary: 'Start login session',
        description: 'Starts a sign-in on a bridge. Without `accountID` and `loginID` it connects a new account; with one of them it reconnects an account whose sign-in has ended. The reply holds the first step: submit an answer, and go on with each `currentStep` until `status` is `complete`, `cancelled` or `failed`. A session is short-lived; if it is gone, start another.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          description: 'Leave the body out to connect a new account the usual way.',
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateBridgeLoginSessionInput' },
              examples: {
                reconnectByPhone: {
                  summary: 'Reconnect an account by phone number',
                  value: { accountID: 'local-telegram_ba_p3Kd81Lz', flowID: 'phone', loginID: '5550142' },
                },
                reconnectByQRCode: {
                  summary: 'Reconnect an account by QR code',
                  value: { accountID: 'local-telegram_ba_p3Kd81Lz', flowID: 'qr', loginID: '5550142' },
                },
                newAccount: { summary: 'Connect a new account by the bridge\'s default flow', value: {} },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The session, with its first step.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginSession' },
                examples: {
                  reconnectByPhone: {
                    summary: 'The phone number is asked for',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'waiting_for_input',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      currentStep: {
                        type: 'user_input',
                        stepID: 'telegram-phone-number',
                        fields: [
                          {
                            id: 'phone_number',
                            label: 'Phone number',
                            placeholder: '+14155550100',
                            initialValue: '+14155550142',
                            type: 'text',
                          },
                        ],
                        instructions: 'Enter the phone number of your Telegram account, with the country code.',
                      },
                      loginID: '5550142',
                    },
                  },
                  reconnectByQRCode: {
                    summary: 'A QR code is to be scanned',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_4Jt9wQx7',
                      status: 'waiting_for_display',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      currentStep: {
                        type: 'display_and_wait',
                        stepID: 'telegram-qr',
                        display: { type: 'qr', data: 'tg://login?token=AQJ7mXo2kVfYc0dRhTz5uWb3' },
                        instructions: 'In Telegram on your phone, open Settings, Devices, Link Desktop Device, and scan this code.',
                      },
                      loginID: '5550142',
                    },
                  },
                  newAccount: {
                    summary: 'On another bridge, values from a web page are asked for',
                    value: {
                      bridgeID: 'local-twitter',
                      loginSessionID: 'ls_6Hx1pZd3',
                      status: 'waiting_for_cookies',
                      currentStep: {
                        type: 'cookies',
                        stepID: 'twitter-web',
                        url: 'https://x.example/login',
                        fields: [
                          { id: 'auth_token', name: 'auth_token', type: 'cookie' },
                          { id: 'csrf_token', name: 'x-csrf-token', type: 'header' },
                        ],
                        expectedFinalURLRegex: '^https://x\\.example/home',
                        instructions: 'Sign in on the page that opens. Beeper takes over from there.',
                        userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}': {
      parameters: [
        { $ref: '#/components/parameters/BridgeID' },
        { $ref: '#/components/parameters/LoginSessionID' },
      ],
      get: {
        operationId: 'retrieveBridgeLoginSession',
        'x-sdk-method': 'bridges.loginSessions.retrieve',
        tags: ['Bridges'],
        summary: 'Get login session',
        description: 'Reads where a sign-in stands: what it asks for next, or how it has ended. Use it to take up a session again, or to find out what became of an answer whose reply was lost, before you answer a second time. `404` means that there is no such session; start a new one.',
        responses: {
          '200': {
            description: 'The session as it is now.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginSession' },
                examples: {
                  waitingForInput: {
                    summary: 'The code is asked for',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'waiting_for_input',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      currentStep: {
                        type: 'user_input',
                        stepID: 'telegram-code',
                        fields: [{ id: 'code', label: 'Login code', placeholder: '12345', type: 'text' }],
                        instructions: 'Telegram has sent a code to your other devices.',
                      },
                      loginID: '5550142',
                    },
                  },
                  complete: {
                    summary: 'The account is connected again',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'complete',
                      account: {
                        accountID: 'local-telegram_ba_p3Kd81Lz',
                        bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                        status: 'connected',
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                        loginID: '5550142',
                        network: 'Telegram',
                      },
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      login: {
                        bridgeID: 'local-telegram',
                        loginID: '5550142',
                        removeScopes: ['current-device', 'all-devices'],
                        status: 'connected',
                        accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                      },
                      loginID: '5550142',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
      delete: {
        operationId: 'cancelBridgeLoginSession',
        'x-sdk-method': 'bridges.loginSessions.cancel',
        tags: ['Bridges'],
        summary: 'Cancel login session',
        description: 'Abandons a sign-in that is under way. Do so when the person closes the form or wants to sign in another way. Unlike most deletions, it answers with a body, which confirms the cancellation. `404` means that there is no such session, so nothing is left to cancel.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The session is cancelled.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginSessionCancelResponse' },
                examples: {
                  cancelled: {
                    summary: 'The sign-in is abandoned',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'cancelled',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}/steps/{stepID}': {
      parameters: [
        { $ref: '#/components/parameters/BridgeID' },
        { $ref: '#/components/parameters/LoginSessionID' },
        {
          name: 'stepID',
          in: 'path',
          required: true,
          description: 'The step to answer, as `currentStep.stepID` of the session names it.',
          schema: { type: 'string', minLength: 1 },
          example: 'telegram-phone-number',
        },
      ],
      post: {
        operationId: 'submitBridgeLoginStep',
        'x-sdk-method': 'bridges.loginSessions.steps.submit',
        tags: ['Bridges'],
        summary: 'Submit login step',
        description: 'Answers the current step of a login session, and returns the session with its next step or its end. For `user_input` and `cookies`, send the values in `fields`. For `display_and_wait`, show the display, then send the type alone; the reply may take as long as the person does, so allow it minutes. A `200` is not yet a success: an answer that the network rejects can end the session with the `status` `failed`. Its `error` says why; start a new session to try again.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SubmitBridgeLoginStepInput' },
              examples: {
                phoneNumber: {
                  summary: 'A phone number',
                  value: { type: 'user_input', fields: { phone_number: '+14155550142' } },
                },
                code: {
                  summary: 'The code that the network has sent',
                  value: { type: 'user_input', fields: { code: '48213' } },
                },
                wrongCode: {
                  summary: 'A code with two digits swapped',
                  value: { type: 'user_input', fields: { code: '48231' } },
                },
                qrCode: { summary: 'The QR code is on screen', value: { type: 'display_and_wait' } },
                cookies: {
                  summary: 'Values from a web page',
                  value: {
                    type: 'cookies',
                    fields: { auth_token: 'example-auth-token', csrf_token: 'example-csrf-token' },
                    lastURL: 'https://x.example/home',
                    source: 'webview',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The session after the answer, which is not always a success; see `status`.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/LoginSession' },
                examples: {
                  phoneNumber: {
                    summary: 'The code is asked for next',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'waiting_for_input',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      currentStep: {
                        type: 'user_input',
                        stepID: 'telegram-code',
                        fields: [{ id: 'code', label: 'Login code', placeholder: '12345', type: 'text' }],
                        instructions: 'Telegram has sent a code to your other devices.',
                      },
                      loginID: '5550142',
                    },
                  },
                  code: {
                    summary: 'The account is connected again',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'complete',
                      account: {
                        accountID: 'local-telegram_ba_p3Kd81Lz',
                        bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                        status: 'connected',
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                        loginID: '5550142',
                        network: 'Telegram',
                      },
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      login: {
                        bridgeID: 'local-telegram',
                        loginID: '5550142',
                        removeScopes: ['current-device', 'all-devices'],
                        status: 'connected',
                        accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                      },
                      loginID: '5550142',
                    },
                  },
                  wrongCode: {
                    summary: 'The sign-in has failed',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_8Rk2mBv4',
                      status: 'failed',
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      error: { code: 'invalid_code', message: 'Telegram did not accept this code.' },
                      loginID: '5550142',
                    },
                  },
                  qrCode: {
                    summary: 'The QR code was scanned, and the account is connected again',
                    value: {
                      bridgeID: 'local-telegram',
                      loginSessionID: 'ls_4Jt9wQx7',
                      status: 'complete',
                      account: {
                        accountID: 'local-telegram_ba_p3Kd81Lz',
                        bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
                        status: 'connected',
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                        loginID: '5550142',
                        network: 'Telegram',
                      },
                      accountID: 'local-telegram_ba_p3Kd81Lz',
                      login: {
                        bridgeID: 'local-telegram',
                        loginID: '5550142',
                        removeScopes: ['current-device', 'all-devices'],
                        status: 'connected',
                        accountIDs: ['local-telegram_ba_p3Kd81Lz'],
                        user: {
                          id: '@telegram_5550142:beeper.local',
                          username: 'maya_okafor',
                          fullName: 'Maya Okafor',
                          phoneNumber: '+14155550142',
                          isSelf: true,
                        },
                      },
                      loginID: '5550142',
                    },
                  },
                  cookies: {
                    summary: 'On another bridge, a passcode is asked for next',
                    value: {
                      bridgeID: 'local-twitter',
                      loginSessionID: 'ls_6Hx1pZd3',
                      status: 'waiting_for_input',
                      currentStep: {
                        type: 'user_input',
                        stepID: 'twitter-passcode',
                        fields: [
                          { id: 'passcode', label: 'Passcode', type: 'password' },
                          {
                            id: 'device_name',
                            label: 'Device name',
                            initialValue: 'Beeper',
                            optional: true,
                            type: 'text',
                          },
                        ],
                        instructions: 'Enter the passcode of your encrypted direct messages.',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup': {
      get: {
        operationId: 'retrieveSetup',
        'x-sdk-method': 'app.setup.retrieve',
        tags: ['Setup'],
        summary: 'Get setup state',
        description: 'Tells whether anybody is signed in to Beeper, whether this device is trusted, and what is needed next. While nobody is signed in, it answers without a token, so that a client can find that out; from then on, it takes a token with the `read` scope. Ask again after each step of the setup, until `state` is `ready`.',
        security: [{}, { bearerAuth: [] }, { oauth2: ['read'] }],
        responses: {
          '200': {
            description: 'The state of the setup.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AppStateSnapshot' },
                examples: {
                  signedOut: {
                    summary: 'A fresh install, with nobody signed in',
                    value: {
                      e2ee: {
                        crossSigning: false,
                        firstSyncDone: false,
                        hasBackedUpRecoveryKey: false,
                        initialized: false,
                        keyBackup: false,
                        secrets: {
                          masterKey: false,
                          megolmBackupKey: false,
                          recoveryKey: false,
                          selfSigningKey: false,
                          userSigningKey: false,
                        },
                        secretStorage: false,
                        verified: false,
                      },
                      state: 'needs-login',
                    },
                  },
                  needsVerification: {
                    summary: 'Signed in, on a device that is not trusted yet',
                    value: {
                      e2ee: {
                        crossSigning: true,
                        firstSyncDone: false,
                        hasBackedUpRecoveryKey: true,
                        initialized: true,
                        keyBackup: true,
                        secrets: {
                          masterKey: false,
                          megolmBackupKey: false,
                          recoveryKey: false,
                          selfSigningKey: false,
                          userSigningKey: false,
                        },
                        secretStorage: true,
                        verified: false,
                      },
                      state: 'needs-verification',
                      matrix: {
                        deviceID: 'KXPTWLQZVB',
                        homeserver: 'https://matrix.beeper.com',
                        userID: '@maya:beeper.com',
                      },
                    },
                  },
                  ready: {
                    summary: 'Nothing is missing',
                    value: {
                      e2ee: {
                        crossSigning: true,
                        firstSyncDone: true,
                        hasBackedUpRecoveryKey: true,
                        initialized: true,
                        keyBackup: true,
                        secrets: {
                          masterKey: true,
                          megolmBackupKey: true,
                          recoveryKey: true,
                          selfSigningKey: true,
                          userSigningKey: true,
                        },
                        secretStorage: true,
                        verified: true,
                      },
                      state: 'ready',
                      matrix: {
                        deviceID: 'KXPTWLQZVB',
                        homeserver: 'https://matrix.beeper.com',
                        userID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/start': {
      post: {
        operationId: 'startSetup',
        'x-sdk-method': 'app.setup.start',
        tags: ['Setup'],
        summary: 'Start setup',
        description: 'Opens a setup request, under which one person can sign in or sign up, and names the ways to do so. It needs no token. Keep `setupRequestID` for the calls that follow. When one of them no longer accepts it, start again here.',
        security: [],
        responses: {
          '200': {
            description: 'The setup request.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SetupStartResponse' },
                examples: {
                  byEmail: {
                    summary: 'Signing in goes by email',
                    value: { setupRequestID: 'setup_5Wb8nQ2r', signInMethods: ['email'] },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/email': {
      post: {
        operationId: 'sendSetupEmail',
        'x-sdk-method': 'app.setup.email',
        tags: ['Setup'],
        summary: 'Send sign-in code',
        description: 'Mails a one-time code to the person, for submitting it next. The reply is empty; whether the address has an account comes out only with the code. If no email arrives, check the address with the person before you send another.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SendSetupEmailInput' },
              examples: {
                signIn: {
                  summary: 'To somebody who has an account',
                  value: { email: 'maya@okafor.example', setupRequestID: 'setup_5Wb8nQ2r' },
                },
                signUp: {
                  summary: 'To somebody who has none yet',
                  value: { email: 'leila@haddad.example', setupRequestID: 'setup_9Yd3vK6t' },
                },
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'The code is on its way.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/response': {
      post: {
        operationId: 'submitSetupCode',
        'x-sdk-method': 'app.setup.response',
        tags: ['Setup'],
        summary: 'Submit sign-in code',
        description: 'Signs the person in with the code from the email. If the address has an account, the reply holds its access token, once, and the state of the setup. If it has none, the reply has `registrationRequired`, and what is needed to register. A code that is wrong or too old gets an error; let the person try again, or send them another.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SubmitSetupCodeInput' },
              examples: {
                signIn: {
                  summary: 'The code of somebody who has an account',
                  value: { response: '234934', setupRequestID: 'setup_5Wb8nQ2r' },
                },
                signUp: {
                  summary: 'The code of somebody who has none yet',
                  value: { response: '461991', setupRequestID: 'setup_9Yd3vK6t' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The code is right. The person is signed in, or has to register.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SetupResponseOutput' },
                examples: {
                  signIn: {
                    summary: 'Signed in; this device is not trusted yet',
                    value: {
                      matrix: {
                        accessToken: 'example-access-token-of-maya',
                        deviceID: 'KXPTWLQZVB',
                        homeserver: 'https://matrix.beeper.com',
                        userID: '@maya:beeper.com',
                      },
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                    },
                  },
                  signUp: {
                    summary: 'There is no account yet',
                    value: {
                      copy: {
                        submit: 'Continue',
                        terms: 'By continuing, you agree to the terms of use and confirm that you have read the privacy policy.',
                        title: 'Choose your username',
                        usernamePlaceholder: 'Username',
                      },
                      leadToken: 'lead_Zc4uRf0mHq8e',
                      registrationRequired: true,
                      setupRequestID: 'setup_9Yd3vK6t',
                      usernameSuggestions: ['leila_h', 'leilahaddad', 'haddad.leila'],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/register': {
      post: {
        operationId: 'registerSetup',
        'x-sdk-method': 'app.setup.register',
        tags: ['Setup'],
        summary: 'Register account',
        description: 'Creates a Beeper account for an address that has none, under the username that the person has chosen, and signs them in. Call it only after the code was answered with `registrationRequired`, and after the person has seen and accepted `copy.terms`. If the username cannot be had, let the person choose another. The reply holds the access token, once.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RegisterSetupInput' },
              examples: {
                suggestedUsername: {
                  summary: 'One of the suggested usernames',
                  value: {
                    acceptTerms: true,
                    leadToken: 'lead_Zc4uRf0mHq8e',
                    setupRequestID: 'setup_9Yd3vK6t',
                    username: 'leila_h',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The account is created, and the person is signed in.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SetupCompleteResponse' },
                examples: {
                  registered: {
                    summary: 'A new account, which the app is preparing',
                    value: {
                      matrix: {
                        accessToken: 'example-access-token-of-leila',
                        deviceID: 'DQNVRHSJUE',
                        homeserver: 'https://matrix.beeper.com',
                        userID: '@leila_h:beeper.com',
                      },
                      session: {
                        e2ee: {
                          crossSigning: false,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: false,
                          initialized: false,
                          keyBackup: false,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: false,
                          verified: false,
                        },
                        state: 'initializing',
                        matrix: {
                          deviceID: 'DQNVRHSJUE',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@leila_h:beeper.com',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verification/recovery-key': {
      post: {
        operationId: 'verifyRecoveryKey',
        'x-sdk-method': 'app.setup.recoveryKey.verify',
        tags: ['Setup'],
        summary: 'Verify with recovery key',
        description: 'Unlocks the encrypted history with the recovery key that the person has saved. It takes the place of a verification by another device, for people who have none at hand. If the key is refused, let the person look for typing mistakes; somebody who has lost it can verify from another device.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/VerifyRecoveryKeyInput' },
              examples: {
                savedKey: {
                  summary: 'The key that the person saved when they set up Beeper',
                  value: { recoveryKey: 'EsTx 4mQb 9ZrK w2Lf 7HnV c5Dy 3JpG 8TsA u6Xe R1Wo' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The key is right.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SetupStateResponse' },
                examples: {
                  verified: {
                    summary: 'The device is trusted, and fetches the encrypted messages',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'needs-first-sync',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verification/recovery-key/reset': {
      post: {
        operationId: 'createRecoveryKeyReset',
        'x-sdk-method': 'app.setup.recoveryKey.reset.create',
        tags: ['Setup'],
        summary: 'Create new recovery key',
        description: 'Makes a replacement for the recovery key and returns it. It is not in force yet: show it to the person, make sure that they have saved it, then confirm it. If they still know the old key, send it along.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          description: 'Leave the body out when the person no longer has the old key.',
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateRecoveryKeyResetInput' },
              examples: {
                oldKeyKnown: {
                  summary: 'The person still has the old key',
                  value: { existingRecoveryKey: 'EsTx 4mQb 9ZrK w2Lf 7HnV c5Dy 3JpG 8TsA u6Xe R1Wo' },
                },
                oldKeyLost: { summary: 'The old key is lost', value: {} },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new key, to be saved and confirmed.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecoveryKeyResetResponse' },
                examples: {
                  newKey: {
                    summary: 'A key that waits to be confirmed',
                    value: {
                      recoveryKey: 'EsUk 7bNc 2QvM f9Gz 5RtH x3Lp 8DwJ 4YsE a6Vq K1Zo',
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: true,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'ready',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verification/recovery-key/reset/confirm': {
      post: {
        operationId: 'confirmRecoveryKeyReset',
        'x-sdk-method': 'app.setup.recoveryKey.reset.confirm',
        tags: ['Setup'],
        summary: 'Confirm new recovery key',
        description: 'Puts a new recovery key in force, in place of the old one, and returns the state of the setup. Call it only once the person has saved the key, since it is shown to them just once. Until this call succeeds, the old key stays in force; if the new one was mislaid before that, create another.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ConfirmRecoveryKeyResetInput' },
              examples: {
                newKey: {
                  summary: 'The key that the person has saved',
                  value: { recoveryKey: 'EsUk 7bNc 2QvM f9Gz 5RtH x3Lp 8DwJ 4YsE a6Vq K1Zo' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new key is in force.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SetupStateResponse' },
                examples: {
                  confirmed: {
                    summary: 'Nothing is missing',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: true,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'ready',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications': {
      get: {
        operationId: 'listVerifications',
        'x-sdk-method': 'app.setup.verifications.list',
        tags: ['Setup'],
        summary: 'List verifications',
        description: 'Lists the device verifications that are pending or under way, whichever side asked for them. Look here for a request from another device of the person, which is `incoming` and waits to be accepted. The list is complete, without pages. One that is gone has ended or run out; start another.',
        responses: {
          '200': {
            description: 'The verifications.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationListResponse' },
                examples: {
                  outgoing: {
                    summary: 'This device asked, and the phone has accepted',
                    value: {
                      items: [
                        {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['sas.start', 'cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'ready',
                          otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                          otherUserID: '@maya:beeper.com',
                          qr: { data: 'TUFUUklYAgIADHZyZl83VG4za1FwMsccY5tl7q9A' },
                        },
                      ],
                    },
                  },
                  incoming: {
                    summary: 'Another device asks this one',
                    value: {
                      items: [
                        {
                          id: 'vrf_2Lw9xDs5',
                          availableActions: ['accept', 'cancel'],
                          direction: 'incoming',
                          methods: ['qr', 'sas'],
                          purpose: 'device',
                          state: 'requested',
                          otherDevice: { id: 'BTQXGWLPIN', name: 'Maya\'s tablet' },
                          otherUserID: '@maya:beeper.com',
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
      post: {
        operationId: 'createVerification',
        'x-sdk-method': 'app.setup.verifications.create',
        tags: ['Setup'],
        summary: 'Start verification',
        description: 'Asks another signed-in device to verify this one. The person has to accept there, so read the verification again until it is `ready`, then compare emoji or scan a QR code. If no other device is at hand, use the recovery key instead.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          description: 'Leave the body out to verify this device with another one of the same person.',
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CreateVerificationInput' },
              examples: {
                afterSignIn: { summary: 'To be trusted after signing in', value: { purpose: 'login' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The verification, which waits for the other device.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  requested: {
                    summary: 'No other device has accepted yet',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'requested',
                          otherUserID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: ['cancel'],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'requested',
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}': {
      parameters: [{ $ref: '#/components/parameters/VerificationID' }],
      get: {
        operationId: 'retrieveVerification',
        'x-sdk-method': 'app.setup.verifications.retrieve',
        tags: ['Setup'],
        summary: 'Get verification',
        description: 'Reads one device verification, with what can be done next in `availableActions`. The other device moves it on as well, so ask every few seconds while it is under way. `404` means that there is no such verification; start a new one.',
        responses: {
          '200': {
            description: 'The verification as it is now.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  ready: {
                    summary: 'The phone has accepted',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['sas.start', 'cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'ready',
                          otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                          otherUserID: '@maya:beeper.com',
                          qr: { data: 'TUFUUklYAgIADHZyZl83VG4za1FwMsccY5tl7q9A' },
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: ['sas.start', 'cancel'],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'ready',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                        qr: { data: 'TUFUUklYAgIADHZyZl83VG4za1FwMsccY5tl7q9A' },
                      },
                    },
                  },
                  qrScanned: {
                    summary: 'The phone has scanned the QR code',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['qr.confirmScanned', 'cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'qr_scanned',
                          otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                          otherUserID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: ['qr.confirmScanned', 'cancel'],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'qr_scanned',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}/accept': {
      parameters: [{ $ref: '#/components/parameters/IncomingVerificationID' }],
      post: {
        operationId: 'acceptVerification',
        'x-sdk-method': 'app.setup.verifications.accept',
        tags: ['Setup'],
        summary: 'Accept verification',
        description: 'Accepts the request of another device. Show the person its name first, and go on only if it is theirs. It works while `availableActions` has `accept`; if the other side has given up meanwhile, read the list again.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The verification is accepted.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  accepted: {
                    summary: 'Both sides have agreed',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: true,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'ready',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_2Lw9xDs5',
                          availableActions: ['sas.start', 'cancel'],
                          direction: 'incoming',
                          methods: ['qr', 'sas'],
                          purpose: 'device',
                          state: 'ready',
                          otherDevice: { id: 'BTQXGWLPIN', name: 'Maya\'s tablet' },
                          otherUserID: '@maya:beeper.com',
                          qr: { data: 'TUFUUklYAgEADHZyZl8yTHc5eERzNbw1B9g+v40i' },
                        },
                      },
                      verification: {
                        id: 'vrf_2Lw9xDs5',
                        availableActions: ['sas.start', 'cancel'],
                        direction: 'incoming',
                        methods: ['qr', 'sas'],
                        purpose: 'device',
                        state: 'ready',
                        otherDevice: { id: 'BTQXGWLPIN', name: 'Maya\'s tablet' },
                        otherUserID: '@maya:beeper.com',
                        qr: { data: 'TUFUUklYAgEADHZyZl8yTHc5eERzNbw1B9g+v40i' },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}/cancel': {
      parameters: [{ $ref: '#/components/parameters/VerificationID' }],
      post: {
        operationId: 'cancelVerification',
        'x-sdk-method': 'app.setup.verifications.cancel',
        tags: ['Setup'],
        summary: 'Cancel verification',
        description: 'Stops a device verification, so that nothing becomes trusted by it. Do so when the person gives up, and above all when the emoji or numbers differ, since somebody may be listening in. To try again, start a new verification.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          description: 'Leave the body out to give no reason.',
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CancelVerificationInput' },
              examples: {
                mismatch: {
                  summary: 'The emoji differ',
                  value: {
                    code: 'm.mismatched_sas',
                    reason: 'The emoji on the two devices did not match.',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The verification is stopped.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  cancelled: {
                    summary: 'The device is still not trusted',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: [],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'cancelled',
                        error: {
                          code: 'm.mismatched_sas',
                          reason: 'The emoji on the two devices did not match.',
                        },
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/qr/scan': {
      post: {
        operationId: 'scanVerificationQR',
        'x-sdk-method': 'app.setup.verifications.qr.scan',
        tags: ['Setup'],
        summary: 'Submit scanned QR code',
        description: 'Hands in the QR code that the other device shows, scanned by yours. The path needs no ID; the reply holds the verification that the code belongs to. The person then confirms on the other device. A code that is refused may belong to an earlier attempt: scan the one that is on screen now.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ScanVerificationQRInput' },
              examples: {
                phonesCode: {
                  summary: 'The code on the phone\'s screen',
                  value: { data: 'TUFUUklYAgEADHZyZl83VG4za1FwMtY/ePEtnqr9' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The code is accepted.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  scanned: {
                    summary: 'The phone has to confirm',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'qr_scanned',
                          otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                          otherUserID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: ['cancel'],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'qr_scanned',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}/qr/confirm-scanned': {
      parameters: [{ $ref: '#/components/parameters/VerificationID' }],
      post: {
        operationId: 'confirmVerificationQRScanned',
        'x-sdk-method': 'app.setup.verifications.qr.confirmScanned',
        tags: ['Setup'],
        summary: 'Confirm QR code scan',
        description: 'Confirms that the other device has scanned the QR code shown by this one, after the person has said so. It works while `availableActions` has `qr.confirmScanned`. If the other device reports no success, cancel rather than confirm.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The scan is confirmed.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  done: {
                    summary: 'The device is trusted',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'needs-first-sync',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: [],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'done',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}/sas/start': {
      parameters: [{ $ref: '#/components/parameters/VerificationID' }],
      post: {
        operationId: 'startVerificationSAS',
        'x-sdk-method': 'app.setup.verifications.sas.start',
        tags: ['Setup'],
        summary: 'Start emoji comparison',
        description: 'Begins the comparison of emoji, or of numbers. Show the person `sas` beside the other device, and ask whether both show the same. If `sas` is not there yet, read the verification again. It works while `availableActions` has `sas.start`.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The comparison has begun.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  sasReady: {
                    summary: 'Seven emoji to compare',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: false,
                            megolmBackupKey: false,
                            recoveryKey: false,
                            selfSigningKey: false,
                            userSigningKey: false,
                          },
                          secretStorage: true,
                          verified: false,
                        },
                        state: 'needs-verification',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                        verification: {
                          id: 'vrf_7Tn3kQp2',
                          availableActions: ['sas.confirm', 'cancel'],
                          direction: 'outgoing',
                          methods: ['qr', 'sas'],
                          purpose: 'login',
                          state: 'sas_ready',
                          otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                          otherUserID: '@maya:beeper.com',
                          sas: { emojis: '🚀 🐢 🍎 🐎 👍 🔧 🍄', decimals: '4872 4062 4911' },
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: ['sas.confirm', 'cancel'],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'sas_ready',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                        sas: { emojis: '🚀 🐢 🍎 🐎 👍 🔧 🍄', decimals: '4872 4062 4911' },
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/app/setup/verifications/{verificationID}/sas/confirm': {
      parameters: [{ $ref: '#/components/parameters/VerificationID' }],
      post: {
        operationId: 'confirmVerificationSAS',
        'x-sdk-method': 'app.setup.verifications.sas.confirm',
        tags: ['Setup'],
        summary: 'Confirm emoji comparison',
        description: 'Says that both devices show the same emoji or numbers. Only the person can know that: never confirm on their behalf, and cancel if the two differ. It works while `availableActions` has `sas.confirm`. The person confirms on the other device as well; until `state` is `done`, read the verification again.',
        security: [{ bearerAuth: [] }, { oauth2: ['write'] }],
        responses: {
          '200': {
            description: 'The match is confirmed.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerificationResponse' },
                examples: {
                  done: {
                    summary: 'The device is trusted',
                    value: {
                      session: {
                        e2ee: {
                          crossSigning: true,
                          firstSyncDone: false,
                          hasBackedUpRecoveryKey: true,
                          initialized: true,
                          keyBackup: true,
                          secrets: {
                            masterKey: true,
                            megolmBackupKey: true,
                            recoveryKey: true,
                            selfSigningKey: true,
                            userSigningKey: true,
                          },
                          secretStorage: true,
                          verified: true,
                        },
                        state: 'needs-first-sync',
                        matrix: {
                          deviceID: 'KXPTWLQZVB',
                          homeserver: 'https://matrix.beeper.com',
                          userID: '@maya:beeper.com',
                        },
                      },
                      verification: {
                        id: 'vrf_7Tn3kQp2',
                        availableActions: [],
                        direction: 'outgoing',
                        methods: ['qr', 'sas'],
                        purpose: 'login',
                        state: 'done',
                        otherDevice: { id: 'HRNDMCFOYA', name: 'Maya\'s phone' },
                        otherUserID: '@maya:beeper.com',
                      },
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '404': { $ref: '#/components/responses/NotFound' },
          '409': { $ref: '#/components/responses/Conflict' },
          '422': { $ref: '#/components/responses/UnprocessableEntity' },
          '429': { $ref: '#/components/responses/TooManyRequests' },
          '500': { $ref: '#/components/responses/InternalServerError' },
          '502': { $ref: '#/components/responses/BadGateway' },
        },
      },
    },
    '/v1/ws': {
      get: {
        operationId: 'connectWebSocket',
        'x-sdk-method': 'events.connect',
        'x-since': '4.2.557',
        tags: ['WebSocket'],
        summary: 'Open the event stream',
        description: 'Turns the request into a WebSocket over which the app reports changes as they happen. The app greets with `ready` and then keeps silent until the client sends `subscriptions.set`. Every change is sent at most once and never again: after a break, connect anew and read what has changed by the ordinary operations. The event stream is experimental, so its messages may still change.',
        parameters: [
          {
            name: 'Authorization',
            in: 'header',
            required: true,
            description: 'The access token, as `Bearer <token>`, on this very request. No other way to hand it over is documented, and browsers cannot set this header on a WebSocket, so they cannot connect.',
            schema: { type: 'string' },
            example: 'Bearer example-access-token-that-opens-nothing',
          },
        ],
        responses: {
          '101': {
            description: 'The connection is a WebSocket from here on. The first message is `ready`.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
          '401': { $ref: '#/components/responses/Unauthorized' },
        },
        'x-websocket': {
          clientSends: { $ref: '#/components/schemas/ClientCommand' },
          serverSends: { $ref: '#/components/schemas/ServerMessage' },
        },
      },
    },
    '/v1/info': {
      get: {
        operationId: 'retrieveInfo',
        'x-sdk-method': 'info.retrieve',
        'x-since': '4.2.557',
        tags: ['Server'],
        summary: 'Get app and server info',
        description: 'Tells which app answers, in what version and on what machine, and where its OAuth, MCP and event endpoints are. It needs no token, so begin with it: it shows whether the app is running, and what it can do, before anybody signs in. Take the URLs as they stand in the reply, for they follow the address that the app is reached by.',
        security: [],
        responses: {
          '200': {
            description: 'The app, its machine and its endpoints.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/InfoResponse' },
                examples: {
                  sameMachine: {
                    summary: 'Reached on the same machine',
                    value: {
                      app: {
                        name: 'Beeper',
                        version: '4.3.89',
                        bundle_id: 'com.automattic.beeper.desktop',
                      },
                      platform: { os: 'darwin', arch: 'arm64', release: '25.6.0' },
                      server: {
                        status: 'running',
                        base_url: 'http://127.0.0.1:23373',
                        port: 23373,
                        hostname: '127.0.0.1',
                        remote_access: false,
                        mcp_enabled: true,
                      },
                      endpoints: {
                        oauth: {
                          authorization_endpoint: 'http://127.0.0.1:23373/oauth/authorize',
                          token_endpoint: 'http://127.0.0.1:23373/oauth/token',
                          introspection_endpoint: 'http://127.0.0.1:23373/oauth/introspect',
                          userinfo_endpoint: 'http://127.0.0.1:23373/oauth/userinfo',
                          revocation_endpoint: 'http://127.0.0.1:23373/oauth/revoke',
                          registration_endpoint: 'http://127.0.0.1:23373/oauth/register',
                        },
                        spec: 'http://127.0.0.1:23373/v1/spec',
                        mcp: 'http://127.0.0.1:23373/v0/mcp',
                        ws_events: 'http://127.0.0.1:23373/v1/ws',
                      },
                    },
                  },
                  throughTunnel: {
                    summary: 'Reached from elsewhere, through a tunnel',
                    value: {
                      app: {
                        name: 'Beeper',
                        version: '4.3.89',
                        bundle_id: 'com.automattic.beeper.desktop',
                      },
                      platform: { os: 'darwin', arch: 'arm64', release: '25.6.0' },
                      server: {
                        status: 'running',
                        base_url: 'https://chats.okafor.example',
                        port: 23373,
                        hostname: '0.0.0.0',
                        remote_access: true,
                        mcp_enabled: false,
                      },
                      endpoints: {
                        oauth: {
                          authorization_endpoint: 'https://chats.okafor.example/oauth/authorize',
                          token_endpoint: 'https://chats.okafor.example/oauth/token',
                          introspection_endpoint: 'https://chats.okafor.example/oauth/introspect',
                          userinfo_endpoint: 'https://chats.okafor.example/oauth/userinfo',
                          revocation_endpoint: 'https://chats.okafor.example/oauth/revoke',
                          registration_endpoint: 'https://chats.okafor.example/oauth/register',
                        },
                        spec: 'https://chats.okafor.example/v1/spec',
                        mcp: 'https://chats.okafor.example/v0/mcp',
                        ws_events: 'https://chats.okafor.example/v1/ws',
                      },
                    },
                  },
                },
              },
            },
          },
          '500': { $ref: '#/components/responses/InternalServerError' },
        },
      },
    },
    '/v1/spec': {
      get: {
        operationId: 'retrieveSpec',
        'x-sdk-method': 'spec.retrieve',
        tags: ['Server'],
        summary: 'Get the app\'s own OpenAPI document',
        description: 'Returns the OpenAPI 3.1.0 document that the running app carries, so that a tool can see which operations this very version has. It needs no token. The document may leave out what this reference describes, such as the WebSocket.',
        security: [],
        responses: {
          '200': {
            description: 'The document.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OpenAPIDocument' },
                examples: {
                  excerpt: {
                    summary: 'An excerpt, with one path',
                    value: {
                      openapi: '3.1.0',
                      info: { title: 'Beeper Client API', version: '5.0.0' },
                      paths: {
                        '/v1/info': {
                          get: { operationId: 'getInfo', responses: { '200': { description: 'OK' } } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/.well-known/oauth-authorization-server': {
      get: {
        operationId: 'getAuthorizationServerMetadata',
        'x-sdk-method': 'oauth.metadata.retrieve',
        tags: ['OAuth'],
        summary: 'Get authorization server metadata',
        description: 'Returns the standard document (RFC 8414) by which OAuth libraries find the endpoints and see what is supported. It needs no token. The introspection endpoint is not part of it; `GET /v1/info` names that one.',
        security: [],
        responses: {
          '200': {
            description: 'The metadata.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OAuthServerMetadata' },
                examples: {
                  sameMachine: {
                    summary: 'Beeper Desktop on this machine',
                    value: {
                      issuer: 'http://127.0.0.1:23373',
                      authorization_endpoint: 'http://127.0.0.1:23373/oauth/authorize',
                      token_endpoint: 'http://127.0.0.1:23373/oauth/token',
                      revocation_endpoint: 'http://127.0.0.1:23373/oauth/revoke',
                      userinfo_endpoint: 'http://127.0.0.1:23373/oauth/userinfo',
                      registration_endpoint: 'http://127.0.0.1:23373/oauth/register',
                      grant_types_supported: ['authorization_code'],
                      token_endpoint_auth_methods_supported: ['none'],
                      response_types_supported: ['code'],
                      scopes_supported: ['read', 'write'],
                      code_challenge_methods_supported: ['S256'],
                      service_documentation: 'http://127.0.0.1:23373/v1/spec',
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/oauth/register': {
      post: {
        operationId: 'registerOAuthClient',
        'x-sdk-method': 'oauth.clients.register',
        tags: ['OAuth'],
        summary: 'Register an OAuth client',
        description: 'Makes a client known to this app and returns its `client_id` (RFC 7591). Anybody may register, without a token, and no secret is given out. Register once for each installation of Beeper and keep the `client_id`. Take any 2xx status as success, because the RFC itself speaks of `201`.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/OAuthRegisterRequest' },
              examples: {
                ridgePlanner: {
                  summary: 'A client on the same machine',
                  value: {
                    client_name: 'Ridge Planner',
                    redirect_uris: ['http://127.0.0.1:8976/callback'],
                    grant_types: ['authorization_code'],
                    response_types: ['code'],
                    scope: 'read write',
                    token_endpoint_auth_method: 'none',
                    client_uri: 'https://ridge-planner.example',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The client is registered.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OAuthRegisterResponse' },
                examples: {
                  registered: {
                    summary: 'The new client',
                    value: {
                      client_id: 'example-client-ridge-planner',
                      authorization_endpoint: 'http://127.0.0.1:23373/oauth/authorize',
                      token_endpoint: 'http://127.0.0.1:23373/oauth/token',
                    },
                  },
                },
              },
            },
          },
          '400': { $ref: '#/components/responses/BadRequest' },
        },
      },
    },
    '/oauth/authorize': {
      get: {
        operationId: 'authorizeOAuth',
        'x-sdk-method': 'oauth.authorize',
        tags: ['OAuth'],
        summary: 'Ask the person for consent',
        description: 'The page on which a person lets a client in, or turns it away: open it in a browser, do not fetch it. The browser then comes back to `redirect_uri`, with `code` and `state` in the query when the person has agreed, or with `error`, sometimes `error_description`, and `state` when not. Compare `state` first, then swap the code for a token.',
        security: [],
        parameters: [
          {
            name: 'response_type',
            in: 'query',
            required: true,
            description: 'What to come back with. A code is the only choice.',
            schema: { type: 'string', const: 'code' },
            example: 'code',
          },
          {
            name: 'client_id',
            in: 'query',
            required: true,
            description: 'The client that asks, as its registration named it.',
            schema: { type: 'string' },
            example: 'example-client-ridge-planner',
          },
          {
            name: 'redirect_uri',
            in: 'query',
            required: true,
            description: 'Where the browser goes afterwards. One of the `redirect_uris` of the registration, unchanged.',
            schema: { type: 'string' },
            example: 'http://127.0.0.1:8976/callback',
          },
          {
            name: 'scope',
            in: 'query',
            description: 'What the client wants to do: `read`, `write`, or both with a space between. Always send it; what a token may do without it is not documented.',
            schema: { type: 'string' },
            example: 'read write',
          },
          {
            name: 'state',
            in: 'query',
            description: 'A random value of the client\'s own, which comes back unchanged. If it differs, somebody else began this sign-in: throw the code away. Without it, that cannot be noticed.',
            schema: { type: 'string' },
            example: 'example-state-5e1c',
          },
          {
            name: 'code_challenge',
            in: 'query',
            required: true,
            description: 'The SHA-256 hash of the code verifier, in base64url without `=` at the end (PKCE). The verifier is a random text of 43 to 128 characters that the client keeps for the token request.',
            schema: { type: 'string' },
            example: 'fJnay-kqWdVcrifZ-mQ1yUBSvHEcFylsw-tgjdp_TPc',
          },
          {
            name: 'code_challenge_method',
            in: 'query',
            required: true,
            description: 'How the challenge was made. Only SHA-256 is supported.',
            schema: { type: 'string', const: 'S256' },
            example: 'S256',
          },
        ],
        responses: {
          '302': {
            description: 'The person has decided. The browser goes to the client\'s `redirect_uri`.',
            headers: {
              'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' },
              Location: {
                description: '`redirect_uri`, with `code` and `state` added when the person agreed, otherwise with `error`, sometimes `error_description`, and `state`.',
                schema: { type: 'string' },
                example: 'http://127.0.0.1:8976/callback?code=example-code-from-the-redirect&state=example-state-5e1c',
              },
            },
          },
          '400': { $ref: '#/components/responses/UnregisteredRedirect' },
        },
      },
    },
    '/oauth/token': {
      post: {
        operationId: 'exchangeOAuthToken',
        'x-sdk-method': 'oauth.tokens.exchange',
        tags: ['OAuth'],
        summary: 'Swap a code for an access token',
        description: 'Completes the sign-in: the code from the redirect and the code verifier go in, an access token comes out. The body is a form, not JSON. Take anything but a `200` as a refusal, for instance because the verifier does not match, and begin again with a new authorization. No refresh token is given.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: { $ref: '#/components/schemas/OAuthTokenRequest' },
              examples: {
                ridgePlanner: {
                  summary: 'The code that came with the redirect',
                  value: {
                    grant_type: 'authorization_code',
                    client_id: 'example-client-ridge-planner',
                    code: 'example-code-from-the-redirect',
                    code_verifier: 'example-code-verifier-of-at-least-43-characters',
                    redirect_uri: 'http://127.0.0.1:8976/callback',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The access token.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OAuthTokenResponse' },
                examples: {
                  limited: {
                    summary: 'A token that ends after a day',
                    value: {
                      access_token: 'example-access-token-that-opens-nothing',
                      token_type: 'Bearer',
                      expires_in: 86400,
                      scope: 'read write',
                    },
                  },
                  unlimited: {
                    summary: 'A token whose end is not stated',
                    value: {
                      access_token: 'example-access-token-that-opens-nothing',
                      token_type: 'Bearer',
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/oauth/introspect': {
      post: {
        operationId: 'introspectOAuthToken',
        'x-sdk-method': 'oauth.tokens.introspect',
        'x-since': '4.2.557',
        'x-read-only': true,
        tags: ['OAuth'],
        summary: 'Check an access token',
        description: 'Tells whether a token works at this moment, without using it for anything. The body is a form, not JSON. A dead token is not an error: the reply is `200` with `active` false, and the person has to authorize again. Whether the request itself has to carry a token in `Authorization` is not documented; a client that has one should send it.',
        security: [{}, { bearerAuth: [] }],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: { $ref: '#/components/schemas/OAuthIntrospectRequest' },
              examples: {
                ridgePlanner: {
                  summary: 'The token of Ridge Planner',
                  value: {
                    token: 'example-access-token-that-opens-nothing',
                    token_type_hint: 'access_token',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Whether the token works.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OAuthIntrospectResponse' },
                examples: {
                  active: { summary: 'The token works', value: { active: true } },
                  dead: { summary: 'The token does not work, or no longer', value: { active: false } },
                },
              },
            },
          },
        },
      },
    },
    '/oauth/revoke': {
      post: {
        operationId: 'revokeOAuthToken',
        'x-sdk-method': 'oauth.tokens.revoke',
        tags: ['OAuth'],
        summary: 'Revoke an access token',
        description: 'Puts an end to a token (RFC 7009), as a client does when the person signs out of it. The body is a form, not JSON, and the reply has no body; take any 2xx status as success. Whatever still uses the token gets `401` from then on.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: { $ref: '#/components/schemas/OAuthRevokeRequest' },
              examples: {
                ridgePlanner: {
                  summary: 'The token of Ridge Planner',
                  value: {
                    token: 'example-access-token-that-opens-nothing',
                    token_type_hint: 'access_token',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The token has ended.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
          },
        },
      },
    },
    '/oauth/userinfo': {
      get: {
        operationId: 'getOAuthUserInfo',
        'x-sdk-method': 'oauth.userInfo.retrieve',
        tags: ['OAuth'],
        summary: 'Get info about the presented token',
        description: 'Tells of the token in `Authorization` which client it was issued for, when, and with which scopes. Despite its standard name, it says nothing of the person. A `401` means that the token does not work. The documentation of v0 called this deprecated, yet the app goes on naming it among its endpoints.',
        security: [{ bearerAuth: [] }, { oauth2: [] }],
        responses: {
          '200': {
            description: 'What the token says of itself.',
            headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OAuthUserInfo' },
                examples: {
                  ridgePlanner: {
                    summary: 'A token that ends after a day',
                    value: {
                      iat: 1791790200,
                      scope: 'read write',
                      sub: 'example-token-id',
                      token_use: 'access',
                      aud: 'example-client-ridge-planner',
                      client_id: 'example-client-ridge-planner',
                      exp: 1791876600,
                    },
                  },
                },
              },
            },
          },
          '401': { $ref: '#/components/responses/Unauthorized' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearerAuth: {
        type: 'http',
        scheme: 'bearer',
        description: 'An access token, made in the app\'s settings or granted through OAuth.',
      },
      oauth2: {
        type: 'oauth2',
        description: 'Authorization code with PKCE (`S256` only), for public clients. There are no refresh tokens: authorize again when a token has expired.',
        flows: {
          authorizationCode: {
            authorizationUrl: 'http://localhost:23373/oauth/authorize',
            tokenUrl: 'http://localhost:23373/oauth/token',
            scopes: {
              read: 'Look at accounts, contacts, chats and messages.',
              write: 'Send, edit, react, archive, remind, and connect or remove accounts.',
            },
          },
        },
      },
    },
    headers: {
      BeeperDesktopVersion: {
        description: 'The version of the app that answered. Compare it with `x-since` to know what it supports.',
        'x-since': '4.1.239',
        schema: { type: 'string' },
        example: '4.3.89',
      },
    },
    schemas: {
      APIError: {
        type: 'object',
        description: 'Why a login session has failed.',
        required: ['code', 'message'],
        properties: {
          code: {
            type: 'string',
            description: 'The reason for programs. New codes may appear; treat an unknown one like any failed sign-in.',
            minLength: 1,
          },
          message: {
            type: 'string',
            description: 'The reason in words, for showing to people. Do not match on it, the wording may change.',
          },
          details: {
            type: 'object',
            description: 'Context for a log, in a shape of its own. Absent when there is nothing to add.',
            additionalProperties: true,
          },
        },
      },
      Account: {
        type: 'object',
        description: 'One signed-in identity on one chat network.',
        required: ['accountID', 'bridge', 'status', 'user'],
        properties: {
          accountID: {
            type: 'string',
            description: 'Names the account wherever an action needs one, such as `matrix`, `discordgo`, `slackgo.TEAM-USER` or `local-whatsapp_ba_…`. Opaque, and stable for as long as the account stays connected here.',
            minLength: 1,
          },
          bridge: {
            $ref: '#/components/schemas/AccountBridge',
            description: 'The connector that links the account to its network.',
            'x-since': '4.2.785',
          },
          status: { $ref: '#/components/schemas/AccountStatus' },
          user: {
            $ref: '#/components/schemas/User',
            description: 'The person\'s own identity on this network.',
          },
          capabilities: {
            type: 'object',
            description: 'What chats and messages of this account support, as the network reports it while running. Free-form; absent when nothing is known.',
            additionalProperties: true,
          },
          loginID: {
            type: 'string',
            description: 'The sign-in that the account belongs to. One sign-in can hold several accounts, such as several workspaces. Absent when it is not known.',
            minLength: 1,
          },
          network: {
            type: 'string',
            description: 'The network\'s name for people, such as `WhatsApp`. Absent when the network is not known.',
            'x-since': '4.2.808',
          },
          statusText: {
            type: 'string',
            description: 'The status in words, for showing to people. Absent when `status` says it all.',
          },
        },
      },
      AccountBridge: {
        type: 'object',
        description: 'The connector through which an account reaches its network.',
        'x-since': '4.2.785',
        required: ['id', 'provider', 'type'],
        properties: {
          id: {
            type: 'string',
            description: 'Names the bridge. Accounts in Beeper Cloud often use the network\'s type (`matrix`, `discordgo`), accounts on this device a local name (`local-whatsapp`).',
            'x-since': '4.2.785',
            minLength: 1,
          },
          provider: { $ref: '#/components/schemas/BridgeProvider', 'x-since': '4.2.785' },
          type: {
            type: 'string',
            description: 'The kind of bridge, such as `matrix`, `discordgo`, `slackgo`, `whatsapp`, `telegram` or `twitter`. An open set: new networks bring new kinds.',
            'x-since': '4.2.785',
            minLength: 1,
          },
        },
      },
      AccountListResponse: {
        type: 'array',
        description: 'Every chat account of the running app.',
        items: { $ref: '#/components/schemas/Account' },
      },
      AccountStatus: {
        type: 'string',
        description: 'Whether the account is connected to its network at this moment.',
        'x-extensible-enum': [
          'connected',
          'connecting',
          'backfilling',
          'connection_required',
          'reconnect_required',
          'attention_required',
          'disconnected',
          'disabled',
        ],
        'x-enumDescriptions': {
          connected: 'Messages flow in both directions.',
          connecting: 'The connection is being made; wait a moment.',
          backfilling: 'Connected, and still fetching older history. Chats and messages may be incomplete.',
          connection_required: 'Set up, but not connected yet. The person has to connect it in the app.',
          reconnect_required: 'The network ended the sign-in. The person has to sign in again.',
          attention_required: 'Something needs the person\'s eye in the app; `statusText` may say what.',
          disconnected: 'The connection is down; the app tries to restore it.',
          disabled: 'Switched off by the person.',
        },
      },
      AddReactionInput: {
        type: 'object',
        description: 'The reaction to give.',
        required: ['reactionKey'],
        properties: {
          reactionKey: {
            type: 'string',
            description: 'An emoji, a shortcode, or a key of the network\'s own, as in `reactionKey` of a reaction.',
            minLength: 1,
          },
          transactionID: {
            type: 'string',
            description: 'A token of your choice that marks repeated requests as one, and by which the reaction can be followed. Without it, the app makes one; the reply carries it in any case.',
          },
        },
      },
      AddReactionOutput: {
        type: 'object',
        description: 'The reaction that has been queued.',
        required: ['success', 'chatID', 'messageID', 'reactionKey', 'transactionID'],
        properties: {
          success: {
            type: 'boolean',
            const: true,
            description: 'Always true, and it means queued. A reaction that cannot be queued is answered with an error.',
          },
          chatID: { type: 'string', description: 'The chat of the message.', minLength: 1 },
          messageID: { type: 'string', description: 'The message that gets the reaction.', minLength: 1 },
          reactionKey: { type: 'string', description: 'The reaction that is given.', minLength: 1 },
          transactionID: {
            type: 'string',
            description: 'The token by which the reaction can be followed.',
            minLength: 1,
          },
        },
      },
      AppSetupState: {
        type: 'string',
        description: 'What the app needs next before all of it can be used.',
        'x-extensible-enum': [
          'needs-login',
          'initializing',
          'needs-cross-signing-setup',
          'needs-verification',
          'needs-secrets',
          'needs-first-sync',
          'ready',
        ],
        'x-enumDescriptions': {
          'needs-login': 'Nobody is signed in. Start the setup.',
          initializing: 'The app is getting ready by itself; ask again in a moment.',
          'needs-cross-signing-setup': 'The account has no keys yet with which its devices can vouch for each other.',
          'needs-verification': 'This device is not trusted yet. Verify it from another device, or with the recovery key.',
          'needs-secrets': 'Keys that encrypted messages need are missing on this device; `e2ee.secrets` says which. The recovery key can unlock them.',
          'needs-first-sync': 'The first sync of encrypted messages is still running; wait for it.',
          ready: 'Nothing is missing.',
        },
      },
      AppStateSnapshot: {
        type: 'object',
        description: 'How far the app is with signing in, and with being trusted to read encrypted messages.',
        required: ['e2ee', 'state'],
        properties: {
          e2ee: { $ref: '#/components/schemas/E2EEStatus' },
          state: { $ref: '#/components/schemas/AppSetupState' },
          matrix: {
            $ref: '#/components/schemas/MatrixSession',
            description: 'Who is signed in, and on which device. Absent until somebody is.',
          },
          verification: {
            $ref: '#/components/schemas/Verification',
            description: 'The device verification that is under way. Absent when there is none.',
          },
        },
      },
      ArchiveChatInput: {
        type: 'object',
        description: 'Which way to move the chat.',
        properties: {
          archived: {
            type: 'boolean',
            description: 'True moves the chat to the archive, false back to the inbox.',
            default: true,
          },
        },
      },
      Attachment: {
        type: 'object',
        description: 'A file that came with a message. A field that is absent is not known.',
        required: ['type'],
        properties: {
          type: { $ref: '#/components/schemas/AttachmentType' },
          id: {
            type: 'string',
            description: 'Names the file, usually as an `mxc://` URL. Pass it as `url` to `/v1/assets/serve` for the bytes, or to `/v1/assets/download` for a copy on the machine that runs the app.',
            minLength: 1,
          },
          srcURL: {
            type: 'string',
            description: 'Where the file is: a public URL, or a place on the machine that runs the app. It may expire, so fetch the file soon if it has to last.',
            format: 'uri',
          },
          mimeType: {
            type: 'string',
            description: 'The MIME type, such as `image/jpeg`. Absent when not known.',
          },
          fileName: { type: 'string', description: 'The file\'s own name. Absent when not known.' },
          fileSize: { type: 'number', description: 'The size in bytes. Absent when not known.', minimum: 0 },
          isGif: { type: 'boolean', description: 'True when it is a GIF.' },
          isSticker: { type: 'boolean', description: 'True when it is a sticker.' },
          isVoiceNote: { type: 'boolean', description: 'True when it is a voice note.' },
          duration: {
            type: 'number',
            description: 'The length of the audio or the video, in seconds. Absent when not known.',
            minimum: 0,
          },
          transcription: {
            $ref: '#/components/schemas/Transcription',
            description: 'What is said in it. Absent when it has not been transcribed.',
            'x-since': '4.2.808',
          },
          posterImg: {
            type: 'string',
            description: 'A still picture to show for a video, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.',
            format: 'uri',
          },
          size: {
            $ref: '#/components/schemas/MediaSize',
            description: 'The size of the picture or the video. Absent when not known.',
          },
        },
      },
      AttachmentCapabilities: {
        type: 'object',
        description: 'Which files of one message type can be sent, and how large they may be. Of a field that is absent, nothing is known.',
        required: ['mimeTypes'],
        properties: {
          mimeTypes: {
            type: 'object',
            description: 'How far each kind of file is supported, keyed by MIME type or by a pattern such as `image/*`. One that is missing is rejected.',
            additionalProperties: { $ref: '#/components/schemas/CapabilitySupportLevel' },
          },
          caption: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far text can be sent along with the file.',
          },
          maxCaptionLength: {
            type: 'integer',
            description: 'The longest text that can go with the file, by the network\'s own count.',
            minimum: 0,
          },
          maxSize: { type: 'integer', description: 'The largest file, in bytes.', minimum: 0 },
          maxWidth: { type: 'integer', description: 'The greatest width, in pixels.', minimum: 0 },
          maxHeight: { type: 'integer', description: 'The greatest height, in pixels.', minimum: 0 },
          maxDuration: { type: 'integer', description: 'The longest audio or video, in seconds.', minimum: 0 },
          viewOnce: { type: 'boolean', description: 'True when the file can be sent to be viewed once only.' },
        },
      },
      AttachmentType: {
        type: 'string',
        description: 'The kind of a file, as far as showing it goes.',
        'x-extensible-enum': ['unknown', 'img', 'video', 'audio'],
        'x-enumDescriptions': {
          unknown: 'None of the others, such as a document.',
          img: 'A picture.',
          video: 'A video.',
          audio: 'Audio, voice notes included.',
        },
      },
      Bridge: {
        type: 'object',
        description: 'A connector to one chat network, with the accounts that are connected through it.',
        required: [
          'id',
          'accounts',
          'activeAccountCount',
          'displayName',
          'provider',
          'status',
          'supportsMultipleAccounts',
          'type',
        ],
        properties: {
          id: {
            type: 'string',
            description: 'Names the bridge in paths, such as `local-whatsapp`. Accounts carry it as `bridge.id`.',
            minLength: 1,
          },
          accounts: {
            type: 'array',
            description: 'The accounts on this bridge, as the account list shows them. Empty when there are none.',
            items: { $ref: '#/components/schemas/Account' },
          },
          activeAccountCount: {
            type: 'integer',
            description: 'How many accounts of the bridge\'s network are active here. An account that has to be connected again is listed in `accounts`, but may not count.',
            minimum: 0,
          },
          displayName: { type: 'string', description: 'The bridge\'s name, for showing to people.' },
          provider: { $ref: '#/components/schemas/BridgeProvider' },
          status: { $ref: '#/components/schemas/BridgeStatus' },
          supportsMultipleAccounts: {
            type: 'boolean',
            description: 'True when several accounts of the network can be connected side by side.',
          },
          type: {
            type: 'string',
            description: 'The kind of bridge, such as `whatsapp`, `telegram` or `slackgo`. An open set: new networks bring new kinds.',
            minLength: 1,
          },
          network: {
            type: 'string',
            description: 'The network under which accounts are counted and limited. Bridges to the same network share it. Absent when the network is not known.',
          },
          statusText: {
            type: 'string',
            description: 'The status in words, for showing to people. Absent when `status` says it all.',
          },
        },
      },
      BridgeListResponse: {
        type: 'object',
        description: 'The bridges of the running app.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The bridges, whether or not they have accounts.',
            items: { $ref: '#/components/schemas/Bridge' },
          },
        },
      },
      BridgeLogin: {
        type: 'object',
        description: 'One signed-in identity that a bridge holds. It can bring several accounts, such as several workspaces.',
        required: ['bridgeID', 'loginID', 'removeScopes', 'status'],
        properties: {
          bridgeID: { type: 'string', description: 'The bridge that holds the login.', minLength: 1 },
          loginID: {
            type: 'string',
            description: 'Names the login on its bridge. The accounts that belong to it carry it as `loginID`.',
            minLength: 1,
          },
          removeScopes: {
            type: 'array',
            description: 'How widely this login can be removed. A removal takes one of these as `scope`.',
            uniqueItems: true,
            items: { $ref: '#/components/schemas/LoginRemoveScope' },
          },
          status: { $ref: '#/components/schemas/BridgeLoginStatus' },
          accountIDs: {
            type: 'array',
            description: 'The accounts that belong to the login. Absent when they are not known.',
            uniqueItems: true,
            items: {
              type: 'string',
              description: 'An account, as `accountID` of the account list names it.',
            },
          },
          statusText: {
            type: 'string',
            description: 'The status in words, for showing to people. Absent when `status` says it all.',
          },
          user: {
            $ref: '#/components/schemas/User',
            description: 'The person\'s own identity on the network. Absent when it is not known.',
          },
        },
      },
      BridgeLoginStatus: {
        type: 'string',
        description: 'Whether the login is connected to its network at this moment.',
        'x-extensible-enum': ['connected', 'connecting', 'needs_login', 'logged_out', 'unknown'],
        'x-enumDescriptions': {
          connected: 'Signed in, and connected to the network.',
          connecting: 'The connection is being made; wait a moment.',
          needs_login: 'The sign-in has ended. Reconnect it through a login session.',
          logged_out: 'Signed out. To use it again, sign in through a login session.',
          unknown: 'The bridge cannot tell at the moment.',
        },
      },
      BridgeProvider: {
        type: 'string',
        description: 'Where the bridge runs, and with it the accounts on it.',
        'x-extensible-enum': ['cloud', 'self-hosted', 'local', 'platform-sdk'],
        'x-enumDescriptions': {
          cloud: 'In Beeper Cloud.',
          'self-hosted': 'On a server that the person runs.',
          local: 'On this device, inside the app.',
          'platform-sdk': 'On this device, through the network\'s own platform.',
        },
      },
      BridgeStatus: {
        type: 'string',
        description: 'Whether a new account can be connected through the bridge.',
        'x-extensible-enum': ['available', 'connected', 'limit_reached', 'temporarily_unavailable', 'disabled'],
        'x-enumDescriptions': {
          available: 'A new account can be connected.',
          connected: 'An account is connected. `supportsMultipleAccounts` says whether there can be another.',
          limit_reached: 'As many accounts as the network\'s limit allows are connected. Remove a login to make room.',
          temporarily_unavailable: 'Out of service for a while; try again later.',
          disabled: 'Switched off; no account can be connected.',
        },
      },
      CancelVerificationInput: {
        type: 'object',
        description: 'Why the verification is stopped. Everything may be left out.',
        properties: {
          code: { type: 'string', description: 'The reason for programs.' },
          reason: { type: 'string', description: 'The reason in words, which may be shown to the person.' },
        },
      },
      CapabilitySupportLevel: {
        type: 'integer',
        description: 'How far a chat supports a feature. Above 0, the feature can be used.',
        enum: [-2, -1, 0, 1, 2],
        'x-enumDescriptions': {
          '0': 'Not supported.',
          '1': 'Supported in part.',
          '2': 'Fully supported.',
          '-2': 'Rejected. What uses the feature is refused.',
          '-1': 'Dropped. What uses the feature does not get through.',
        },
      },
      Chat: {
        type: 'object',
        description: 'A conversation on one account, with one person or with a group. A merged chat joins several such chats. Where a field does not say what its absence means, absence means that it is not known.',
        required: ['id', 'accountID', 'network', 'title', 'type', 'participants', 'unreadCount'],
        properties: {
          id: {
            type: 'string',
            description: 'The key of this chat. Use it to compare, to store, and to name the chat in other requests.',
            minLength: 1,
          },
          accountID: { type: 'string', description: 'The account that the chat belongs to.', minLength: 1 },
          network: {
            type: 'string',
            description: 'The network\'s name for people, such as `WhatsApp`. It is meant for showing: to tell networks apart in code, read `bridge.type` of the account.',
            'x-since': '4.2.808',
          },
          title: { type: 'string', description: 'The name under which the app shows the chat.' },
          type: { $ref: '#/components/schemas/ChatType' },
          participants: { $ref: '#/components/schemas/ChatParticipants' },
          unreadCount: { type: 'integer', description: 'How many messages are unread.', minimum: 0 },
          localChatID: {
            type: ['string', 'null'],
            description: 'A short ID that this installation of the app has given the chat. Paths accept it in place of `id`. It means nothing to another installation, so do not store it for one. Null or absent when the chat has none.',
            'x-since': '4.1.155',
            minLength: 1,
          },
          description: {
            type: ['string', 'null'],
            description: 'The topic of a group. Null or absent when there is none.',
            'x-since': '4.2.808',
          },
          imgURL: {
            type: ['string', 'null'],
            description: 'Where the avatar lies on the machine that runs the app. Despite its name, this is a path in the file system. Null or absent when there is none.',
            'x-since': '4.2.808',
          },
          isReadOnly: {
            type: 'boolean',
            description: 'True when nothing can be sent in this chat.',
            'x-since': '4.2.808',
          },
          lastActivity: {
            type: 'string',
            format: 'date-time',
            description: 'When something last happened in the chat. Absent when not known.',
          },
          unreadMentionsCount: {
            type: 'integer',
            description: 'How many unread messages mention the account\'s owner, by name or through `@room`.',
            'x-since': '4.2.808',
            minimum: 0,
          },
          lastReadMessageSortKey: {
            type: 'string',
            description: 'The `sortKey` of the last message that has been read. Absent when not known.',
          },
          draft: {
            description: 'What has been written here and not sent yet. Null when there is no draft.',
            'x-since': '4.2.808',
            oneOf: [{ $ref: '#/components/schemas/ChatDraft' }, { type: 'null' }],
          },
          reminder: {
            description: 'The reminder that is set on the chat. Null when there is none.',
            'x-since': '4.2.808',
            oneOf: [{ $ref: '#/components/schemas/ChatReminder' }, { type: 'null' }],
          },
          snooze: {
            description: 'Until when the chat is snoozed. Null when it is not. Snoozing happens in the app; the API only reads it.',
            'x-since': '4.2.808',
            oneOf: [{ $ref: '#/components/schemas/ChatSnooze' }, { type: 'null' }],
          },
          isArchived: { type: 'boolean', description: 'True when the chat lies in the archive.' },
          isMarkedUnread: {
            type: 'boolean',
            description: 'True when the person has flagged the chat as unread, whatever `unreadCount` says.',
            'x-since': '4.2.808',
          },
          isMuted: { type: 'boolean', description: 'True when the chat gives no notifications.' },
          isPinned: { type: 'boolean', description: 'True when the person has pinned the chat.' },
          isLowPriority: {
            type: 'boolean',
            description: 'True when the chat lies in the low-priority inbox.',
            'x-since': '4.2.808',
          },
          messageExpirySeconds: {
            type: ['integer', 'null'],
            description: 'After how many seconds messages disappear. Null or absent when no timer is set.',
            'x-since': '4.2.808',
            minimum: 0,
          },
          capabilities: {
            $ref: '#/components/schemas/ChatCapabilities',
            description: 'What can be done in this chat. Absent when the network has not reported it.',
            'x-since': '4.2.808',
          },
          labels: {
            type: 'array',
            description: 'The labels on this chat. Absent when it has none, or when labels are switched off in the app.',
            items: { $ref: '#/components/schemas/Label' },
          },
          merge: {
            $ref: '#/components/schemas/ChatMerge',
            description: 'The chats that are joined here. Present on merged chats only.',
          },
          mergedIntoChatID: {
            type: 'string',
            description: 'The merged chat that this chat is a member of. Absent when it is a member of none.',
            minLength: 1,
          },
        },
      },
      ChatCapabilities: {
        type: 'object',
        description: 'What can be done in a chat, as its network reports it. Where a field does not say what its absence means, absence means that nothing is known.',
        'x-since': '4.2.808',
        properties: {
          formatting: {
            type: 'object',
            description: 'Which text formatting gets through, keyed by feature, such as `bold` or `inline_code`. Absent when the network advertises none.',
            additionalProperties: { $ref: '#/components/schemas/CapabilitySupportLevel' },
          },
          attachments: {
            type: 'object',
            description: 'Which files can be sent, keyed by Matrix message type, such as `m.image`. A type that is missing is rejected.',
            additionalProperties: { $ref: '#/components/schemas/AttachmentCapabilities' },
          },
          maxTextLength: {
            type: 'integer',
            description: 'The longest text that a message may have, by the network\'s own count.',
            minimum: 0,
          },
          locationMessage: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far locations can be sent.',
          },
          poll: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far polls can be sent.',
          },
          thread: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far messages can be put into threads.',
          },
          reply: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far messages can reply to others.',
          },
          edit: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far sent messages can be edited.',
          },
          editMaxCount: { type: 'integer', description: 'How many times one message can be edited.', minimum: 0 },
          editMaxAge: {
            type: 'integer',
            description: 'How long after sending a message can be edited, in seconds.',
            minimum: 0,
          },
          delete: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far sent messages can be deleted.',
          },
          deleteMaxAge: {
            type: 'integer',
            description: 'How long after sending a message can be deleted for everyone, in seconds.',
            minimum: 0,
          },
          deleteForMe: {
            type: 'boolean',
            description: 'True when a message can be deleted for the account\'s owner alone.',
          },
          messageRequest: { $ref: '#/components/schemas/MessageRequestCapabilities' },
          reaction: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far reactions can be given.',
          },
          reactionCount: { type: 'integer', description: 'How many reactions one message can carry.', minimum: 0 },
          allowedReactions: {
            type: 'array',
            description: 'The only emoji that can be given as reactions. Absent when any emoji can.',
            items: { type: 'string', description: 'An emoji.' },
          },
          customEmojiReactions: {
            type: 'boolean',
            description: 'True when the network\'s own custom emoji can be given as reactions.',
          },
          disappearingTimer: { $ref: '#/components/schemas/DisappearingTimerCapabilities' },
          readReceipts: { type: 'boolean', description: 'True when the chat has read receipts.' },
          typingNotifications: { type: 'boolean', description: 'True when the chat shows who is typing.' },
          archive: { type: 'boolean', description: 'True when the chat can be archived.' },
          markAsUnread: { type: 'boolean', description: 'True when the chat can be marked as unread.' },
          deleteChat: {
            type: 'boolean',
            description: 'True when the chat can be deleted for the account\'s owner alone. This API has no operation for it.',
          },
          deleteChatForEveryone: {
            type: 'boolean',
            description: 'True when the chat can be deleted for everyone. This API has no operation for it.',
          },
          participantActions: { $ref: '#/components/schemas/ParticipantActionCapabilities' },
          state: { $ref: '#/components/schemas/ChatStateCapabilities' },
        },
      },
      ChatDraft: {
        type: 'object',
        description: 'A message that has been begun in a chat and not sent.',
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            description: 'The text so far, as rich text like `text` of a message. Note that setting a draft takes Markdown instead.',
          },
          attachments: {
            type: 'object',
            description: 'The files that would go with the text, keyed by their `id`. Absent or empty when there are none.',
            additionalProperties: { $ref: '#/components/schemas/DraftAttachment' },
          },
        },
      },
      ChatDraftInput: {
        type: 'object',
        description: 'What to put into the message field of a chat, for the person to send or to change.',
        required: ['text'],
        properties: {
          text: { $ref: '#/components/schemas/MessageTextInput' },
          attachments: {
            type: 'object',
            description: 'The files to attach, keyed by attachment ID. Leave it out for text alone.',
            additionalProperties: { $ref: '#/components/schemas/DraftAttachmentInput' },
          },
        },
      },
      ChatMerge: {
        type: 'object',
        description: 'The members of a merged chat, which shows several chats as one. Messages stay in the members: the merged chat itself holds none.',
        required: ['chatIDs'],
        properties: {
          chatIDs: {
            type: 'array',
            description: 'The chats that are joined, by `id`.',
            items: { type: 'string', description: 'A member chat.' },
          },
          defaultChatID: {
            type: 'string',
            description: 'The member that messages sent to the merged chat go to. Each device keeps a choice of its own. Absent when none has been made; then the member with the latest activity is used.',
            minLength: 1,
          },
        },
      },
      ChatParticipants: {
        type: 'object',
        description: 'Who is in a chat. Large chats come with a part of the list only.',
        required: ['items', 'hasMore', 'total'],
        properties: {
          items: {
            type: 'array',
            description: 'The participants, or some of them. Lists and searches give up to 20; read the chat with `maxParticipantCount` for more.',
            items: { $ref: '#/components/schemas/Participant' },
          },
          hasMore: { type: 'boolean', description: 'True when `items` leaves participants out.' },
          total: {
            type: 'integer',
            description: 'How many participants the chat has, those left out of `items` included.',
            minimum: 0,
          },
        },
      },
      ChatReminder: {
        type: 'object',
        description: 'A reminder to come back to a chat. A field that is absent is not known.',
        properties: {
          remindAt: { type: 'string', format: 'date-time', description: 'When the reminder fires.' },
          dismissOnIncomingMessage: {
            type: 'boolean',
            description: 'True when the reminder is cancelled by a message that arrives before `remindAt`.',
          },
        },
      },
      ChatSnooze: {
        type: 'object',
        description: 'How long a chat is put aside. A field that is absent is not known.',
        properties: {
          snoozeUntil: { type: 'string', format: 'date-time', description: 'When the snooze ends.' },
          userSnoozedAt: { type: 'string', format: 'date-time', description: 'When the person snoozed the chat.' },
        },
      },
      ChatStateCapabilities: {
        type: 'object',
        description: 'Which properties of the chat itself can be changed. Look here before updating a chat. Of a property that is absent, nothing is known.',
        properties: {
          disappearingTimer: {
            $ref: '#/components/schemas/ChatStateCapability',
            description: 'Whether the timer for disappearing messages can be changed.',
          },
          avatar: {
            $ref: '#/components/schemas/ChatStateCapability',
            description: 'Whether the avatar can be changed.',
          },
          title: {
            $ref: '#/components/schemas/ChatStateCapability',
            description: 'Whether the title can be changed.',
          },
          description: {
            $ref: '#/components/schemas/ChatStateCapability',
            description: 'Whether the topic can be changed.',
          },
        },
      },
      ChatStateCapability: {
        type: 'object',
        description: 'Whether one property of the chat can be changed.',
        required: ['level'],
        properties: {
          level: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far changing it is supported.',
          },
        },
      },
      ChatTimerType: {
        type: 'string',
        description: 'When the time of a disappearing message starts to run.',
        'x-extensible-enum': ['afterRead', 'afterReadByRecipient', 'afterSend'],
        'x-enumDescriptions': {
          afterRead: 'When the message is read.',
          afterReadByRecipient: 'When the recipient has read the message.',
          afterSend: 'When the message is sent.',
        },
      },
      ChatType: {
        type: 'string',
        description: 'Whether a chat is with one person or with a group.',
        'x-extensible-enum': ['single', 'group'],
        'x-enumDescriptions': {
          single: 'A direct chat with one person.',
          group: 'A group, whatever its network calls it.',
        },
      },
      ChatWithPreview: {
        description: 'A chat as a list shows it, with its latest message.',
        allOf: [
          { $ref: '#/components/schemas/Chat' },
          {
            type: 'object',
            properties: {
              preview: {
                $ref: '#/components/schemas/Message',
                description: 'The latest message. Absent when it is not known.',
              },
            },
          },
        ],
      },
      ClientCommand: {
        description: 'Whatever a client may send over the WebSocket. There is one command so far.',
        oneOf: [{ $ref: '#/components/schemas/WSSubscriptionsSet' }],
        discriminator: {
          propertyName: 'type',
          mapping: { 'subscriptions.set': '#/components/schemas/WSSubscriptionsSet' },
        },
      },
      CodeLoginDisplay: {
        type: 'object',
        description: 'A code for the person to use elsewhere, such as in the network\'s app.',
        required: ['data', 'type'],
        properties: {
          type: { type: 'string', description: 'Marks a code.', const: 'code' },
          data: { type: 'string', description: 'The code, to be shown as it is.' },
        },
      },
      CompleteLoginStep: {
        type: 'object',
        description: 'Nothing is left to do, the sign-in has succeeded. There is nothing to answer.',
        required: ['type'],
        properties: {
          type: { type: 'string', description: 'Marks the end of a sign-in.', const: 'complete' },
          account: {
            $ref: '#/components/schemas/Account',
            description: 'The account that the sign-in has connected. Absent when it is not known yet.',
          },
          instructions: {
            type: 'string',
            description: 'Closing words for the person. Absent when there is nothing to say.',
          },
          login: {
            $ref: '#/components/schemas/BridgeLogin',
            description: 'The login that the sign-in has made or renewed. Absent when it is not known yet.',
          },
          stepID: {
            type: 'string',
            description: 'Names the step. Absent when it has no name, which does not matter, since there is nothing to answer.',
            minLength: 1,
          },
        },
      },
      ConfirmRecoveryKeyResetInput: {
        type: 'object',
        description: 'Says that the person has saved the new recovery key.',
        required: ['recoveryKey'],
        properties: {
          recoveryKey: {
            type: 'string',
            minLength: 1,
            description: 'The new key, as the reset returned it.',
            format: 'password',
          },
        },
      },
      ContactListResponse: {
        type: 'object',
        description: 'One page of an account\'s contacts.',
        required: ['items', 'hasMore', 'oldestCursor', 'newestCursor'],
        properties: {
          items: {
            type: 'array',
            description: 'The contacts on this page.',
            items: { $ref: '#/components/schemas/User' },
          },
          hasMore: {
            type: 'boolean',
            description: 'True when there is another page in the direction that was asked for.',
          },
          oldestCursor: {
            type: ['string', 'null'],
            description: 'Where this page ends. Send it as `cursor` with `direction=before` for the next page; null when empty.',
            minLength: 1,
          },
          newestCursor: {
            type: ['string', 'null'],
            description: 'Where this page begins. Send it as `cursor` with `direction=after` to go back; null when empty.',
            minLength: 1,
          },
        },
      },
      ContactSearchResponse: {
        type: 'object',
        description: 'The people that a search has found.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The people found. Empty when nobody matches.',
            items: { $ref: '#/components/schemas/User' },
          },
        },
      },
      CookieField: {
        type: 'object',
        description: 'One value to collect after a sign-in on the web.',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'Names the value. Use it as the key in the answer\'s `fields`.',
            minLength: 1,
          },
          name: {
            type: 'string',
            description: 'The name of the cookie, header or storage entry that holds the value. When absent, `id` is the best guess.',
          },
          type: {
            $ref: '#/components/schemas/CookieFieldType',
            description: 'Where the value is found. When absent, look for a cookie.',
          },
        },
      },
      CookieFieldType: {
        type: 'string',
        description: 'Where a value is found after a sign-in on the web.',
        'x-extensible-enum': ['cookie', 'header', 'local_storage'],
        'x-enumDescriptions': {
          cookie: 'In a cookie.',
          header: 'In a header of a request that the page sends.',
          local_storage: 'In the page\'s local storage.',
        },
      },
      CookiesLoginStep: {
        type: 'object',
        description: 'Asks for values that a sign-in on the web leaves behind: cookies, headers or entries in the page\'s storage. Open `url` in a browser that your program can read, let the person sign in, and answer with the values in `fields`. They open the person\'s account, so keep them out of logs.',
        required: ['fields', 'stepID', 'type', 'url'],
        properties: {
          type: {
            type: 'string',
            description: 'Marks a step that asks for values from a web page.',
            const: 'cookies',
          },
          stepID: { type: 'string', description: 'Names the step in the path of the answer.', minLength: 1 },
          url: { type: 'string', description: 'The page to open for the person.', format: 'uri' },
          fields: {
            type: 'array',
            description: 'The values to collect.',
            items: { $ref: '#/components/schemas/CookieField' },
          },
          expectedFinalURLRegex: {
            type: 'string',
            description: 'A regular expression that matches the page\'s URL once the person is signed in. Absent when the bridge names no such page.',
          },
          extractJS: {
            type: 'string',
            description: 'A script that helps a browser to collect the values. Opaque: run it in the page as it is, or collect the values without it. Absent when there is none.',
          },
          instructions: {
            type: 'string',
            description: 'What to tell the person. Absent when there is nothing to say.',
          },
          userAgent: {
            type: 'string',
            description: 'The user agent that the browser should send. Absent when any will do.',
          },
        },
      },
      CreateBridgeLoginSessionInput: {
        type: 'object',
        description: 'Which account to sign in, and how. Everything may be left out to connect a new account the usual way.',
        properties: {
          accountID: {
            type: 'string',
            minLength: 1,
            description: 'The account to reconnect. Leave it out to connect a new one.',
          },
          flowID: {
            type: 'string',
            minLength: 1,
            description: 'The way to sign in, as `id` of one of the bridge\'s login flows. Without it, the app takes the bridge\'s default.',
          },
          loginID: {
            type: 'string',
            minLength: 1,
            description: 'The login to reconnect. Leave it out to make a new one.',
          },
        },
      },
      CreateChatInput: {
        type: 'object',
        description: 'Whom to open a chat with, and on which account.',
        required: ['accountID', 'type', 'participantIDs'],
        properties: {
          accountID: { type: 'string', description: 'The account that will own the chat.' },
          type: {
            type: 'string',
            description: 'Whether to open a direct chat or a group.',
            enum: ['single', 'group'],
            'x-enumDescriptions': {
              single: 'A direct chat. It takes exactly one entry in `participantIDs`.',
              group: 'A group.',
            },
          },
          participantIDs: {
            type: 'array',
            description: 'The people to open the chat with.',
            minItems: 1,
            items: { type: 'string', description: 'A person, by the `id` that contacts carry.' },
          },
          title: {
            type: 'string',
            description: 'The title of the group, which may be left out. A direct chat mostly ignores it.',
          },
          messageText: {
            type: 'string',
            description: 'The first message. Some networks need one to open a chat; elsewhere, it may be left out.',
          },
        },
      },
      CreateChatOutput: {
        description: 'The chat that has been opened, with two fields that only old clients need.',
        allOf: [
          { $ref: '#/components/schemas/Chat' },
          {
            type: 'object',
            required: ['chatID'],
            properties: {
              chatID: {
                type: 'string',
                deprecated: true,
                description: 'The same as `id`. Read that instead.',
                minLength: 1,
              },
              status: {
                $ref: '#/components/schemas/CreateChatStatus',
                'x-since': '4.2.557',
                deprecated: true,
                description: 'Whether the chat had to be made, for clients of the time when creating and starting were one. Absent when the app does not say.',
              },
            },
          },
        ],
      },
      CreateChatReminderInput: {
        type: 'object',
        description: 'The reminder to set.',
        required: ['reminder'],
        properties: { reminder: { $ref: '#/components/schemas/ReminderInput' } },
      },
      CreateChatStatus: {
        type: 'string',
        description: 'Whether a chat had to be made.',
        'x-extensible-enum': ['existing', 'created'],
        'x-enumDescriptions': { existing: 'The chat was there already.', created: 'The chat is new.' },
      },
      CreateRecoveryKeyResetInput: {
        type: 'object',
        description: 'What is known of the key to be replaced.',
        properties: {
          existingRecoveryKey: {
            type: 'string',
            description: 'The present recovery key. Leave it out when the person no longer has it.',
            format: 'password',
          },
        },
      },
      CreateVerificationInput: {
        type: 'object',
        description: 'What to verify, and for whom. Everything may be left out.',
        properties: {
          purpose: {
            type: 'string',
            description: 'What the verification is for.',
            enum: ['login', 'device'],
            'x-enumDescriptions': {
              login: 'To trust this device as part of signing in on it.',
              device: 'To trust a device at another time.',
            },
          },
          userID: {
            type: 'string',
            description: 'The Beeper user to verify. Without it, the signed-in person.',
          },
        },
      },
      DisappearingTimerCapabilities: {
        type: 'object',
        description: 'Which timers for disappearing messages the chat supports. Where a field does not say what its absence means, absence means that nothing is known.',
        properties: {
          types: {
            type: 'array',
            description: 'The kinds of timer that are supported.',
            items: { $ref: '#/components/schemas/ChatTimerType' },
          },
          timers: {
            type: 'array',
            description: 'The only times that can be set, in milliseconds, whereas `messageExpirySeconds` of a chat is in seconds. Absent when any time can be set.',
            items: { type: 'integer', description: 'A time in milliseconds.' },
          },
          omitEmptyTimer: {
            type: 'boolean',
            description: 'True when a message without a timer has to leave the timer out of its content, rather than carry an empty one.',
          },
        },
      },
      DisappearingTimerCapability: {
        type: 'object',
        description: 'Which timers for disappearing messages a network knows.',
        required: ['types'],
        properties: {
          types: {
            type: 'array',
            description: 'The moments from which a timer can count.',
            items: { $ref: '#/components/schemas/DisappearingTimerCapabilityType' },
          },
          omit_empty_timer: {
            type: 'boolean',
            description: 'True when a chat without a timer is described by leaving the timer out, rather than by an empty one. Absent otherwise.',
            const: true,
          },
          timers: {
            type: 'array',
            description: 'The durations to choose from, in milliseconds. Absent when any duration is accepted.',
            items: { type: 'integer', description: 'A duration in milliseconds.' },
          },
        },
      },
      DisappearingTimerCapabilityType: {
        type: 'string',
        description: 'The moment from which a timer counts.',
        'x-extensible-enum': ['', 'after_read', 'after_read_by_recipient', 'after_send'],
        'x-enumDescriptions': {
          '': 'There is no timer; messages stay.',
          after_read: 'From when the message is read.',
          after_read_by_recipient: 'From when the recipient reads the message.',
          after_send: 'From when the message is sent.',
        },
      },
      DisplayAndWaitLoginStep: {
        type: 'object',
        description: 'Shows the person something to act on, such as a QR code to scan with their phone, and waits until they have. Show `display`, then answer with the type alone and wait for the reply.',
        required: ['display', 'stepID', 'type'],
        properties: {
          type: {
            type: 'string',
            description: 'Marks a step that shows something and waits.',
            const: 'display_and_wait',
          },
          stepID: { type: 'string', description: 'Names the step in the path of the answer.', minLength: 1 },
          display: { $ref: '#/components/schemas/LoginDisplay' },
          instructions: {
            type: 'string',
            description: 'What to tell the person. Absent when the display speaks for itself.',
          },
        },
      },
      DownloadAssetInput: {
        type: 'object',
        description: 'Which file to fetch.',
        required: ['url'],
        properties: {
          url: {
            type: 'string',
            description: 'The file as an `mxc://` or `localmxc://` URL, such as `id` of an attachment.',
            minLength: 1,
          },
        },
      },
      DownloadAssetOutput: {
        type: 'object',
        description: 'Where the file lies now, or why it could not be fetched.',
        properties: {
          srcURL: {
            type: 'string',
            description: 'The file as a `file://` URL, on the machine that runs the app. Absent when the download failed.',
            format: 'uri',
          },
          error: {
            type: 'string',
            description: 'Why the download failed, in words. Such a failure can have status 200, so look for this field first. Absent when the file is there.',
          },
        },
      },
      DraftAttachment: {
        type: 'object',
        description: 'A file in a draft.',
        required: ['id', 'type'],
        properties: {
          id: {
            type: 'string',
            description: 'The key of this attachment within its draft.',
            minLength: 1,
          },
          type: { $ref: '#/components/schemas/DraftAttachmentType' },
          mimeType: {
            type: 'string',
            description: 'The MIME type, such as `image/jpeg`. Absent when not known.',
          },
          fileName: { type: 'string', description: 'The file\'s own name. Absent when not known.' },
          filePath: {
            type: 'string',
            description: 'Where the file lies on the machine that runs the app. Absent when not known.',
          },
          fileSize: { type: 'number', description: 'The size in bytes. Absent when not known.', minimum: 0 },
          stickerID: {
            type: 'string',
            description: 'Which sticker this is. Absent for everything else.',
            minLength: 1,
          },
          audioDurationSeconds: {
            type: 'number',
            description: 'The length of the audio in seconds. Absent when not known.',
            minimum: 0,
          },
          size: {
            $ref: '#/components/schemas/MediaSize',
            description: 'The size of the picture or the video. Absent when not known.',
          },
        },
      },
      DraftAttachmentInput: {
        description: 'An uploaded file to attach to a draft.',
        allOf: [
          { $ref: '#/components/schemas/MessageAttachmentInput' },
          {
            type: 'object',
            properties: {
              id: {
                type: 'string',
                description: 'The key that the attachment gets within the draft. When it is absent, the app makes one.',
              },
            },
          },
        ],
      },
      DraftAttachmentType: {
        type: 'string',
        description: 'How a draft\'s attachment would be sent.',
        'x-extensible-enum': ['file', 'gif', 'recorded_audio'],
        'x-enumDescriptions': {
          file: 'A file, pictures and videos included.',
          gif: 'A GIF.',
          recorded_audio: 'Recorded audio, such as a voice note.',
        },
      },
      E2EESecrets: {
        type: 'object',
        description: 'Which keys for encrypted messages are on this device. It says only whether they are there.',
        required: ['masterKey', 'megolmBackupKey', 'recoveryKey', 'selfSigningKey', 'userSigningKey'],
        properties: {
          masterKey: {
            type: 'boolean',
            description: 'True when the key that stands for the account\'s identity is here.',
          },
          megolmBackupKey: {
            type: 'boolean',
            description: 'True when the key that opens the backup of older messages\' keys is here.',
          },
          recoveryKey: { type: 'boolean', description: 'True when a recovery key is here.' },
          selfSigningKey: {
            type: 'boolean',
            description: 'True when the key that vouches for the person\'s own devices is here.',
          },
          userSigningKey: {
            type: 'boolean',
            description: 'True when the key that vouches for other people is here.',
          },
        },
      },
      E2EEStatus: {
        type: 'object',
        description: 'Which parts of end-to-end encryption are in place, for the account and on this device.',
        required: [
          'crossSigning',
          'firstSyncDone',
          'hasBackedUpRecoveryKey',
          'initialized',
          'keyBackup',
          'secrets',
          'secretStorage',
          'verified',
        ],
        properties: {
          crossSigning: { type: 'boolean', description: 'True when the account can vouch for its devices.' },
          firstSyncDone: {
            type: 'boolean',
            description: 'True when the first sync of encrypted messages is done.',
          },
          hasBackedUpRecoveryKey: {
            type: 'boolean',
            description: 'True when the person has confirmed that they saved their recovery key.',
          },
          initialized: { type: 'boolean', description: 'True when setting up encryption has begun.' },
          keyBackup: {
            type: 'boolean',
            description: 'True when the server holds an encrypted backup of the keys to older messages.',
          },
          secrets: { $ref: '#/components/schemas/E2EESecrets' },
          secretStorage: { type: 'boolean', description: 'True when the account has a secure store for its keys.' },
          verified: { type: 'boolean', description: 'True when this device is trusted.' },
          recoveryKeyGeneratedAt: {
            type: 'number',
            description: 'When the recovery key was made, in Unix time. It is not settled whether that is in seconds or in milliseconds, so judge by the size. Absent when it is not known.',
            minimum: 0,
          },
        },
      },
      EditMessageInput: {
        type: 'object',
        description: 'The new wording of a message.',
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            description: 'The text that takes the place of the old one, as plain text or Markdown like a new message.',
            minLength: 1,
          },
        },
      },
      EditMessageOutput: {
        description: 'The message with its new text, and two fields that only old clients need.',
        allOf: [
          { $ref: '#/components/schemas/Message' },
          {
            type: 'object',
            required: ['success', 'messageID'],
            properties: {
              success: {
                type: 'boolean',
                const: true,
                deprecated: true,
                description: 'Always true. The status of the reply says the same.',
              },
              messageID: {
                type: 'string',
                deprecated: true,
                description: 'The same as `id`. Read that instead.',
                minLength: 1,
              },
            },
          },
        ],
      },
      EmojiLoginDisplay: {
        type: 'object',
        description: 'An emoji for the person to recognise, as a picture.',
        required: ['imageURL', 'type'],
        properties: {
          type: { type: 'string', description: 'Marks an emoji.', const: 'emoji' },
          imageURL: { type: 'string', description: 'Where the picture is found.', format: 'uri' },
        },
      },
      EmptyLoginDisplay: {
        type: 'object',
        description: 'Nothing to show. The session waits for something that happens elsewhere; the step\'s `instructions` may say what.',
        required: ['type'],
        properties: {
          type: { type: 'string', description: 'Marks a wait with nothing to show.', const: 'nothing' },
        },
      },
      Error: {
        type: 'object',
        description: 'The body of every failed reply.',
        required: ['message', 'code'],
        properties: {
          message: {
            type: 'string',
            description: 'What went wrong, for people. Do not match on it, the wording may change.',
            minLength: 1,
          },
          code: {
            type: 'string',
            description: 'What went wrong, for programs. New codes may appear; handle an unknown one by the reply\'s status.',
            minLength: 1,
          },
          details: { $ref: '#/components/schemas/ErrorDetails' },
        },
      },
      ErrorDetails: {
        type: ['object', 'array', 'string', 'number', 'boolean', 'null'],
        description: 'What more there is to say of the failure. When a value was not acceptable, an object with `issues`; otherwise context for a log, in a shape of its own. Absent when there is nothing to add.',
        properties: {
          issues: {
            type: 'array',
            description: 'The values that are not acceptable, one entry for each fault. Faults behind the first one may be missing. Absent from other failures.',
            minItems: 1,
            items: { $ref: '#/components/schemas/ValidationIssue' },
          },
        },
        additionalProperties: true,
      },
      FocusAppInput: {
        type: 'object',
        description: 'What to show in the app, and what to prepare there.',
        properties: {
          chatID: {
            type: 'string',
            description: 'The chat to open, by `id` or `localChatID`. When it is absent, the app only comes to the front.',
          },
          messageID: {
            type: 'string',
            description: 'The message to jump to. Leave it out to open the chat alone.',
          },
          draftText: {
            type: 'string',
            description: 'Plain text to put into the message field. It is not sent. Leave it out to put nothing there.',
          },
          draftAttachmentPath: {
            type: 'string',
            description: 'The path of an image on the machine that runs the app, to put beside the text. It is not sent. Leave it out for text alone.',
          },
        },
      },
      FocusAppOutput: {
        type: 'object',
        description: 'Whether the app could be brought to the front.',
        required: ['success'],
        properties: {
          success: {
            type: 'boolean',
            description: 'False when the app could not be shown, although the status is 200.',
          },
        },
      },
      GroupFieldCapability: {
        type: 'object',
        description: 'Whether one property of a group can be set when the group is created, and within which bounds.',
        required: ['allowed'],
        properties: {
          allowed: { type: 'boolean', description: 'True when the property can be set.' },
          max_length: {
            type: 'integer',
            description: 'The most that is accepted, in characters of a text or entries of a list. Absent when no bound is set.',
            minimum: 0,
          },
          min_length: {
            type: 'integer',
            description: 'The least that is accepted, in characters of a text or entries of a list. Absent when no bound is set.',
            minimum: 0,
          },
          required: {
            type: 'boolean',
            description: 'True when a group cannot be created without it. When absent, it can be left out.',
          },
          settings: {
            $ref: '#/components/schemas/DisappearingTimerCapability',
            description: 'For a timer, which timers there are. Absent for everything else.',
          },
        },
      },
      GroupTypeCapabilities: {
        type: 'object',
        description: 'What can be set when a group of one kind is created. Of a property that is absent, the bridge says nothing.',
        required: ['type_description'],
        properties: {
          type_description: { type: 'string', description: 'The kind of group in words, for showing to people.' },
          avatar: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'The group\'s picture.',
          },
          disappear: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'A timer after which messages disappear. Its `settings` say which timers there are.',
          },
          name: { $ref: '#/components/schemas/GroupFieldCapability', description: 'The group\'s name.' },
          parent: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'A larger unit that the group is part of, such as a community.',
          },
          participants: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'The people who are in the group from the start.',
          },
          topic: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'The group\'s topic, which some networks call its description.',
          },
          username: {
            $ref: '#/components/schemas/GroupFieldCapability',
            description: 'A handle under which the group can be found.',
          },
        },
      },
      InfoApp: {
        type: 'object',
        description: 'The app that answers.',
        required: ['name', 'version', 'bundle_id'],
        properties: {
          name: {
            type: 'string',
            description: 'What the app calls itself, such as `Beeper`. For showing to people.',
            minLength: 1,
          },
          version: {
            type: 'string',
            description: 'The app\'s version, such as `4.3.89`. Compare it with `x-since` to know what this instance supports.',
            minLength: 1,
          },
          bundle_id: {
            type: 'string',
            description: 'Tells the editions of the app apart: `com.automattic.beeper.desktop` is Beeper Desktop, and an identifier that holds `.server` is Beeper Server, which has no window.',
            minLength: 1,
          },
        },
      },
      InfoEndpoints: {
        type: 'object',
        description: 'The full URLs of what the server offers beside the operations described here.',
        required: ['oauth', 'spec', 'mcp', 'ws_events'],
        properties: {
          oauth: { $ref: '#/components/schemas/InfoOAuthEndpoints' },
          spec: { type: 'string', description: 'Where the app serves its own OpenAPI document.' },
          mcp: {
            type: 'string',
            description: 'Where AI tools connect by the Model Context Protocol. Works only while `server.mcp_enabled` is true.',
          },
          ws_events: {
            type: 'string',
            description: 'Where the event stream is opened. The URL begins with `http` or `https`: put `ws` or `wss` in its place where a WebSocket library insists on it.',
          },
        },
      },
      InfoOAuthEndpoints: {
        type: 'object',
        description: 'The full URLs of the OAuth operations on this instance.',
        required: [
          'authorization_endpoint',
          'token_endpoint',
          'introspection_endpoint',
          'userinfo_endpoint',
          'revocation_endpoint',
          'registration_endpoint',
        ],
        properties: {
          authorization_endpoint: {
            type: 'string',
            description: 'Where the browser goes, so that the person can approve the client.',
            format: 'uri',
          },
          token_endpoint: {
            type: 'string',
            description: 'Where the client swaps the code for an access token.',
            format: 'uri',
          },
          introspection_endpoint: {
            type: 'string',
            description: 'Where a token is checked for being alive. The authorization server metadata does not name it.',
            format: 'uri',
          },
          userinfo_endpoint: { type: 'string', description: 'Where a token tells about itself.', format: 'uri' },
          revocation_endpoint: { type: 'string', description: 'Where a token is given back.', format: 'uri' },
          registration_endpoint: { type: 'string', description: 'Where a client gets its `client_id`.', format: 'uri' },
        },
      },
      InfoPlatform: {
        type: 'object',
        description: 'The machine that the app runs on.',
        required: ['os', 'arch'],
        properties: {
          os: {
            type: 'string',
            description: 'The operating system, such as `darwin` for macOS.',
            minLength: 1,
          },
          arch: {
            type: 'string',
            description: 'The processor\'s architecture, such as `arm64`.',
            minLength: 1,
          },
          release: {
            type: 'string',
            description: 'The release of the system underneath, as the runtime reports it. Absent when not known.',
          },
        },
      },
      InfoResponse: {
        type: 'object',
        description: 'What is running, and where to reach it.',
        required: ['app', 'platform', 'server', 'endpoints'],
        properties: {
          app: { $ref: '#/components/schemas/InfoApp' },
          platform: { $ref: '#/components/schemas/InfoPlatform' },
          server: { $ref: '#/components/schemas/InfoServer' },
          endpoints: { $ref: '#/components/schemas/InfoEndpoints' },
        },
      },
      InfoServer: {
        type: 'object',
        description: 'The HTTP server inside the app.',
        required: ['status', 'base_url', 'port', 'hostname', 'remote_access', 'mcp_enabled'],
        properties: {
          status: { type: 'string', description: 'How the server is doing; `running` when all is well.' },
          base_url: {
            type: 'string',
            description: 'Where this API is reached, without a slash at the end. With remote access on and a proxy in front, it is the address that the proxy forwards in its headers.',
            format: 'uri',
          },
          port: {
            type: 'integer',
            description: 'The TCP port on which the server listens, by default 23373.',
            minimum: 1,
            maximum: 65535,
          },
          hostname: {
            type: 'string',
            description: 'The address on which the server listens: a loopback address for this machine alone, `0.0.0.0` for every network interface.',
            minLength: 1,
          },
          remote_access: {
            type: 'boolean',
            description: 'True when the person has opened the API to other machines.',
          },
          mcp_enabled: {
            type: 'boolean',
            description: 'True when the endpoint for the Model Context Protocol answers; see `endpoints.mcp`.',
          },
        },
      },
      Label: {
        type: 'object',
        description: 'A name that the person has made up to sort chats by.',
        required: ['id', 'name'],
        properties: {
          id: {
            type: 'string',
            description: 'The key of this label. Send it as `labelID` to find the chats that carry it.',
            minLength: 1,
          },
          name: { type: 'string', description: 'The label as the person has written it.' },
        },
      },
      LabelListResponse: {
        type: 'array',
        description: 'Every label of the person, ordered by name.',
        items: { $ref: '#/components/schemas/Label' },
      },
      LinkPreview: {
        type: 'object',
        description: 'What a link in a message leads to.',
        'x-since': '4.2.808',
        required: ['url', 'title'],
        properties: {
          url: { type: 'string', description: 'Where the link leads in the end.', format: 'uri' },
          title: { type: 'string', description: 'The title of the page.' },
          originalURL: {
            type: 'string',
            description: 'The link as it was written, when that is a short link or a redirect. Absent when it is `url` itself.',
            format: 'uri',
          },
          favicon: {
            type: 'string',
            description: 'The icon of the site, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.',
            format: 'uri',
          },
          img: {
            type: 'string',
            description: 'A picture of the page, as a URL. Like `favicon`, it may not last. Absent when there is none.',
            format: 'uri',
          },
          imgSize: {
            $ref: '#/components/schemas/MediaSize',
            description: 'The size of the picture. Absent when not known.',
          },
          summary: { type: 'string', description: 'A few words on the page. Absent when there are none.' },
        },
      },
      ListChatsOutput: {
        type: 'object',
        description: 'One page of chats.',
        required: ['items', 'hasMore', 'oldestCursor', 'newestCursor'],
        properties: {
          items: {
            type: 'array',
            description: 'The chats on this page, the one with the latest activity first.',
            items: { $ref: '#/components/schemas/ChatWithPreview' },
          },
          hasMore: {
            type: 'boolean',
            description: 'True when there is another page in the direction that was asked for.',
          },
          oldestCursor: {
            type: ['string', 'null'],
            description: 'The older end of this page. Send it as `cursor` with `direction=before` for older chats; null when the page is empty.',
            minLength: 1,
          },
          newestCursor: {
            type: ['string', 'null'],
            description: 'The newer end of this page. Send it as `cursor` with `direction=after` for newer chats; null when the page is empty.',
            minLength: 1,
          },
        },
      },
      ListMessagesOutput: {
        type: 'object',
        description: 'One page of a chat\'s messages.',
        required: ['items', 'hasMore', 'oldestCursor', 'newestCursor'],
        properties: {
          items: {
            type: 'array',
            description: 'The messages on this page, in order of time. Sort them by `sortKey` if the direction matters to you.',
            items: { $ref: '#/components/schemas/Message' },
          },
          hasMore: {
            type: 'boolean',
            description: 'True when there is another page in the direction that was asked for.',
          },
          oldestCursor: {
            type: ['string', 'null'],
            description: 'The older end of this page. Send it as `cursor` with `direction=before` for older messages; null when the page is empty.',
            'x-since': '4.2.808',
            minLength: 1,
          },
          newestCursor: {
            type: ['string', 'null'],
            description: 'The newer end of this page. Send it as `cursor` with `direction=after` for newer messages; null when the page is empty.',
            'x-since': '4.2.808',
            minLength: 1,
          },
        },
      },
      LoginDisplay: {
        description: 'What to show to the person while a login session waits for them.',
        oneOf: [
          { $ref: '#/components/schemas/QRCodeLoginDisplay' },
          { $ref: '#/components/schemas/EmojiLoginDisplay' },
          { $ref: '#/components/schemas/CodeLoginDisplay' },
          { $ref: '#/components/schemas/EmptyLoginDisplay' },
        ],
        discriminator: {
          propertyName: 'type',
          mapping: {
            qr: '#/components/schemas/QRCodeLoginDisplay',
            emoji: '#/components/schemas/EmojiLoginDisplay',
            code: '#/components/schemas/CodeLoginDisplay',
            nothing: '#/components/schemas/EmptyLoginDisplay',
          },
        },
      },
      LoginFlow: {
        type: 'object',
        description: 'One way to sign in on a bridge, such as by phone number or by QR code.',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'Send it as `flowID` to start a login session this way.',
            minLength: 1,
          },
          description: {
            type: 'string',
            description: 'When to choose this way, in words for people. Absent when the bridge does not say.',
          },
          name: {
            type: 'string',
            description: 'The name of this way, for showing to people. When absent, show `id`.',
          },
        },
      },
      LoginFlowListResponse: {
        type: 'object',
        description: 'The ways to sign in on a bridge.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The ways to choose from.',
            items: { $ref: '#/components/schemas/LoginFlow' },
          },
        },
      },
      LoginInputField: {
        type: 'object',
        description: 'One value to ask the person for.',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'Names the value. Use it as the key in the answer\'s `fields`.',
            minLength: 1,
          },
          initialValue: {
            type: 'string',
            description: 'What to fill in beforehand. Absent when the input starts empty.',
          },
          label: { type: 'string', description: 'The caption of the input. When absent, show `id`.' },
          optional: {
            type: 'boolean',
            description: 'True when the value may be left empty. When absent, it is needed.',
          },
          placeholder: {
            type: 'string',
            description: 'A hint to show while the input is empty. Absent when there is none.',
          },
          type: {
            type: 'string',
            description: 'The kind of input to offer, such as `text`, `password` or `email`. An open set: treat an unknown or absent kind like `text`, and hide what is typed into a `password`.',
          },
        },
      },
      LoginListResponse: {
        type: 'object',
        description: 'The logins of one bridge.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The logins. Empty when nobody has signed in through this bridge.',
            items: { $ref: '#/components/schemas/BridgeLogin' },
          },
        },
      },
      LoginRemoveResponse: {
        type: 'object',
        description: 'What a removal has done.',
        required: ['bridgeID', 'loginID', 'scope', 'status'],
        properties: {
          bridgeID: { type: 'string', description: 'The bridge that held the login.', minLength: 1 },
          loginID: { type: 'string', description: 'The login that is gone.', minLength: 1 },
          scope: {
            $ref: '#/components/schemas/LoginRemoveScope',
            description: 'How widely it was removed.',
          },
          status: {
            type: 'string',
            description: 'Always `removed`. A removal that does not succeed is answered with an error.',
            const: 'removed',
          },
          affectedAccountIDs: {
            type: 'array',
            description: 'The accounts that went away with the login. Absent when they are not known.',
            items: {
              type: 'string',
              description: 'An account, as `accountID` of the account list named it.',
            },
          },
        },
      },
      LoginRemoveScope: {
        type: 'string',
        description: 'How widely a login is removed.',
        'x-extensible-enum': ['current-device', 'all-devices'],
        'x-enumDescriptions': {
          'current-device': 'Signed out on this device only.',
          'all-devices': 'Signed out on every device.',
        },
      },
      LoginSession: {
        type: 'object',
        description: 'A sign-in that is under way on a bridge, with what it asks for next, or the outcome of one that has ended.',
        required: ['bridgeID', 'loginSessionID', 'status'],
        properties: {
          bridgeID: { type: 'string', description: 'The bridge that is being signed in to.', minLength: 1 },
          loginSessionID: {
            type: 'string',
            description: 'Names the session in paths. Short-lived, so there is no point in storing it.',
            minLength: 1,
          },
          status: { $ref: '#/components/schemas/LoginSessionStatus' },
          account: {
            $ref: '#/components/schemas/Account',
            description: 'The account that the sign-in has connected. Absent until then.',
          },
          accountID: {
            type: 'string',
            description: 'The account that is being reconnected. Absent when a new one is being connected.',
            minLength: 1,
          },
          currentStep: {
            $ref: '#/components/schemas/LoginStep',
            description: 'What has to be done next. Absent once the session has ended, unless a `complete` step closes it.',
          },
          error: {
            $ref: '#/components/schemas/APIError',
            description: 'What went wrong. Absent when nothing has.',
          },
          login: {
            $ref: '#/components/schemas/BridgeLogin',
            description: 'The login that the sign-in has made or renewed. Absent until then.',
          },
          loginID: {
            type: 'string',
            description: 'The login that is being reconnected. Absent when a new one is being made.',
            minLength: 1,
          },
        },
      },
      LoginSessionCancelResponse: {
        type: 'object',
        description: 'Confirms that a login session is cancelled.',
        required: ['bridgeID', 'loginSessionID', 'status'],
        properties: {
          bridgeID: { type: 'string', description: 'The bridge on which the session ran.', minLength: 1 },
          loginSessionID: {
            type: 'string',
            description: 'The session that was cancelled. It takes no more answers.',
            minLength: 1,
          },
          status: {
            type: 'string',
            description: 'Always `cancelled`. A cancellation that does not succeed is answered with an error.',
            const: 'cancelled',
          },
        },
      },
      LoginSessionStatus: {
        type: 'string',
        description: 'What a login session waits for, or how it has ended.',
        'x-extensible-enum': [
          'waiting_for_input',
          'waiting_for_cookies',
          'waiting_for_display',
          'complete',
          'cancelled',
          'failed',
        ],
        'x-enumDescriptions': {
          waiting_for_input: 'The person has to enter what the step\'s `fields` ask for.',
          waiting_for_cookies: 'The person has to sign in on a web page, and the step\'s `fields` have to be collected from there.',
          waiting_for_display: 'The person has to act on what the step\'s `display` shows.',
          complete: 'The sign-in has succeeded.',
          cancelled: 'The sign-in was abandoned. Start a new session to try again.',
          failed: 'The sign-in has not succeeded; `error` says why. Start a new session to try again.',
        },
      },
      LoginStep: {
        description: 'What a login session asks for next. Its `type` says what to do, and what an answer has to hold.',
        oneOf: [
          { $ref: '#/components/schemas/UserInputLoginStep' },
          { $ref: '#/components/schemas/CookiesLoginStep' },
          { $ref: '#/components/schemas/DisplayAndWaitLoginStep' },
          { $ref: '#/components/schemas/CompleteLoginStep' },
        ],
        discriminator: {
          propertyName: 'type',
          mapping: {
            user_input: '#/components/schemas/UserInputLoginStep',
            cookies: '#/components/schemas/CookiesLoginStep',
            display_and_wait: '#/components/schemas/DisplayAndWaitLoginStep',
            complete: '#/components/schemas/CompleteLoginStep',
          },
        },
      },
      MarkChatReadInput: {
        type: 'object',
        description: 'How far the chat has been read.',
        properties: {
          messageID: {
            type: 'string',
            description: 'The last message that counts as read. When it is absent, the whole chat does.',
          },
        },
      },
      MarkChatUnreadInput: {
        type: 'object',
        description: 'Where the unread part of the chat begins.',
        properties: {
          messageID: {
            type: 'string',
            description: 'The first message that counts as unread. When it is absent, the chat as a whole is marked.',
          },
        },
      },
      MatrixCredentials: {
        type: 'object',
        description: 'Who has just signed in, on which device, and the access token for it.',
        required: ['accessToken', 'deviceID', 'homeserver', 'userID'],
        properties: {
          accessToken: {
            type: 'string',
            description: 'The access token of this sign-in. It is handed out in this reply only, so store it, and as a secret. It has been seen to work as the access token of this API as well, though that is no promise; the introduction names the documented ways to get one.',
            format: 'password',
          },
          deviceID: {
            type: 'string',
            description: 'Names this installation among the person\'s devices.',
            minLength: 1,
          },
          homeserver: {
            type: 'string',
            description: 'The URL of the server that keeps the Beeper account.',
            format: 'uri',
          },
          userID: {
            type: 'string',
            description: 'The person\'s Beeper identity, such as `@maya:beeper.com`.',
            minLength: 1,
          },
        },
      },
      MatrixSession: {
        type: 'object',
        description: 'Who is signed in to Beeper, and on which device.',
        required: ['deviceID', 'homeserver', 'userID'],
        properties: {
          deviceID: {
            type: 'string',
            description: 'Names this installation among the person\'s devices.',
            minLength: 1,
          },
          homeserver: {
            type: 'string',
            description: 'The URL of the server that keeps the Beeper account.',
            format: 'uri',
          },
          userID: {
            type: 'string',
            description: 'The person\'s Beeper identity, such as `@maya:beeper.com`.',
            minLength: 1,
          },
        },
      },
      MediaSize: {
        type: 'object',
        description: 'The size of a picture or a video. Either side may be unknown.',
        properties: {
          width: { type: 'number', description: 'The width in pixels. Absent when not known.', minimum: 0 },
          height: {
            type: 'number',
            description: 'The height in pixels. Absent when not known.',
            minimum: 0,
          },
        },
      },
      MediaSizeInput: {
        type: 'object',
        description: 'The size of a picture or a video. Both sides have to be given.',
        required: ['width', 'height'],
        properties: {
          width: { type: 'number', description: 'The width in pixels.' },
          height: { type: 'number', description: 'The height in pixels.' },
        },
      },
      Message: {
        type: 'object',
        description: 'One message in a chat. Where a field does not say what its absence means, absence means that it is not known.',
        required: ['id', 'chatID', 'accountID', 'senderID', 'timestamp', 'sortKey'],
        properties: {
          id: {
            type: 'string',
            description: 'The key of this message within its chat. While the message is being sent, it has a temporary one.',
            minLength: 1,
          },
          chatID: { type: 'string', description: 'The chat that the message is in.', minLength: 1 },
          accountID: { type: 'string', description: 'The account that the message belongs to.', minLength: 1 },
          senderID: { type: 'string', description: 'Who sent it, by full user ID.', minLength: 1 },
          timestamp: { type: 'string', format: 'date-time', description: 'When it was sent.' },
          sortKey: {
            type: 'string',
            description: 'Orders messages. It is unique, while several messages can share one `timestamp`.',
            minLength: 1,
          },
          senderName: {
            type: 'string',
            description: 'The sender\'s name for showing, already resolved. Absent when not known.',
          },
          type: { $ref: '#/components/schemas/MessageType', 'x-since': '4.2.499' },
          text: {
            type: 'string',
            description: 'The text, as rich text: HTML as Matrix uses it. A message without formatting looks like plain text, and no field tells the two apart, so sanitize it before you show it as HTML. Absent when there is no text.',
          },
          editedTimestamp: {
            type: 'string',
            format: 'date-time',
            description: 'When it was last edited. Absent when it never was.',
            'x-since': '4.2.808',
          },
          isSender: { type: 'boolean', description: 'True when the account\'s owner sent it.' },
          sendStatus: {
            $ref: '#/components/schemas/SendStatus',
            description: 'How far sending has come. Absent when the network reports nothing of it.',
            'x-since': '4.2.808',
          },
          isHidden: {
            type: 'boolean',
            description: 'True when the app does not normally show it.',
            'x-since': '4.2.808',
          },
          isDeleted: { type: 'boolean', description: 'True when it has been deleted.', 'x-since': '4.2.808' },
          attachments: {
            type: 'array',
            description: 'The files that came with it. Absent or empty when there are none.',
            items: { $ref: '#/components/schemas/Attachment' },
          },
          isUnread: {
            type: 'boolean',
            description: 'True when the account\'s owner has not read it. It may be absent, which says nothing either way.',
          },
          linkedMessageID: {
            type: 'string',
            description: 'The message that this one replies to. Absent when it is no reply.',
            'x-since': '4.2.499',
            minLength: 1,
          },
          mentions: {
            type: ['array', 'null'],
            description: 'Who is mentioned. Null on old messages that carry no such list: look for names in their `text` instead.',
            'x-since': '4.2.808',
            items: { type: 'string', description: 'A person by ID, or `@room` for everyone in the chat.' },
          },
          links: {
            type: 'array',
            description: 'Previews of the links in the text. Absent or empty when there are none.',
            'x-since': '4.2.808',
            items: { $ref: '#/components/schemas/LinkPreview' },
          },
          reactions: {
            type: 'array',
            description: 'The reactions to it. Absent or empty when there are none.',
            items: { $ref: '#/components/schemas/Reaction' },
          },
          seen: { $ref: '#/components/schemas/MessageSeen', 'x-since': '4.2.808' },
        },
      },
      MessageAttachmentInput: {
        type: 'object',
        description: 'An uploaded file to send. Leave out what the upload has found out about the file itself, unless it is to be overridden.',
        required: ['uploadID'],
        properties: {
          uploadID: { type: 'string', description: 'The file, as the upload\'s reply names it.' },
          mimeType: { type: 'string', description: 'The MIME type to send instead.' },
          fileName: { type: 'string', description: 'The name to send instead.' },
          size: {
            $ref: '#/components/schemas/MediaSizeInput',
            description: 'The size of the picture or the video to send instead.',
          },
          duration: {
            type: 'number',
            description: 'The length of the audio or the video to send instead, in seconds.',
          },
          type: { $ref: '#/components/schemas/MessageAttachmentType' },
        },
      },
      MessageAttachmentType: {
        type: 'string',
        description: 'As what a file is to be sent. When it is absent, the MIME type decides.',
        enum: ['image', 'video', 'audio', 'file', 'gif', 'voice-note', 'sticker'],
        'x-enumDescriptions': {
          image: 'A picture.',
          video: 'A video.',
          audio: 'Audio other than a voice note.',
          file: 'A file to download, whatever is in it.',
          gif: 'A GIF.',
          'voice-note': 'A voice note.',
          sticker: 'A sticker.',
        },
      },
      MessageRequestCapabilities: {
        type: 'object',
        description: 'How a message request, a first message from somebody unknown, can be accepted. Of a way that is absent, nothing is known.',
        properties: {
          acceptWithMessage: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far answering accepts it.',
          },
          acceptWithButton: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far it can be accepted by a button in the app.',
          },
        },
      },
      MessageSeen: {
        description: 'Whether others have seen the message. How much is known differs by network, and so does the form: a yes or no, a time, or an entry for each participant. Absent when nothing is known.',
        oneOf: [
          { type: 'boolean', description: 'Whether it has been seen.' },
          { type: 'string', format: 'date-time', description: 'When it was seen.' },
          { $ref: '#/components/schemas/MessageSeenByParticipant' },
        ],
      },
      MessageSeenByParticipant: {
        type: 'object',
        description: 'Which participants have seen the message, keyed by their `id`.',
        additionalProperties: {
          description: 'Whether this participant has seen it, or when.',
          oneOf: [
            { type: 'boolean', description: 'Whether they have seen it.' },
            { type: 'string', format: 'date-time', description: 'When they saw it.' },
          ],
        },
      },
      MessageTextInput: { type: 'string', description: 'Plain text or Markdown. The app turns it into rich text.' },
      MessageType: {
        type: 'string',
        description: 'What a message consists of.',
        'x-extensible-enum': [
          'TEXT',
          'NOTICE',
          'IMAGE',
          'VIDEO',
          'VOICE',
          'AUDIO',
          'FILE',
          'STICKER',
          'LOCATION',
          'REACTION',
        ],
        'x-enumDescriptions': {
          TEXT: 'Text.',
          NOTICE: 'A notice, such as an automatic message.',
          IMAGE: 'A picture.',
          VIDEO: 'A video.',
          VOICE: 'A voice note.',
          AUDIO: 'Audio other than a voice note.',
          FILE: 'Any other file.',
          STICKER: 'A sticker.',
          LOCATION: 'A place on the map.',
          REACTION: 'A reaction to another message, as an entry of its own.',
        },
      },
      NotifyAnywayInput: { type: 'object', description: 'An empty object. There is nothing to set.', properties: {} },
      OAuthIntrospectRequest: {
        type: 'object',
        description: 'The token in question.',
        required: ['token'],
        properties: {
          token: { type: 'string', description: 'The access token to check.' },
          token_type_hint: {
            type: 'string',
            description: 'What kind of token it is. There is one kind, so it may be left out.',
            const: 'access_token',
          },
        },
      },
      OAuthIntrospectResponse: {
        type: 'object',
        description: 'Whether the token works. With an active one, the app may tell more, under names that are not documented.',
        required: ['active'],
        properties: {
          active: {
            type: 'boolean',
            description: 'True when the token can be used now; false when it is unknown, expired or revoked.',
          },
        },
        additionalProperties: true,
      },
      OAuthRegisterRequest: {
        type: 'object',
        description: 'What a client tells of itself to get a `client_id`, as RFC 7591 lays it out.',
        required: ['redirect_uris'],
        properties: {
          redirect_uris: {
            type: 'array',
            description: 'Every URL that the browser may be sent back to. A program on the same machine listens on a loopback port, such as `http://127.0.0.1:8976/callback`.',
            items: { type: 'string' },
          },
          client_name: {
            type: 'string',
            description: 'The client\'s name for people. Choose one that the person will know when asked for consent; without it, they may not know who asks.',
          },
          grant_types: {
            type: 'array',
            description: 'How the client means to get tokens. There is one way, which is also the RFC\'s default, so it may be left out.',
            items: { type: 'string', const: 'authorization_code' },
          },
          response_types: {
            type: 'array',
            description: 'What the client expects the authorization to answer with. There is one choice, which is also the RFC\'s default, so it may be left out.',
            items: { type: 'string', const: 'code' },
          },
          scope: {
            type: 'string',
            description: 'The scopes that the client will ask for, separated by spaces: `read`, `write` or both. Send it: what a client may ask for without it is not documented.',
          },
          token_endpoint_auth_method: {
            type: 'string',
            description: 'Says that the client has no secret. Send it: by the RFC, a client that leaves it out has one, and here there are only public clients.',
            const: 'none',
          },
          client_uri: {
            type: 'string',
            description: 'A web page about the client, for people. Leave it out when there is none.',
          },
        },
      },
      OAuthRegisterResponse: {
        type: 'object',
        description: 'The client\'s registration. Other fields of RFC 7591 may come with it.',
        required: ['client_id'],
        properties: {
          client_id: {
            type: 'string',
            description: 'Names the client from now on. Not a secret; keep it for the authorization and the token request.',
          },
          authorization_endpoint: {
            type: 'string',
            description: 'Where to send the browser next. When absent, the authorization server metadata has it.',
            format: 'uri',
          },
          token_endpoint: {
            type: 'string',
            description: 'Where to swap the code. When absent, the authorization server metadata has it.',
            format: 'uri',
          },
        },
      },
      OAuthRevokeRequest: {
        type: 'object',
        description: 'The token to give back.',
        required: ['token'],
        properties: {
          token: { type: 'string', description: 'The access token that shall stop to work.' },
          token_type_hint: {
            type: 'string',
            description: 'What kind of token it is. There is one kind, so it may be left out.',
            const: 'access_token',
          },
        },
      },
      OAuthServerMetadata: {
        type: 'object',
        description: 'What a client has to know of the authorization server, as RFC 8414 lays it out. No field is sure to be there; where an endpoint is missing, `GET /v1/info` names it too.',
        properties: {
          issuer: {
            type: 'string',
            description: 'The base URL that names this authorization server.',
            format: 'uri',
          },
          authorization_endpoint: {
            type: 'string',
            description: 'Where the browser goes, so that the person can approve the client.',
            format: 'uri',
          },
          token_endpoint: {
            type: 'string',
            description: 'Where the client swaps the code for an access token.',
            format: 'uri',
          },
          revocation_endpoint: { type: 'string', description: 'Where a token is given back.', format: 'uri' },
          userinfo_endpoint: { type: 'string', description: 'Where a token tells about itself.', format: 'uri' },
          registration_endpoint: { type: 'string', description: 'Where a client gets its `client_id`.', format: 'uri' },
          grant_types_supported: {
            type: 'array',
            description: 'The ways to get a token. `authorization_code` is the only known one.',
            items: { type: 'string' },
          },
          token_endpoint_auth_methods_supported: {
            type: 'array',
            description: 'How a client proves itself at the token endpoint. `none` stands for public clients, without a secret.',
            items: { type: 'string' },
          },
          response_types_supported: {
            type: 'array',
            description: 'What the authorization can answer with. `code` is the only known one.',
            items: { type: 'string' },
          },
          scopes_supported: {
            type: 'array',
            description: 'The scopes that a client may ask for: `read` and `write`.',
            items: { type: 'string' },
          },
          code_challenge_methods_supported: {
            type: 'array',
            description: 'How the PKCE challenge may be made. `S256` is the only known one.',
            items: { type: 'string' },
          },
          service_documentation: { type: 'string', description: 'The URL of the app\'s own OpenAPI document.' },
        },
      },
      OAuthTokenRequest: {
        type: 'object',
        description: 'The code from the redirect, with the proof that the same client asked for it.',
        required: ['grant_type', 'client_id', 'code', 'code_verifier', 'redirect_uri'],
        properties: {
          grant_type: {
            type: 'string',
            description: 'Says that a code is being swapped. Tokens cannot be refreshed, so there is no other value.',
            const: 'authorization_code',
          },
          client_id: { type: 'string', description: 'The client that was named in the authorization.' },
          code: { type: 'string', description: 'The `code` that came with the redirect.' },
          code_verifier: {
            type: 'string',
            description: 'The random text whose SHA-256 hash was sent as `code_challenge`.',
            format: 'password',
          },
          redirect_uri: {
            type: 'string',
            description: 'The same URL as in the authorization, letter for letter.',
          },
        },
      },
      OAuthTokenResponse: {
        type: 'object',
        description: 'The access token. None comes to refresh it; when it ends, authorize again.',
        required: ['access_token', 'token_type'],
        properties: {
          access_token: {
            type: 'string',
            description: 'Goes into `Authorization` as `Bearer <token>`. Keep it as safe as a password.',
            format: 'password',
          },
          token_type: { type: 'string', description: 'How the token is presented.', const: 'Bearer' },
          expires_in: {
            type: 'integer',
            description: 'How long the token lives from now on, in seconds. Absent when the app sets no end.',
            minimum: 0,
          },
          scope: {
            type: 'string',
            description: 'The scopes that the person granted, separated by spaces. They may be fewer than asked for. Absent when the app does not say.',
          },
        },
      },
      OAuthUserInfo: {
        type: 'object',
        description: 'What the presented token says of itself. It describes the token, not the person.',
        required: ['iat', 'scope', 'sub', 'token_use'],
        properties: {
          iat: {
            type: 'number',
            description: 'When the token was issued, in seconds since 1970 (Unix time).',
            minimum: 0,
          },
          scope: { type: 'string', description: 'The scopes that the token carries, separated by spaces.' },
          sub: { type: 'string', description: 'The ID of the token, not of the person.' },
          token_use: { type: 'string', description: 'Says that this is an access token.', const: 'access' },
          aud: {
            type: 'string',
            description: 'The client that the token was issued for. Absent when no client is known.',
          },
          client_id: {
            type: 'string',
            description: 'The client that the token was issued for, under its OAuth name. Absent when no client is known.',
          },
          exp: {
            type: 'number',
            description: 'When the token ends, in seconds since 1970 (Unix time). Absent when no end is set.',
            minimum: 0,
          },
        },
      },
      OpenAPIDocument: {
        type: 'object',
        description: 'An OpenAPI 3.1.0 document as JSON, written by the app for its own version.',
        additionalProperties: true,
      },
      Participant: {
        description: 'A person or a bot in one chat, with their standing there.',
        allOf: [
          { $ref: '#/components/schemas/User' },
          {
            type: 'object',
            properties: {
              isAdmin: {
                type: 'boolean',
                description: 'True when they have admin rights in this chat. Absent when not known.',
              },
              isPending: {
                type: 'boolean',
                description: 'True when they are invited and have not joined yet. Absent when not known.',
              },
              isNetworkBot: {
                type: 'boolean',
                description: 'True when this is an automated account of the network or its bridge, not a person. Absent when not known.',
              },
            },
          },
        ],
      },
      ParticipantActionCapabilities: {
        type: 'object',
        description: 'How far the participants of the chat can be managed. This API only reports it. Of an action that is absent, nothing is known.',
        properties: {
          ban: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far participants can be banned.',
          },
          invite: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far people can be invited.',
          },
          kick: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far participants can be removed.',
          },
          leave: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far the account\'s owner can leave the chat.',
          },
          revokeInvite: {
            $ref: '#/components/schemas/CapabilitySupportLevel',
            description: 'How far an invitation can be taken back.',
          },
        },
      },
      ProvisioningCapabilities: {
        type: 'object',
        description: 'How people can be found through a bridge, and which groups can be created on it. The field names are in snake_case, unlike those of the rest of the API.',
        required: ['group_creation', 'resolve_identifier'],
        properties: {
          group_creation: {
            type: 'object',
            description: 'The kinds of group that can be created, each under the bridge\'s name for it. Empty when there are none.',
            additionalProperties: { $ref: '#/components/schemas/GroupTypeCapabilities' },
          },
          resolve_identifier: { $ref: '#/components/schemas/ResolveIdentifierCapabilities' },
          image_pack_import: {
            type: 'boolean',
            description: 'True when image packs, such as sets of stickers, can be imported. Absent when it is not known.',
          },
        },
      },
      QRCodeLoginDisplay: {
        type: 'object',
        description: 'A QR code for the person to scan, mostly with the network\'s app on their phone.',
        required: ['data', 'type'],
        properties: {
          type: { type: 'string', description: 'Marks a QR code.', const: 'qr' },
          data: {
            type: 'string',
            description: 'The text to encode. It is no image; draw the QR code from it.',
          },
        },
      },
      Reaction: {
        type: 'object',
        description: 'One reaction of one participant to a message.',
        required: ['id', 'reactionKey', 'participantID'],
        properties: {
          id: {
            type: 'string',
            description: 'The key of this reaction on its message. It is the `participantID`, followed by the `reactionKey` where one participant may react more than once.',
            minLength: 1,
          },
          reactionKey: {
            type: 'string',
            description: 'What the reaction is: an emoji, a shortcode, or a key of the network\'s own.',
            minLength: 1,
          },
          participantID: { type: 'string', description: 'Who reacted.', minLength: 1 },
          imgURL: {
            type: 'string',
            description: 'A picture of the reaction, as a URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.',
            format: 'uri',
          },
          emoji: {
            type: 'boolean',
            description: 'True when `reactionKey` is an emoji and can be shown as it is. Absent when not known.',
          },
        },
      },
      RecoveryKeyResetResponse: {
        type: 'object',
        description: 'A new recovery key, not in force yet.',
        required: ['recoveryKey', 'session'],
        properties: {
          recoveryKey: {
            type: 'string',
            description: 'The new key. Show it to the person once, to be saved in a safe place. Confirming needs it again.',
            format: 'password',
          },
          session: { $ref: '#/components/schemas/AppStateSnapshot' },
        },
      },
      RegisterSetupInput: {
        type: 'object',
        description: 'What is needed to make a new Beeper account.',
        required: ['acceptTerms', 'leadToken', 'setupRequestID', 'username'],
        properties: {
          acceptTerms: {
            type: 'boolean',
            description: 'The person\'s consent to the terms in `copy.terms`. Ask for it; nothing but true is accepted.',
            const: true,
          },
          leadToken: {
            type: 'string',
            description: 'The token from the reply that asked for a registration.',
            format: 'password',
          },
          setupRequestID: { type: 'string', description: 'The setup request under which the code was confirmed.' },
          username: { type: 'string', minLength: 1, description: 'The username that the person has chosen.' },
        },
      },
      ReminderInput: {
        type: 'object',
        description: 'When to be reminded of a chat, and what makes that unnecessary.',
        required: ['remindAt'],
        properties: {
          remindAt: { type: 'string', format: 'date-time', description: 'When the reminder fires.' },
          dismissOnIncomingMessage: {
            type: 'boolean',
            description: 'True to cancel the reminder when a message arrives before `remindAt`. Leave it out to be reminded at any rate.',
          },
        },
      },
      RemoveBridgeLoginInput: {
        type: 'object',
        description: 'How to remove a login.',
        required: ['scope'],
        properties: {
          scope: {
            type: 'string',
            description: 'How widely to remove the login. It has to be one of the login\'s `removeScopes`.',
            enum: ['current-device', 'all-devices'],
            'x-enumDescriptions': {
              'current-device': 'Sign out on this device only.',
              'all-devices': 'Sign out on every device.',
            },
          },
        },
      },
      RemoveReactionOutput: {
        type: 'object',
        description: 'The removal that has been queued.',
        required: ['success', 'chatID', 'messageID', 'reactionKey'],
        properties: {
          success: {
            type: 'boolean',
            const: true,
            description: 'Always true, and it means queued. A removal that cannot be queued is answered with an error.',
          },
          chatID: { type: 'string', description: 'The chat of the message.', minLength: 1 },
          messageID: { type: 'string', description: 'The message that loses the reaction.', minLength: 1 },
          reactionKey: { type: 'string', description: 'The reaction that is taken back.', minLength: 1 },
        },
      },
      ResolveIdentifierCapabilities: {
        type: 'object',
        description: 'The ways to find people on the network, and whether a chat with them can be started.',
        required: [
          'any_phone',
          'contact_list',
          'create_dm',
          'lookup_email',
          'lookup_phone',
          'lookup_username',
          'search',
        ],
        properties: {
          any_phone: {
            type: 'boolean',
            description: 'True when any phone number can be written to, without looking it up first.',
          },
          contact_list: { type: 'boolean', description: 'True when the network has a list of contacts to read.' },
          create_dm: {
            type: 'boolean',
            description: 'True when a direct chat can be started with a person who was found.',
          },
          lookup_email: { type: 'boolean', description: 'True when people can be looked up by email address.' },
          lookup_phone: { type: 'boolean', description: 'True when people can be looked up by phone number.' },
          lookup_username: { type: 'boolean', description: 'True when people can be looked up by their handle.' },
          search: {
            type: 'boolean',
            description: 'True when people can be searched for by parts of a name.',
          },
        },
      },
      ScanVerificationQRInput: {
        type: 'object',
        description: 'A QR code that was scanned from another device.',
        required: ['data'],
        properties: {
          data: {
            type: 'string',
            minLength: 1,
            description: 'The content of the QR code, just as the scanner read it.',
          },
        },
      },
      SearchChatsOutput: {
        type: 'object',
        description: 'One page of the chats that a search has found.',
        required: ['items', 'hasMore', 'oldestCursor', 'newestCursor'],
        properties: {
          items: {
            type: 'array',
            description: 'The chats found, without previews.',
            items: { $ref: '#/components/schemas/Chat' },
          },
          hasMore: {
            type: 'boolean',
            description: 'True when there is another page in the direction that was asked for.',
          },
          oldestCursor: {
            type: ['string', 'null'],
            description: 'The older end of this page. Send it as `cursor` with `direction=before` for older chats; null when the page is empty.',
            minLength: 1,
          },
          newestCursor: {
            type: ['string', 'null'],
            description: 'The newer end of this page. Send it as `cursor` with `direction=after` for newer chats; null when the page is empty.',
            minLength: 1,
          },
        },
      },
      SearchMessagesOutput: {
        type: 'object',
        description: 'One page of the messages that a search has found, and the chats they are in.',
        required: ['items', 'hasMore', 'oldestCursor', 'newestCursor', 'chats'],
        properties: {
          items: {
            type: 'array',
            description: 'The messages found.',
            items: { $ref: '#/components/schemas/Message' },
          },
          hasMore: {
            type: 'boolean',
            description: 'True when there is another page in the direction that was asked for.',
          },
          oldestCursor: {
            type: ['string', 'null'],
            description: 'The older end of this page. Send it as `cursor` with `direction=before` for older messages; null when the page is empty.',
            minLength: 1,
          },
          newestCursor: {
            type: ['string', 'null'],
            description: 'The newer end of this page. Send it as `cursor` with `direction=after` for newer messages; null when the page is empty.',
            minLength: 1,
          },
          chats: {
            type: 'object',
            description: 'The chats of the messages in `items`, keyed by their `id`, so that no second request is needed.',
            additionalProperties: { $ref: '#/components/schemas/Chat' },
          },
        },
      },
      SendMessageInput: {
        type: 'object',
        description: 'What to send: text, a file, or both.',
        properties: {
          text: {
            $ref: '#/components/schemas/MessageTextInput',
            description: 'The text, plain or in Markdown, which the app turns into rich text. Leave it out to send a file alone.',
          },
          replyToMessageID: {
            type: 'string',
            description: 'The message to reply to. When it is absent, the new message is no reply.',
          },
          attachment: {
            $ref: '#/components/schemas/MessageAttachmentInput',
            description: 'The file to send. One message carries one file at most. Leave it out to send text alone.',
            'x-since': '4.2.499',
          },
        },
      },
      SendMessageOutput: {
        type: 'object',
        description: 'Where the message waits to be sent, and how to follow it.',
        required: ['chatID', 'pendingMessageID'],
        properties: {
          chatID: {
            type: 'string',
            description: 'The chat that the message goes to. For a merged chat, it is the member that was chosen.',
            minLength: 1,
          },
          pendingMessageID: {
            type: 'string',
            description: 'The ID that the message has until the network confirms it.',
            minLength: 1,
          },
        },
      },
      SendSetupEmailInput: {
        type: 'object',
        description: 'Where to send a sign-in code.',
        required: ['email', 'setupRequestID'],
        properties: {
          email: {
            type: 'string',
            format: 'email',
            description: 'The address of the person who is signing in or signing up.',
          },
          setupRequestID: {
            type: 'string',
            description: 'The setup request that the code is for, as it was started.',
          },
        },
      },
      SendState: {
        type: 'string',
        description: 'How far sending a message has come.',
        'x-extensible-enum': ['SUCCESS', 'PENDING', 'FAIL_RETRIABLE', 'FAIL_PERMANENT'],
        'x-enumDescriptions': {
          SUCCESS: 'The message is sent.',
          PENDING: 'The message is on its way, and not confirmed yet.',
          FAIL_RETRIABLE: 'Sending failed for now. Sending the message again may succeed.',
          FAIL_PERMANENT: 'Sending failed for good. Sending the same message again would fail too.',
        },
      },
      SendStatus: {
        type: 'object',
        description: 'How far sending a message has come, and why it failed if it did.',
        'x-since': '4.2.808',
        required: ['status', 'timestamp'],
        properties: {
          status: { $ref: '#/components/schemas/SendState' },
          timestamp: { type: 'string', format: 'date-time', description: 'When this status was reached.' },
          reason: {
            type: 'string',
            description: 'Why sending failed, for programs. Absent unless it has failed.',
          },
          message: {
            type: 'string',
            description: 'The status or the failure in words, for people. Absent when there is nothing to say.',
          },
          internalError: {
            type: 'string',
            description: 'What went wrong inside the bridge. For a log, not for showing to people. Absent when nothing has.',
          },
          deliveredToUsers: {
            type: 'array',
            description: 'Whom the message has reached. Absent when the network does not say.',
            items: { type: 'string', description: 'A person, by ID.' },
          },
        },
      },
      ServerMessage: {
        description: 'Whatever the app sends over the WebSocket. Ignore a `type` that you do not know: newer apps may send more kinds.',
        oneOf: [
          { $ref: '#/components/schemas/WSReady' },
          { $ref: '#/components/schemas/WSSubscriptionsUpdated' },
          { $ref: '#/components/schemas/WSError' },
          { $ref: '#/components/schemas/WSChatUpserted' },
          { $ref: '#/components/schemas/WSChatDeleted' },
          { $ref: '#/components/schemas/WSMessageUpserted' },
          { $ref: '#/components/schemas/WSMessageDeleted' },
          { $ref: '#/components/schemas/WSAppStateEvent' },
        ],
        discriminator: {
          propertyName: 'type',
          mapping: {
            ready: '#/components/schemas/WSReady',
            'subscriptions.updated': '#/components/schemas/WSSubscriptionsUpdated',
            error: '#/components/schemas/WSError',
            'chat.upserted': '#/components/schemas/WSChatUpserted',
            'chat.deleted': '#/components/schemas/WSChatDeleted',
            'message.upserted': '#/components/schemas/WSMessageUpserted',
            'message.deleted': '#/components/schemas/WSMessageDeleted',
            'app.state.updated': '#/components/schemas/WSAppStateEvent',
          },
        },
      },
      SetupCompleteResponse: {
        type: 'object',
        description: 'A finished sign-in.',
        required: ['matrix', 'session'],
        properties: {
          matrix: { $ref: '#/components/schemas/MatrixCredentials' },
          session: {
            $ref: '#/components/schemas/AppStateSnapshot',
            description: 'What is still to be done after the sign-in, such as verifying this device.',
          },
        },
      },
      SetupRegistrationCopy: {
        type: 'object',
        description: 'The wording of a sign-up form. Show it as it is, above all the terms.',
        required: ['submit', 'terms', 'title', 'usernamePlaceholder'],
        properties: {
          submit: {
            type: 'string',
            description: 'The caption of the button that sends the form.',
            const: 'Continue',
          },
          terms: { type: 'string', description: 'The terms that the person agrees to by registering.' },
          title: { type: 'string', description: 'The heading of the form.' },
          usernamePlaceholder: {
            type: 'string',
            description: 'The hint to show while the username is empty.',
            const: 'Username',
          },
        },
      },
      SetupRegistrationRequiredResponse: {
        type: 'object',
        description: 'The code was right, but the address has no account yet. The person has to choose a username and register.',
        required: ['copy', 'leadToken', 'registrationRequired', 'setupRequestID'],
        properties: {
          copy: { $ref: '#/components/schemas/SetupRegistrationCopy' },
          leadToken: {
            type: 'string',
            description: 'Ties a registration to this reply. Send it along when registering.',
            format: 'password',
          },
          registrationRequired: {
            type: 'boolean',
            description: 'Always true. A finished sign-in does not have it.',
            const: true,
          },
          setupRequestID: { type: 'string', description: 'The setup request to register under.', minLength: 1 },
          usernameSuggestions: {
            type: 'array',
            description: 'Usernames to offer to the person. Absent when there are none to suggest.',
            items: { type: 'string', description: 'A username that can be sent as it is.' },
          },
        },
      },
      SetupResponseOutput: {
        description: 'What a correct code leads to: a finished sign-in, or the news that the address has no account yet. Only the latter has `registrationRequired`.',
        oneOf: [
          { $ref: '#/components/schemas/SetupCompleteResponse' },
          { $ref: '#/components/schemas/SetupRegistrationRequiredResponse' },
        ],
      },
      SetupStartResponse: {
        type: 'object',
        description: 'A setup request, under which somebody can sign in or sign up.',
        required: ['setupRequestID', 'signInMethods'],
        properties: {
          setupRequestID: {
            type: 'string',
            description: 'Ties the calls of one setup together. Send it with the email address, the code and the registration.',
            minLength: 1,
          },
          signInMethods: {
            type: 'array',
            description: 'The ways to sign in that are on offer. The operations here cover the code by email.',
            items: {
              type: 'string',
              description: 'The name of one way, such as `email`. An open set; leave out what you do not know.',
            },
          },
        },
      },
      SetupStateResponse: {
        type: 'object',
        description: 'Where the setup stands after the call.',
        required: ['session'],
        properties: { session: { $ref: '#/components/schemas/AppStateSnapshot' } },
      },
      StartChatInput: {
        type: 'object',
        description: 'Whom to find, and from which account.',
        'x-since': '4.2.808',
        required: ['accountID', 'user'],
        properties: {
          accountID: { type: 'string', description: 'The account to start the chat from.' },
          user: { $ref: '#/components/schemas/StartChatUser' },
          allowInvite: {
            type: 'boolean',
            description: 'Whether the chat may be created by inviting the person.',
            default: true,
          },
          messageText: {
            type: 'string',
            description: 'The first message. Some networks need one to open a chat; elsewhere, it may be left out.',
          },
        },
      },
      StartChatUser: {
        type: 'object',
        description: 'What is known of the person. Give `id` if you have it, otherwise whatever else identifies them, and leave out the rest.',
        properties: {
          id: { type: 'string', description: 'The person\'s ID, as contacts carry it.' },
          username: { type: 'string', description: 'Their handle on the network.' },
          phoneNumber: {
            type: 'string',
            description: 'Their phone number, best in E.164 form such as `+14155550123`.',
          },
          email: { type: 'string', description: 'Their email address.' },
          fullName: {
            type: 'string',
            description: 'Their name. It does not find anybody by itself; it helps to rank those who match otherwise.',
          },
        },
      },
      SubmitBridgeLoginStepInput: {
        type: 'object',
        description: 'An answer to the current step of a login session.',
        required: ['type'],
        properties: {
          type: {
            type: 'string',
            description: 'The kind of step that is answered, as the step\'s own `type` says.',
            enum: ['user_input', 'cookies', 'display_and_wait'],
            'x-enumDescriptions': {
              user_input: 'The values that the person has entered are in `fields`.',
              cookies: 'The values that were collected from the web page are in `fields`.',
              display_and_wait: 'The display is in front of the person. There is nothing else to send.',
            },
          },
          fields: {
            type: 'object',
            description: 'The values, each under the `id` of its field in the step. Leave it out for `display_and_wait`.',
            additionalProperties: { type: 'string', description: 'The value of one field.' },
          },
          lastURL: {
            type: 'string',
            description: 'For a `cookies` step, the last URL that the browser was at. Leave it out when it is not known.',
          },
          source: {
            type: 'string',
            description: 'With what the client has finished the step. Leave it out when none of these fits.',
            enum: ['api', 'webview', 'browser_extension'],
            'x-enumDescriptions': {
              api: 'With calls of this API alone.',
              webview: 'With a browser view inside the client.',
              browser_extension: 'With an extension in the person\'s own browser.',
            },
          },
        },
      },
      SubmitSetupCodeInput: {
        type: 'object',
        description: 'The sign-in code that the person has received.',
        required: ['response', 'setupRequestID'],
        properties: {
          response: { type: 'string', description: 'The code from the email, as the person types it.' },
          setupRequestID: { type: 'string', description: 'The setup request for which the code was sent.' },
        },
      },
      Transcription: {
        type: 'object',
        description: 'Speech, turned into text by a machine. It may hold errors.',
        'x-since': '4.2.808',
        required: ['transcription', 'engine'],
        properties: {
          transcription: { type: 'string', description: 'What was said.' },
          engine: { type: 'string', description: 'What turned the speech into text.' },
          language: { type: 'string', description: 'The language of the speech. Absent when not known.' },
        },
      },
      UnifiedSearchOutput: {
        type: 'object',
        description: 'What one search has found, by kind.',
        required: ['results'],
        properties: { results: { $ref: '#/components/schemas/UnifiedSearchResults' } },
      },
      UnifiedSearchResults: {
        type: 'object',
        description: 'The best chats, groups and messages for a search. Each list may be empty.',
        required: ['chats', 'in_groups', 'messages'],
        properties: {
          chats: {
            type: 'array',
            description: 'The chats that match best.',
            items: { $ref: '#/components/schemas/Chat' },
          },
          in_groups: {
            type: 'array',
            description: 'The groups in which a participant matches. The name is in snake case, unlike all others here.',
            items: { $ref: '#/components/schemas/Chat' },
          },
          messages: {
            $ref: '#/components/schemas/SearchMessagesOutput',
            description: 'The first page of messages that match. For further pages, take its cursors to `/v1/messages/search`.',
          },
        },
      },
      UpdateChatInput: {
        type: 'object',
        description: 'The fields to change. One that is left out stays as it is, and null clears one that can be empty.',
        'x-since': '4.2.808',
        properties: {
          draft: {
            description: 'A new draft, or null to clear the present one. A draft is never replaced: while there is one, clear it first, then set the new one in a second request.',
            oneOf: [{ $ref: '#/components/schemas/ChatDraftInput' }, { type: 'null' }],
          },
          title: { type: ['string', 'null'], description: 'A custom title. Null clears it.' },
          description: { type: ['string', 'null'], description: 'The topic of the group. Null clears it.' },
          imgURL: {
            type: ['string', 'null'],
            description: 'The group\'s new avatar, as the path of an image on the machine that runs the app. Null clears it.',
          },
          isArchived: {
            type: 'boolean',
            description: 'True moves the chat to the archive, false takes it out.',
          },
          isLowPriority: {
            type: 'boolean',
            description: 'True moves the chat to the low-priority inbox, false takes it out.',
          },
          isPinned: { type: 'boolean', description: 'True pins the chat, false unpins it.' },
          isMuted: {
            type: 'boolean',
            description: 'True silences the chat\'s notifications, false lets them through again.',
          },
          messageExpirySeconds: {
            type: ['integer', 'null'],
            description: 'After how many seconds messages disappear; null ends that. A network may allow certain values only: see `capabilities.disappearingTimer.timers` of the chat, which are in milliseconds.',
            minimum: 0,
          },
        },
      },
      UploadAssetInput: {
        type: 'object',
        description: 'A file as base64, and what is known of it.',
        required: ['content'],
        properties: {
          content: {
            type: 'string',
            contentEncoding: 'base64',
            description: 'The bytes as base64. The limit is that of the text, and comes to about 500 MB of file.',
            minLength: 1,
            maxLength: 750000000,
          },
          fileName: {
            type: 'string',
            description: 'The name to send it under. When it is absent, the app makes one up.',
          },
          mimeType: {
            type: 'string',
            description: 'The MIME type. When it is absent, the app works it out from the bytes.',
          },
        },
      },
      UploadAssetMultipart: {
        type: 'object',
        description: 'A file, and what is known of it.',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: 'The bytes, 500 MB at most.' },
          fileName: {
            type: 'string',
            description: 'The name to send it under. When it is absent, the file name of the form part is used.',
          },
          mimeType: {
            type: 'string',
            description: 'The MIME type. When it is absent, the app works it out from the bytes.',
          },
        },
      },
      UploadAssetOutput: {
        type: 'object',
        description: 'A file that waits to be sent, or why it could not be stored. Of a failed upload, everything but `error` may be absent; of a stored one, whatever is not known.',
        properties: {
          uploadID: {
            type: 'string',
            description: 'Names the file for sending it or for attaching it to a draft.',
            minLength: 1,
          },
          srcURL: {
            type: 'string',
            description: 'The file as a `file://` URL, on the machine that runs the app.',
            format: 'uri',
          },
          fileName: { type: 'string', description: 'The name that it will be sent under.' },
          mimeType: {
            type: 'string',
            description: 'The MIME type, as given or as worked out from the bytes.',
          },
          fileSize: { type: 'number', description: 'The size in bytes.', minimum: 0 },
          width: {
            type: 'number',
            description: 'The width of a picture or a video, in pixels.',
            minimum: 0,
          },
          height: {
            type: 'number',
            description: 'The height of a picture or a video, in pixels.',
            minimum: 0,
          },
          duration: { type: 'number', description: 'The length of audio or a video, in seconds.', minimum: 0 },
          error: {
            type: 'string',
            description: 'Why the upload failed, in words. Such a failure can have status 200, so look for this field first.',
          },
        },
      },
      User: {
        type: 'object',
        description: 'A person, or a bot, as one network knows them. Only `id` is sure to be there.',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'The stable key of this person on this network. Use it to compare and to store; show something else.',
            minLength: 1,
          },
          cannotMessage: {
            type: 'boolean',
            description: 'True when no conversation with them can be opened from here, because they are blocked, the network forbids it or it knows no direct messages. They may still write first. Absent when not known.',
          },
          email: {
            type: 'string',
            description: 'Their email address, as the network or the address book has it. Not verified. Absent when not known.',
          },
          fullName: {
            type: 'string',
            description: 'Their name as the app shows it; it may hold emoji. Absent when not known.',
          },
          imgURL: {
            type: 'string',
            description: 'Their avatar: a remote, media, `data:` or `file:` URL. It may expire, or be readable on this machine only, so fetch it soon if it has to last. Absent when there is none.',
            format: 'uri',
          },
          isSelf: {
            type: 'boolean',
            description: 'True when this is the owner of the account. Absent when not known.',
          },
          phoneNumber: {
            type: 'string',
            description: 'Their phone number in E.164 form, such as `+14155550123`. Absent when not known.',
          },
          username: {
            type: 'string',
            description: 'Their handle on the network. Not unique across networks, and it may change. Absent when not known.',
          },
        },
      },
      UserInputLoginStep: {
        type: 'object',
        description: 'Asks the person for values, such as a phone number or a code. Answer with a value for each field.',
        required: ['fields', 'stepID', 'type'],
        properties: {
          type: { type: 'string', description: 'Marks a step that asks for input.', const: 'user_input' },
          stepID: { type: 'string', description: 'Names the step in the path of the answer.', minLength: 1 },
          fields: {
            type: 'array',
            description: 'The inputs to show to the person.',
            items: { $ref: '#/components/schemas/LoginInputField' },
          },
          attachments: {
            type: 'array',
            description: 'Extras that the bridge sends along, in a shape of its own. Absent when there are none.',
            items: {},
          },
          instructions: {
            type: 'string',
            description: 'What to tell the person. Absent when the fields speak for themselves.',
          },
        },
      },
      ValidationIssue: {
        type: 'object',
        description: 'One fault in a request.',
        required: ['code', 'message', 'path'],
        properties: {
          code: {
            type: 'string',
            description: 'The kind of fault, such as `invalid_type`. New kinds may appear.',
            minLength: 1,
          },
          message: { type: 'string', description: 'The fault in words.', minLength: 1 },
          path: {
            type: 'array',
            description: 'The way to the field at fault, from the outside in. Numbers are positions in a list, counted from 0.',
            items: { type: ['string', 'number'], description: 'A field\'s name, or a position in a list.' },
          },
        },
      },
      Verification: {
        type: 'object',
        description: 'One attempt to make a device trusted. Two devices either show the same emoji, which the person compares, or one scans the other\'s QR code.',
        required: ['id', 'availableActions', 'direction', 'methods', 'purpose', 'state'],
        properties: {
          id: { type: 'string', description: 'Names the verification in paths.', minLength: 1 },
          availableActions: {
            type: 'array',
            description: 'What can be done with it right now. Offer the person these and no others.',
            uniqueItems: true,
            items: { $ref: '#/components/schemas/VerificationAction' },
          },
          direction: { $ref: '#/components/schemas/VerificationDirection' },
          methods: {
            type: 'array',
            description: 'The ways of comparing that this verification can use.',
            uniqueItems: true,
            items: { $ref: '#/components/schemas/VerificationMethod' },
          },
          purpose: { $ref: '#/components/schemas/VerificationPurpose' },
          state: { $ref: '#/components/schemas/VerificationState' },
          error: {
            $ref: '#/components/schemas/VerificationError',
            description: 'Why it has stopped. Absent when nothing went wrong.',
          },
          otherDevice: {
            $ref: '#/components/schemas/VerificationDevice',
            description: 'The device on the other side. Absent when it is not known, such as before one has answered.',
          },
          otherUserID: {
            type: 'string',
            description: 'Whose device is on the other side; the person\'s own ID for a device of theirs. Absent when not known.',
            minLength: 1,
          },
          qr: {
            $ref: '#/components/schemas/VerificationQR',
            description: 'The QR code to show to the other device. Absent when there is none to show.',
          },
          sas: {
            $ref: '#/components/schemas/VerificationSAS',
            description: 'What to compare on both devices. Absent when no comparison is under way.',
          },
        },
      },
      VerificationAction: {
        type: 'string',
        description: 'Something that can be done with a device verification. Each is an operation of its own.',
        'x-extensible-enum': ['accept', 'cancel', 'qr.confirmScanned', 'sas.start', 'sas.confirm'],
        'x-enumDescriptions': {
          accept: 'Accept the request that another device has sent.',
          cancel: 'Stop the verification.',
          'qr.confirmScanned': 'Confirm that the other device has scanned the QR code shown here.',
          'sas.start': 'Begin to compare emoji or numbers.',
          'sas.confirm': 'Confirm that both devices show the same emoji or numbers.',
        },
      },
      VerificationDevice: {
        type: 'object',
        description: 'A device that takes part in a verification.',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Names the device among its owner\'s.', minLength: 1 },
          name: { type: 'string', description: 'The device\'s name for people. Absent when not known.' },
        },
      },
      VerificationDirection: {
        type: 'string',
        description: 'Which side asked for the verification.',
        'x-extensible-enum': ['incoming', 'outgoing'],
        'x-enumDescriptions': { incoming: 'Another device asked this one.', outgoing: 'This device asked.' },
      },
      VerificationError: {
        type: 'object',
        description: 'Why a device verification has stopped.',
        required: ['code', 'reason'],
        properties: {
          code: {
            type: 'string',
            description: 'The reason for programs. New codes may appear; treat an unknown one like any failed verification.',
            minLength: 1,
          },
          reason: {
            type: 'string',
            description: 'The reason in words, fit for showing to the person.',
            minLength: 1,
          },
        },
      },
      VerificationListResponse: {
        type: 'object',
        description: 'The device verifications that are pending or under way.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            description: 'The verifications, whichever side asked for them. Empty when there are none.',
            items: { $ref: '#/components/schemas/Verification' },
          },
        },
      },
      VerificationMethod: {
        type: 'string',
        description: 'A way to make sure that two devices talk to each other and to nobody in between.',
        'x-extensible-enum': ['qr', 'sas'],
        'x-enumDescriptions': {
          qr: 'One device scans the QR code that the other shows.',
          sas: 'Both devices show a short sequence of emoji, or numbers, and the person compares them.',
        },
      },
      VerificationPurpose: {
        type: 'string',
        description: 'What a verification is for.',
        'x-extensible-enum': ['login', 'device'],
        'x-enumDescriptions': {
          login: 'To trust a device as part of signing in on it.',
          device: 'To trust a device at another time.',
        },
      },
      VerificationQR: {
        type: 'object',
        description: 'A QR code for the other device to scan.',
        required: ['data'],
        properties: {
          data: {
            type: 'string',
            description: 'The content to encode. It is no image; draw the QR code from it.',
            minLength: 1,
          },
        },
      },
      VerificationResponse: {
        type: 'object',
        description: 'Where the setup stands, and with it the verification that was asked about.',
        required: ['session'],
        properties: {
          session: { $ref: '#/components/schemas/AppStateSnapshot' },
          verification: {
            $ref: '#/components/schemas/Verification',
            description: 'The verification as it is now. Absent when there is nothing to tell of it.',
          },
        },
      },
      VerificationSAS: {
        type: 'object',
        description: 'What both devices show when their connection is sound. If the two differ, cancel the verification.',
        required: ['emojis'],
        properties: {
          emojis: {
            type: 'string',
            description: 'The emoji, all in one string. Show them as they are, in this order.',
            minLength: 1,
          },
          decimals: {
            type: 'string',
            description: 'The same as numbers, all in one string, for people who cannot compare emoji. Absent when there are none.',
            minLength: 1,
          },
        },
      },
      VerificationState: {
        type: 'string',
        description: 'How far a verification is.',
        'x-extensible-enum': ['requested', 'ready', 'sas_ready', 'qr_scanned', 'done', 'cancelled', 'error'],
        'x-enumDescriptions': {
          requested: 'One side has asked, and the other has not accepted yet.',
          ready: 'Both sides have agreed to it. Compare emoji, or scan a QR code.',
          sas_ready: 'The emoji and numbers are there. Compare them, then confirm.',
          qr_scanned: 'A QR code was scanned. The device that showed it has to confirm that.',
          done: 'It has succeeded; the device is trusted.',
          cancelled: 'One side has stopped it. Start a new one to try again.',
          error: 'It has failed; `error` says why. Start a new one to try again.',
        },
      },
      VerifyRecoveryKeyInput: {
        type: 'object',
        description: 'The key with which the person proves that this device is theirs.',
        required: ['recoveryKey'],
        properties: {
          recoveryKey: {
            type: 'string',
            minLength: 1,
            description: 'The recovery key, as the person has saved it.',
            format: 'password',
          },
        },
      },
      WSAppStateEvent: {
        type: 'object',
        description: 'Sign-in or encryption setup of the app has moved on. Comes only to connections that asked for it with `app.state`.',
        required: ['type', 'seq', 'ts', 'appState'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'app.state.updated',
          },
          seq: {
            type: 'integer',
            description: 'Rises with the events of this connection, and starts anew with the next one.',
            minimum: 0,
          },
          ts: { $ref: '#/components/schemas/WSEventTime' },
          appState: {
            $ref: '#/components/schemas/AppStateSnapshot',
            description: 'The state after the change, whole.',
          },
        },
      },
      WSAppSubscription: {
        type: 'object',
        description: 'Which changes to the app itself, rather than to its chats, a connection hears of.',
        properties: {
          state: {
            type: 'boolean',
            description: 'True to hear of each change to sign-in and encryption setup, as `app.state.updated`. False or left out, no such change is reported.',
          },
        },
      },
      WSChatDeleted: {
        type: 'object',
        description: 'A chat is gone. Forget it, with its messages.',
        required: ['type', 'seq', 'ts', 'chatID', 'ids'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'chat.deleted',
          },
          seq: {
            type: 'integer',
            description: 'Rises with the events of this connection, and starts anew with the next one.',
            minimum: 0,
          },
          ts: { $ref: '#/components/schemas/WSEventTime' },
          chatID: { type: 'string', description: 'The chat that is gone.', minLength: 1 },
          ids: { type: 'array', description: 'The IDs of the deleted chats.', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
      WSChatUpserted: {
        type: 'object',
        description: 'A chat is new, or something about it has changed, such as its title or its unread count. The event does not carry the chat: read it again.',
        required: ['type', 'seq', 'ts', 'chatID', 'ids'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'chat.upserted',
          },
          seq: {
            type: 'integer',
            description: 'Rises with the events of this connection, and starts anew with the next one.',
            minimum: 0,
          },
          ts: { $ref: '#/components/schemas/WSEventTime' },
          chatID: { type: 'string', description: 'The chat that is new or has changed.', minLength: 1 },
          ids: { type: 'array', description: 'The IDs of the changed chats.', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
      WSError: {
        type: 'object',
        description: 'Says that a command was not carried out, or that the app failed.',
        required: ['type', 'code', 'message'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'error',
          },
          code: { $ref: '#/components/schemas/WSErrorCode' },
          message: {
            type: 'string',
            description: 'What went wrong, for people. Do not match on it, the wording may change.',
          },
          requestID: {
            type: 'string',
            description: 'The `requestID` of the command at fault. Absent when the command had none, or none was to blame.',
          },
        },
        additionalProperties: false,
      },
      WSErrorCode: {
        type: 'string',
        description: 'What went wrong on a WebSocket, for programs.',
        'x-extensible-enum': ['INVALID_COMMAND', 'INVALID_PAYLOAD', 'NOT_SUBSCRIBED', 'INTERNAL_ERROR'],
        'x-enumDescriptions': {
          INVALID_COMMAND: 'The app knows no such command. Look at its `type`.',
          INVALID_PAYLOAD: 'The command is known, but a field is not acceptable, such as `*` beside chat IDs. Correct it.',
          NOT_SUBSCRIBED: 'A subscription is missing. No documented command leads here; set the subscriptions anew.',
          INTERNAL_ERROR: 'The app failed. Sending the command again may help.',
        },
      },
      WSEventTime: {
        description: 'When the event was made: ISO 8601 with a zone. Some app versions send milliseconds since 1970 as a number instead, so be ready for both.',
        anyOf: [
          { type: 'string', description: 'ISO 8601 with a zone.', format: 'date-time' },
          { type: 'number', description: 'Milliseconds since 1970.' },
        ],
      },
      WSMessageDeleted: {
        type: 'object',
        description: 'Messages of one chat are gone. Only their IDs come with the event.',
        required: ['type', 'seq', 'ts', 'chatID', 'ids'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'message.deleted',
          },
          seq: {
            type: 'integer',
            description: 'Rises with the events of this connection, and starts anew with the next one.',
            minimum: 0,
          },
          ts: { $ref: '#/components/schemas/WSEventTime' },
          chatID: { type: 'string', description: 'The chat that held the messages.', minLength: 1 },
          ids: {
            type: 'array',
            description: 'The IDs of the deleted messages.',
            items: { type: 'string' },
          },
        },
        additionalProperties: false,
      },
      WSMessageUpserted: {
        type: 'object',
        description: 'Messages of one chat are new, or something about them has changed, such as the text or the outcome of a send.',
        required: ['type', 'seq', 'ts', 'chatID', 'ids'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'message.upserted',
          },
          seq: {
            type: 'integer',
            description: 'Rises with the events of this connection, and starts anew with the next one.',
            minimum: 0,
          },
          ts: { $ref: '#/components/schemas/WSEventTime' },
          chatID: { type: 'string', description: 'The chat that holds the messages.', minLength: 1 },
          ids: {
            type: 'array',
            description: 'The IDs of the new and changed messages.',
            items: { type: 'string' },
          },
          entries: {
            type: 'array',
            description: 'The messages themselves, each in the shape of `Message`, as far as the app could read them just then. Some or all may be missing: fetch those that `ids` names and this list lacks.',
            items: { type: 'object', additionalProperties: true },
          },
        },
        additionalProperties: false,
      },
      WSReady: {
        type: 'object',
        description: 'The first message of every connection. From now on the client may send commands.',
        required: ['type', 'version', 'chatIDs'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'ready',
          },
          version: { type: 'number', description: 'The version of this message protocol.', const: 1 },
          chatIDs: {
            type: 'array',
            description: 'The chats that the connection follows. Empty, since a new connection follows none.',
            items: { type: 'string' },
          },
          app: {
            $ref: '#/components/schemas/WSAppSubscription',
            description: 'Which changes to the app itself the connection hears of. Absent from apps that cannot report them.',
          },
        },
        additionalProperties: false,
      },
      WSSubscriptionsSet: {
        type: 'object',
        description: 'Says which changes this connection wants to hear of. Each command replaces the one before it; nothing is added to earlier subscriptions.',
        required: ['type', 'chatIDs'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'subscriptions.set',
          },
          chatIDs: {
            type: 'array',
            description: 'The chats to follow. `*` alone stands for every chat; beside other IDs it is refused with `INVALID_PAYLOAD`. An empty list pauses chat and message events.',
            items: { type: 'string' },
          },
          requestID: {
            type: 'string',
            description: 'A name that the client makes up for this command. The answer repeats it, so that the two can be matched. Without it, the answer has none.',
          },
          app: {
            $ref: '#/components/schemas/WSAppSubscription',
            description: 'Which changes to the app itself to hear of. Left out, none are asked for.',
          },
        },
        additionalProperties: false,
      },
      WSSubscriptionsUpdated: {
        type: 'object',
        description: 'The answer to a `subscriptions.set` that was carried out, with the subscriptions now in force.',
        required: ['type', 'chatIDs'],
        properties: {
          type: {
            type: 'string',
            description: 'Tells this message from the other kinds.',
            const: 'subscriptions.updated',
          },
          chatIDs: {
            type: 'array',
            description: 'The chats that the connection now follows. `*` stands for every chat; an empty list means none.',
            items: { type: 'string' },
          },
          requestID: {
            type: 'string',
            description: 'The command\'s own `requestID`. Absent when the command had none.',
          },
          app: {
            $ref: '#/components/schemas/WSAppSubscription',
            description: 'Which changes to the app itself the connection now hears of. Absent from apps that cannot report them.',
          },
        },
        additionalProperties: false,
      },
    },
    responses: {
      BadGateway: {
        description: 'A chat network or its bridge gave the app a bad answer, or none. The app itself is well; try again later.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              networkSilent: {
                summary: 'The network did not answer',
                value: { message: 'The chat network did not answer as expected.', code: 'bad_gateway' },
              },
            },
          },
        },
      },
      BadRequest: {
        description: 'The request cannot be understood, because a parameter or the body has the wrong form. Correct it before trying again.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              malformed: {
                summary: 'The body is not JSON',
                value: { message: 'The request body is not valid JSON.', code: 'bad_request' },
              },
            },
          },
        },
      },
      Conflict: {
        description: 'The request is sound, but clashes with the present state. Read the state again and decide anew.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              stateMovedOn: {
                summary: 'The state does not allow it',
                value: {
                  message: 'The resource is in a state that does not allow this.',
                  code: 'conflict',
                },
              },
            },
          },
        },
      },
      Forbidden: {
        description: 'The access token is good, but lacks the scope that this operation needs. Ask the person to grant it.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              missingScope: {
                summary: 'The token lacks a scope',
                value: {
                  message: 'This access token does not have the scope that this operation needs.',
                  code: 'forbidden',
                },
              },
            },
          },
        },
      },
      InternalServerError: {
        description: 'The app failed while handling the request. A read is safe to repeat; before repeating a write, look whether it took effect.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              appFailed: {
                summary: 'The app failed',
                value: { message: 'Something went wrong inside the app.', code: 'internal_error' },
              },
            },
          },
        },
      },
      NotFound: {
        description: 'What the request names does not exist, or this token cannot see it. An app older than the operation answers this too.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              unknownID: {
                summary: 'Nothing has that ID',
                value: { message: 'Nothing was found under that ID.', code: 'not_found' },
              },
            },
          },
        },
      },
      RangeNotSatisfiable: {
        description: 'The file does not have the range that was asked for. The body is empty, unlike that of other failures. Ask for another part, or for the whole file.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
      },
      TooManyRequests: {
        description: 'Too many requests in a short time. Wait, at least as long as `Retry-After` says if it is there, then try again.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              tooOften: {
                summary: 'Asked too often',
                value: {
                  message: 'Too many requests. Slow down and try again.',
                  code: 'too_many_requests',
                },
              },
            },
          },
        },
      },
      Unauthorized: {
        description: 'The access token is missing, wrong or expired. Get a new one; the same token will not start to work.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              noToken: {
                summary: 'The token is missing',
                value: { message: 'The access token is missing or not valid.', code: 'unauthorized' },
              },
            },
          },
        },
      },
      UnprocessableEntity: {
        description: 'The request is well formed, but a value is not acceptable. `details.issues` names each field at fault.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              missingField: {
                summary: 'A parameter is missing',
                value: {
                  message: 'The request did not pass validation.',
                  code: 'validation_error',
                  details: {
                    issues: [
                      {
                        code: 'invalid_type',
                        message: 'Expected a string, but it is missing.',
                        path: ['query', 'query'],
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
      UnregisteredRedirect: {
        description: 'The client or its `redirect_uri` is not registered, or a parameter is missing, so there is no place to send the browser back to. Register the client with this very URI.',
        headers: { 'X-Beeper-Desktop-Version': { $ref: '#/components/headers/BeeperDesktopVersion' } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: {
              unknownRedirect: {
                summary: 'The redirect URI is not registered',
                value: {
                  message: 'The redirect URI is not registered for this client.',
                  code: 'invalid_request',
                },
              },
            },
          },
        },
      },
    },
    parameters: {
      AccountID: {
        name: 'accountID',
        in: 'path',
        required: true,
        description: 'The account, as `accountID` of the account list names it.',
        schema: { type: 'string' },
        example: 'local-whatsapp_ba_7Qm2xVn4',
      },
      AccountIDs: {
        name: 'accountIDs',
        in: 'query',
        description: 'Only look at these accounts. Repeat the parameter for each. Without it, all accounts are looked at.',
        style: 'form',
        explode: true,
        schema: { type: 'array', items: { type: 'string', description: 'An account, by `accountID`.' } },
        example: ['local-whatsapp_ba_7Qm2xVn4'],
      },
      BridgeID: {
        name: 'bridgeID',
        in: 'path',
        required: true,
        description: 'The bridge, as `id` of the bridge list or `bridge.id` of an account names it.',
        schema: { type: 'string', minLength: 1 },
        example: 'local-telegram',
      },
      ChatID: {
        name: 'chatID',
        in: 'path',
        required: true,
        description: 'The chat, by its `id` or by the `localChatID` that this installation has given it.',
        schema: { type: 'string' },
        example: '!Rd9kWq2LmVx7:beeper.local',
      },
      Cursor: {
        name: 'cursor',
        in: 'query',
        description: 'Where to go on: `oldestCursor` or `newestCursor` of an earlier page, unchanged. Without it, the list starts at its beginning.',
        schema: { type: 'string' },
        example: 'eyJhZnRlciI6ImpvbmFzIn0',
      },
      Direction: {
        name: 'direction',
        in: 'query',
        description: 'Which way to go from `cursor`. Without it, a request with a cursor goes `before`. It means nothing without a cursor.',
        schema: {
          type: 'string',
          enum: ['after', 'before'],
          'x-enumDescriptions': {
            after: 'Newer items; goes with `newestCursor`.',
            before: 'Older items; goes with `oldestCursor`.',
          },
        },
      },
      IncludeMuted: {
        name: 'includeMuted',
        in: 'query',
        description: 'True looks at muted chats too, false leaves them out. Send true or false, or leave it out: what null would stand for is not defined.',
        schema: { type: ['boolean', 'null'], default: true },
      },
      IncomingVerificationID: {
        name: 'verificationID',
        in: 'path',
        required: true,
        description: 'The incoming verification to accept, as `id` of the verification list names it.',
        schema: { type: 'string', minLength: 1 },
        example: 'vrf_2Lw9xDs5',
      },
      Limit: {
        name: 'limit',
        in: 'query',
        description: 'How many items a page may hold.',
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        example: 3,
      },
      LoginID: {
        name: 'loginID',
        in: 'path',
        required: true,
        description: 'The login, as `loginID` of the bridge\'s logins or of an account names it.',
        schema: { type: 'string', minLength: 1 },
        example: '5550142',
      },
      LoginSessionID: {
        name: 'loginSessionID',
        in: 'path',
        required: true,
        description: 'The login session, as `loginSessionID` of the reply that started it names it.',
        schema: { type: 'string', minLength: 1 },
        example: 'ls_8Rk2mBv4',
      },
      MessageID: {
        name: 'messageID',
        in: 'path',
        required: true,
        description: 'The message, by its `id`. Reading a message also takes the pending ID that sending has returned, or a Matrix event ID; deleting one takes the final ID only.',
        schema: { type: 'string' },
        example: '2210411',
      },
      NotifiableChatID: {
        name: 'chatID',
        in: 'path',
        required: true,
        description: 'The iMessage chat, by its `id` or by the `localChatID` that this installation has given it.',
        schema: { type: 'string' },
        example: '!Im4qGu6OaDy2:beeper.local',
      },
      ReactedMessageID: {
        name: 'messageID',
        in: 'path',
        required: true,
        description: 'The message that the reaction belongs to.',
        schema: { type: 'string' },
        example: '2210405',
      },
      VerificationID: {
        name: 'verificationID',
        in: 'path',
        required: true,
        description: 'The device verification, as `id` of the verification names it.',
        schema: { type: 'string', minLength: 1 },
        example: 'vrf_7Tn3kQp2',
      },
    },
  },
};
