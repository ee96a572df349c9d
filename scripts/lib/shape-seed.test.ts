import { expect, test } from 'vitest';
import { shapeSeed } from './shape-seed.ts';

const maya = { id: 'maya', isSelf: true };
const jonas = { id: 'jonas' };

const story = {
  accounts: { whatsapp: { accountID: 'w1' } },
  bridges: { logins: { telegram: { loginID: 't1', status: 'needs_login' }, telegramConnected: { loginID: 't1' } } },
  people: { whatsapp: { maya, jonas }, imessage: { maya } },
  labels: { work: { id: 'l1', name: 'Work' } },
  chats: { ridge: { id: 'c1', lastActivity: '2026-10-16T19:12:47.000Z' }, later: { id: 'c2' } },
  messages: {
    ridge: {
      pending: { id: 'p1', sortKey: '1' },
      sent: { id: 'm1', sortKey: '1' },
      next: { id: 'm2', sortKey: '2', attachments: [{ id: 'mxc://a/route', srcURL: 'file:///Users/maya/route.gpx' }] },
    },
  },
  files: {
    attachments: {
      route: { id: 'mxc://a/route', mimeType: 'application/gpx+xml', fileName: 'route.gpx', fileSize: 6 },
      photo: { id: 'mxc://a/photo', mimeType: 'image/jpeg', fileName: 'photo.jpg', fileSize: 3 },
    },
    contents: { route: '<gpx/>' },
    bytes: { photo: '/9j/' },
  },
  setup: {
    addresses: { maya: 'maya@okafor.example' },
    matrix: { maya: { userID: '@maya', deviceID: 'LAPTOP' } },
    phone: { id: 'PHONE' },
    tablet: { id: 'TABLET' },
    recoveryKeys: { old: 'key one', new: 'key two' },
  },
};

test('a seed has the story as it stands at its last moment', () => {
  expect(shapeSeed(story)).toEqual({
    now: '2026-10-16T19:30:00.000Z',
    accounts: [{ accountID: 'w1' }],
    logins: [{ loginID: 't1', status: 'needs_login' }],
    contacts: { w1: [jonas] },
    labels: [{ id: 'l1', name: 'Work' }],
    chats: [{ id: 'c1', lastActivity: '2026-10-16T19:12:47.000Z' }],
    messages: [
      { id: 'm1', sortKey: '1' },
      { id: 'm2', sortKey: '2', attachments: [{ id: 'mxc://a/route', srcURL: 'mxc://a/route' }] },
    ],
    files: [
      { url: 'mxc://a/route', mimeType: 'application/gpx+xml', fileName: 'route.gpx', base64: 'PGdweC8+' },
      { url: 'mxc://a/photo', mimeType: 'image/jpeg', fileName: 'photo.jpg', base64: '/9j/' },
    ],
    people: [
      {
        userID: '@maya',
        email: 'maya@okafor.example',
        recoveryKey: 'key one',
        devices: [{ id: 'PHONE' }, { id: 'TABLET' }],
      },
    ],
    setup: { userID: '@maya', deviceID: 'LAPTOP', recoveryKey: 'key one' },
  });
});
