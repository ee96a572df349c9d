// Makes a database of any size, by the server's own means, in a process of its own: `server-fill.ts <file> <messages>`.

import { builtEntry } from './built.ts';

const [file = '', count = '0'] = process.argv.slice(2);
const CHATS = 1_000;
const BATCH = 10_000;
/** However few messages there are, those chats that have any have a page of them. */
const inUse = Math.max(1, Math.min(CHATS, Number(count) / 50));

const { App } = await import(builtEntry('server', 'app.js'));
const { SystemClock } = await import(builtEntry('server', 'clock.js'));
const { silentLog } = await import(builtEntry('server', 'log.js'));
const { createSimulatedNetworks } = await import(builtEntry('server', 'networks/simulated/simulated-networks.js'));
const { loadSeed } = await import(builtEntry('server', 'seed/load-seed.js'));

const bridges = ['local-whatsapp', 'local-telegram', 'slackgo', 'matrix'];
const self = { id: '@maya:beeper.local', fullName: 'Maya Okafor', isSelf: true };
const accounts = bridges.map((id) => ({
  accountID: id,
  bridge: { id, provider: 'local', type: id },
  status: 'connected',
  user: self,
  network: id,
}));
const chats = Array.from({ length: CHATS }, (_, index) => ({
  id: `!chat-${index}:beeper.local`,
  accountID: 'local-whatsapp',
  network: 'WhatsApp',
  title: `Chat ${index}`,
  type: 'single',
  participants: {
    items: [self, { id: `@person-${index}:beeper.local`, fullName: `Person ${index}` }],
    hasMore: false,
    total: 2,
  },
  unreadCount: 0,
  lastActivity: new Date(1_700_000_000_000 + index * 1_000).toISOString(),
}));

const app = new App({
  database: file,
  clock: new SystemClock(),
  log: silentLog,
  remoteAccess: false,
  networks: createSimulatedNetworks(),
});
await loadSeed(app, { accounts, chats });
for (let begin = 0; begin < Number(count); begin += BATCH) {
  app.database.transaction(() => {
    for (let index = begin; index < Math.min(begin + BATCH, Number(count)); index += 1) {
      const chat = index % inUse;
      app.messages.addAt({
        id: String(index + 1),
        chatID: `!chat-${chat}:beeper.local`,
        accountID: 'local-whatsapp',
        senderID: `@person-${chat}:beeper.local`,
        senderName: `Person ${chat}`,
        timestamp: new Date(1_600_000_000_000 + index * 60_000).toISOString(),
        sortKey: String(600_000_000 + index),
        type: 'TEXT',
        // One in a thousand has the word that is searched for.
        text: `I bring the stove, if somebody else has room for the tent.${index % 1_000 === 0 ? ' Zebra.' : ''}`,
      });
    }
  });
}
await app.close();
