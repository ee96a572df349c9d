import { readFileSync } from 'node:fs';
import { appVersion } from '../version.ts';
import { announceAsJSON, announceAsText } from './announce.ts';
import { CommandError, ExitCode } from './exit-code.ts';
import { printHelp } from './help.ts';
import { type Command, readCommand } from './read-command.ts';
import { serve } from './serve.ts';

try {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.show === 'help') process.stdout.write(printHelp());
  else if (command.show === 'version')
    process.stdout.write(`${packageVersion()} (stands for Beeper Desktop ${appVersion})\n`);
  else await run(command);
} catch (error) {
  const isForeseen = error instanceof CommandError;
  process.stderr.write(isForeseen ? `${error.message}\n` : `The server failed: ${(error as Error).stack ?? error}\n`);
  process.exitCode = isForeseen ? error.exitCode : ExitCode.failed;
}

async function run(command: Command): Promise<void> {
  // Whoever reads along may stop to. The server is there for others as well.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const { server, announcement } = await serve(command);
  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(ExitCode.failed);
    isEnding = true;
    await server.close();
    process.exit(ExitCode.done);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.stdout.write((command.format === 'json' ? announceAsJSON : announceAsText)(announcement));
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
