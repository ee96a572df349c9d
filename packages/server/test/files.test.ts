import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { demo } from '../src/seed/demo.gen.ts';
import { bodyOf, startApp, type TestApp } from './support/start-app.ts';

/** A white bar between two red ones, 16 by 16 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAGklEQVR42mM4IaBHEmIYDhr+kwhGpoaRmDQAkL7CsPJH7LYAAAAASUVORK5CYII=';
/** Three plain pictures of 32 by 24 pixels, in a third of a second of VP8 in WebM. */
const VIDEO =
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAGUEU2bdLlNu4tTq4QVSalmU6yBbk27i1OrhBZUrmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCAYLsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBEiYRDloFITYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh2ESNFN9QzaDgQFV7oEBhoVWX1ZQOOCdsIEguoEYU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAAAKLngQCg2aGugQAAAHACAJ0BKiAAGAACRwiFhYiZhIgMggJ08sZh/gAA/vxYNsMJgnUq9XlcAHWhpqak7oEBpZ8wAgCdASogABgABwcIhYWImYSIJgIAB5DzycD+8F0AoMKhooEBLQDRAQAJEIAAGAAeV/QMADUHAP76GFYwmknQ2UCeaAB1oZimlu6BAaWRsQEAHBE8ABgAGFgv9AAIcAD7gQAcU7trjbuLs4EAt4b3gQHxgdQ=';
const pictureBytes = Buffer.from(PICTURE, 'base64');
const DAY = 24 * 60 * 60 * 1000;

type Part = readonly [name: string, value: string | Blob];

function form(...parts: Part[]): RequestInit {
  const body = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, value);
  }
  return { method: 'POST', body };
}

