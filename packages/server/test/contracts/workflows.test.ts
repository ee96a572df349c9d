// The user stories of spec/workflows, carried out by `redocly respect`.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock } from '../../src/clock.ts';
import { createServer } from '../../src/create-server.ts';
import { demo } from '../../src/seed/demo.gen.ts';

const spec = fileURLToPath(new URL('../../../../spec', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const signIn = 'workflows/sign-in.arazzo.yaml';
const stories = globSync('workflows/*.arazzo.yaml', { cwd: spec }).filter((file) => file !== signIn);

const redirectURI = 'http://127.0.0.1:8976/callback';
const codeVerifier = 'a-code-verifier-of-at-least-forty-three-characters';

async function startServer(clock: ManualClock) {
  const server = await createServer({ seed: demo, clock, strict: true, control: true });
  onTestFinished(() => server.close());
  return { server, url: (await server.listen(0)).url };
}

/** Lives stories as they are told. Throws what `redocly respect` says of those that went otherwise. */
async function live(stories: readonly string[], url: string, inputs: Record<string, string>): Promise<string> {
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const command = [redocly, 'respect', ...stories, '--server', `beeper=${url}`, ...given];
  const env = { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: spec, env }).catch((error) => {
    throw new Error(`${error.stdout}\n${error.stderr}`);
  });
  return stdout + stderr;
}

test('every story can be lived as it is told', async () => {
  const clock = new ManualClock(Date.parse(demo.now as string));
  const { server, url } = await startServer(clock);
  // Time runs two hundred times as fast as elsewhere, so that what waits for others does not wait long.
  const ticking = setInterval(() => clock.advance(1_000), 5);
  onTestFinished(() => clearInterval(ticking));

  const said = await live(stories, url, { token: server.token });

  expect(stories.length).toBeGreaterThan(10);
  expect(said.match(/Workflows: 1 passed, 1 total/g)).toHaveLength(stories.length);
});

test('so can that of a sign-in, once the person has said yes', async () => {
  const { server, url } = await startServer(new ManualClock(Date.parse(demo.now as string)));
  const registration = await fetch(`${url}/oauth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_name: 'Ridge Planner', redirect_uris: [redirectURI] }),
  });
  const { client_id: clientID } = await registration.json();
  const query = {
    response_type: 'code',
    client_id: clientID,
    redirect_uri: redirectURI,
    scope: 'read',
    state: 'state-1',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const destination = server.control.approveConsent(`${url}/oauth/authorize?${new URLSearchParams(query)}`);
  const code = new URL(destination).searchParams.get('code') as string;

  const said = await live([signIn], url, { token: server.token, clientID, code, codeVerifier, redirectURI });

  expect(said).toContain('Workflows: 1 passed, 1 total');
});
