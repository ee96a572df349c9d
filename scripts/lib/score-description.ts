// The only caller of `redocly score`. It rates how ready a description is for agents and for newcomers.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Description } from './openapi.ts';
import { unfold } from './unfold.ts';

/** The rating of a description, or of one operation. */
export interface Rating {
  /** 0 to 100: the median of the operations, lowered a little by their number. */
  agentReadiness: number;
  /** By aspect, such as `exampleCoverage`, each 0 to 1: the mean of the operations. */
  subscores: Record<string, number>;
}

export interface Score extends Rating {
  /** By operationId. */
  operationScores: Record<string, Rating>;
}

/**
 * Rates a description unfolded. As a bundle, it would be rated down for its virtues: operations that share a model count
 * as depending on each other, and of failures that are stated once, only the first operation would be seen to have any.
 */
export async function scoreDescription(description: Description): Promise<Score> {
  const folder = await mkdtemp(join(tmpdir(), 'score-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(unfold(description)));
    const command = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [command, 'score', 'openapi.json', '--format', 'json'],
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: 'off' }, maxBuffer: Number.POSITIVE_INFINITY },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
