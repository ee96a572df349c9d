import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const types = join(root, 'packages/types');
const sdk = 'node_modules/@beeper/desktop-api';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'agreement-'));
  await cp(join(types, 'src'), join(project, 'src'), { recursive: true });
  await cp(import.meta.dirname, join(project, 'test/official-sdk'), { recursive: true });
  await cp(join(types, sdk), join(project, sdk), { recursive: true, dereference: true });
  const compilerOptions = { lib: ['es2023', 'dom'], types: [] };
  const files = ['test/official-sdk/agreement.ts'];
  const tsconfig = { extends: join(root, 'tsconfig.base.json'), compilerOptions, files };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
});

afterEach(() => rm(project, { recursive: true }));

/** What the compiler says of the agreement; nothing when it holds. */
async function check(): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: project });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

async function bend(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(project, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(project, file), text.replace(from, to));
}

test('our types and those of the SDK differ as listed', async () => {
  expect(await check()).toBe('');
});

test.each([
  {
    what: 'a field that we misspell',
    file: 'src/openapi.gen.ts',
    from: 'cannotMessage?: boolean',
    to: 'canotMessage?: boolean',
    says: ['"User.canotMessage: only here"', '"User.cannotMessage: only there"', 'mend the spec'],
  },
  {
    what: 'a field that has another type in the SDK',
    file: `${sdk}/resources/shared.d.mts`,
    from: 'sortKey: string',
    to: 'sortKey: number',
    says: ['"Message.sortKey: different"'],
  },
  {
    what: 'a parameter that the SDK requires',
    file: `${sdk}/resources/accounts/contacts.d.mts`,
    from: 'query?: string',
    to: 'query: string',
    says: ['"accounts.contacts.list parameters.query: optional here"'],
  },
  {
    what: 'a call that we lack',
    file: `${sdk}/resources/info.d.mts`,
    from: 'retrieve(',
    to: 'reboot(): APIPromise<void>;\n    retrieve(',
    says: ['"info.reboot: only there"'],
  },
  {
    what: 'a listed difference that is gone',
    file: `${sdk}/resources/accounts/accounts.d.mts`,
    from: 'accountID: string;',
    to: 'accountID: string;\n    statusText?: string;',
    says: ['"Account.statusText: only here"', 'it is gone'],
  },
])('$what is found', async ({ file, from, to, says }) => {
  await bend(file, from, to);

  const said = await check();

  for (const words of says) expect(said).toContain(words);
});
