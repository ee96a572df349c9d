// Many clients that follow events while messages are sent at a steady rate: whether each gets all of them, in order.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { ServerProcess } from './server-process.ts';

export interface Followed {
  sockets: number;
  sent: number;
  /** How many of the messages reached a socket, of all sockets together. */
  received: number;
  /** All that the sockets were told: a message is told of again as it is delivered and read. */
  events: number;
  /** Numbers that did not follow the one before, on all sockets together. */
  outOfOrder: number;
  /** Bytes that the server's memory grew by at most. */
  growth: number;
}

type Counts = Pick<Followed, 'received' | 'events' | 'outOfOrder'>;

export async function followEvents(
  server: ServerProcess,
  { sockets, perSecond, seconds }: { sockets: number; perSecond: number; seconds: number },
): Promise<Followed> {
  const counts: Counts = { received: 0, events: 0, outOfOrder: 0 };
  const open = await Promise.all(Array.from({ length: sockets }, () => follow(server, counts)));
  const before = await server.cost();
  const start = performance.now();
  const total = perSecond * seconds;
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.ceil(((performance.now() - start) / 1000) * perSecond));
    const batch: Promise<void>[] = [];
    for (; sent < due; sent += 1) {
      const path = `/v1/chats/${encodeURIComponent(`!chat-${sent % 100}:beeper.local`)}/messages`;
      batch.push(server.ask({ method: 'POST', path, body: JSON.stringify({ text: `Message ${sent}.` }) }));
    }
    await Promise.all(batch);
    await setTimeout(5);
  }
  // What is under way may arrive.
  for (let wait = 0; counts.received < sockets * total && wait < 100; wait += 1) await setTimeout(50);
  const after = await server.cost();
  for (const socket of open) socket.destroy();
  return { sockets, sent: total, ...counts, growth: after.peak - before.resident };
}

/** Counts what one client is sent. It reads frames itself: a library would take longer for that than the server. */
async function follow(server: ServerProcess, counts: Counts): Promise<Duplex> {
  const socket = await upgrade(server);
  let last = 0;
  let waiting: Buffer = Buffer.alloc(0);
  await new Promise<void>((ready, failed) => {
    socket.on('error', failed);
    socket.on('close', () => failed(new Error('The server has closed a connection.')));
    socket.on('data', (chunk: Buffer) => {
      waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
      waiting = readFrames(waiting, (text) => {
        const [, seq] = /"seq":(\d+)/.exec(text) ?? [];
        if (seq === undefined) {
          if (text.includes('"ready"'))
            socket.write(frame('{"type":"subscriptions.set","requestID":"1","chatIDs":["*"]}'));
          if (text.includes('"subscriptions.updated"')) ready();
          return;
        }
        counts.events += 1;
        if (last !== 0 && Number(seq) !== last + 1) counts.outOfOrder += 1;
        last = Number(seq);
        if (text.includes('"status":"PENDING"')) counts.received += 1;
      });
    });
  });
  return socket;
}

async function upgrade({ url, token }: ServerProcess): Promise<Duplex> {
  const sent = request(`${url}/v1/ws`, {
    headers: {
      authorization: `Bearer ${token}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-version': '13',
    },
  });
  sent.end();
  const [, socket, head] = (await once(sent, 'upgrade')) as [unknown, Duplex, Buffer];
  if (head.length > 0) socket.unshift(head);
  return socket;
}

/** A short text as clients send it: https://www.rfc-editor.org/rfc/rfc6455#section-5.2. The mask is nought. */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
}

/** Reads the frames that are there whole. Returns the rest. */
function readFrames(bytes: Buffer, read: (text: string) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 2) {
    let [length, start] = [(bytes[at + 1] ?? 0) & 0x7f, at + 2];
    if (length === 126) {
      if (bytes.length - at < 4) break;
      [length, start] = [bytes.readUInt16BE(at + 2), at + 4];
    } else if (length === 127) {
      if (bytes.length - at < 10) break;
      [length, start] = [Number(bytes.readBigUInt64BE(at + 2)), at + 10];
    }
    if (bytes.length < start + length) break;
    if (((bytes[at] ?? 0) & 0x0f) === 1) read(bytes.toString('latin1', start, start + length));
    at = start + length;
  }
  return bytes.subarray(at);
}
