import { expect, test } from 'vitest';
import { printFetch } from '../src/samples/fetch-sample.ts';
import { printPython } from '../src/samples/python-sample.ts';

const request = {
  method: 'POST',
  url: 'http://127.0.0.1:23373/v1/focus',
  headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
  body: {
    kind: 'text' as const,
    text: JSON.stringify({ draftText: `it's "\`\${x}\`"\n`, deep: [null, true, { a: 1 }] }),
  },
};

test('a request becomes a call of fetch, and a text stays text whatever it holds', () => {
  const sample = printFetch(request);

  expect(sample).toContain('process.env.BEEPER_ACCESS_TOKEN');
  expect(() => new Function(`async () => {${sample}}`)).not.toThrow();
  const [, printed] = /JSON\.stringify\(([\s\S]*)\),\n\}\);/.exec(sample) ?? [];
  expect(new Function(`return ${printed}`)()).toEqual(JSON.parse(request.body.text));
});

test('a request becomes a call of Python’s requests', () => {
  expect(printPython(request)).toBe(`import os

import requests

response = requests.post(
    "http://127.0.0.1:23373/v1/focus",
    headers={"Authorization": "Bearer " + os.environ["BEEPER_ACCESS_TOKEN"]},
    json={
        "draftText": "it's \\"\`\${x}\`\\"\\n",
        "deep": [
            None,
            True,
            {
                "a": 1,
            },
        ],
    },
)
print(response.status_code, response.text)
`);
});

test('a form is sent as one', () => {
  const form = { ...request, headers: {}, body: { kind: 'text' as const, text: 'token=a%20b&hint=c' } };

  expect(printFetch(form)).toContain("body: new URLSearchParams({ token: 'a b', hint: 'c' })");
  expect(printPython(form)).toContain('data={');
});
