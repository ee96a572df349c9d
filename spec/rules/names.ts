// Names are promises: a schema's file name is a public type, and its properties are what programs read.

import type { Async3Rule, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { fileName } from './lib/file-name.ts';

interface Options {
  /** Schemas whose properties are in snake case, because a standard or the app names them so. */
  snakeCase?: string[];
}

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** `Id` and `Url` as words of a name. */
const LOWERED_INITIALS = /(Id|Url)s?(?![a-z])/;

export const names: Oas3Rule & Async3Rule = ({ snakeCase = [] }: Options) => ({
  Schema(_: unknown, { report, location }: UserContext) {
    const name = fileName(location);
    if (location.pointer !== '#/' || (PASCAL_CASE.test(name) && !LOWERED_INITIALS.test(name))) return;
    const message = `${name} is the name of a public type. Name the file in Pascal case, with \`ID\` and \`URL\` in capitals.`;
    report({ message, location });
  },
  SchemaProperties(properties: object, { report, location }: UserContext) {
    const schema = fileName(location);
    for (const name of Object.keys(properties)) {
      const isFine = snakeCase.includes(schema)
        ? SNAKE_CASE.test(name)
        : CAMEL_CASE.test(name) && !LOWERED_INITIALS.test(name);
      if (isFine) continue;
      const message = snakeCase.includes(schema)
        ? `\`${name}\` is not in snake case, as the other properties of ${schema} are. Rename it.`
        : `\`${name}\` is not in camel case with \`ID\` and \`URL\` in capitals. Rename it, or list ${schema} under \`snakeCase\` in redocly.yaml.`;
      report({ message, location: location.child(name).key() });
    }
  },
});
