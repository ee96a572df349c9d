import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let project: string;

const program = `
import { type Account, accountStatusValues, type Operations, type ServerMessage } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';

export function describe(account: Account): string {
  return accountStatusValues.includes(account.status as never) ? account.user.fullName ?? account.user.id : 'new';
}
export const pages: 'cursor' = operations.listContacts.pagination;
export type Limit = NonNullable<Operations['listContacts']['parameters']['query']>['limit'];
export const none: Limit = undefined;
export function chatOf(message: ServerMessage): string | undefined {
  return message.type === 'chat.upserted' ? message.chatID : undefined;
}
`;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'types-'));
  const installed = join(project, 'node_modules/@beeper-openapi/types');
  await mkdir(installed, { recursive: true });
  await cp(join(root, 'packages/types/dist'), installed, { recursive: true });
  const exports = { '.': './index.js', './operations': './operations.gen.js' };
  await writeFile(join(installed, 'package.json'), JSON.stringify({ type: 'module', exports }));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(join(project, 'program.ts'), program);
  const readme = await readFile(join(root, 'packages/types/README.md'), 'utf8');
  const blocks = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code);
  await writeFile(join(project, 'readme.ts'), blocks.join('\n'));
});

afterAll(() => rm(project, { recursive: true }));

test.each([
  { version: '5.9', compiler: 'scripts/node_modules/typescript' },
  { version: '6', compiler: 'scripts/runtimes/node_modules/typescript-6' },
  { version: '7', compiler: 'node_modules/typescript' },
])(
  'the built types compile in a strict program, and in that of the README, under TypeScript $version',
  async ({ compiler, version }) => {
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [join(root, compiler, 'bin/tsc'), ...args], { cwd: project });

    expect((await run('--version')).stdout).toContain(`Version ${version}`);
    const checked = run(
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      'program.ts',
      'readme.ts',
    );

    await expect(checked).resolves.toMatchObject({ stdout: '' });
  },
);

test('the code in the README runs', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['readme.ts'], { cwd: project });

  expect(stdout).toContain('POST /v1/chats/{chatID}/messages');
});