/** A form as a program writes it that does so by itself. */
function rawForm(body: string | ReadableStream, type = 'multipart/form-data; boundary=x'): RequestInit {
  return { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' } as RequestInit;
}

function upload(app: TestApp, ...parts: Part[]): Promise<Response> {
  return app.call('/v1/assets/upload', form(...parts));
}

async function uploadText(app: TestApp, text: string, ...parts: Part[]) {
  return bodyOf(await upload(app, ['file', new File([text], 'notes.txt')], ...parts));
}

function serve(app: TestApp, url: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.call(`/v1/assets/serve?url=${encodeURIComponent(url)}`, { headers });
}

/** The names of all that the app keeps. */
function kept({ app }: TestApp): string[] {
  return readdirSync(app.mediaFolder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a file that is uploaded as a form', () => {
  test('is stored byte for byte, and told with its type and measures', async () => {
    const app = await startApp();

    const reply = await upload(app, ['file', new File([pictureBytes], 'trail-marker.png')]);

    const body = await bodyOf(reply);
    expect(reply.status).toBe(200);
    expect(body).toEqual({
      uploadID: expect.stringMatching(/^upl_/),
      srcURL: expect.stringMatching(/^file:\/\/\/.*\/upl_\w+\.png$/),
      fileName: 'trail-marker.png',
      mimeType: 'image/png',
      fileSize: pictureBytes.length,
      width: 16,
      height: 16,
    });
    expect(readFileSync(fileURLToPath(body.srcURL)).equals(pictureBytes)).toBe(true);
  });

  test('goes by the name and the type that are given with it, wherever they stand', async () => {
    const app = await startApp();
    const file: Part = ['file', new File(['<gpx/>'], 'x.bin', { type: 'application/octet-stream' })];
    const said: Part[] = [
      ['fileName', 'Tour über Grat.gpx'],
      ['mimeType', 'application/gpx+xml'],
    ];

    const bodies = await Promise.all(
      [upload(app, file, ...said), upload(app, ...said, file)].map(async (reply) => bodyOf(await reply)),
    );

    for (const body of bodies) {
      expect(body).toMatchObject({ fileName: 'Tour über Grat.gpx', mimeType: 'application/gpx+xml' });
    }
  });

  test.each([
    { bytes: 'Stove and gas\n', mimeType: 'text/plain', fileName: 'file.txt' },
    { bytes: 'Zelt für zwei', mimeType: 'text/plain', fileName: 'file.txt' },
    { bytes: `${'x'.repeat(4095)}ü`, mimeType: 'text/plain', fileName: 'file.txt' },
    { bytes: '', mimeType: 'text/plain', fileName: 'file.txt' },
    { bytes: new Uint8Array([0, 1, 2, 255]), mimeType: 'application/octet-stream', fileName: 'file.bin' },
    { bytes: '%PDF-1.7\n', mimeType: 'application/pdf', fileName: 'file.pdf' },
    { bytes: new Uint8Array(pictureBytes.subarray(0, 20)), mimeType: 'image/png', fileName: 'file.png' },
  ])('is of the type that its bytes tell: $mimeType', async ({ bytes, mimeType, fileName }) => {
    const app = await startApp();
    const disposition = 'Content-Disposition: form-data; name="file"';
    const body = new Blob([`--x\r\n${disposition}\r\n\r\n`, bytes, '\r\n--x--\r\n']).stream();

    const reply = await app.call('/v1/assets/upload', rawForm(body as ReadableStream));

    expect(await bodyOf(reply)).toMatchObject({ mimeType, fileName });
  });

  test('is stored whole however it is cut, and the pieces of a caller in the same process stay theirs', async () => {
    const app = await startApp();
    // Each end of a piece could begin the boundary, and the next piece shows that it does not.
    const large = 'b'.repeat(100_000);
    const content = ['a\r\n--', 'ya\r\n-', `za\r\n--${large}\r\n--`, large, large, large, 'c\r', 'd'];
    const text = ['--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n', ...content, '\r\n--x--\r\n'];
    const pieces = text.map((piece) => Buffer.from(new TextEncoder().encode(piece).buffer));

    const body = await bodyOf(
      await app.call('/v1/assets/upload', rawForm(Readable.toWeb(Readable.from(pieces)) as ReadableStream)),
    );

    expect(readFileSync(fileURLToPath(body.srcURL), 'utf8')).toBe(content.join(''));
    expect(pieces.map(String)).toEqual(text);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\maya\\notes.txt', 'notes.txt'],
    ['..', 'file.txt'],
    ['.htaccess', 'htaccess'],
    ['a\u202Etxt.exe', 'atxt.exe'],
    ['line\r\nbreak.txt', 'linebreak.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(196)}.txt`],
  ])('that calls itself %j is called %s', async (given, fileName) => {
    const app = await startApp();

    expect(await uploadText(app, 'Paper map', ['fileName', given])).toMatchObject({ fileName });
  });

  test.each([
    { parts: [['fileName', 'a.txt']], path: ['body', 'file'], code: 'invalid_type' },
    { parts: [['upload', new File(['x'], 'a.txt')]], path: ['body', 'upload'], code: 'unrecognized_keys' },
    {
      parts: [
        ['file', new File(['x'], 'a.txt')],
        ['file', new File(['y'], 'b.txt')],
      ],
      path: ['body', 'file'],
      code: 'not_acceptable',
    },
    {
      parts: [
        ['file', new File(['x'], 'a.txt')],
        ['fileName', 'a'],
        ['fileName', 'b'],
      ],
      path: ['body', 'fileName'],
      code: 'not_acceptable',
    },
    {
      parts: [
        ['file', new File(['x'], 'a.txt')],
        ['fileName', 'a'.repeat(2000)],
      ],
      path: ['body', 'fileName'],
      code: 'too_big',
    },
    {
      parts: [
        ['file', new File(['x'], 'a.txt')],
        ['mimeType', 'text/html\r\nX-Injected: 1'],
      ],
      path: ['body', 'mimeType'],
      code: 'invalid_format',
    },
  ] as { parts: Part[]; path: string[]; code: string }[])(
    'is refused with the field at fault: $path $code',
    async ({ parts, path, code }) => {
      const app = await startApp();

      const reply = await upload(app, ...parts);

      expect(reply.status).toBe(422);
      expect((await bodyOf(reply)).details.issues).toEqual([{ code, message: expect.any(String), path }]);
      expect(kept(app)).toEqual([]);
    },
  );

  test.each([
    {
      name: 'is cut off',
      init: rawForm('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf'),
    },
    { name: 'is no form inside', init: rawForm('hello') },
    { name: 'names no boundary', init: rawForm('hello', 'multipart/form-data') },
  ])('is a bad request when the form $name', async ({ init }) => {
    const app = await startApp();

    const reply = await app.call('/v1/assets/upload', init);

    expect(reply.status).toBe(400);
    expect(await bodyOf(reply)).toMatchObject({ code: 'bad_request' });
    expect(kept(app)).toEqual([]);
  });

  test('is refused as another media type', async () => {
    const app = await startApp();

    expect((await app.call('/v1/assets/upload', rawForm('{}', 'application/json'))).status).toBe(415);
    expect((await app.call('/v1/assets/upload', { method: 'POST' })).status).toBe(415);
  });

  test('is refused at once when it says that it is larger than 500 MB', async () => {
    const app = await startApp();
    const { headers, ...init } = rawForm('--x--');

    const reply = await app.call('/v1/assets/upload', {
      ...init,
      headers: { ...(headers as object), 'content-length': String(501 * 2 ** 20) },
    });

    expect(reply.status).toBe(413);
    expect(await bodyOf(reply)).toMatchObject({ code: 'body_too_large' });
  });

  test('leaves nothing behind when its sender goes away in the middle', async () => {
    const app = await startApp();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(
          new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf'),
        );
      },
      pull(controller) {
        controller.error(new Error('The sender is gone.'));
      },
    });

    const reply = await app.call('/v1/assets/upload', rawForm(body));

    expect(reply.status).toBe(400);
    expect(kept(app)).toEqual([]);
  });
});

