// Reads the files that a description is made of, and nothing else. Redocly's own resolver follows a reference wherever
// it leads, so that a description could have any file of the machine read, or any address asked.

import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  parseYaml,
  ResolveError,
  type Source,
  YamlParseError,
} from '@redocly/openapi-core';

/** How many times as much as its text a file may hold, its aliases written out. */
const LARGEST_GROWTH = 10;

export class ConfinedResolver extends BaseResolver {
  readonly #folder: string;

  /** @param folder the absolute path of the folder that is read; what leads out of it is refused */
  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef) || !isInside(this.#folder, absoluteRef) || (await this.#leadsOut(absoluteRef))) {
      const message =
        'Only files in the folder of the spec are read. Copy what is needed into it, and refer to the copy.';
      throw new ResolveError(new Error(message));
    }
    return super.loadExternalRef(absoluteRef);
  }

  /** Whether a file of the folder is a link to one elsewhere. */
  async #leadsOut(file: string): Promise<boolean> {
    const target = await realpath(file).catch(() => undefined);
    return target !== undefined && target !== file && !isInside(await realpath(this.#folder), target);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    // A value takes a character at the least, so that only aliases can make more values than that.
    if (sizeOf(document.parsed) > LARGEST_GROWTH * source.body.length) throw refuseAliases(source);
    return document;
  }
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path.split(sep)[0] !== '..' && !isAbsolute(path);
}

/** How many values there are in a value when it is written out; without end when it holds itself. */
function sizeOf(value: unknown, known = new Map<object, number>()): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, Number.POSITIVE_INFINITY);
  const size = Object.values(value).reduce((sum, item) => sum + sizeOf(item, known), 1);
  known.set(value, size);
  return size;
}

/** An error that stands at the first alias of a file. */
function refuseAliases(source: Source): YamlParseError {
  try {
    parseYaml(source.body, { maxAliases: 0 });
  } catch (error) {
    const refusal = new YamlParseError(error as Error, source);
    refusal.message =
      'Aliases repeat what the file holds without measure. Give it a file of its own, and refer to that.';
    return refusal;
  }
  throw new Error(`${source.absoluteRef} holds more than its text without any alias.`);
}
