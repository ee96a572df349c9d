import type { Shortfall } from './find-shortfalls.ts';

/** What fell below the budget, by how much, and which operations to look at. */
export function printShortfalls(shortfalls: readonly Shortfall[]): string {
  const lines = shortfalls.map(({ aspect, found, wanted, lowest }) => {
    const short = (wanted - found).toFixed(1);
    const operations = lowest.map(({ operation, value }) => `${operation} (${value})`).join(', ');
    return `${aspect} is ${found}, ${short} below ${wanted}. Lowest: ${operations}.`;
  });
  return `The description has become harder to read for agents and newcomers, as "redocly score" rates it:\n\n${lines.join('\n')}`;
}
