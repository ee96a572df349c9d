import { expect, test } from 'vitest';
import { type Limit, listLimits } from '../src/reference/limits.ts';
import type { PlainSchema } from '../src/reference/schema.ts';

const cases: [given: Partial<PlainSchema>, want: Limit[]][] = [
  [{}, []],
  [{ minimum: 1, maximum: 200, default: 50 }, [{ text: '1 to 200' }, { text: 'default', code: '50' }]],
  [{ minimum: 0 }, [{ text: 'at least 0' }]],
  [{ exclusiveMinimum: 0, multipleOf: 5 }, [{ text: 'more than 0' }, { text: 'a multiple of 5' }]],
  [{ minLength: 1 }, [{ text: 'at least 1 character' }]],
  [{ minLength: 4, maxLength: 4 }, [{ text: 'exactly 4 characters' }]],
  [{ maxItems: 10, uniqueItems: true }, [{ text: 'at most 10 items' }, { text: 'each item once' }]],
  [
    { format: 'date-time', pattern: '^2' },
    [
      { text: 'format', code: 'date-time' },
      { text: 'matches', code: '^2' },
    ],
  ],
  [{ const: 'text' }, [{ text: 'always', code: 'text' }]],
  [{ default: '' }, [{ text: 'default', code: '""' }]],
  [{ default: null }, [{ text: 'default', code: 'null' }]],
  [{ readOnly: true }, [{ text: 'only in replies' }]],
];

test.each(cases)('%j', (given, want) => {
  expect(listLimits({ bases: [], types: [], nullable: false, ...given })).toEqual(want);
});
