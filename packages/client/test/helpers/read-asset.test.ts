import { describe, expect, test } from 'vitest';
import { readAsset } from '../../src/helpers/index.ts';
import { clientOver } from '../support/client-over.ts';
import { type Answer, reply, serve } from '../support/serve.ts';

const attachment = {
  id: 'mxc://local.beeper.com/ridgeloop',
  fileName: 'ridge-loop.gpx',
  mimeType: 'application/gpx+xml',
};
const CONTENT = '0123456789';

/** Serves a file, or the part that is asked for. */
const serveFile: Answer = (response, { headers }) => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const start = first === '' ? CONTENT.length - Number(last) : Number(first ?? 0);
  const end = first && last ? Number(last) + 1 : CONTENT.length;
  response.writeHead(headers.range ? 206 : 200, { 'content-type': 'application/octet-stream' });
  response.end(CONTENT.slice(start, end));
};

describe('a file of a message', () => {
  test('is read as bytes, as a stream and as a file', async () => {
    const app = await serve(serveFile);
    const asset = readAsset(clientOver(app), attachment);

    expect(new TextDecoder().decode(await asset.bytes())).toBe(CONTENT);
    expect(await new Response(await asset.stream()).text()).toBe(CONTENT);
    const file = await asset.file();
    expect([file.name, file.type, await file.text()]).toEqual(['ridge-loop.gpx', 'application/gpx+xml', CONTENT]);
    expect(app.requests).toHaveLength(3);
    expect(app.requests[0]).toMatchObject({ path: '/v1/assets/serve', query: { url: [attachment.id] } });
  });

  test('has the type that the app knows when the message tells none', async () => {
    const file = await readAsset(clientOver(await serve(serveFile)), { id: attachment.id }).file();

    expect([file.name, file.type]).toEqual(['unknown_file', 'application/octet-stream']);
  });

  test('is asked for when it is read, and not before', async () => {
    const app = await serve(serveFile);

    readAsset(clientOver(app), attachment);

    expect(app.requests).toEqual([]);
  });

  test.each([
    { range: { start: 0, end: 4 }, header: 'bytes=0-3', want: '0123' },
    { range: { start: 9, end: 10 }, header: 'bytes=9-9', want: '9' },
    { range: { start: 7 }, header: 'bytes=7-', want: '789' },
    { range: { start: -2 }, header: 'bytes=-2', want: '89' },
  ])('is read in part as slice($range.start, $range.end) would', async ({ range, header, want }) => {
    const app = await serve(serveFile);

    const bytes = await readAsset(clientOver(app), attachment, { range }).bytes();

    expect(new TextDecoder().decode(bytes)).toBe(want);
    expect(want).toBe(CONTENT.slice(range.start, range.end));
    expect(app.requests[0]?.headers.range).toBe(header);
  });

  test.each([
    { start: 4, end: 4 },
    { start: 4, end: 2 },
    { start: -4, end: 8 },
  ])('is not read from $start to $end', async (range) => {
    const app = await serve(serveFile);

    await expect(readAsset(clientOver(app), attachment, { range }).bytes()).rejects.toThrow(
      `A range from ${range.start} to ${range.end} cannot be read: count both from the start, in order.`,
    );
    expect(app.requests).toEqual([]);
  });

  test('that comes whole in place of a part is not taken for the part', async () => {
    const app = await serve((response) => void response.end(CONTENT));

    await expect(readAsset(clientOver(app), attachment, { range: { start: 0, end: 4 } }).bytes()).rejects.toThrow(
      'mxc://local.beeper.com/ridgeloop comes only as a whole from this app. Read it without a range.',
    );
  });

  test('that has no such part says so', async () => {
    const app = await serve(reply(undefined, 416));

    await expect(readAsset(clientOver(app), attachment, { range: { start: 90 } }).stream()).rejects.toMatchObject({
      status: 416,
    });
  });

  test('stops with its signal', async () => {
    const app = await serve(serveFile);

    await expect(readAsset(clientOver(app), attachment, { signal: AbortSignal.abort() }).bytes()).rejects.toMatchObject(
      { name: 'APIUserAbortError' },
    );
  });

  test('is read from where the app has it, when its ID is no address', async () => {
    const app = await serve(serveFile);

    await readAsset(clientOver(app), { id: 'f1', srcURL: 'file:///files/f1' }).bytes();

    expect(app.requests[0]?.query).toEqual({ url: ['file:///files/f1'] });
  });

  test('is not fetched from a host that whoever wrote the message has chosen', async () => {
    const client = clientOver(await serve(serveFile));

    expect(() => readAsset(client, { id: 'f1', srcURL: 'https://tracker.example/pixel' })).toThrow(
      'The app does not serve this file. Its address is https://tracker.example/pixel.',
    );
    expect(() => readAsset(client, {})).toThrow('The app does not serve this file. Its address is not known.');
  });
});
