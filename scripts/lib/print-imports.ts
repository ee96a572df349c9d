/**
 * Source, under those of its imports that it needs: one that nothing uses would be a fault of its own.
 *
 * @param imports each import's line, by how its use looks in the source
 */
export function printImports(imports: Readonly<Record<string, string>>, source: string): string {
  // A comment may speak of anything.
  const code = source.replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const needed = Object.entries(imports).filter(([use]) => code.includes(use));
  return `${needed.map(([, line]) => `${line}\n`).join('')}\n${source}`;
}
