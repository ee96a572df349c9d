import { basename, extname } from 'node:path';
import type { UserContext } from '@redocly/openapi-core';

/** The name of the file that a place is in, without its extension: for a schema, the public name of the type. */
export function fileName({ source }: UserContext['location']): string {
  return basename(source.absoluteRef, extname(source.absoluteRef));
}
