import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStory } from './read-story.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
  await mkdir(join(folder, 'story'));
});

afterEach(() => rm(folder, { recursive: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(join(folder, 'story', file), text);
}

test('what a part refers to stands in its place, and keys beside a reference override what it brings', async () => {
  await write('people.yaml', 'maya:\n  id: m\n  name: Maya\n');
  await write(
    'chats.yaml',
    "ridge:\n  owner:\n    $ref: people.yaml#/maya\n    isAdmin: true\n  title:\n    $ref: '#/titles/0'\ntitles: [Ridge]\n",
  );

  expect(await readStory(folder)).toEqual({
    people: { maya: { id: 'm', name: 'Maya' } },
    chats: { ridge: { owner: { id: 'm', name: 'Maya', isAdmin: true }, title: 'Ridge' }, titles: ['Ridge'] },
  });
});

test('a reference to nothing is named with the file that it stands in', async () => {
  await write('chats.yaml', 'ridge:\n  $ref: people.yaml#/nobody\n');

  await expect(readStory(folder)).rejects.toThrow(
    'story/chats.yaml refers to people.yaml#/nobody, and nothing is there. Correct the path or the key.',
  );
});
