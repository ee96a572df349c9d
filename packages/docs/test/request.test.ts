import { expect, test } from 'vitest';
import type { Form, Input } from '../src/console/form.ts';
import { buildRequest } from '../src/console/request.ts';

const text = { kind: 'text' } as const;

type Asked = Pick<Input, 'name' | 'in' | 'control'>;

function form(parts: Omit<Partial<Form>, 'inputs'> & { inputs: Asked[] }): Form {
  const inputs = parts.inputs.map((input) => ({ required: false, ...input }));
  return { method: 'GET', path: '/v1/chats', takesToken: true, scopes: [], changes: false, ...parts, inputs };
}

function build(asked: Form, values: Record<string, string | File>) {
  return buildRequest(asked, 'http://127.0.0.1:23373', 'secret', new Map(Object.entries(values)));
}

test('what stands in a path is encoded as one part of it', () => {
  const asked = form({ path: '/v1/chats/{chatID}', inputs: [{ name: 'chatID', in: 'path', control: text }] });

  expect(build(asked, { 'path.chatID': '!a/b?c#d:e' }).url).toBe('http://127.0.0.1:23373/v1/chats/!a%2Fb%3Fc%23d%3Ae');
});

test('a list repeats its parameter or joins its values, and what is empty is left out', () => {
  const asked = form({
    inputs: [
      { name: 'accountIDs', in: 'query', control: { kind: 'list', separator: '\n' } },
      { name: 'fields', in: 'query', control: { kind: 'list', separator: ',' } },
      { name: 'cursor', in: 'query', control: text },
    ],
  });

  expect(build(asked, { 'query.accountIDs': 'a b\n\nc', 'query.fields': 'd\ne', 'query.cursor': '' }).url).toBe(
    'http://127.0.0.1:23373/v1/chats?accountIDs=a+b&accountIDs=c&fields=d%2Ce',
  );
});

test('a body has each value as its own type, and nothing of the fields that are empty', () => {
  const asked = form({
    method: 'PATCH',
    body: { mediaType: 'application/json', required: true },
    inputs: [
      { name: 'title', in: 'body', control: text },
      { name: 'limit', in: 'body', control: { kind: 'number', whole: true } },
      { name: 'isMuted', in: 'body', control: { kind: 'boolean' } },
      { name: 'ids', in: 'body', control: { kind: 'list', separator: '\n' } },
      { name: 'draft', in: 'body', control: { kind: 'json' } },
      { name: 'description', in: 'body', control: text },
    ],
  });
  const values = {
    'body.title': '7',
    'body.limit': '7',
    'body.isMuted': 'false',
    'body.ids': 'a\nb',
    'body.draft': '{"text":null}',
    'body.description': '',
  };

  expect(build(asked, values)).toEqual({
    method: 'PATCH',
    url: 'http://127.0.0.1:23373/v1/chats',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    body: { kind: 'text', text: '{"title":"7","limit":7,"isMuted":false,"ids":["a","b"],"draft":{"text":null}}' },
  });
});

test('a body that may be missing is, when nothing is filled in', () => {
  const input = { name: 'messageID', in: 'body', control: text } as const;
  const mediaType = 'application/json';

  expect(build(form({ body: { mediaType, required: false }, inputs: [input] }), {}).body).toBeUndefined();
  expect(build(form({ body: { mediaType, required: true }, inputs: [input] }), {}).body).toEqual({
    kind: 'text',
    text: '{}',
  });
});

test('a form is sent as a form, and a file as a part of several', () => {
  const inputs = [{ name: 'code', in: 'body', control: text } as const];
  const file = new File(['bytes'], 'a.txt');
  const upload = form({
    method: 'POST',
    body: { mediaType: 'multipart/form-data', required: true },
    inputs: [{ name: 'file', in: 'body', control: { kind: 'file' } }],
  });

  expect(
    build(form({ body: { mediaType: 'application/x-www-form-urlencoded', required: true }, inputs }), {
      'body.code': 'a&b=c',
    }).body,
  ).toEqual({ kind: 'text', text: 'code=a%26b%3Dc' });
  expect(build(upload, { 'body.file': file })).toMatchObject({
    headers: { Authorization: 'Bearer secret' },
    body: { kind: 'parts', parts: [{ name: 'file', value: file }] },
  });
});

test('an operation that takes no token is sent none', () => {
  expect(build(form({ takesToken: false, inputs: [] }), {}).headers).toEqual({});
});

test('a field that has to be JSON and is none is named', () => {
  const asked = form({
    body: { mediaType: 'application/json', required: true },
    inputs: [{ name: 'draft', in: 'body', control: { kind: 'json' } }],
  });

  expect(() => build(asked, { 'body.draft': '{' })).toThrow(/^“draft” is not JSON: /);
});
