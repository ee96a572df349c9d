import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';

/**
 * Matches as OpenAPI has it: a path that is named in full is not another one's variable. Hono would have to try one
 * route after another for that.
 */
export class PathRouter<Target> implements Router<Target> {
  readonly name = 'PathRouter';
  readonly #full = new Map<string, Result<Target>>();
  readonly #withVariables = new RegExpRouter<Target>();

  add(method: string, path: string, target: Target): void {
    if (path.includes(':')) this.#withVariables.add(method, path, target);
    else this.#full.set(path, [[[target, {}]]]);
  }

  match(method: string, path: string): Result<Target> {
    return this.#full.get(path) ?? this.#withVariables.match(method, path);
  }
}