describe('a file that is uploaded as base64', () => {
  const send = (app: TestApp, body: unknown) => app.send('POST', '/v1/assets/upload/base64', body);

  test('is stored byte for byte, and told with its type and measures', async () => {
    const app = await startApp();

    const { status, body } = await send(app, { content: PICTURE, fileName: 'trail-marker.png' });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      fileName: 'trail-marker.png',
      mimeType: 'image/png',
      fileSize: 83,
      width: 16,
      height: 16,
    });
    expect(readFileSync(fileURLToPath(body.srcURL)).equals(pictureBytes)).toBe(true);
  });

  test('that is a video is told with how large it is and how long', async () => {
    const { body } = await send(await startApp(), { content: VIDEO });

    expect(body).toMatchObject({
      mimeType: 'video/webm',
      fileName: 'file.webm',
      width: 32,
      height: 24,
      duration: 0.301,
    });
  });

  test('is the same bytes however the text is cut and written', async () => {
    const app = await startApp();
    const bytes = Buffer.from(Array.from({ length: 300_001 }, (_, index) => (index * 7919) % 251));
    // As PHP writes it.
    const text = JSON.stringify({
      note: { content: ['ignored'] },
      content: bytes.toString('base64'),
      mimeType: 'a/b',
      n: 1,
    });
    const written = Buffer.from(` ${text.replaceAll('/', '\\/')}\n`);
    let at = 0;
    const body = new ReadableStream({
      pull(controller) {
        const piece = written.subarray(at, at + 1013);
        at += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        else controller.close();
      },
    });

    const reply = await app.call('/v1/assets/upload/base64', rawForm(body, 'application/json'));

    const { srcURL, mimeType, fileName } = await bodyOf(reply);
    expect(readFileSync(fileURLToPath(srcURL)).equals(bytes)).toBe(true);
    expect({ mimeType, fileName }).toEqual({ mimeType: 'a/b', fileName: 'file.bin' });
  });

  test.each([
    { body: {}, path: ['body', 'content'], code: 'invalid_type' },
    { body: [], path: ['body'], code: 'invalid_type' },
    { body: 'QUJD', path: ['body'], code: 'invalid_type' },
    { body: { content: '' }, path: ['body', 'content'], code: 'too_small' },
    { body: { content: 7 }, path: ['body', 'content'], code: 'invalid_type' },
    { body: { content: { deep: 'QUJD' } }, path: ['body', 'content'], code: 'invalid_type' },
    { body: { content: 'QUJD', fileName: null }, path: ['body', 'fileName'], code: 'invalid_type' },
    { body: { content: 'QUJD', mimeType: 'image' }, path: ['body', 'mimeType'], code: 'invalid_format' },
    { body: { content: 'QUJ' }, path: ['body', 'content'], code: 'invalid_format' },
    { body: { content: 'QU=D' }, path: ['body', 'content'], code: 'invalid_format' },
    { body: { content: 'QQ==QQ==' }, path: ['body', 'content'], code: 'invalid_format' },
    { body: { content: `${'QUJD'.repeat(20_000)}Q*==` }, path: ['body', 'content'], code: 'invalid_format' },
    { body: { content: `QQ==${'QUJD'.repeat(20_000)}` }, path: ['body', 'content'], code: 'invalid_format' },
  ])('is refused with the field at fault: $path $code', async ({ body, path, code }) => {
    const app = await startApp();

    const reply = await send(app, body);

    expect(reply.status).toBe(422);
    expect(reply.body.details.issues).toEqual([{ code, message: expect.any(String), path }]);
    expect(kept(app)).toEqual([]);
  });

  test.each(['', 'hello', '{"content":"QUJD"', '{"content":"QUJD"} x', '{"content":"QU\nJD"}', '{"content" "QUJD"}'])(
    'is a bad request when the body is %j',
    async (text) => {
      const app = await startApp();

      const reply = await app.call('/v1/assets/upload/base64', rawForm(text, 'application/json'));

      expect(reply.status).toBe(400);
      expect(kept(app)).toEqual([]);
    },
  );

  test.each(['a text', 'a key', 'brackets'])('cannot fill the memory with %s', async (what) => {
    const app = await startApp();
    const piece = { 'a text': '{"fileName":"', 'a key': '{"', brackets: '' }[what] as string;
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent++;
        controller.enqueue(Buffer.from(sent === 1 ? `${piece}[` : (what === 'brackets' ? '[' : 'x').repeat(65_536)));
      },
    });

    const reply = await app.call('/v1/assets/upload/base64', rawForm(body, 'application/json'));

    expect([413, 422]).toContain(reply.status);
    expect(sent).toBeLessThan(20);
    expect(kept(app)).toEqual([]);
  });
});

