import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const compiler = resolve(import.meta.dirname, '../../../../node_modules/typescript/bin/tsc');
const usual = {
  strict: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: ['node'],
  noEmit: true,
  skipLibCheck: true,
};

/**
 * Checks the programs in a folder. Throws what the compiler says of them.
 *
 * @param others compiler options over the usual ones
 */
export async function compile(project: string, others = {}): Promise<void> {
  const compilerOptions = { ...usual, ...others };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await promisify(execFile)(process.execPath, [compiler, '-p', project], { cwd: project }).catch(({ stdout }) => {
    throw new Error(stdout);
  });
}
