import { ExitCode } from './exit-code.ts';
import { type Option, options, variableOf } from './options.ts';

/** All that the command can be told. */
export function printHelp(): string {
  const rows = Object.entries<Option>(options).map(([name, { takes, summary, preset }]) => {
    return [`--${name}${takes ? ` ${takes}` : ''}`, `${summary}${preset ? ` Default: ${preset}.` : ''}`] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return `beeper-desktop-server: the Beeper Desktop API on your own machine

Usage: beeper-desktop-server [options]

${rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}\n`).join('')}
Each option but the last two can also be set in the environment: ${variableOf('remote-access')}=1
stands for --remote-access, ${variableOf('port')}=8080 for --port 8080. A flag goes before a variable.

Once it listens, it writes to stdout where, and with which token; all else goes to stderr. SIGINT and SIGTERM let what
is under way end, for some seconds; the second one ends all at once.

Exit codes: ${ExitCode.done} ended as it was asked to, ${ExitCode.failed} failed, ${ExitCode.usage} not called rightly, ${ExitCode.port} port not free, ${ExitCode.database} database not usable,
${ExitCode.seed} seed not usable.
`;
}
