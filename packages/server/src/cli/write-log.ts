import type { Writable } from 'node:stream';
import type { Log, LogFields } from '../log.ts';

/** Writes a log to a stream, one line for each thing that happens. */
export function writeLog(stream: Writable, format: 'text' | 'json'): Log {
  const write = format === 'json' ? asJSON : asText;
  return {
    info: (message, fields) => stream.write(write('info', message, fields)),
    error: (message, error) => stream.write(write('error', message, { error: describe(error) })),
  };
}

function asJSON(level: string, message: string, fields: LogFields = {}): string {
  return `${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`;
}

function asText(_level: string, message: string, fields: LogFields = {}): string {
  const values = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `${[new Date().toISOString(), message, ...values].join(' ')}\n`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
