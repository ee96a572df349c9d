import { createReadStream } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toFile } from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { reply, serve, type TestServer } from './support/serve.ts';

/** The form that a server was sent. */
function formSent({ requests: [request] }: TestServer): Promise<FormData> {
  const { headers, body } = request ?? {};
  return new Response(body ?? null, { headers: { 'content-type': headers?.['content-type'] ?? '' } }).formData();
}

describe('a file to upload', () => {
  const given = import.meta.filename;

  test.each([
    {
      name: 'a File',
      file: () => new File(['abc'], 'a.txt', { type: 'text/plain' }),
      want: ['a.txt', 'text/plain', 'abc'],
    },
    {
      name: 'a Blob',
      file: () => new Blob(['abc'], { type: 'image/png' }),
      want: ['unknown_file', 'image/png', 'abc'],
    },
    {
      name: 'a reply',
      file: async () => {
        const { baseURL } = await serve((response) => {
          response.writeHead(200, { 'content-type': 'text/css' });
          response.end('abc');
        });
        return fetch(`${baseURL}/files/style.css?v=1`);
      },
      want: ['style.css', 'text/css', 'abc'],
    },
    {
      name: 'a stream from disk',
      file: () => createReadStream(given, { end: 5 }),
      want: ['bodies.test.ts', 'application/octet-stream', 'import'],
    },
    {
      name: 'a stream',
      file: () => new Response('abc').body as ReadableStream<never>,
      want: ['unknown_file', 'application/octet-stream', 'abc'],
    },
    {
      name: 'bytes by way of toFile()',
      file: () => toFile(new TextEncoder().encode('abc'), 'b.bin', { type: 'font/woff' }),
      want: ['b.bin', 'font/woff', 'abc'],
    },
    {
      name: 'a promise by way of toFile()',
      file: () => toFile(Promise.resolve('abc'), 'c.txt'),
      want: ['c.txt', 'application/octet-stream', 'abc'],
    },
  ])('may be $name', async ({ file, want }) => {
    const server = await serve(reply({ uploadID: 'u1' }));

    await clientOver(server).assets.upload({ file: await file(), mimeType: 'x/y', fileName: undefined as never });

    const form = await formSent(server);
    const sent = form.get('file') as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(want);
    expect([...form.keys()]).toEqual(['file', 'mimeType']);
  });
});

test('OAuth gets its bodies as web forms', async () => {
  const server = await serve(reply({ active: true }));

  await clientOver(server).oauth.tokens.introspect({ token: 'a b&c', token_type_hint: 'access_token' });

  expect(server.requests).toMatchObject([
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: 'token=a+b%26c&token_type_hint=access_token',
    },
  ]);
});

describe('a file that is served', () => {
  test('is handed out unread, to be streamed', async () => {
    const server = await serve((response) => {
      response.writeHead(206, { 'content-type': 'image/png', 'content-range': 'bytes 0-2/9' });
      response.end('abc');
    });

    const file = await clientOver(server).assets.serve({ url: 'mxc://x/y', Range: 'bytes=0-2' });

    expect([file.status, file.bodyUsed, file.headers.get('content-range')]).toEqual([206, false, 'bytes 0-2/9']);
    await expect(file.text()).resolves.toBe('abc');
    expect(server.requests).toMatchObject([
      { query: { url: ['mxc://x/y'] }, headers: { accept: 'application/octet-stream', range: 'bytes=0-2' } },
    ]);
  });

  test('fails with a status of its own', async () => {
    const client = clientOver(await serve(reply(undefined, 416)));

    await expect(client.assets.serve({ url: 'mxc://x/y' })).rejects.toMatchObject({ status: 416 });
  });
});
