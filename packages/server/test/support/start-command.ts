import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Announcement } from '../../src/cli/announce.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The command in a process of its own, which ends with the test. */
export class RunningCommand {
  readonly process: ChildProcess;
  stdout = '';
  stderr = '';
  /** The exit code, or the signal that has ended it. */
  readonly end: Promise<number | NodeJS.Signals | null>;

  constructor(args: readonly string[], environment: Record<string, string> = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('BEEPER_SERVER_'));
    const env = { ...Object.fromEntries(inherited), ...environment };
    this.process = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stdout?.on('data', (chunk) => {
      this.stdout += chunk;
    });
    this.process.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
    this.end = new Promise((ended) => this.process.on('close', (code, signal) => ended(code ?? signal)));
    onTestFinished(async () => {
      this.process.kill('SIGKILL');
      await this.end;
    });
  }

  /** Waits until it says on stdout that it listens. */
  async listening(): Promise<void> {
    await new Promise<void>((ready, failed) => {
      const look = () => this.stdout.endsWith('\n') && ready();
      this.process.stdout?.on('data', look);
      this.end.then(() => failed(new Error(`It has ended instead of listening. ${this.stderr}`)));
      look();
    });
  }
}

/** Runs the command to its end. */
export async function runCommand(args: readonly string[], environment?: Record<string, string>) {
  const command = new RunningCommand(args, environment);
  return { code: await command.end, stdout: command.stdout, stderr: command.stderr };
}

/** Starts the command on a free port, and gives what it tells of itself. */
export async function startCommand(...args: string[]) {
  const command = new RunningCommand(['--port', '0', '--log', 'json', ...args]);
  await command.listening();
  const announcement: Announcement = JSON.parse(command.stdout);
  const ask = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(`${announcement.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${announcement.token}`, ...(headers as object) },
    });
  return { ...announcement, command, ask };
}
