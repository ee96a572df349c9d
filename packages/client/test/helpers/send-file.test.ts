import { describe, expect, test } from 'vitest';
import { sendFile } from '../../src/helpers/index.ts';
import { APIConnectionError, BeeperDesktopError, DeliveryUnknownError, NotFoundError } from '../../src/index.ts';
import { clientOver } from '../support/client-over.ts';
import { hangUp, reply, serve } from '../support/serve.ts';

const CHAT = '!Rd9kWq2LmVx7:beeper.local';
const file = new File(['<gpx/>'], 'ridge-loop.gpx', { type: 'application/gpx+xml' });
const sent = { chatID: CHAT, pendingMessageID: 'p1' };

describe('sending a file', () => {
  test('uploads it, then sends it with what goes with it', async () => {
    const app = await serve(reply({ uploadID: 'u1' }), reply(sent));

    const params = { text: 'The way up.', replyToMessageID: '7', attachment: { type: 'file' as const } };
    await expect(sendFile(clientOver(app), CHAT, file, params)).resolves.toEqual(sent);

    expect(app.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/assets/upload',
      `POST /v1/chats/${CHAT}/messages`,
    ]);
    expect(app.requests[0]?.body).toContain('filename="ridge-loop.gpx"');
    expect(JSON.parse(app.requests[1]?.body ?? '')).toEqual({
      text: 'The way up.',
      replyToMessageID: '7',
      attachment: { type: 'file', uploadID: 'u1' },
    });
  });

  test('that the app cannot store says so, and sends nothing', async () => {
    const app = await serve(reply({ error: 'There is no space left on this machine.' }));

    await expect(sendFile(clientOver(app), CHAT, file)).rejects.toThrow(
      new BeeperDesktopError(
        'ridge-loop.gpx was not stored, and nothing was sent. The app says: There is no space left on this machine.',
      ),
    );
    expect(app.requests).toHaveLength(1);
  });

  test('leaves no doubt when the answer to the upload is lost: nothing was sent', async () => {
    const app = await serve(hangUp);

    const failure = await sendFile(clientOver(app), CHAT, file).catch((error) => error);

    expect(failure).toBeInstanceOf(APIConnectionError);
    expect(failure).not.toBeInstanceOf(DeliveryUnknownError);
    expect(app.requests).toHaveLength(1);
  });

  test('says when the answer to the message is lost, and can look for it', async () => {
    const found = {
      id: '9',
      isSender: true,
      timestamp: '2026-10-16T18:00:00.000Z',
      attachments: [{ type: 'unknown' }],
    };
    const app = await serve(reply({ uploadID: 'u1' }), hangUp, reply({ items: [found], hasMore: false }));

    const failure: unknown = await sendFile(clientOver(app), CHAT, file).catch((error) => error);

    expect(failure).toBeInstanceOf(DeliveryUnknownError);
    await expect((failure as DeliveryUnknownError).confirm?.()).resolves.toMatchObject({ id: '9' });
    expect(app.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('gives its options to both calls', async () => {
    const app = await serve(reply({ uploadID: 'u1' }), reply(sent));

    await sendFile(clientOver(app), CHAT, file, {}, { headers: { 'x-trace': 't' } });

    expect(app.requests.map(({ headers }) => headers['x-trace'])).toEqual(['t', 't']);
  });

  test('to a chat that is not there fails as sending does', async () => {
    const app = await serve(
      reply({ uploadID: 'u1' }),
      reply({ message: 'There is no such chat.', code: 'not_found' }, 404),
    );

    await expect(sendFile(clientOver(app), CHAT, file)).rejects.toThrow(NotFoundError);
  });
});
