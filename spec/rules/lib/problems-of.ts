// For tests of rules: lints or bundles a description that is given as text, by the house's own configuration.

import { join, relative } from 'node:path';
import { BaseResolver, bundle, getLineColLocation, lint, loadConfig, Source } from '@redocly/openapi-core';

const folder = join(import.meta.dirname, '../..');
const config = await loadConfig({ configPath: join(folder, 'redocly.yaml') });

/** What a test leaves out: one operation that answers with one thing. */
const rest: Record<string, string> = {
  'openapi.yaml': `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths: { /v1/things: { $ref: paths/things.yaml } }
`,
  'paths/things.yaml': `
get:
  operationId: listThings
  responses:
    '200':
      description: The things.
      content: { application/json: { schema: { $ref: ../components/schemas/Thing.yaml } } }
`,
};

/**
 * What one rule finds in a description, each problem as `file:line:column message`.
 *
 * @param files the text of each file, by its path from the folder of the spec
 * @param root the file to begin with
 */
export async function problemsOf(
  rule: string,
  files: Record<string, string>,
  root = 'openapi.yaml',
): Promise<string[]> {
  const problems = await lint({
    ref: join(folder, root),
    config,
    externalRefResolver: new TextResolver({ ...rest, ...files }),
  });
  return problems
    .filter((problem) => problem.ruleId === rule)
    .map(({ location: [location], message }) => {
      if (!location) throw new Error(`${rule} reports a problem without a place.`);
      const { source, start } = getLineColLocation(location);
      return `${relative(folder, source.absoluteRef)}:${start.line}:${start.col} ${message}`;
    });
}

/** The same description in one piece. */
export async function bundleOf(files: Record<string, string>): Promise<unknown> {
  const externalRefResolver = new TextResolver({ ...rest, ...files });
  return (await bundle({ ref: join(folder, 'openapi.yaml'), config, externalRefResolver })).bundle.parsed;
}

class TextResolver extends BaseResolver {
  readonly #files: Record<string, string>;

  constructor(files: Record<string, string>) {
    super();
    this.#files = files;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const text = this.#files[relative(folder, absoluteRef)];
    if (text === undefined) throw new Error(`The test has no file ${relative(folder, absoluteRef)}.`);
    return new Source(absoluteRef, text);
  }
}

/** A block of YAML without the indentation that it shares, and without the line break before it. */
export function yaml(strings: TemplateStringsArray): string {
  const text = strings.join('').replace(/^\n/, '');
  const indentation = /^ */.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^${indentation}`, 'gm'), '').trimEnd();
}
