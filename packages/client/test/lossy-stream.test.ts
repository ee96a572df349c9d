// Streams that lose, repeat, reorder and delay events, and end: at random, but the same way each time.

import type { Message } from '@beeper-openapi/types';
import { expect, test } from 'vitest';
import { eventClientOver } from './support/event-client-over.ts';
import { read } from './support/read.ts';
import { CHAT, serveApp, type TestApp } from './support/serve-app.ts';
import { until } from './support/until.ts';

const COUNT = 60;

/** Numbers from 0 to 1 that depend on nothing but the seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Writes messages, and tells of them badly. The last one is told of well. */
async function writeBadly(app: TestApp, random: () => number): Promise<string[]> {
  const texts: string[] = [];
  let held: Message[] = [];
  for (let count = 1; count <= COUNT; count += 1) {
    const message = app.write(`${count}`);
    texts.push(`${count}`);
    const fate = random();
    if (fate < 0.15) app.connection.seq += 1;
    else if (fate < 0.3) held.push(message);
    else if (fate < 0.35) app.connection.cut();
    else
      for (const each of [message, ...(fate < 0.5 ? [message] : []), ...held.splice(0).reverse()]) app.announce(each);
    if (random() < 0.3) await new Promise(setImmediate);
  }
  held = [];
  await until(() => app.connection.isOpen && app.connection.commands.length > 0);
  app.connection.seq += 1;
  app.announce(app.write('last'));
  return [...texts, 'last'];
}

test.each([1, 2, 3, 4, 5])('a watch gives every message once and in order (seed %i)', async (seed) => {
  const app = await serveApp();
  const { items } = read(eventClientOver(app).messages.watch(CHAT, { since: '0' }));
  await until(() => app.connections.length === 1 && app.connection.commands.length === 1);

  const written = await writeBadly(app, randomNumbers(seed));

  await until(() => items.at(-1)?.text === 'last');
  expect(items.map(({ text }) => text)).toEqual(written);
});

test.each([1, 2, 3, 4, 5])('a subscription loses no message and repeats none (seed %i)', async (seed) => {
  const app = await serveApp();
  const { items } = read(eventClientOver(app).events.subscribe());
  await until(() => items.length === 1);

  const written = await writeBadly(app, randomNumbers(seed));

  const reported = () =>
    items.flatMap((event) => (event.type === 'message.upserted' ? (event.entries ?? []) : [])).map(({ text }) => text);
  await until(() => reported().length >= written.length);
  expect(reported().toSorted()).toEqual(written.toSorted());
});
