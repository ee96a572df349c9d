// Holds the server to the spec with requests that nobody wrote.

import { setImmediate } from 'node:timers/promises';
import type { OperationID } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import fc from 'fast-check';
import { ManualClock } from '../../src/clock.ts';
import { createServer } from '../../src/create-server.ts';
import { demo } from '../../src/seed/demo.gen.ts';
import { KnownValues } from './known-values.ts';
import { type FuzzedRequest, requestsFor } from './request-arbitrary.ts';
import { seedFor, setTheStage } from './stages.ts';

export interface FuzzOptions {
  /** How many requests. */
  runs: number;
  /** Which ones: the same number makes the same requests. */
  seed: number;
}

/**
 * Sends requests of all kinds to an operation. Whatever is sent, the answer is one that the spec has for it, or the
 * transport's own refusal; a refusal is in the API's envelope; and nothing makes the server fail.
 *
 * @returns how often each status was answered
 * @throws the smallest request found that gets another answer, and the seed that leads to it
 */
export async function fuzz(id: OperationID, { runs, seed }: FuzzOptions): Promise<Record<number, number>> {
  const problems: string[] = [];
  const log = { info: () => {}, error: (message: string, error: unknown) => problems.push(`${message} ${error}`) };
  const clock = new ManualClock(Date.parse(demo.now as string));
  // Strict: a reply that is not as the spec says becomes a 500, and the log has the reason.
  const server = await createServer({ clock, seed: seedFor(id), strict: true, control: true, log });
  const known = new KnownValues();
  const statuses: Record<number, number> = {};
  try {
    await setTheStage(id, server, known);
    const property = fc.asyncProperty(requestsFor(id, server.token, known), async (request) => {
      problems.length = 0;
      const response = await inItsOwnTime(server.fetch(toRequest(request)), clock);
      const text = await response.text();
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      const fault = problems[0] ?? faultOf(id, response.status, response.headers.get('content-type') ?? '', text);
      if (fault !== undefined) throw new Error(`${id}: ${response.status}. ${fault}`);
    });
    await fc.assert(property, { numRuns: runs, seed });
  } finally {
    await server.close();
  }
  return statuses;
}

/** Lets time pass for as long as it takes: some steps of a login wait for the person. */
async function inItsOwnTime(answer: Promise<Response>, clock: ManualClock): Promise<Response> {
  let isPending = true;
  answer.finally(() => {
    isPending = false;
  });
  // Most answer at once, without anything in the app becoming older.
  for (let turn = 0; isPending && turn < 20; turn += 1) await setImmediate();
  while (isPending) {
    await clock.advance(1_000);
    await setImmediate();
  }
  return answer;
}

/** What is wrong with an answer, beyond what the server itself has looked at; undefined for nothing. */
function faultOf(id: OperationID, status: number, type: string, text: string): string | undefined {
  if (status >= 500) return `The server has failed: ${text}`;
  if (status < 400) return;
  if (!type.startsWith('application/json')) return `A refusal of type "${type}": ${text}`;
  const { message, code, error } = JSON.parse(text);
  const isEnvelope = typeof message === 'string' && typeof code === 'string';
  // https://www.rfc-editor.org/rfc/rfc6749#section-5.2
  const isOAuth = operations[id].tag === 'OAuth' && typeof error === 'string';
  return isEnvelope || isOAuth ? undefined : `A refusal without the envelope: ${text}`;
}

function toRequest({ method, path, headers, body }: FuzzedRequest): Request {
  const { 'content-type': type, ...others } = headers;
  if (typeof body !== 'object') {
    return new Request(`http://localhost${path}`, {
      method,
      headers,
      ...(body !== undefined && method !== 'GET' && { body }),
    });
  }
  if (type?.startsWith('multipart/')) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) {
      if (name === 'file') form.append(name, new Blob([value]), body.fileName ?? 'file');
      else form.append(name, value);
    }
    return new Request(`http://localhost${path}`, { method, headers: others, body: form });
  }
  return new Request(`http://localhost${path}`, { method, headers, body: String(new URLSearchParams(body)) });
}
