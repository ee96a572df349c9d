// What the compiler does for a program that uses a client, as the compiler itself counts it.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryPath } from './repository.ts';

export interface TypeCost {
  instantiations: number;
  seconds: number;
  peakBytes: number;
}

/** The compilers that consumers have: the newest, and the oldest that is supported. */
export const compilers = {
  '7': repositoryPath('node_modules/typescript/bin/tsc'),
  '5.9': repositoryPath('scripts/node_modules/typescript/bin/tsc'),
};

const tsconfig = {
  compilerOptions: {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
    types: ['node'],
    allowImportingTsExtensions: true,
  },
  files: ['program.ts'],
};

/**
 * Checks a program, and tells what that cost. Throws what the compiler says of a program that is not right.
 *
 * @param program source that imports packages as `packages/client` can
 * @param paths where else to find packages, as TypeScript's option of that name has it
 */
export async function typeCost(program: string, compiler = compilers['7'], paths = {}): Promise<TypeCost> {
  // Within the package, so that imports are resolved as its own are.
  const folder = await mkdtemp(repositoryPath('packages/client/test/.type-cost-'));
  try {
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ ...tsconfig, compilerOptions: { ...tsconfig.compilerOptions, paths } }),
    );
    await writeFile(join(folder, 'program.ts'), program);
    const command = [compiler, '--project', folder, '--extendedDiagnostics', '--pretty', 'false'];
    const { stdout } = await promisify(execFile)(process.execPath, command).catch(({ stdout, message }) => {
      throw new Error(`A program does not compile:\n${stdout || message}`);
    });
    const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
    return {
      instantiations: figure('Instantiations'),
      seconds: figure('Total time'),
      peakBytes: figure('Memory used') * 1024,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Our packages as they are published. */
export const published = Object.fromEntries(
  ['client', 'types'].map((name) => [`@beeper-openapi/${name}`, [repositoryPath(`packages/${name}/dist/index.d.ts`)]]),
);

/** How many types the newest compiler makes of others for a program: the same number on every machine. */
export async function instantiations(program: string): Promise<number> {
  return (await typeCost(program)).instantiations;
}

/** A program of ten calls, in terms that our client and the official one share. */
export function tenCalls(specifier: string): string {
  return `
    import BeeperDesktop from '${specifier}';
    const client = new BeeperDesktop({ accessToken: 'token' });
    const [account] = await client.accounts.list();
    await client.messages.update('message', { chatID: 'chat', text: 'Hello' });
    for await (const contact of client.accounts.contacts.list(account!.accountID)) contact.fullName;
    for await (const chat of client.chats.list()) chat.title;
    const chat = await client.chats.retrieve('chat');
    for await (const message of client.messages.list(chat.id)) message.text;
    const { pendingMessageID } = await client.messages.send(chat.id, { text: 'Hi' });
    await client.chats.archive(chat.id, { archived: true });
    for await (const message of client.messages.search({ query: 'stove' })) message.senderName;
    const { app } = await client.info.retrieve();
    export const used = [pendingMessageID, app.version];
  `;
}
