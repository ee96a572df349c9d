import { expect, test } from 'vitest';
import { PieceMemory } from '../src/files/piece-memory.ts';

async function* give(...pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

test('a piece is freed when it has left as it came, and the next one is asked for', async () => {
  const memory = new PieceMemory();
  const pieces = [new Uint8Array(8), new Uint8Array(9)];
  const leaving = memory.free(memory.note(give(...pieces)));

  expect((await leaving.next()).value).toHaveLength(8);
  expect((await leaving.next()).value).toHaveLength(9);
  expect(pieces.map(({ length }) => length)).toEqual([0, 9]);
  await leaving.next();
  expect(pieces.map(({ length }) => length)).toEqual([0, 0]);
});

test('what was cut out of a piece, or did not come in, keeps its memory', async () => {
  const memory = new PieceMemory();
  const [whole, strange] = [new Uint8Array(8), new Uint8Array(8)];
  for await (const _ of memory.note(give(whole)));

  for await (const _ of memory.free(give(whole.subarray(0, 4), whole.subarray(4), strange)));

  expect([whole.length, strange.length]).toEqual([8, 8]);
});
