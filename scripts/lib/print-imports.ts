/**
 * Source, under those of its imports that it needs: one that nothing uses would be a fault of its own.
 *
 * @param imports each import's line, by how its use looks in the source
 */
export function printImports(imports: Readonly<Record<string, string>>, source: string): string {
  const needed = Object.entries(imports).filter(([use]) => source.includes(use));
  return `${needed.map(([, line]) => `${line}\n`).join('')}\n${source}`;
}
