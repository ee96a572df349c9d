// The examples in the comments of what the client exports: every one compiles, and runs to its end.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { compile } from './support/compile.ts';
import { exported, programs } from './support/example-programs.ts';
import { installClient } from './support/install.ts';
import { serveApp } from './support/serve-app.ts';
import { serveOAuth } from './support/serve-oauth.ts';
import { serveExamples } from './support/spec.ts';
import { until } from './support/until.ts';

/** Those that go on for as long as there are events, and say something of each. */
const ofEvents = programs.filter(({ file }) => file.startsWith('events-'));
/** Those that need an app that signs people in. */
const ofOAuth = programs.filter(({ file }) => file.startsWith('oauth-'));
/** Those that need a page of a browser to go away from, and to come back to. */
const inPage = ['oauth-beginSignIn-1.ts', 'oauth-completeSignIn-1.ts'];
/** What it finds depends on what else runs on this machine. */
const elsewhere = ['helpers-findApp-1.ts'];

/** A project with the examples in it, ready to be compiled and run. */
async function writePrograms(): Promise<string> {
  const project = await installClient();
  await Promise.all(programs.map(({ file, code }) => writeFile(join(project, file), code)));
  return project;
}

function start(project: string, args: string[], baseURL: string) {
  const env = { ...process.env, BEEPER_BASE_URL: baseURL, BEEPER_ACCESS_TOKEN: 'test-token', NODE_NO_WARNINGS: '1' };
  const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  return child;
}

test('whatever a program can use has a comment, and an example of its own or of its methods', () => {
  const uncommented = exported.filter(({ comment }) => comment === '');
  // Some resources have nothing but other resources.
  const isGroup = (name: string) => ['App', 'ChatsMessages', 'Oauth'].includes(name);
  const unshown = exported.filter(({ name, kind, examples }) => kind !== 'type' && !examples[0] && !isGroup(name));

  expect([...uncommented, ...unshown].map(({ name, at }) => `${name} at ${at}`)).toEqual([]);
});

test('the examples compile', async () => {
  await expect(compile(await writePrograms())).resolves.toBeUndefined();
});

test('the examples run', async () => {
  const { baseURL } = await serveExamples();
  const project = await writePrograms();
  const files = programs
    .filter((program) => !ofEvents.includes(program) && !ofOAuth.includes(program))
    .map(({ file }) => file)
    .filter((file) => !elsewhere.includes(file));
  const all = files.map((file) => `await import('./${file}').catch((error) => failures.push('${file}: ' + error));`);
  const report = 'process.stdout.write(JSON.stringify(failures));';
  await writeFile(
    join(project, 'all.mjs'),
    ['const failures = [];', 'console.log = () => {};', ...all, report].join('\n'),
  );

  const { stdout } = start(project, ['all.mjs'], baseURL);

  expect(files.length).toBeGreaterThan(90);
  expect(JSON.parse(await text(stdout))).toEqual([]);
});

test.each(ofEvents)('$file tells of what happens', async ({ file, code }) => {
  const app = await serveApp();
  const { stdout } = start(await writePrograms(), [file], app.baseURL);
  await until(() => app.connections.at(-1)?.commands.length);

  app.announce(app.write('Nine at the trailhead?'));

  const wanted = code.includes('.text') ? 'Nine at the trailhead?' : 'message.upserted';
  const lines: string[] = [];
  for await (const line of createInterface(stdout)) {
    lines.push(line);
    if (line.includes(wanted)) break;
  }
  expect(lines.at(-1)).toContain(wanted);
});

test.each(ofOAuth.filter(({ file }) => !inPage.includes(file)))('$file runs', async ({ file }) => {
  const { baseURL } = await serveOAuth();

  const child = start(await writePrograms(), [file], baseURL);
  createInterface(child.stdout).on('line', (line) => {
    // The person says yes at once.
    if (line.startsWith('Open ')) fetch(line.slice('Open '.length));
  });

  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the examples of signing in from a page run one after the other', async () => {
  const { baseURL, tokens } = await serveOAuth();
  const project = await writePrograms();
  const [begin, complete] = inPage;
  const page = `
    const kept = new Map();
    globalThis.sessionStorage = { setItem: (key, value) => kept.set(key, value), getItem: (key) => kept.get(key) };
    globalThis.location = { href: 'http://127.0.0.1:8976/' };
    await import('./${begin}');
    const { headers } = await fetch(location.href, { redirect: 'manual' });
    location.href = headers.get('location');
    await import('./${complete}');
  `;
  await writeFile(join(project, 'page.mjs'), page);

  expect(await once(start(project, ['page.mjs'], baseURL), 'exit')).toEqual([0, null]);
  expect(tokens.size).toBe(1);
});
