// Tries the built client in whatever runtime runs this: lists, pages, fails, and calls by path.
// Usage: <runtime> smoke.mjs <base URL of a server with the spec's examples>

import { BeeperDesktop, NotFoundError } from '@beeper-openapi/client';

const [baseURL] = globalThis.process?.argv.slice(2) ?? globalThis.Deno.args;
const client = new BeeperDesktop({ accessToken: 'test-token', baseURL, logLevel: 'off', maxRetries: 0 });

const accounts = await client.accounts.list();
const contacts = [];
for await (const contact of client.accounts.contacts.list(accounts[0].accountID)) contacts.push(contact.id);
const upload = await client.assets.upload({ file: new File(['a map'], 'map.txt') });
const failure = await client.get('/v1/nothing-here').catch((error) => error);
const { data } = await client.raw.GET('/v1/accounts');

console.log(
  JSON.stringify({
    accounts: accounts.length,
    contacts: contacts.length,
    uploaded: 'uploadID' in upload,
    failed: failure instanceof NotFoundError,
    raw: data.length,
  }),
);
