import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { pointerKeys } from './openapi.ts';

/** What the examples of a description are made of: its people, accounts, chats and so on, by file and key. */
export type Story = Record<string, unknown>;

/**
 * Reads the story of a description with all that its parts refer to in place.
 *
 * @param folder the absolute path of a folder laid out as `spec/` is, which has passed the linter
 */
export async function readStory(folder: string): Promise<Story> {
  const files = new Map<string, unknown>();
  for (const file of globSync('*.yaml', { cwd: join(folder, 'story') }).sort()) {
    files.set(file, parseYaml(await readFile(join(folder, 'story', file), 'utf8')));
  }
  return Object.fromEntries(
    [...files].map(([file, content]) => [basename(file, '.yaml'), inline(files, file, content)]),
  );
}

/** A value without references. Keys beside one override what it brings. */
function inline(files: ReadonlyMap<string, unknown>, file: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(files, file, item));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as { $ref?: string };
  const own = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, inline(files, file, item)]));
  if ($ref === undefined) return own;

  const [name = '', pointer = ''] = $ref.split('#');
  const place = name === '' ? file : name;
  let found = files.get(place);
  for (const key of pointerKeys(`#${pointer}`)) found = (found as Record<string, unknown> | undefined)?.[key];
  if (found === undefined)
    throw new Error(`story/${file} refers to ${$ref}, and nothing is there. Correct the path or the key.`);
  const brought = inline(files, place, found);
  return typeof brought === 'object' && !Array.isArray(brought) ? { ...brought, ...own } : brought;
}
