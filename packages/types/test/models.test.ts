import { expect, expectTypeOf, test } from 'vitest';
import {
  type Account,
  type AccountStatus,
  accountStatusValues,
  type ClientCommand,
  type Error as ErrorBody,
  type LoginStep,
  type Message,
  type ServerMessage,
  type SetupResponseOutput,
} from '../src/index.ts';
import { type Operation, operations } from '../src/operations.gen.ts';

test('an open enumeration completes its known values and takes others', () => {
  const known: AccountStatus = 'connected';
  const unknown: AccountStatus = 'hibernating';

  expect([...accountStatusValues]).toContain(known);
  expect([...accountStatusValues]).not.toContain(unknown);
  expectTypeOf<(typeof accountStatusValues)[number]>().toExtend<AccountStatus>();
  // @ts-expect-error A status is text, whatever its value.
  const wrong: AccountStatus = 7;
  expect(wrong).toBe(7);
});

test('what the API may leave out has to be looked for', () => {
  expectTypeOf<Account['network']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Account['user']['id']>().toEqualTypeOf<string>();
});

test('events narrow by their type', () => {
  const chatOf = (event: ServerMessage) => {
    if (event.type === 'message.upserted') return event.entries;
    if (event.type === 'app.state.updated') return event.appState.state;
    return undefined;
  };

  expect(chatOf({ type: 'ready', version: 1, chatIDs: [] })).toBeUndefined();
});

test('every event has its type, and no other', () => {
  const subjectOf = (event: ServerMessage) => {
    switch (event.type) {
      case 'chat.upserted':
      case 'chat.deleted':
      case 'message.upserted':
      case 'message.deleted':
        return event.chatID;
      case 'app.state.updated':
        return event.appState.state;
      case 'ready':
      case 'subscriptions.updated':
        return event.chatIDs.join();
      case 'error':
        return event.code;
      default:
        return event satisfies never;
    }
  };

  expect(subjectOf({ type: 'error', code: 'INVALID_COMMAND', message: 'No such command.' })).toBe('INVALID_COMMAND');
});

test('a command is one that the app knows, and whole', () => {
  const followEverything: ClientCommand = { type: 'subscriptions.set', chatIDs: ['*'], app: { state: true } };
  // @ts-expect-error The app knows no such command.
  const unknown: ClientCommand = { type: 'subscriptions.add', chatIDs: [] };
  // @ts-expect-error It replaces all subscriptions, so it names them all.
  const partial: ClientCommand = { type: 'subscriptions.set' };

  expect([followEverything, unknown, partial]).toHaveLength(3);
});

test('login steps narrow by their type, and what they display by its own', () => {
  const textOf = (step: LoginStep) => {
    if (step.type === 'user_input') return step.fields.map((field) => field.id).join();
    if (step.type === 'display_and_wait' && step.display.type === 'qr') return step.display.data;
    return step.stepID;
  };

  expect(textOf({ type: 'user_input', stepID: 'phone', fields: [{ id: 'number' }] })).toBe('number');
});

test('unions without a tag narrow by what only one of their variants has', () => {
  const tokenOf = (output: SetupResponseOutput) =>
    'registrationRequired' in output ? output.leadToken : output.matrix.accessToken;
  const seenAt = ({ seen }: Pick<Message, 'seen'>) => (typeof seen === 'string' ? new Date(seen).getTime() : undefined);
  const faultsOf = ({ details }: ErrorBody) =>
    typeof details === 'object' && details !== null && 'issues' in details ? details.issues : undefined;

  expectTypeOf(tokenOf).returns.toEqualTypeOf<string>();
  expect(seenAt({ seen: '2026-10-16T18:00:00.000Z' })).toBe(Date.UTC(2026, 9, 16, 18));
  expect(faultsOf({ code: 'x', message: 'x', details: null })).toBeUndefined();
});

test('the table says of each operation what a program has to know', () => {
  const all: Operation[] = Object.values(operations);

  expect(operations.sendMessage).toMatchObject({ method: 'POST', readOnly: false, scopes: ['write'] });
  expect(operations.searchMessages.pagination).toBe('cursor');
  expect(operations.retrieveInfo.authentication).toBe('none');
  expect(all.filter((operation) => operation.scopes.includes('write')).every((operation) => !operation.readOnly)).toBe(
    true,
  );
});
