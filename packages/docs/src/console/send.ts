// Sends a request, and tells what became of it.

import { Explained } from './base-url.ts';
import { explainNoAnswer, explainRedirect } from './messages.ts';
import type { APIRequest, RequestBody } from './request.ts';

export interface Answer {
  status: number;
  statusText: string;
  /** From the first byte sent until the last one received. */
  milliseconds: number;
  headers: [name: string, value: string][];
  body: Blob;
}

/** What keeps a token where it is sent: no redirect is followed, and nothing is told or remembered of the page. */
const CAREFULLY = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/** @throws {Explained} if there is no answer that a page may read, with what the reader can do about it */
export async function send(request: APIRequest, signal: AbortSignal): Promise<Answer> {
  const { headers, method, url } = request;
  const body = request.body && encode(request.body);
  const start = performance.now();
  let response: Response;
  let content: Blob;
  try {
    response = await fetch(url, {
      ...CAREFULLY,
      method,
      headers,
      ...(body && { body }),
      redirect: 'manual',
      signal,
    });
    content = await response.blob();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Explained(explainNoAnswer(new URL(url).origin, location.origin, await isSomethingThere(url)));
  }
  if (response.type === 'opaqueredirect') throw new Explained(explainRedirect());
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(performance.now() - start),
    headers: [...response.headers],
    body: content,
  };
}

function encode(body: RequestBody): string | FormData {
  if (body.kind === 'text') return body.text;
  const form = new FormData();
  for (const { name, value } of body.parts) form.append(name, value);
  return form;
}

/** Asks for nothing and sends no token: a browser tells a page no more than whether somebody has answered. */
async function isSomethingThere(url: string): Promise<boolean> {
  try {
    await fetch(new URL('/', url), { ...CAREFULLY, mode: 'no-cors', method: 'HEAD' });
    return true;
  } catch {
    return false;
  }
}
