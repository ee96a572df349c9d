import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'spec-')));
  await cp(repositoryPath('spec'), folder, { recursive: true, filter: (file) => !/node_modules|\/dist/.test(file) });
  // The rules for linting import what the spec's package depends on.
  await symlink(repositoryPath('spec/node_modules'), join(folder, 'node_modules'));
});

afterEach(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stderr: string;
}

/** Bundles the folder as `pnpm build` does. */
async function bundle(): Promise<Outcome> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [repositoryPath('scripts/bundle-spec.ts'), folder]);
    return { code: 0, stderr };
  } catch (error) {
    return error as Outcome;
  }
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

test('the spec is bundled as JSON and as YAML, with examples told in full', async () => {
  expect(await bundle()).toEqual({ code: 0, stderr: '' });

  const bundled = await readFile(join(folder, 'dist/openapi.json'), 'utf8');
  const { examples } = JSON.parse(bundled).paths['/v1/accounts'].get.responses['200'].content['application/json'];
  expect(examples.fourAccounts.value[1].user.fullName).toBe('Maya Okafor');
  expect(await readFile(join(folder, 'dist/openapi.yaml'), 'utf8')).toMatch(/^openapi: 3\.1\.0\n/);
});

test.each([
  {
    mistake: 'YAML that cannot be parsed',
    make: () => edit('components/schemas/User.yaml', 'type: object', 'type: [object'),
    place: 'components/schemas/User.yaml:2:',
    reason: /Failed to parse/,
  },
  {
    mistake: 'a root file that cannot be parsed',
    make: () => edit('openapi.yaml', 'openapi: 3.1.0', 'openapi: [3.1.0'),
    place: 'openapi.yaml:2:',
    reason: /Failed to parse/,
  },
  {
    mistake: 'a root file that is something else',
    make: () => edit('openapi.yaml', 'openapi: 3.1.0', 'opnapi: 3.1.0'),
    place: 'openapi.yaml:1:1',
    reason: /not an OpenAPI description/,
  },
  {
    mistake: 'a reference to nothing',
    make: () => edit('components/schemas/Account.yaml', '$ref: User.yaml', '$ref: Usr.yaml'),
    place: 'components/schemas/Account.yaml:18:5',
    reason: /Can't resolve \$ref/,
  },
  {
    mistake: 'an operationId that is taken',
    make: () => edit('paths/accounts_{accountID}.yaml', 'operationId: retrieveAccount', 'operationId: listAccounts'),
    place: 'paths/accounts_{accountID}.yaml:4:3',
    reason: /must have a unique `operationId`/,
  },
  {
    mistake: 'a schema file that nothing refers to',
    make: () => writeFile(join(folder, 'components/schemas/Lonely.yaml'), 'type: string\n'),
    place: 'components/schemas/Lonely.yaml:1:1',
    reason: /Nothing refers to this file\. Refer to it, or delete it\./,
  },
  {
    mistake: 'an example that does not match its schema',
    make: () => edit('story/accounts.yaml', 'status: connected', 'status: 7'),
    place: 'paths/accounts.yaml:',
    reason: /must be string/,
  },
  {
    mistake: 'an example that refers to nobody',
    make: () => edit('story/accounts.yaml', 'people.yaml#/whatsapp/maya', 'people.yaml#/whatsapp/nobody'),
    place: 'paths/accounts.yaml:',
    reason: /story\/accounts\.yaml refers to people\.yaml#\/whatsapp\/nobody, and nothing is there/,
  },
])('$mistake stops the build, names the place, and leaves the last good bundle', async ({ make, place, reason }) => {
  await bundle();
  const before = await stat(join(folder, 'dist/openapi.json'));
  await make();

  const { code, stderr } = await bundle();

  expect(code).toBe(1);
  const line = stderr.split('\n').find((text) => text.startsWith(join(folder, place)));
  expect(line, stderr).toMatch(reason);
  expect((await stat(join(folder, 'dist/openapi.json'))).mtimeMs).toBe(before.mtimeMs);
});
