// Lints a multi-file description and bundles it by Redocly's core in one process, over one cache of parsed files: three
// command-line tools one after another would each start, parse and resolve anew.

import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BaseResolver,
  bundle,
  type Config,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';
import { ConfinedResolver } from './confined-resolver.ts';
import { findReferenceCycle } from './find-reference-cycle.ts';

/** One thing that is wrong with a description. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The rule that found it. */
  rule: string;
  message: string;
}

/** Each root document of a description in one piece, or what is wrong with them: errors and warnings alike. */
export type LintedBundle =
  | { documents: Record<string, unknown>; problems: [] }
  | { documents: undefined; problems: Problem[] };

/** What a description starts from: HTTP in OpenAPI and, where there are events, the WebSocket in AsyncAPI. */
const ROOTS = ['openapi', 'asyncapi'];

/**
 * Lints the root documents in a folder by the `redocly.yaml` beside them, and bundles them if nothing is wrong.
 *
 * @param folder the absolute path of a folder laid out as `spec/` is; `asyncapi.yaml` may be absent
 * @returns the documents by their names without `.yaml`
 */
export async function lintAndBundle(folder: string): Promise<LintedBundle> {
  const config = await loadConfig({ configPath: join(folder, 'redocly.yaml') });
  const names = ROOTS.filter((name, index) => index === 0 || existsSync(join(folder, `${name}.yaml`)));
  // A cache of parsed files for each: bundling one root rewrites the references in the files that it shares with others.
  const roots = names.map((name) => ({
    name,
    ref: join(folder, `${name}.yaml`),
    resolver: new ConfinedResolver(folder),
  }));

  const found: Problem[] = [];
  for (const { ref, resolver } of roots) found.push(...(await lintFile(ref, config, resolver)));
  const reached = new Set(roots.flatMap(({ resolver }) => [...resolver.getFiles()]));
  const problems = withoutConsequences(found, folder, reached);
  if (problems.length > 0) return { documents: undefined, problems };

  const documents: Record<string, unknown> = {};
  for (const { name, ref, resolver } of roots) {
    const bundled = await bundle({ ref, config, externalRefResolver: resolver });
    // No rule looks for what only a bundle needs, such as the file behind an `externalValue`.
    const lacking = bundled.problems.filter(({ severity }) => severity === 'error');
    if (lacking.length > 0) return { documents: undefined, problems: lacking.map(toProblem) };
    documents[name] = sortComponents(bundled.bundle.parsed);
  }
  return { documents, problems: [] };
}

/** Components by name. The bundler lists them as it meets them, so that a new path would shuffle them all. */
function sortComponents(document: unknown): unknown {
  const { components = {}, ...rest } = document as { components?: Record<string, Record<string, unknown>> };
  const sorted = Object.entries(components).map(([kind, named]) => {
    return [kind, Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))];
  });
  return { ...rest, components: Object.fromEntries(sorted) };
}

async function lintFile(ref: string, config: Config, externalRefResolver: BaseResolver): Promise<Problem[]> {
  try {
    const problems = await lint({ ref, config, externalRefResolver });
    return problems.filter(({ ignored }) => !ignored).map(toProblem);
  } catch (error) {
    // These end the linter rather than being reported by it.
    if (error instanceof YamlParseError) {
      const { line, col } = error as YamlParseError & { line: number; col: number };
      return [{ file: ref, line, column: col, rule: 'syntax', message: `Failed to parse: ${error.message}` }];
    }
    if ((error as Error).message === 'Unsupported specification') {
      const message = 'This is not an OpenAPI description. Begin it with "openapi: 3.1.0".';
      return [{ file: ref, line: 1, column: 1, rule: 'syntax', message }];
    }
    if ((error as Error).message === 'Self-referencing circular pointer') {
      const { document, pointer } = await findReferenceCycle(externalRefResolver);
      const message = 'This reference comes back to itself, so it refers to nothing. Refer to something else.';
      return [problemAt({ source: document.source, pointer }, 'no-unresolved-refs', message)];
    }
    throw error;
  }
}

/**
 * The causes alone: what a file that cannot be parsed, or a dangling reference, leaves out of reach would be reported
 * over and over.
 */
function withoutConsequences(found: Problem[], folder: string, reached: ReadonlySet<string>): Problem[] {
  const unparsed = found.filter(({ message }) => message.startsWith('Failed to parse'));
  if (unparsed.length > 0) return sortProblems(unparsed);
  const dangling = found.filter(({ rule }) => rule === 'no-unresolved-refs' || rule === 'house/inline-story');
  if (dangling.length > 0) return sortProblems(dangling);
  return found.length > 0 ? sortProblems(found) : findOrphans(folder, reached);
}

function toProblem(problem: NormalizedProblem): Problem {
  const [location] = problem.location;
  if (!location) throw new Error(`${problem.ruleId} reports a problem without a place: ${problem.message}`);
  return problemAt(location, problem.ruleId, problem.message);
}

function problemAt(location: Parameters<typeof getLineColLocation>[0], rule: string, message: string): Problem {
  const { source, start } = getLineColLocation(location);
  return { file: source.absoluteRef, line: start.line, column: start.col, rule, message };
}

/** Files that nothing refers to. The linter follows references, so it never sees them. */
function findOrphans(folder: string, reached: ReadonlySet<string>): Problem[] {
  return globSync('{paths,components,story}/**/*.yaml', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => !reached.has(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: 'no-orphan-files',
      message: 'Nothing refers to this file. Refer to it, or delete it.',
    }));
}

/** By place, each once: a fault in a shared file is found anew from every file that refers to it. */
function sortProblems(problems: Problem[]): Problem[] {
  const keyOf = ({ file, line, column, message }: Problem) => JSON.stringify([file, line, column, message]);
  const unique = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}
