// Names for TypeScript from whatever a description calls a thing. A name that will do stays as it is; another is put in
// the case of its kind, and one that still will not do gets a `_` before it.

import { camelCase, pascalCase } from 'change-case';
import ts from 'typescript';
import { isIdentifier } from './print.ts';

/**
 * The name of a variable.
 *
 * @param taken what has a meaning of its own where the name stands
 */
export function toVariable(name: string, taken: readonly string[] = []): string {
  const inCase = camelCase(name);
  return firstFit([name, inCase, `_${inCase}`], (fit) => canNameVariable(fit) && !taken.includes(fit));
}

/** The name of a type or a class. */
export function toType(name: string, taken: readonly string[] = []): string {
  const inCase = pascalCase(name);
  return firstFit([name, inCase, `_${inCase}`], (fit) => canNameType(fit) && !taken.includes(fit));
}

/** The name of a field or a method. */
export function toMember(name: string): string {
  const inCase = camelCase(name);
  return firstFit([name, inCase, `_${inCase}`], (fit) => isIdentifier(fit) && !MEANINGFUL_MEMBERS.has(fit));
}

/** Members by which JavaScript makes, inherits and awaits objects. */
const MEANINGFUL_MEMBERS = new Set(['__proto__', 'constructor', 'then']);

/** Names that no keyword list has, and that modules cannot give to a variable all the same. */
const UNASSIGNABLE = new Set(['arguments', 'await', 'eval', 'undefined']);

function firstFit(names: readonly [string, ...string[]], isFit: (name: string) => boolean): string {
  return names.find(isFit) ?? (names.at(-1) as string);
}

function canNameVariable(name: string): boolean {
  const token = tokenOf(name);
  // Behind the reserved words come those that mean something in some places only, such as `type`.
  const isFree = token === ts.SyntaxKind.Identifier || token > ts.SyntaxKind.LastFutureReservedWord;
  return isIdentifier(name) && isFree && !UNASSIGNABLE.has(name);
}

function canNameType(name: string): boolean {
  return isIdentifier(name) && tokenOf(name) === ts.SyntaxKind.Identifier;
}

function tokenOf(name: string): ts.SyntaxKind {
  return ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, name).scan();
}
