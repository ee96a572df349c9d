/** An option of the command. Each is a flag, and a variable of the environment for when the flag is not given. */
export interface Option {
  /** What it is given; absent for one that is on or off. */
  readonly takes?: string;
  /** What it is for, in a sentence. */
  readonly summary: string;
  /** What is so without it. */
  readonly preset?: string;
}

/** In the order in which the help tells of them. */
export const options = {
  port: { takes: '<number>', summary: 'Where to listen; 0 takes any free port.', preset: '23373' },
  host: { takes: '<address>', summary: 'The address to listen on.', preset: '127.0.0.1' },
  database: {
    takes: '<file>',
    summary: 'Where to keep everything. It is made if it is not there.',
    preset: 'in memory',
  },
  seed: { takes: '<seed>', summary: 'What a new database begins with: demo, empty, or a JSON file.', preset: 'demo' },
  token: { takes: '<token>', summary: 'An access token that may do everything.', preset: 'a new one' },
  clock: {
    takes: '<clock>',
    summary: 'system, a moment (ISO 8601) to begin at, or manual: see --control.',
    preset: 'system',
  },
  latency: { takes: '<ms>', summary: 'How long operations take to answer: 200, or between 100-400.', preset: '0' },
  docs: { takes: '<folder>', summary: 'The site to serve under /docs/.', preset: 'the one of this repository' },
  log: { takes: '<format>', summary: 'How to write, text or json: what is served, and each request.', preset: 'text' },
  quiet: { summary: 'Log no requests.' },
  strict: { summary: 'Hold replies to the spec too. One that is not as it says becomes a 500.' },
  'remote-access': { summary: 'Let other machines in, and go by the headers of a proxy.' },
  control: { summary: 'Serve the control plane under /_control/, for tests: time, faults, incoming messages.' },
  help: { summary: 'Show this.' },
  version: { summary: 'Show the version.' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** The variable of the environment that stands for a flag. */
export function variableOf(name: OptionName): string {
  return `BEEPER_SERVER_${name.toUpperCase().replaceAll('-', '_')}`;
}
