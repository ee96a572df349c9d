/** How much is logged: each level with those before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type LogFunction = (message: string, ...rest: unknown[]) => void;

/** Where lines are logged: `console`, or any logger with these methods. */
export interface Logger {
  error: LogFunction;
  warn: LogFunction;
  info: LogFunction;
  debug: LogFunction;
}

const levels = 'off error warn info debug';

/** Logs a line, if its level is wanted. A line has no header, query or body in it: any of them may hold a secret. */
export function log(
  { logger, logLevel }: { logger: Logger; logLevel: LogLevel },
  level: Exclude<LogLevel, 'off'>,
  line: string | number,
  about?: { readonly method: string; readonly path: string },
): void {
  if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
  logger[level](about ? `${about.method} ${about.path.split('?')[0]}: ${line}` : `${line}`);
}
