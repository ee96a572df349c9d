// What a package exports, and what it says of each thing.

import { relative } from 'node:path';
import ts from 'typescript';
import { repositoryPath } from './repository.ts';

export interface Exported {
  /** The module that exports it, as it was given. */
  entry: string;
  name: string;
  /** A variable is a constant, and what only a compiler knows is a type. */
  kind: 'class' | 'constant' | 'function' | 'type';
  /** File and line. */
  at: string;
  /** The comment without its tags. */
  comment: string;
  /** The code of each `@example`, of a class with those of its methods. */
  examples: string[];
}

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
};

/**
 * Lists what some modules export, each thing once.
 *
 * @param entries the modules, as paths from the root of the repository
 */
export function listExports(entries: readonly string[]): Exported[] {
  const program = ts.createProgram(entries.map(repositoryPath), options);
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, Exported>();
  for (const entry of entries) {
    const source = program.getSourceFile(repositoryPath(entry)) as ts.SourceFile;
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!found.has(symbol)) found.set(symbol, describe(entry, symbol));
    }
  }
  return [...found.values()];

  function describe(entry: string, symbol: ts.Symbol): Exported {
    const declaration = symbol.declarations?.[0] as ts.Declaration;
    const source = declaration.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
    return {
      entry,
      name: symbol.name,
      kind: kindOf(symbol),
      at: `${relative(repositoryPath('.'), source.fileName)}:${line + 1}`,
      comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples: [symbol, ...(symbol.members?.values() ?? [])].flatMap(examplesOf),
    };
  }

  function examplesOf(symbol: ts.Symbol): string[] {
    const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example');
    return tags.map(({ text }) => ts.displayPartsToString(text).replaceAll(/^```ts\n|\n```$/g, ''));
  }
}

function kindOf({ flags }: ts.Symbol): Exported['kind'] {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  return flags & ts.SymbolFlags.Value ? 'constant' : 'type';
}