test.each([
  ['a form', (app: TestApp) => upload(app, ['file', new File(['x'], 'a.txt')])],
  ['base64', (app: TestApp) => app.call('/v1/assets/upload/base64', rawForm('{"content":"QUJD"}', 'application/json'))],
])('a file as %s for which there is no space gets a 200 that says so', async (_, send) => {
  const app = await startApp();
  app.app.mediaFolder.receive = () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }));

  const reply = await send(app);

  expect(reply.status).toBe(200);
  expect(await bodyOf(reply)).toEqual({ error: 'There is no space left on this machine.' });
});

describe('an upload', () => {
  test('goes with its file when nobody has made use of it for a day', async () => {
    const app = await startApp();
    const { uploadID } = await uploadText(app, 'Paper map');
    await app.clock.advance(DAY - 1);
    expect(app.app.uploads.require(uploadID)).toMatchObject({ uploadID, fileSize: 9, fileName: 'notes.txt' });
    expect(kept(app)).toHaveLength(1);

    await app.clock.advance(1);

    expect(app.app.uploads.get(uploadID)).toBeUndefined();
    expect(() => app.app.uploads.require(uploadID)).toThrow('There is no upload with the ID');
    expect(kept(app)).toEqual([]);
  });

  test('lives on as the asset that a message made of it', async () => {
    const app = await startApp();
    const { uploadID } = await uploadText(app, 'Paper map');
    const url = app.app.assets.add(app.app.uploads.require(uploadID));

    await app.clock.advance(DAY);

    expect(await (await serve(app, url)).text()).toBe('Paper map');
  });

  test('is there after a restart, and what was on its way is not', async () => {
    const database = join(temporaryFolder(), 'beeper.db');
    const first = await startApp({ database });
    const { uploadID, srcURL } = await uploadText(first, 'Paper map');
    writeFileSync(join(first.app.mediaFolder.path, 'incoming', 'half'), 'hal');
    await first.close();

    const second = await startApp({ database });

    expect(srcURL).toMatch(new RegExp(`^${pathToFileURL(database)}\\.media/`));
    expect(second.app.uploads.require(uploadID).fileName).toBe('notes.txt');
    expect(await (await serve(second, srcURL)).text()).toBe('Paper map');
    expect(kept(second)).toHaveLength(1);
  });

  test('without a database goes with the app', async () => {
    const { app, close } = await startApp();
    const { path } = app.mediaFolder;

    await close();

    expect(() => readdirSync(path)).toThrow('ENOENT');
  });
});

describe('a download', () => {
  test('tells where the file is on this machine', async () => {
    const app = await startApp();
    const { uploadID } = await uploadText(app, 'Paper map');
    const url = app.app.assets.add(app.app.uploads.require(uploadID));

    const { status, body } = await app.send('POST', '/v1/assets/download', { url });

    expect(status).toBe(200);
    expect(readFileSync(fileURLToPath(body.srcURL), 'utf8')).toBe('Paper map');
  });

  test.each(['mxc://example.org/unknown', 'localmxc://example.org/unknown'])(
    'of %s, which nobody has, says so with a 200',
    async (url) => {
      const { status, body } = await (await startApp()).send('POST', '/v1/assets/download', { url });

      expect(status).toBe(200);
      expect(body).toEqual({ error: expect.any(String) });
    },
  );

  test.each(['http://127.0.0.1/secret', 'file:///etc/passwd', 'hello'])('of %s is refused', async (url) => {
    const { status, body } = await (await startApp()).send('POST', '/v1/assets/download', { url });

    expect(status).toBe(422);
    expect(body.details.issues[0].path).toEqual(['body', 'url']);
  });
});

