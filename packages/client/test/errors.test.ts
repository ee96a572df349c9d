import { describe, expect, test } from 'vitest';
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  BeeperDesktop,
  BeeperDesktopError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  UnsupportedByAppError,
} from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { type Answer, reply, serve } from './support/serve.ts';

/** What reading an account fails with. */
async function failureOf(answer: Answer): Promise<APIError> {
  const client = clientOver(await serve(answer), { maxRetries: 0 });
  return client.accounts.retrieve('gone/1').catch((error) => error);
}

test.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
  [500, InternalServerError],
  [502, InternalServerError],
  [418, APIError],
])('a %i is a %o, which carries the reply', async (status, Class) => {
  const body = { message: 'No.', code: 'no', details: { accountID: 'gone/1' } };

  const error = await failureOf(reply(body, status, { 'x-request': 'r1' }));

  expect(error.constructor).toBe(Class);
  expect(error).toBeInstanceOf(BeeperDesktopError);
  expect(error).toMatchObject({
    name: Class.name,
    status,
    error: body,
    code: 'no',
    details: { accountID: 'gone/1' },
    issues: [],
    operationID: 'retrieveAccount',
  });
  expect(error.headers?.get('x-request')).toBe('r1');
});

describe('the message says', () => {
  test('what happened, to what, and what to do', async () => {
    const error = await failureOf(reply({ message: 'Nothing was found under that ID.', code: 'not_found' }, 404));

    expect(error.message).toBe('GET /v1/accounts/gone%2F1: 404 Nothing was found under that ID. Check the ID.');
  });

  test('which fields are at fault', async () => {
    const issues = [
      { code: 'too_small', message: 'Has to be 1 or more.', path: ['query', 'limit'] },
      { code: 'invalid_type', message: 'Has to be text.', path: ['body', 'attachments', 0] },
    ];

    const error = await failureOf(reply({ message: 'Not acceptable.', code: 'invalid', details: { issues } }, 422));

    expect(error.issues).toEqual(issues);
    expect(error.message).toContain(
      '422 Not acceptable. query.limit: Has to be 1 or more. body.attachments.0: Has to be text. Correct the values.',
    );
  });

  test.each([{ issues: 'none' }, { issues: [{ message: 'No path.' }] }, null, 'text', [1]])(
    'no less when the details are %j',
    async (details) => {
      const error = await failureOf(reply({ message: 'Not acceptable.', code: 'invalid', details }, 422));

      expect(error).toBeInstanceOf(UnprocessableEntityError);
      expect(error.details).toEqual(details);
    },
  );

  test('what stands in place of the API’s error', async () => {
    const error = await failureOf((response) => void response.writeHead(502).end('upstream is down'));

    expect(error.message).toContain('502 upstream is down');
    expect(error).toMatchObject({ error: 'upstream is down', code: undefined });
  });
});

test.each([
  { name: 'without a length', headers: { 'transfer-encoding': 'chunked' } },
  { name: 'of length 0', headers: { 'content-length': '0' } },
])('a 500 with an empty body $name is an error', async ({ headers }) => {
  const error = await failureOf(reply(undefined, 500, headers));

  expect(error).toBeInstanceOf(InternalServerError);
  expect(error.message).toContain('500 The reply has no body.');
});

test('the classes are on the client too, as in the official SDK', async () => {
  const error = await failureOf(reply({ message: 'No.', code: 'no' }, 404));

  expect(error).toBeInstanceOf(BeeperDesktop.NotFoundError);
  expect(error).toBeInstanceOf(BeeperDesktop.APIError);
});

describe('the app’s version', () => {
  const notFound = { message: 'Not found.', code: 'not_found' };

  /** What listing contacts, which came with 4.2.557, fails with in an app of this version. */
  async function failureIn(version: string): Promise<APIError> {
    const server = await serve(reply(notFound, 404, { 'x-beeper-desktop-version': version }));
    return clientOver(server)
      .accounts.contacts.list('a')
      .catch((error) => error);
  }

  test.each(['4.2.556', '4.1.900', '3.99.0'])('%s being too old explains a 404', async (version) => {
    const error = await failureIn(version);

    expect(error).toBeInstanceOf(UnsupportedByAppError);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, appVersion: version, requiredVersion: '4.2.557' });
    expect(error.message).toContain(`404 The app is ${version}, and this needs 4.2.557. Update Beeper Desktop.`);
  });

  test.each(['4.2.557', '4.10.0', '5.0.0'])('%s being new enough leaves it a 404', async (version) => {
    expect((await failureIn(version)).constructor).toBe(NotFoundError);
  });

  test('is known from any reply', async () => {
    const client = clientOver(await serve(reply([], 200, { 'x-beeper-desktop-version': '4.2.600' })));

    await client.accounts.list();

    expect(client.appVersion).toBe('4.2.600');
    await expect(client.supports('listContacts')).resolves.toBe(true);
    await expect(client.supports('startChat')).resolves.toBe(false);
  });

  test('is asked for when no reply has told it, without a token', async () => {
    const server = await serve(reply({ app: { version: '4.2.557' } }));
    const client = new BeeperDesktop({ baseURL: server.baseURL });

    await expect(client.supports('connectWebSocket')).resolves.toBe(true);
    await expect(client.supports('startChat')).resolves.toBe(false);
    expect(server.requests).toMatchObject([{ method: 'GET', path: '/v1/info' }]);
  });

  test('does not matter to what no source dates', async () => {
    const server = await serve(reply({}));

    await expect(clientOver(server).supports('retrieveAccount')).resolves.toBe(true);
    expect(server.requests).toEqual([]);
  });

  test('is learned from a failure as well: an app without /v1/info is too old for much', async () => {
    const server = await serve(reply(notFound, 404, { 'x-beeper-desktop-version': '4.1.300' }));

    await expect(clientOver(server).supports('startChat')).resolves.toBe(false);
  });
});
