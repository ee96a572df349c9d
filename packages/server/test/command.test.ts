import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer as createTCPServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { options, variableOf } from '../src/cli/options.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { RunningCommand, runCommand, startCommand } from './support/start-command.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beeper-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function write(name: string, text: string): Promise<string> {
  const file = join(await makeFolder(), name);
  await writeFile(file, text);
  return file;
}

describe('a start', () => {
  test('tells where it listens, with which token and what is there, and how to try it', async () => {
    const docs = await makeFolder();
    await writeFile(join(docs, 'index.html'), 'Docs');
    const command = new RunningCommand(['--port', '0', '--docs', docs]);
    await command.listening();

    const [, url] = /^Beeper Desktop API: (http:\/\/127\.0\.0\.1:\d+)\n/.exec(command.stdout) ?? [];
    const [, token] = /Token +(\S{43})\n/.exec(command.stdout) ?? [];
    expect(command.stdout).toContain(`Docs     ${url}/docs/`);
    const { accounts = [], chats = [], messages = [] } = demo;
    const counts = `${accounts.length} accounts, ${chats.length} chats, ${messages.length} messages`;
    expect(command.stdout).toContain(`in memory, begins with demo: ${counts}`);
    expect(command.stdout).toContain(`curl ${url}/v1/accounts -H 'Authorization: Bearer ${token}'`);
    const reply = await fetch(`${url}/v1/accounts`, { headers: { authorization: `Bearer ${token}` } });
    expect(await reply.json()).toHaveLength(accounts.length);
    expect(await (await fetch(`${url}/docs/`)).text()).toBe('Docs');
  });

  test('tells the same to programs as one line of JSON, and logs each request without what is in it', async () => {
    const { command, ask, token, seeded } = await startCommand('--control');
    const [account] = demo.accounts ?? [];

    await ask(`/v1/accounts/${account?.accountID}?secret=value`);
    await expect.poll(() => command.stderr).toContain('\n');

    expect(seeded?.accounts).toBe(demo.accounts?.length);
    expect(JSON.parse(command.stderr)).toMatchObject({
      level: 'info',
      message: 'request',
      method: 'GET',
      route: '/v1/accounts/{accountID}',
      status: 200,
    });
    for (const secret of [token, account?.accountID, 'value']) expect(command.stderr).not.toContain(secret);
  });

  test('goes by the environment where no flag says otherwise', async () => {
    const command = new RunningCommand(['--seed', 'demo', '--log', 'json'], {
      BEEPER_SERVER_PORT: '0',
      BEEPER_SERVER_SEED: 'empty',
      BEEPER_SERVER_TOKEN: 'from-the-environment',
      BEEPER_SERVER_QUIET: 'true',
    });
    await command.listening();
    const { url, token, seed } = JSON.parse(command.stdout);

    const reply = await fetch(`${url}/v1/accounts`, { headers: { authorization: 'Bearer from-the-environment' } });

    expect([token, seed, reply.status, command.stderr]).toEqual(['from-the-environment', 'demo', 200, '']);
  });

  test('begins with what a file says, at the time that it is told, and lets tests move that on', async () => {
    const seed = await write('seed.json', JSON.stringify({ accounts: demo.accounts?.slice(2, 3) }));
    const { ask, seeded } = await startCommand('--seed', seed, '--clock', 'manual', '--control');

    expect(seeded).toEqual({ accounts: 1, chats: 0, messages: 0 });
    expect(await (await ask('/v1/accounts')).json()).toMatchObject([{ accountID: demo.accounts?.[2]?.accountID }]);
    const advance = (milliseconds: number) =>
      ask('/_control/clock/advance', { method: 'POST', body: JSON.stringify({ milliseconds }) });
    const { now: before } = await (await advance(0)).json();
    const { now: after } = await (await advance(86_400_000)).json();
    expect(Date.parse(after) - Date.parse(before)).toBe(86_400_000);
  });

  test('with a database goes on where it was left, and tokens of earlier starts still work', async () => {
    const database = join(await makeFolder(), 'state.db');
    const first = await startCommand('--database', database);
    const [chat] = demo.chats ?? [];
    const path = `/v1/chats/${encodeURIComponent(chat?.id ?? '')}`;
    const rename = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"isPinned":true}' };
    expect((await first.ask(path, rename)).status).toBe(200);
    first.command.process.kill('SIGKILL');
    await first.command.end;

    const second = await startCommand('--database', database, '--seed', 'empty');

    expect([second.seed, second.database]).toEqual([undefined, database]);
    const headers = { authorization: `Bearer ${first.token}` };
    expect(await (await second.ask(path, { headers })).json()).toMatchObject({ id: chat?.id, isPinned: true });
    expect((await second.ask(path)).status).toBe(200);
  });
});

