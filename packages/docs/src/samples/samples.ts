// Each operation as code, in the languages that readers use, with the values of the story: what is copied works against
// the demo server.

import type { Description } from '@beeper-openapi/scripts/openapi';
import bundle from '@beeper-openapi/spec/openapi.json' with { type: 'json' };
import type { Operation } from '@beeper-openapi/types/operations';
import { type Form, inputKey } from '../console/form.ts';
import { forms } from '../console/forms.ts';
import { printCurl } from '../console/print-curl.ts';
import { buildRequest } from '../console/request.ts';
import { operationKey } from '../reference/operation-key.ts';
import { clientSamples } from './client-samples.ts';
import { printFetch } from './fetch-sample.ts';
import { printPython } from './python-sample.ts';

export interface Sample {
  /** What a reader's choice is kept by. */
  language: 'curl' | 'client' | 'fetch' | 'python';
  title: string;
  code: string;
  /** The grammar that colours it. */
  grammar: 'sh' | 'ts' | 'py';
}

/** Where the app serves its API, and the demo server too. */
export const BASE_URL = 'http://127.0.0.1:23373';

const byClient = clientSamples(bundle as unknown as Description);

/** The samples of an operation. What cannot be called in a language has none there. */
export function samplesOf(operation: Pick<Operation, 'id' | 'method' | 'path'>): Sample[] {
  const form = forms.get(operationKey(operation));
  const client = byClient.get(operation.id);
  const request = form && exampleRequest(form);
  return [
    ...(request
      ? [{ language: 'curl' as const, title: 'curl', grammar: 'sh' as const, code: `${printCurl(request)}\n` }]
      : []),
    ...(client === undefined
      ? []
      : [{ language: 'client' as const, title: 'TypeScript, with the client', grammar: 'ts' as const, code: client }]),
    ...(request
      ? [
          {
            language: 'fetch' as const,
            title: 'TypeScript, with fetch',
            grammar: 'ts' as const,
            code: printFetch(request),
          },
          { language: 'python' as const, title: 'Python', grammar: 'py' as const, code: printPython(request) },
        ]
      : []),
  ];
}

function exampleRequest(form: Form) {
  const values = new Map<string, string | File>();
  for (const input of form.inputs) {
    const key = inputKey(input);
    if (input.control.kind === 'file') values.set(key, new File(['Rope, stove, tent'], 'list.txt'));
    else if (input.value !== undefined) values.set(key, input.value);
  }
  return buildRequest(form, BASE_URL, 'token', values);
}
