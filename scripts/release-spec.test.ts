import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';
import { smallDescription } from './lib/small-description.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await mkdir(join(folder, 'dist'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Releases a description of chats that have these fields. */
async function release(version: string, fields: string[], description = 'All.'): Promise<string> {
  const schema = { type: 'object', properties: Object.fromEntries(fields.map((name) => [name, { type: 'string' }])) };
  const bundle = smallDescription({
    info: { title: 'Small', version },
    paths: {
      '/v1/chats': { get: { responses: { '200': { description, content: { 'application/json': { schema } } } } } },
    },
  });
  await writeFile(join(folder, 'dist/openapi.json'), JSON.stringify(bundle));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [repositoryPath('scripts/release-spec.ts'), folder]);
    return stdout;
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

const read = (file: string) => readFile(join(folder, file), 'utf8');

test('each release stands on top of the changelog, and is what the next one is compared with', async () => {
  await release('6.0.0', ['id']);
  await release('6.1.0', ['id', 'title'], 'Every chat.');
  const answer = await release('7.0.0', ['id', 'color']);

  expect(answer).toMatch(/^7\.0\.0 is the released description now\./);
  expect(await read('released/openapi.json')).toBe(await read('dist/openapi.json'));
  expect(await read('CHANGELOG.md')).toBe(`# Changes to the description

## 7.0.0

### Breaking changes

- GET /v1/chats, response 200, title: Property \`title\` was removed.

### News

- GET /v1/chats, response 200, color: Added.

Wording and other details changed in 1 place.

## 6.1.0

### News

- GET /v1/chats, response 200, title: Added.

Wording and other details changed in 1 place.

## 6.0.0

The first release.
`);
});

test('a version that is too low is not released', async () => {
  await release('6.0.0', ['id']);
  const before = await read('released/openapi.json');

  expect(await release('6.0.1', [])).toMatch(/^The spec breaks callers of 6\.0\.0/);
  expect(await read('released/openapi.json')).toBe(before);
});

test('a version is released once', async () => {
  await release('6.0.0', ['id']);

  expect(await release('6.0.0', ['id'])).toBe('6.0.0 is released already.\n');
  expect(await read('CHANGELOG.md')).toBe('# Changes to the description\n\n## 6.0.0\n\nThe first release.\n');
});
