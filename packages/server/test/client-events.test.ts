import { BeeperDesktop, type SubscriptionEvent } from '@beeper-openapi/client/events';
import { expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/create-server.ts';

const CHAT = '!Rd9kWq2LmVx7:beeper.local';

/** Our client on a server with the story, and what it hears. */
async function follow() {
  const server = await createServer({ seed: 'demo', control: true });
  const { url } = await server.listen(0);
  const client = new BeeperDesktop({ baseURL: url, accessToken: server.token });
  const events: SubscriptionEvent[] = [];
  const subscription = client.events.subscribe();
  const end = subscription.forEach((event) => {
    events.push(event);
  });
  onTestFinished(async () => {
    subscription.close();
    await server.close();
    await end.catch(() => {});
  });
  const heard = (isIt: (event: SubscriptionEvent) => boolean) =>
    expect.poll(() => events.some(isIt), { interval: 5 }).toBe(true);
  await heard(({ type }) => type === 'subscriptions.updated');
  return { server, client, events, heard };
}

function brings(text: string) {
  return (event: SubscriptionEvent) =>
    event.type === 'message.upserted' && (event.entries ?? []).some((message) => message.text === text);
}

test('the client hears of what it sends and of what others write', async () => {
  const { server, client, heard } = await follow();

  await client.messages.send(CHAT, { text: 'On my way.' });
  await heard(brings('On my way.'));
  server.control.receiveMessage({ chatID: CHAT, text: 'Good.' });

  await heard(brings('Good.'));
});

test('the client connects again after a break, and reads up on what it has missed', async () => {
  const { server, events, heard } = await follow();

  server.control.closeConnections('events');
  server.control.receiveMessage({ chatID: CHAT, text: 'While you were away.' });
  await heard(({ type }) => type === 'events.missed');

  await heard(brings('While you were away.'));
  expect(events.filter(({ type }) => type === 'subscriptions.updated')).toHaveLength(2);
});
