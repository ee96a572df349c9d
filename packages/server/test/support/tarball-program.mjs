// Uses everything that the client has an entry for, in whatever runtime runs this, and prints what came of it.
// Usage: <runtime> tarball-program.mjs <base URL> <access token>

import { BeeperDesktop, NotFoundError, toFile } from '@beeper-openapi/client';
import LiveClient from '@beeper-openapi/client/events';
import { sendFile, toPlainText } from '@beeper-openapi/client/helpers';
import { beginSignIn, MemoryTokenStore, storedToken, TokenExpiredError } from '@beeper-openapi/client/oauth';
import { operations } from '@beeper-openapi/types/operations';

const [baseURL, accessToken] = globalThis.process?.argv.slice(2) ?? globalThis.Deno.args;
const chatID = '!Rd9kWq2LmVx7:beeper.local';
const client = new BeeperDesktop({ baseURL, accessToken, logLevel: 'off', maxRetries: 0 });

const [account] = await client.accounts.list();
const contacts = [];
for await (const { id } of client.accounts.contacts.list(account.accountID)) contacts.push(id);
const upload = await client.assets.upload({ file: await toFile(new Uint8Array(8), 'map.bin') });
const failure = await client.chats.retrieve('no-such-chat').catch((error) => error);
const { data } = await client.raw.GET('/v1/accounts');

await sendFile(client, chatID, new File(['a map'], 'map.txt'), { text: 'The map.' });
const live = new LiveClient({ baseURL, accessToken });
// Node 20 has none of its own.
const WebSocket = globalThis.WebSocket ?? (await import('ws')).WebSocket;
let event;
for await (const { type } of live.events.subscribe({ chatIDs: [chatID], WebSocket })) {
  if (type === 'subscriptions.updated') await client.messages.send(chatID, { text: 'Nine at the trailhead?' });
  if (type === 'message.upserted') {
    event = type;
    break;
  }
}

const stranger = new BeeperDesktop({ baseURL });
const { url } = await beginSignIn(stranger, {
  clientName: 'Map',
  scope: 'read',
  redirectURI: 'http://127.0.0.1:8976/',
});
stranger.accessToken = storedToken(stranger, new MemoryTokenStore());
const expired = await stranger.accounts.list().catch((error) => error);

console.log(
  JSON.stringify({
    operations: Object.keys(operations).length,
    contacts: contacts.length > 0,
    uploaded: upload.fileSize,
    failed: failure instanceof NotFoundError,
    raw: data.length,
    event,
    text: toPlainText({ text: '<b>Nine</b> &amp; not later' }),
    asks: url.startsWith(`${baseURL}/oauth/authorize?`),
    expired: expired instanceof TokenExpiredError,
  }),
);
