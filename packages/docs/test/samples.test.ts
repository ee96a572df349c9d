// The samples of every operation, run against the demo server as a reader would run them.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createServer } from '@beeper-openapi/server';
import { type Operation, operations } from '@beeper-openapi/types/operations';
import { parser } from '@lezer/python';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BASE_URL, type Sample, samplesOf } from '../src/samples/samples.ts';

const run = promisify(execFile);
const compiler = resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');

/** What the demo answers where an earlier step is missing, which no single request can bring. */
const REFUSED: Readonly<Record<string, number>> = {
  acceptVerification: 404,
  authorizeOAuth: 400,
  cancelBridgeLoginSession: 404,
  cancelVerification: 404,
  confirmRecoveryKeyReset: 409,
  confirmVerificationQRScanned: 404,
  confirmVerificationSAS: 404,
  // Added, and taken back again, in the story.
  deleteReaction: 404,
  exchangeOAuthToken: 400,
  registerSetup: 409,
  retrieveBridgeLoginSession: 404,
  retrieveVerification: 404,
  scanVerificationQR: 422,
  sendSetupEmail: 409,
  startSetup: 409,
  startVerificationSAS: 404,
  submitBridgeLoginStep: 404,
  submitSetupCode: 409,
  // WhatsApp lets a message be edited for a quarter of an hour.
  updateMessage: 422,
};

const sampled = Object.values<Operation>(operations).filter((operation) => samplesOf(operation).length > 0);
const all = sampled.flatMap((operation) => samplesOf(operation).map((sample) => ({ id: operation.id, ...sample })));
const inLanguage = (language: Sample['language']) => all.filter((sample) => sample.language === language);

let server: Awaited<ReturnType<typeof createServer>>;
let url: string;
let folder: string;

beforeAll(async () => {
  server = await createServer({ seed: 'demo' });
  ({ url } = await server.listen(0));
  // Within the package, so that samples find the client as a program would.
  folder = await mkdtemp(join(import.meta.dirname, '.samples-'));
  vi.stubEnv('BEEPER_BASE_URL', url);
  vi.stubEnv('BEEPER_ACCESS_TOKEN', server.token);
});
beforeEach(() => server.reset());
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true });
});

function toServer(code: string): string {
  return code.replaceAll(BASE_URL, url);
}

function expectAnswer(id: string, status: number): void {
  if (REFUSED[id] !== undefined) expect(status, id).toBe(REFUSED[id]);
  else expect(status, id).toBeLessThan(400);
}

describe('curl', () => {
  test.each(inLanguage('curl'))('$id', async ({ id, code }) => {
    await writeFile(join(folder, 'list.txt'), 'Rope, stove, tent');
    const quiet = toServer(code).replace(/^curl /, `curl --silent --output answer --write-out '%{http_code}' `);

    const { stdout } = await run('sh', ['-c', quiet], { cwd: folder });

    expectAnswer(id, Number(stdout));
  });
});

describe('TypeScript', () => {
  test('every sample compiles', async () => {
    const project = join(folder, 'project');
    await mkdir(project);
    const samples = [...inLanguage('client'), ...inLanguage('fetch')];
    // An export makes each a module of its own.
    await Promise.all(
      samples.map(({ id, language, code }) => writeFile(join(project, `${id}-${language}.ts`), `${code}export {};\n`)),
    );
    const options = { extends: '../../../tsconfig.json', include: ['*.ts'] };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(options));

    await run(process.execPath, [compiler, '--project', project, '--noEmit']).catch(({ stdout }) => {
      throw new Error(stdout);
    });
  });

  test.each([...inLanguage('client'), ...inLanguage('fetch')])('$language: $id', async ({ id, language, code }) => {
    const file = join(folder, `${id}-${language}.ts`);
    await writeFile(file, `${toServer(code)}export {};\n`);
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});

    const failure = await import(file).then(
      () => undefined,
      (error) => error,
    );
    const [first] = said.mock.calls[0] ?? [];
    said.mockRestore();

    if (language === 'fetch') expectAnswer(id, first);
    else expect(failure?.status, failure).toBe(REFUSED[id]);
  });
});

describe('Python', () => {
  test.each(inLanguage('python'))('$id is Python', ({ code }) => {
    const faults: number[] = [];
    parser.parse(code).iterate({
      enter: ({ from, type }) => {
        if (type.isError) faults.push(from);
      },
    });

    expect(faults).toEqual([]);
  });
});

test('every operation that a request can reach has a sample in every language', () => {
  const missing = sampled.filter((operation) => samplesOf(operation).length < 4).map(({ id }) => id);

  // A page for a browser; the client opens it by its entry for OAuth.
  expect(missing).toEqual(['authorizeOAuth']);
});
