import { expect, onTestFinished, test, vi } from 'vitest';
import { AppNotFoundError, findApp } from '../../src/helpers/index.ts';
import { keepWaiting, reply, serve, unreachable } from '../support/serve.ts';
import { until } from '../support/until.ts';

const info = { app: { name: 'Beeper', version: '4.3.89', bundle_id: 'b' }, server: { status: 'running' } };

function portOf({ baseURL }: { baseURL: string }): number {
  return Number(new URL(baseURL).port);
}

test('the app is found among what else listens, and is shown no token', async () => {
  vi.stubEnv('BEEPER_ACCESS_TOKEN', 'secret');
  const others = await Promise.all([
    unreachable(),
    serve(reply('hello')),
    serve(reply(null)),
    serve(reply({ app: {} })),
    serve(reply(info, 500)),
    serve((response) => void response.writeHead(302, { location: `${app?.baseURL}/v1/info` }).end()),
  ]);
  const app = await serve(reply(info));

  const found = await findApp({ ports: [...others, app].map(portOf) });

  expect(found).toEqual({ baseURL: app.baseURL, info });
  expect(app.requests.map(({ method, path }) => `${method} ${path}`)).toContain('GET /v1/info');
  expect(JSON.stringify(app.requests)).not.toContain('secret');
  vi.unstubAllEnvs();
});

test('of two apps, the one at the first port is found, though the other is faster', async () => {
  const second = await serve(reply(info));
  const first = await serve((response, request) => {
    // Answers once the other one has.
    return until(() => second.requests.length > 0).then(() => reply(info)(response, request));
  });

  await expect(findApp({ ports: [first, second].map(portOf) })).resolves.toMatchObject({ baseURL: first.baseURL });
});

test('what does not answer is not waited for beyond the timeout', async () => {
  const [silent, app] = [await serve(keepWaiting), await serve(reply(info))];
  const timeouts: (() => void)[] = [];
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    timeouts.push(() => controller.abort());
    return controller.signal;
  });
  onTestFinished(() => timeout.mockRestore());

  const found = findApp({ ports: [silent, app].map(portOf), timeout: 500 });
  await until(() => silent.requests.length > 0);
  for (const pass of timeouts.slice(0, 2)) pass();

  await expect(found).resolves.toMatchObject({ baseURL: app.baseURL });
  expect(timeout).toHaveBeenCalledWith(500);
});

test('without an app, all of its ports are tried, and the error says what to click', async () => {
  const tried: string[] = [];
  const fetch = async (input: unknown) => {
    tried.push(String(input));
    throw new TypeError('fetch failed');
  };

  await expect(findApp({ fetch })).rejects.toThrow(
    new AppNotFoundError([...Array(20).keys()].map((index) => 23373 + index)),
  );
  await expect(findApp({ fetch })).rejects.toThrow(
    'No Beeper Desktop answers on this machine at ports 23373 to 23392. Start it and sign in, then look under ' +
      'Settings → Developers (or Integrations) → Beeper Desktop API: it has to be on, and names its port.',
  );
  expect(tried).toHaveLength(80);
  expect(tried).toContain('http://127.0.0.1:23373/v1/info');
  expect(tried).toContain('http://localhost:23392/v1/info');
});

test('the error names the ports that were tried', () => {
  expect(new AppNotFoundError([9]).message).toContain('at port 9.');
  expect(new AppNotFoundError([9, 12, 13, 14]).message).toContain('at ports 9, 12 to 14.');
});
