// What a program weighs that imports the client: minified by esbuild, compressed by gzip.

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { repositoryPath } from './repository.ts';

export interface BundleSize {
  /** Bytes that are loaded when the program starts. */
  atOnce: number;
  /** Bytes that are loaded in all, with what is loaded when it is first used. */
  inAll: number;
}

/** @param program source that imports packages as `packages/client` can */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: repositoryPath('packages/client/test'), loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    // The official SDK asks for these where there is Node.
    external: ['node:*'],
  });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const names = Object.keys(metafile.outputs);
  const entry = names.find((name) => metafile.outputs[name]?.entryPoint === '<stdin>') as string;

  function sum(kinds: string[]): number {
    const loaded = new Set([entry]);
    for (const name of loaded) {
      const imports = metafile.outputs[name]?.imports ?? [];
      for (const { kind, path } of imports) if (kinds.includes(kind) && names.includes(path)) loaded.add(path);
    }
    return [...loaded].reduce((total, name) => total + (sizes[names.indexOf(name)] as number), 0);
  }

  return { atOnce: sum(['import-statement']), inAll: sum(['import-statement', 'dynamic-import']) };
}
