import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { repositoryPath } from '../lib/repository.ts';

/**
 * Installs a folder that stands outside the workspace, from its own lockfile, unless it is installed already.
 *
 * @param folder from the repository's root, such as `scripts/bench`
 */
export function installPeers(folder: string): void {
  const { packageManager } = JSON.parse(readFileSync(repositoryPath('package.json'), 'utf8'));
  const cwd = repositoryPath(folder);
  execFileSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd,
    stdio: 'ignore',
  });
}