describe('a file that is served', () => {
  async function withFile(text = '0123456789', ...parts: Part[]) {
    const app = await startApp();
    const { srcURL } = await uploadText(app, text, ...parts);
    return { app, srcURL, get: (headers?: Record<string, string>) => serve(app, srcURL, headers) };
  }

  test('comes whole, with what a reader has to know', async () => {
    const { get } = await withFile();

    const reply = await get();

    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe('0123456789');
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'text/plain',
      'content-length': '10',
      'content-disposition': 'attachment; filename=notes.txt',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\da-f]+-[\da-f]+"$/),
      'last-modified': expect.stringMatching(/ GMT$/),
    });
  });

  test.each([
    { range: 'bytes=0-3', body: '0123', contentRange: 'bytes 0-3/10' },
    { range: 'bytes=4-', body: '456789', contentRange: 'bytes 4-9/10' },
    { range: 'bytes=8-99', body: '89', contentRange: 'bytes 8-9/10' },
    { range: 'bytes=-3', body: '789', contentRange: 'bytes 7-9/10' },
    { range: 'bytes=-99', body: '0123456789', contentRange: 'bytes 0-9/10' },
    { range: 'bytes=9-9', body: '9', contentRange: 'bytes 9-9/10' },
  ])('comes in the part that $range asks for', async ({ range, body, contentRange }) => {
    const { get } = await withFile();

    const reply = await get({ range });

    expect(reply.status).toBe(206);
    expect(await reply.text()).toBe(body);
    expect(reply.headers.get('content-range')).toBe(contentRange);
    expect(reply.headers.get('content-length')).toBe(String(body.length));
  });

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('has no part %s, and says how long it is', async (range) => {
    const { get } = await withFile();

    const reply = await get({ range });

    expect(reply.status).toBe(416);
    expect(await reply.text()).toBe('');
    expect(reply.headers.get('content-range')).toBe('bytes */10');
  });

  test.each(['bytes=0-1,4-5', 'bytes=5-3', 'bytes=-', 'lines=0-1', 'nonsense'])(
    'comes whole for %s, which counts as no range',
    async (range) => {
      const { get } = await withFile();

      const reply = await get({ range });

      expect(reply.status).toBe(200);
      expect(await reply.text()).toBe('0123456789');
    },
  );

  test('without a byte in it comes whole, and has no part', async () => {
    const { get } = await withFile('');

    expect(await (await get()).text()).toBe('');
    expect((await get({ range: 'bytes=0-' })).status).toBe(416);
    expect((await get({ range: 'bytes=-5' })).status).toBe(416);
  });

  test('is not sent again to one who has it', async () => {
    const { get } = await withFile();
    const { headers } = await get();
    const [etag, lastModified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];

    const conditions: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': lastModified },
    ];
    for (const headers of conditions) {
      const reply = await get(headers);
      expect([reply.status, await reply.text(), reply.headers.get('etag')]).toEqual([304, '', etag]);
    }
    for (const headers of [
      { 'if-none-match': '"other"', 'if-modified-since': lastModified },
      { 'if-modified-since': new Date(0).toUTCString() },
      { 'if-modified-since': 'yesterday' },
    ] as Record<string, string>[]) {
      expect((await get(headers)).status).toBe(200);
    }
  });

  test('comes in part only to one whose other part is of the same file', async () => {
    const { get } = await withFile();
    const { headers } = await get();
    const range = 'bytes=0-3';
    const statusFor = async (validator: string | null) => (await get({ range, 'if-range': validator ?? '' })).status;

    expect(await statusFor(headers.get('etag'))).toBe(206);
    expect(await statusFor(headers.get('last-modified'))).toBe(206);
    expect(await statusFor('"other"')).toBe(200);
    expect(await statusFor(`W/${headers.get('etag')}`)).toBe(200);
    expect(await statusFor(new Date(0).toUTCString())).toBe(200);
  });

  test('cannot bring a header of its own, whatever its name holds', async () => {
    const { get } = await withFile('x', ['fileName', 'a"b; filename="evil.exe" – ü.txt']);

    const { headers } = await get();

    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="a\\"b; filename=\\"evil.exe\\" ? ?.txt"; filename*=UTF-8\'\'a%22b%3B%20filename%3D%22evil.exe%22%20%E2%80%93%20%C3%BC.txt',
    );
  });

  test.each([
    ['image/png', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['application/gpx+xml', 'attachment'],
    ['video/mp4', 'inline'],
  ])('of type %s is to be shown or saved: %s', async (mimeType, disposition) => {
    const { get } = await withFile('x', ['mimeType', mimeType]);

    const { headers } = await get();

    expect(headers.get('content-type')).toBe(mimeType);
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
  });

  test('leaves nothing open when nobody reads it', async () => {
    const { app, srcURL } = await withFile('x'.repeat(1_000_000));
    const opened = () => readdirSync('/proc/self/fd').length;
    const before = opened();

    for (let round = 0; round < 5; round++) {
      await serve(app, srcURL);
      const reader = (await serve(app, srcURL)).body?.getReader();
      await reader?.read();
      await reader?.cancel();
    }

    expect(opened()).toBe(before);
  });

  test('is none outside of the media folder, nor one that a link leads to', async () => {
    const { app, srcURL } = await withFile();
    const folder = app.app.mediaFolder.path;
    const secret = join(temporaryFolder(), 'secret.txt');
    writeFileSync(secret, 'secret');
    writeFileSync(join(folder, 'unknown.txt'), 'secret');
    symlinkSync(secret, join(folder, 'link.txt'));
    const path = fileURLToPath(srcURL);
    const urls = [
      'file:///etc/passwd',
      pathToFileURL(secret).href,
      pathToFileURL(folder).href,
      `${pathToFileURL(folder)}/`,
      `${pathToFileURL(folder)}/incoming`,
      `${pathToFileURL(folder)}/unknown.txt`,
      `${pathToFileURL(folder)}/link.txt`,
      `${pathToFileURL(folder)}/../${secret.split('/').at(-2)}/secret.txt`,
      `${pathToFileURL(folder)}/..%2f..%2fetc%2fpasswd`,
      `${srcURL}%00.txt`,
      srcURL.replace('file://', 'file://elsewhere.example'),
      'mxc://local.beeper.com/../../etc/passwd',
    ];

    for (const url of urls) {
      const reply = await serve(app, url);
      expect([url, reply.status]).toEqual([url, 404]);
      expect(await reply.text()).not.toContain('root:');
    }
    renameSync(path, `${path}.moved`);
    symlinkSync(secret, path);
    expect((await serve(app, srcURL)).status).toBe(404);
  });

  test.each([
    'http://127.0.0.1:1/',
    'https://example.org/',
    'data:text/plain,hello',
    '/etc/passwd',
    'ftp://x/',
    'fil:///e',
  ])('is not fetched from %s', async (url) => {
    const reply = await serve(await startApp(), url);

    expect(reply.status).toBe(422);
    expect((await bodyOf(reply)).details.issues[0].path).toEqual(['query', 'url']);
  });
});

