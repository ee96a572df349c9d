import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { printCurl } from '../src/console/print-curl.ts';

test('a request is one command, with a variable in place of the token', () => {
  const command = printCurl({
    method: 'POST',
    url: 'http://127.0.0.1:23373/v1/chats/start',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    body: { kind: 'text', text: '{"text":"Hi"}' },
  });

  expect(command).toBe(`curl 'http://127.0.0.1:23373/v1/chats/start' \\
  --header "Authorization: Bearer $BEEPER_ACCESS_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-raw '{"text":"Hi"}'`);
});

test('whatever a request holds reaches curl as it is, and nothing of it is run', async () => {
  const hostile = `'; echo harmed; "$(echo harmed)" \`echo harmed\` \\ !! \n@file`;
  const command = printCurl({
    method: 'PUT',
    url: `http://127.0.0.1:23373/v1/chats?query=[${hostile}]`,
    headers: { Range: hostile },
    body: { kind: 'text', text: hostile },
  });

  expect(await argumentsOf(command)).toEqual([
    '--globoff',
    `http://127.0.0.1:23373/v1/chats?query=[${hostile}]`,
    '--request',
    'PUT',
    '--header',
    `Range: ${hostile}`,
    '--data-raw',
    hostile,
  ]);
});

test('a file is named, and a text that looks like one is not', async () => {
  const command = printCurl({
    method: 'POST',
    url: 'http://127.0.0.1:23373/v1/assets/upload',
    headers: {},
    body: {
      kind: 'parts',
      parts: [
        { name: 'file', value: new File([], 'the "list".txt', { type: 'text/plain' }) },
        { name: 'fileName', value: '@/etc/passwd' },
      ],
    },
  });

  expect(await argumentsOf(command)).toEqual([
    'http://127.0.0.1:23373/v1/assets/upload',
    '--form',
    'file=@"the \\"list\\".txt";type=text/plain',
    '--form-string',
    'fileName=@/etc/passwd',
  ]);
});

/** What a shell hands to curl. */
async function argumentsOf(command: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`]);
  return stdout.split('\0').slice(0, -1);
}
