import ts from 'typescript';
import { expect, test } from 'vitest';
import { toMember, toType, toVariable } from './identifiers.ts';

test.each([
  { given: 'accountID', variable: 'accountID', type: 'accountID', member: 'accountID' },
  { given: 'simple-user', variable: 'simpleUser', type: 'SimpleUser', member: 'simpleUser' },
  { given: 'ünï', variable: 'ünï', type: 'ünï', member: 'ünï' },
  { given: 'type', variable: 'type', type: 'Type', member: 'type' },
  { given: 'class', variable: '_class', type: 'Class', member: 'class' },
  { given: 'string', variable: 'string', type: 'String', member: 'string' },
  { given: 'await', variable: '_await', type: 'Await', member: 'await' },
  { given: 'constructor', variable: 'constructor', type: 'Constructor', member: '_constructor' },
  { given: '__proto__', variable: '__proto__', type: '__proto__', member: 'proto' },
  { given: 'then', variable: 'then', type: 'then', member: '_then' },
  { given: '42', variable: '_42', type: '_42', member: '_42' },
  { given: '3d', variable: '_3d', type: '_3d', member: '_3d' },
  { given: '🐶 Pets', variable: 'pets', type: 'Pets', member: 'pets' },
  { given: '*/', variable: '_', type: '_', member: '_' },
])('$given becomes the variable $variable, the type $type, the member $member', ({ given, ...want }) => {
  expect({ variable: toVariable(given), type: toType(given), member: toMember(given) }).toEqual(want);
});

test('a name that is taken gets a mark before it', () => {
  expect(toVariable('options', ['options', 'query'])).toBe('_options');
  expect(toType('Response', ['Response'])).toBe('_Response');
});

test('no keyword of TypeScript breaks what it names', () => {
  for (let kind = ts.SyntaxKind.FirstKeyword; kind <= ts.SyntaxKind.LastKeyword; kind += 1) {
    const word = ts.tokenToString(kind) ?? '';
    const source = `export const ${toVariable(word)} = 1; class ${toType(word)} { ${toMember(word)} = 1; }`;
    const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
    expect(diagnostics, source).toEqual([]);
  }
});
