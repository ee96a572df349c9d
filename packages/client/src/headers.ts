import type { HeadersLike } from './options.ts';

/** Headers in one: the later ones win, and null takes one away. */
export function joinHeaders(...parts: (HeadersLike | undefined)[]): Headers {
  const joined = new Headers();
  for (const part of parts) {
    for (const [name, value] of part && Symbol.iterator in part ? part : Object.entries(part ?? {})) {
      if (value === null) joined.delete(name);
      else if (value !== undefined) joined.set(name, value);
    }
  }
  return joined;
}
