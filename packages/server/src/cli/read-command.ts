import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Clock, ManualClock, SystemClock } from '../clock.ts';
import type { Latency } from '../http/delay-replies.ts';
import { CommandError, ExitCode } from './exit-code.ts';
import { type OptionName, options, variableOf } from './options.ts';

/** What the command is asked to do. */
export interface Command {
  port: number;
  host: string | undefined;
  database: string | undefined;
  /** `demo`, `empty`, or the path of a file. */
  seed: string;
  token: string | undefined;
  clock: Clock;
  latency: Latency | undefined;
  docs: string | undefined;
  format: 'text' | 'json';
  isQuiet: boolean;
  isStrict: boolean;
  remoteAccess: boolean;
  hasControl: boolean;
  /** What to show instead of serving. */
  show: 'help' | 'version' | undefined;
}

/**
 * Reads the flags and, for those that are not given, the environment.
 *
 * @throws {CommandError} when a flag is not known, or a value cannot be what it is for
 */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const flags = parseFlags(args);

  /** What an option was given; undefined for nothing. */
  function read<Value>(name: OptionName, toValue: (text: string) => Value | undefined, wanted: string) {
    const flag = flags[name];
    const text = typeof flag === 'string' ? flag : environment[variableOf(name)] || undefined;
    if (text === undefined) return undefined;
    const value = toValue(text);
    if (value !== undefined) return value;
    const place = flag === undefined ? variableOf(name) : `--${name}`;
    throw usage(`${place} takes ${wanted}, not ${JSON.stringify(text)}.`);
  }

  function isOn(name: OptionName): boolean {
    return flags[name] === true || (read(name, toBoolean, 'true or false') ?? false);
  }

  const clock = read('clock', toClock, 'system, manual, or a moment such as 2026-10-16T19:30:00Z') ?? new SystemClock();
  const hasControl = isOn('control');
  if (clock instanceof ManualClock && !hasControl) {
    throw usage('--clock manual needs --control, or nothing could move the time on.');
  }
  return {
    port: read('port', toPort, 'a number from 0 to 65535') ?? 23373,
    host: read('host', toText, 'an address'),
    database: read('database', toText, 'the path of a file'),
    seed: read('seed', toText, 'demo, empty, or the path of a JSON file') ?? 'demo',
    token: read('token', toToken, 'text without spaces') ?? undefined,
    clock,
    latency: read('latency', toLatency, 'milliseconds, such as 200 or 100-400'),
    docs: read('docs', toFolder, 'a folder that is there'),
    format: read('log', toFormat, 'text or json') ?? 'text',
    isQuiet: isOn('quiet'),
    isStrict: isOn('strict'),
    remoteAccess: isOn('remote-access'),
    hasControl,
    show: flags.help ? 'help' : flags.version ? 'version' : undefined,
  };
}

function parseFlags(args: readonly string[]): Partial<Record<OptionName, string | boolean>> {
  const types = Object.entries(options).map(([name, option]) => {
    return [name, { type: 'takes' in option ? ('string' as const) : ('boolean' as const) }] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(types) }).values;
  } catch (error) {
    // Its first sentence says what is wrong; the rest, how arguments are escaped.
    const [message = ''] = (error as Error).message.split(/\.? To specify|\n/);
    throw usage(message.endsWith('.') ? message : `${message}.`);
  }
}

function usage(message: string): CommandError {
  return new CommandError(ExitCode.usage, `${message} See --help.`);
}

function toText(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function toToken(text: string): string | undefined {
  return /^\S+$/.test(text) ? text : undefined;
}

function toPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined;
}

function toBoolean(text: string): boolean | undefined {
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'no', 'off'].includes(text.toLowerCase()) ? false : undefined;
}

function toClock(text: string): Clock | undefined {
  if (text === 'system') return new SystemClock();
  if (text === 'manual') return new ManualClock(Date.now());
  const start = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(start) ? undefined : new SystemClock(start);
}

function toLatency(text: string): Latency | undefined {
  const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  return from === undefined || Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to) };
}

function toFolder(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

function toFormat(text: string): 'text' | 'json' | undefined {
  return text === 'text' || text === 'json' ? text : undefined;
}
