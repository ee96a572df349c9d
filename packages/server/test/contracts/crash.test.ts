import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BeeperDesktop } from '@beeper-openapi/client';
import { expect, onTestFinished, test } from 'vitest';
import { startCommand } from '../support/start-command.ts';

const chatID = '!Rd9kWq2LmVx7:beeper.local';
const SENDS = 1_000;
const AT_ONCE = 20;

test('every message that was acknowledged before a kill -9 is there afterwards, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crash-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = join(folder, 'beeper.db');
  const { url: baseURL, token: accessToken, command } = await startCommand('--database', database);
  const client = new BeeperDesktop({ baseURL, accessToken, maxRetries: 0 });
  const acknowledged = new Set<string>();

  let next = 0;
  const send = async () => {
    while (next < SENDS) {
      const text = `Message ${next++}.`;
      await client.messages.send(chatID, { text });
      acknowledged.add(text);
      if (acknowledged.size === SENDS / 2) command.process.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: AT_ONCE }, send));
  expect(await command.end).toBe('SIGKILL');

  expect(acknowledged.size).toBeGreaterThanOrEqual(SENDS / 2);
  expect(acknowledged.size).toBeLessThan(SENDS);
  const again = await startCommand('--database', database, '--token', accessToken);
  const after = new BeeperDesktop({ baseURL: again.url, accessToken });
  const texts: (string | undefined)[] = [];
  for await (const { text } of after.messages.list(chatID)) if (text?.startsWith('Message ')) texts.push(text);
  expect(texts.length).toBe(new Set(texts).size);
  expect([...acknowledged].filter((text) => !texts.includes(text))).toEqual([]);
});
