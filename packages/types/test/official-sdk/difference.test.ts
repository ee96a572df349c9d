import { expectTypeOf, test } from 'vitest';
import type { Difference } from './difference.ts';

test('types that take each other’s values do not differ', () => {
  expectTypeOf<Difference<{ id: string; tags?: string[] }, { id: string; tags?: string[] }, 'A'>>().toBeNever();
  expectTypeOf<Difference<string, 'a' | (string & {}), 'A'>>().toBeNever();
  expectTypeOf<Difference<{ [key: string]: number }, Record<string, number>, 'A'>>().toBeNever();
  expectTypeOf<Difference<unknown, unknown, 'A'>>().toBeNever();
});

test('a member that one side lacks is a difference even where it is optional', () => {
  expectTypeOf<Difference<{ a?: 1 }, object, 'A'>>().toEqualTypeOf<'A.a: only here'>();
  expectTypeOf<Difference<{ id: 1 }, { id: 1; b: 1 }, 'A'>>().toEqualTypeOf<'A.b: only there, and required'>();
  expectTypeOf<Difference<{ a?: 1 }, { a: 1 }, 'A'>>().toEqualTypeOf<'A.a: optional here'>();
});

test('a value that only one side takes is a difference', () => {
  expectTypeOf<Difference<'a' | 'b', 'a', 'A'>>().toEqualTypeOf<'A: wider here'>();
  expectTypeOf<Difference<'a', 'a' | null, 'A'>>().toEqualTypeOf<'A: wider there'>();
  expectTypeOf<Difference<number, string, 'A'>>().toEqualTypeOf<'A: different'>();
  expectTypeOf<Difference<unknown, { a: 1 }, 'A'>>().toEqualTypeOf<'A: wider here'>();
  expectTypeOf<Difference<{ a: 1 } | { b: 1 }, { a: 1 }, 'A'>>().toEqualTypeOf<'A: wider here'>();
});

test('a difference is named by its way through members, lists and maps', () => {
  type Ours = { pages: { items: { [id: string]: { name: string } } }[] };
  type Theirs = { pages: { items: { [id: string]: { name: string | null } } }[] };

  expectTypeOf<Difference<Ours, Theirs, 'A'>>().toEqualTypeOf<'A.pages[].items{}.name: wider there'>();
});

test('a difference between models is named by the model, wherever it is met', () => {
  type User = { id: string };
  type TheirUser = { id: number };
  type Ours = { sender: User; readers: User[] };
  type Theirs = { sender: TheirUser; readers: TheirUser[] };

  expectTypeOf<Difference<Ours, Theirs, 'A', { User: [User, TheirUser] }>>().toEqualTypeOf<'User.id: different'>();
});
