// For tests: a description with only what the test is about.

import type { Description } from './openapi.ts';

/** A whole OpenAPI 3.1 document around the parts that are given. */
export function smallDescription(parts: Record<string, unknown>): Description {
  return { openapi: '3.1.0', info: { title: 'Small', version: '1.0.0' }, paths: {}, ...parts } as Description;
}

/** The same with nothing but schemas. */
export function withSchemas(schemas: Record<string, unknown>): Description {
  return smallDescription({ components: { schemas } });
}
