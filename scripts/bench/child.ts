// Runs a Node program as a process of its own, and tells what it cost as a whole, its start included.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  seconds: number;
  /** The largest memory that was resident at once. */
  peakBytes: number;
}

/** Runs Node with these arguments to its end, and throws what it printed if it fails. */
export async function runNode(args: readonly string[], cwd: string): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const peakFile = join(folder, 'peak');
  const recorder = join(import.meta.dirname, 'record-peak.ts');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', recorder, ...args], {
    cwd,
    env: {
      ...process.env,
      BENCH_PEAK_FILE: peakFile,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed with ${code}:\n${output}`);
  const peakBytes = Number(await readFile(peakFile, 'utf8'));
  await rm(folder, { recursive: true });
  return { seconds, peakBytes };
}

/** What several programs cost one after another. */
export function inSequence(costs: readonly Cost[]): Cost {
  return {
    seconds: costs.reduce((sum, cost) => sum + cost.seconds, 0),
    peakBytes: Math.max(...costs.map((cost) => cost.peakBytes)),
  };
}