describe('a start that cannot be', () => {
  test.each([
    ['a flag that is not there', ['--prot', '1'], 2, "Unknown option '--prot'"],
    ['something beside the flags', ['start'], 2, "Unexpected argument 'start'"],
    ['a flag without its value', ['--port'], 2, "Option '--port <value>' argument missing"],
    ['a port that is none', ['--port', '65536'], 2, '--port takes a number from 0 to 65535, not "65536"'],
    ['a time that is none', ['--clock', 'noon'], 2, '--clock takes system, manual, or a moment'],
    ['a time that nothing moves on', ['--clock', 'manual'], 2, '--clock manual needs --control'],
    ['a latency that is none', ['--latency', '400-100'], 2, '--latency takes milliseconds'],
    ['a log of another form', ['--log', 'xml'], 2, '--log takes text or json, not "xml"'],
    ['docs that are not there', ['--docs', '/nowhere'], 2, '--docs takes a folder that is there'],
    ['a folder that is not there', ['--database', '/nowhere/state.db'], 4, 'cannot be opened'],
    ['a seed that is not there', ['--seed', '/nowhere.json'], 5, 'There is no such file.'],
  ])('for %s is told of in a line, by its exit code', async (_, args, code, message) => {
    const ended = await runCommand(args);

    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('for a value in the environment names the variable', async () => {
    const { code, stderr } = await runCommand([], { BEEPER_SERVER_STRICT: 'maybe' });
    expect([code, stderr]).toEqual([2, 'BEEPER_SERVER_STRICT takes true or false, not "maybe". See --help.\n']);
  });

  test('for a port that is taken says so', async () => {
    const other = createTCPServer().listen(0, '127.0.0.1');
    await new Promise((ready) => other.on('listening', ready));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;

    const { code, stderr } = await runCommand(['--port', String(port)]);

    expect(code).toBe(3);
    expect(stderr).toMatch(
      new RegExp(`^The port ${port} cannot be listened on: something else listens there\\..*\\n$`),
    );
  });

  test('for a database in use, of a newer version, or of another kind says so', async () => {
    const folder = await makeFolder();
    const used = join(folder, 'used.db');
    await startCommand('--database', used);
    const newer = join(folder, 'newer.db');
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 1000');
    database.close();
    const text = await write('text.db', 'This is no database, however long one looks at it. '.repeat(100));

    for (const [file, reason] of [
      [used, 'another process has it open'],
      [newer, 'made by a newer version'],
      [text, 'not a SQLite database'],
    ] as const) {
      const { code, stderr } = await runCommand(['--port', '0', '--database', file]);
      expect([code, stderr]).toEqual([4, expect.stringContaining(reason)]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('for a seed that is not as it should be names the field', async () => {
    const text = await write('text.json', 'hello');
    const wrong = await write('wrong.json', JSON.stringify({ accounts: [{ ...demo.accounts?.[0], status: 5 }] }));

    const results = [await runCommand(['--seed', text]), await runCommand(['--seed', wrong])];

    expect(results.map(({ code }) => code)).toEqual([5, 5]);
    expect(results[0]?.stderr).toContain('It is not JSON');
    expect(results[1]?.stderr).toBe(`The seed ${wrong} cannot be used. accounts.0.status: Expected string.\n`);
  });
});

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets what is under way end, and nothing new begin', async (signal) => {
    const { command, ask, url } = await startCommand('--latency', '300', '--control');
    const underWay = ask('/v1/accounts');
    // What is asked later, and answered at once, shows that the first request is there.
    expect(await (await ask('/_control/requests')).json()).toEqual({ items: [] });

    command.process.kill(signal);
    await expect
      .poll(() =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      )
      .toBe(false);

    expect((await underWay).status).toBe(200);
    expect(await command.end).toBe(0);
  });

  test('that comes again ends all at once', async () => {
    const { command, ask, url } = await startCommand('--latency', '100000', '--control');
    const underWay = ask('/v1/accounts').catch((error) => error);
    expect(await (await ask('/_control/requests')).json()).toEqual({ items: [] });

    command.process.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      )
      .toBe(false);
    command.process.kill('SIGTERM');

    expect(await command.end).toBe(1);
    expect(await underWay).toBeInstanceOf(TypeError);
  });
});

test('the help tells of every option, its variable, and every exit code', async () => {
  const { code, stdout } = await runCommand(['--help']);

  expect(code).toBe(0);
  for (const name of Object.keys(options)) expect(stdout).toContain(`  --${name} `);
  expect(stdout).toContain(variableOf('remote-access'));
  for (const exitCode of [0, 1, 2, 3, 4, 5]) expect(stdout).toContain(`${exitCode} `);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('the version is that of the package, and of the app that it stands for', async () => {
  expect(await runCommand(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+ \(.*4\.3\.89\)\n$/),
  });
});
