// Answers every request at once, with four accounts or a page of fifty messages; in a process of its own, so that it
// costs the clients nothing.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const account = {
  accountID: 'matrix',
  bridge: { id: 'matrix', provider: 'cloud', type: 'matrix' },
  status: 'connected',
  user: { id: '@maya:beeper.com', fullName: 'Maya Okafor', isSelf: true },
};
const message = {
  id: '1343',
  chatID: '!Rd9kWq2LmVx7:beeper.local',
  accountID: 'local-whatsapp_ba_7Qm2xVn4',
  senderID: '@whatsapp_jonas:beeper.local',
  senderName: 'Jonas Lindqvist',
  timestamp: '2026-10-16T17:58:12.000Z',
  sortKey: '1343',
  type: 'TEXT',
  text: 'I can bring the stove, if somebody else has room for the big tent.',
};
const page = { items: new Array(50).fill(message), hasMore: true, oldestCursor: '1343', newestCursor: '1392' };
const bodies = { accounts: JSON.stringify(new Array(4).fill(account)), messages: JSON.stringify(page) };

const server = createServer((request, response) => {
  const body = request.url?.endsWith('/accounts') ? bodies.accounts : bodies.messages;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('disconnect', () => process.exit());
