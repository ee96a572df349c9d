import { createRequire } from 'node:module';
import { BeeperDesktop } from '@beeper-openapi/client';
import { findApp } from '@beeper-openapi/client/helpers';
import { expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/create-server.ts';
import { anonymous, bodyOf, startApp } from './support/start-app.ts';

test('the info tells what answers, where it listens, and what it has, to anybody', async () => {
  const server = await createServer();
  onTestFinished(() => server.close());
  const { url } = await server.listen(0);

  const { app, server: about, endpoints } = await new BeeperDesktop({ baseURL: url }).info.retrieve();

  expect(app).toMatchObject({ version: '4.3.89', bundle_id: expect.stringContaining('.server') });
  expect(about).toEqual({
    status: 'running',
    base_url: url,
    port: Number(new URL(url).port),
    hostname: '127.0.0.1',
    remote_access: false,
    mcp_enabled: false,
  });
  expect(endpoints).toEqual({
    oauth: {
      authorization_endpoint: `${url}/oauth/authorize`,
      token_endpoint: `${url}/oauth/token`,
      introspection_endpoint: `${url}/oauth/introspect`,
      userinfo_endpoint: `${url}/oauth/userinfo`,
      revocation_endpoint: `${url}/oauth/revoke`,
      registration_endpoint: `${url}/oauth/register`,
    },
    spec: `${url}/v1/spec`,
    mcp: `${url}/v0/mcp`,
    ws_events: `${url}/v1/ws`,
  });
  expect(await findApp({ ports: [about.port] })).toMatchObject({ info: { app } });
});

test('the info follows the address that it was asked at, and a proxy with remote access alone', async () => {
  const forwarded = { ...anonymous, 'x-forwarded-host': 'chats.okafor.example', 'x-forwarded-proto': 'https' };
  const near = await startApp();
  const far = await startApp({ remoteAccess: true });

  const base = async (app: typeof near) => (await app.send('GET', '/v1/info', undefined, forwarded)).body;

  expect((await base(near)).server.base_url).toBe('http://localhost:23373');
  expect(await base(far)).toMatchObject({
    server: { base_url: 'https://chats.okafor.example', remote_access: true },
    endpoints: { ws_events: 'https://chats.okafor.example/v1/ws' },
  });
});

test('the spec is served whole, and not again to one who has it', async () => {
  const app = await startApp();
  const get = (headers = {}) => app.call('/v1/spec', { headers: { ...anonymous, ...headers } });

  const reply = await get();

  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toBe('application/json');
  expect(await bodyOf(reply)).toEqual(createRequire(import.meta.url)('@beeper-openapi/spec/openapi.json'));
  const etag = reply.headers.get('etag') ?? '';
  const again = await get({ 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
});
