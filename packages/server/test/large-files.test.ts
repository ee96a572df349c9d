// Files over real sockets, where there may be more bytes than memory.

import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { atMost } from '../src/files/received-file.ts';

const MIB = 2 ** 20;
const SIZE = 40 * MIB;
const authorization = 'Bearer secret';

let child: ChildProcess;
let url: string;
let folder: string;

beforeAll(async () => {
  child = fork(join(import.meta.dirname, 'support/measured-server.ts'), { execArgv: ['--expose-gc'] });
  [{ url, folder }] = await once(child, 'message');
  // What is loaded with the first file stays.
  await uploadForm(MIB);
  await uploadBase64(MIB);
});
afterAll(async () => {
  child.disconnect();
  await once(child, 'exit');
});

/** Bytes that no two places share, as many as wanted, made as they are read. */
function* bytes(size: number): Generator<Buffer> {
  const block = Buffer.alloc(3 * 2 ** 14);
  for (let at = 0; at < size; at += block.length) {
    const piece = block.subarray(0, Math.min(block.length, size - at));
    for (let index = 0; index < piece.length; index += 4) piece.writeUInt32LE(at + index, index);
    yield Buffer.from(piece);
  }
}

function hashOf(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

function* formOf(size: number): Generator<Buffer> {
  yield Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="large.bin"\r\n\r\n');
  yield* bytes(size);
  yield Buffer.from('\r\n--x--\r\n');
}

function* base64Of(size: number): Generator<Buffer> {
  yield Buffer.from('{"fileName":"large.bin","content":"');
  for (const piece of bytes(size)) yield Buffer.from(piece.toString('base64'));
  yield Buffer.from('"}');
}

function post(path: string, type: string, body: Iterable<Buffer>): Promise<Response> {
  const init = { method: 'POST', headers: { authorization, 'content-type': type }, body, duplex: 'half' };
  return fetch(url + path, { ...init, body: ReadableStream.from(body) } as RequestInit);
}

function uploadForm(size: number): Promise<Response> {
  return post('/v1/assets/upload', 'multipart/form-data; boundary=x', formOf(size));
}

function uploadBase64(size: number): Promise<Response> {
  return post('/v1/assets/upload/base64', 'application/json', base64Of(size));
}

async function peak(): Promise<number> {
  child.send('peak');
  const [message] = await once(child, 'message');
  return message.peak;
}

/** How far the memory rises above what it is at rest while something is done. */
async function riseDuring(work: () => Promise<unknown>): Promise<number> {
  await peak();
  await new Promise((over) => setTimeout(over, 300));
  const atRest = await peak();
  await work();
  return (await peak()) - atRest;
}

function kept(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

test.each([
  { form: 'a form', send: uploadForm },
  { form: 'base64', send: uploadBase64 },
])(
  '40 MB as $form are stored whole, and served whole, without ever being in memory as a whole',
  async ({ send }) => {
    const rise = await riseDuring(async () => {
      const { uploadID, srcURL, fileSize } = (await (await send(SIZE)).json()) as Record<string, string>;
      expect(uploadID).toBeDefined();
      expect(fileSize).toBe(SIZE);

      const served = await fetch(`${url}/v1/assets/serve?url=${encodeURIComponent(srcURL ?? '')}`, {
        headers: { authorization },
      });
      const hash = createHash('sha256');
      for await (const chunk of served.body ?? []) hash.update(chunk);
      expect(hash.digest('hex')).toBe(hashOf(bytes(SIZE)));
    });

    // Some megabytes are always on their way, the more the busier the machine is.
    expect(rise).toBeLessThan(22 * MIB);
  },
  30_000,
);

test.each([
  { form: 'a form', path: '/v1/assets/upload', type: 'multipart/form-data; boundary=x', body: formOf },
  { form: 'base64', path: '/v1/assets/upload/base64', type: 'application/json', body: base64Of },
])('$form whose sender hangs up in the middle leaves no file', async ({ path, type, body }) => {
  const before = kept();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${authorization}\r\nContent-Type: ${type}\r\nContent-Length: ${SIZE}\r\n\r\n`,
  );
  const pieces = body(SIZE);
  for (let round = 0; round < 5; round++) socket.write(pieces.next().value as Buffer);
  await vi.waitUntil(() => kept().length > before.length, { timeout: 20_000 });

  socket.destroy();

  await vi.waitUntil(() => kept().length === before.length, { timeout: 20_000 });
  expect(kept()).toEqual(before);
});

test('a form that is too large is refused while it is still being sent', async () => {
  const sending = request(`${url}/v1/assets/upload`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 600 * MIB },
  });
  sending.on('error', () => {});
  const pieces = formOf(SIZE);
  sending.write(pieces.next().value);
  sending.write(pieces.next().value);

  const [reply] = await once(sending, 'response');

  expect(reply.statusCode).toBe(413);
  sending.destroy();
});

test('bytes beyond a limit are refused though nobody has said how many there are', async () => {
  const read = async () => {
    for await (const piece of atMost(11, ReadableStream.from([Buffer.alloc(6), Buffer.alloc(6)]))) {
      expect(piece.length).toBe(6);
    }
  };
  await expect(read()).rejects.toMatchObject({ status: 413 });
});
