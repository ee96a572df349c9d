import { readFileSync } from 'node:fs';
import { createServer, type Server } from '../create-server.ts';
import { silentLog } from '../log.ts';
import { demo } from '../seed/demo.gen.ts';
import type { Seed } from '../seed/seed.ts';
import { SeedError } from '../seed/seed-error.ts';
import { DatabaseError } from '../store/database.ts';
import type { Announcement } from './announce.ts';
import { CommandError, ExitCode } from './exit-code.ts';
import { findDocs } from './find-docs.ts';
import type { Command } from './read-command.ts';
import { writeLog } from './write-log.ts';

/**
 * Starts what the command asks for.
 *
 * @throws {CommandError} when that cannot be
 */
export async function serve(command: Command): Promise<{ server: Server; announcement: Announcement }> {
  const { database, seed: name, token, clock, latency, remoteAccess, format } = command;
  const docs = command.docs ?? findDocs();
  const seed = readSeed(name);
  const server = await createServer({
    clock,
    remoteAccess,
    seed,
    strict: command.isStrict,
    control: command.hasControl,
    log: command.isQuiet ? silentLog : writeLog(process.stderr, format),
    ownsProcess: true,
    ...(database !== undefined && { database }),
    ...(token !== undefined && { token }),
    ...(latency && { latency }),
    ...(docs !== undefined && { docs }),
  }).catch((error) => {
    throw explain(error, name);
  });
  const { url } = await listen(server, command);
  return {
    server,
    announcement: {
      url,
      token: server.token,
      ...(docs !== undefined && { docs: `${url}/docs/` }),
      ...(command.hasControl && { control: `${url}/_control/` }),
      ...(database !== undefined && { database }),
      ...(server.isNew && { seed: name, seeded: count(seed) }),
    },
  };
}

function readSeed(name: string): Seed {
  if (name === 'demo') return demo;
  if (name === 'empty') return {};
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'There is no such file.' : code ? message : `It is not JSON: ${message}.`;
    throw new CommandError(ExitCode.seed, `The seed ${name} cannot be read. ${reason}`);
  }
}

function count({ accounts = [], chats = [], messages = [] }: Seed): NonNullable<Announcement['seeded']> {
  return { accounts: accounts.length, chats: chats.length, messages: messages.length };
}

async function listen(server: Server, { port, host }: Command): Promise<{ url: string }> {
  try {
    return await server.listen(port, host);
  } catch (error) {
    await server.close();
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      EADDRINUSE: 'something else listens there. End that, or choose another with --port',
      EACCES: 'that needs more rights. Choose one above 1023 with --port',
      EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host',
      ENOTFOUND: 'this machine has no such address. Choose another with --host',
    };
    const reason = reasons[code ?? ''] ?? message;
    throw new CommandError(ExitCode.port, `The port ${port} cannot be listened on: ${reason}.`);
  }
}

function explain(error: unknown, seed: string): unknown {
  if (error instanceof DatabaseError) return new CommandError(ExitCode.database, error.message);
  if (error instanceof SeedError)
    return new CommandError(ExitCode.seed, `The seed ${seed} cannot be used. ${error.message}`);
  return error;
}