test('the files of a seed are there under the URLs that messages know them by', async () => {
  const app = await startApp();
  const url = 'mxc://local.beeper.com/marker';

  await app.app.intake.plant([{ url, mimeType: 'image/png', fileName: 'marker.png', base64: PICTURE }]);

  const reply = await serve(app, url);
  expect(reply.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await reply.arrayBuffer()).equals(pictureBytes)).toBe(true);
});

describe('the demo', () => {
  const attachments = (demo.messages ?? []).flatMap((message) => message.attachments ?? []);

  test.each(attachments.map((attachment) => [attachment.fileName, attachment] as const))(
    'has %s as its message tells of it',
    async (_, { id = '', srcURL = '', mimeType, fileSize, fileName, size, duration }) => {
      const app = await startApp();
      await app.app.intake.plant(demo.files ?? []);

      const reply = await serve(app, id);
      const bytes = Buffer.from(await reply.arrayBuffer());
      const found = await bodyOf(await upload(app, ['file', new File([bytes], 'again')]));

      expect(reply.headers.get('content-type')).toBe(mimeType);
      expect(reply.headers.get('content-disposition')).toContain(fileName);
      expect(bytes.length).toBe(fileSize);
      expect(found).toMatchObject({ ...size, ...(duration !== undefined && { duration }) });
      expect((await serve(app, srcURL)).status).toBe(200);
    },
  );

  test('has files', () => {
    expect(attachments.length).toBeGreaterThan(2);
  });
});
