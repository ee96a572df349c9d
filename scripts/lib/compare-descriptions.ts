// The only caller of `redocly diff`. It rates each change by the semver bump that it asks for, as spec/diff.yaml says.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Description } from './openapi.ts';
import { displayPath, repositoryPath } from './repository.ts';

export type Impact = 'major' | 'minor' | 'patch';

/** One difference between two descriptions. What was added has no `base`, what was removed has no `revision`. */
export interface Change {
  /** Where it is, from the operation that it shows in. What several operations share is reported at the first. */
  path: string;
  /** The kind of object that changed, such as `PathItem` or `Schema`. */
  typeName: string;
  kind: 'added' | 'removed' | 'modified';
  impact: Impact;
  /** The key whose value changed, when `kind` is `modified`. */
  property?: string;
  /** What the rules say of it. None has to. */
  verdicts: { impact: Impact; message: string }[];
  base?: ChangeSide;
  revision?: ChangeSide;
}

export interface ChangeSide {
  /** Where it stands in the document, references followed. */
  pointer: string;
  value?: unknown;
}

export interface Comparison {
  released: Description;
  present: Description;
  /** Without the change of `info.version` itself. */
  changes: Change[];
  /** The greatest impact among the changes. */
  impact: Impact | undefined;
}

/** Compares two bundles in files. Fails when one cannot be read. */
export async function compareDescriptions(releasedFile: string, presentFile: string): Promise<Comparison> {
  const [released, present] = await Promise.all([readFile(releasedFile, 'utf8'), readFile(presentFile, 'utf8')]);
  const documents = { released: parse(released, releasedFile), present: parse(present, presentFile) };
  // Nearly always, and then there is nothing to start a tool for.
  if (released === present) return { ...documents, changes: [], impact: undefined };

  const report = await runDiff(releasedFile, presentFile);
  const changes = report.changes.filter(({ typeName, property }) => typeName !== 'Info' || property !== 'version');
  return { ...documents, changes, impact: report.bump };
}

function parse(text: string, file: string): Description {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${displayPath(file)} is not JSON: ${(error as Error).message}`);
  }
}

async function runDiff(releasedFile: string, presentFile: string): Promise<{ changes: Change[]; bump?: Impact }> {
  const command = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const options = ['--config', repositoryPath('spec/diff.yaml'), '--format', 'json', '--fail-on', 'none'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'diff', releasedFile, presentFile, ...options],
    // A report holds the whole of each thing that was added, so it may be longer than the descriptions.
    { maxBuffer: Number.POSITIVE_INFINITY },
  );
  return JSON.parse(stdout);
}
