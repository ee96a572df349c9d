import type { Cost } from './child.ts';

export interface Measured {
  /** One for each round. */
  seconds: number[];
  peakBytes: number[];
}

/**
 * Runs subjects in turn, round after round, so that a machine that slows down slows all of them. The first round warms
 * the file cache and is thrown away, unless there is only one.
 */
export async function measureInTurn<Name extends string>(
  subjects: Record<Name, () => Promise<Cost>>,
  rounds: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(subjects) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, { seconds: [], peakBytes: [] }])) as unknown as Record<
    Name,
    Measured
  >;
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round += 1) {
    for (const name of names) {
      const { seconds, peakBytes } = await subjects[name]();
      if (round === 0) continue;
      measured[name].seconds.push(seconds);
      measured[name].peakBytes.push(peakBytes);
    }
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The ratio of two subjects, taken round by round, so that both halves of each ratio saw the same machine. */
export function medianRatio(a: Measured, b: Measured): number {
  return median(a.seconds.map((seconds, round) => seconds / (b.seconds[round] ?? Number.NaN)));
}

/** In an order by chance: with always the same before it, a subject would pay for the garbage that this one leaves. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
