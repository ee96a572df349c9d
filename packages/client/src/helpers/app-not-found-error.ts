import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

/**
 * No app answers on this machine. The message says what to click.
 *
 * @example
 * ```ts
 * const error = await findApp({ ports: [9] }).catch((error) => error);
 * if (error instanceof AppNotFoundError) console.log(error.message);
 * ```
 */
export class AppNotFoundError extends BeeperDesktopError {
  override name = 'AppNotFoundError';

  constructor(ports: readonly number[]) {
    super(
      `No Beeper Desktop answers on this machine at ${ports.length === 1 ? 'port' : 'ports'} ${spans(ports)}. ` +
        'Start it and sign in, then look under Settings → Developers (or Integrations) → Beeper Desktop API: ' +
        'it has to be on, and names its port.',
    );
  }
}

/** Numbers as people write them: `1, 4 to 6`. */
function spans(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}
