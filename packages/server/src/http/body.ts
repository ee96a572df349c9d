import type { Operation } from '@beeper-openapi/types/operations';
import { Refusal } from '../failure.ts';
import { requests } from '../validation/requests.gen.ts';
import { fieldsOf } from './fields.ts';
import type { RequestContext, RequestHeaders } from './incoming.ts';
import { unprocessable, validate } from './validate.ts';

/** The most that a body may hold where it is read as a whole. */
const LIMIT_MIB = 1;
const LIMIT = LIMIT_MIB * 2 ** 20;

/** The operations that take bytes. They read them as they come, since there may be more of them than memory. */
const takesBytes: readonly string[] = ['uploadAsset', 'uploadAssetBase64'];

/**
 * Reads the body of a request, and holds it to the spec.
 *
 * @returns undefined when there is none, and none is needed, and for operations that take bytes
 * @throws {Refusal} 400 when it cannot be parsed, 413 when it is too large, 415 when it is of a media type that the
 * operation does not take, 422 when it is not as the spec says
 */
export async function readBody(
  operation: Operation,
  context: RequestContext,
  headers: RequestHeaders,
): Promise<unknown> {
  const { mediaTypes = [], required = false } = operation.requestBody ?? {};
  if (takesBytes.includes(operation.id)) return undefined;
  if (!isPresent(context, headers)) {
    if (required)
      throw unprocessable(operation, [{ code: 'invalid_type', message: 'This is missing.', path: ['body'] }]);
    return undefined;
  }
  const mediaType = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(mediaType)) {
    throw unsupported(`Send the body as ${mediaTypes.join(' or ')}, and say so in Content-Type.`);
  }
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding !== 'identity') throw unsupported('Send the body as it is, without Content-Encoding.');
  const text = await readText(context.req.raw, headers);
  const body = mediaType === 'application/json' ? parseJSON(text) : fieldsOf(new URLSearchParams(text));
  validate(operation, requests[operation.id]?.body?.[mediaType], body, 'body');
  return body;
}

function isPresent({ env, req }: RequestContext, headers: RequestHeaders): boolean {
  if (!env?.incoming) return req.raw.body !== null;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Reads a body as a whole.
 *
 * @throws {Refusal} 400 when it is no text, 413 when it is too large
 */
export async function readText(request: Request, headers: RequestHeaders): Promise<string> {
  const { 'content-length': length } = headers;
  if (Number(length ?? 0) > LIMIT) throw tooLarge();
  // With its length told, node:http lets no more through. Reading a stream takes several times as long.
  const bytes = length === undefined ? await readStream(request) : await request.arrayBuffer().catch(endedEarly);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The request body is not UTF-8.');
  }
}

async function readStream(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read().catch(endedEarly); read?.value; read = await reader?.read().catch(endedEarly)) {
    chunks.push(read.value);
    size += read.value.byteLength;
    if (size > LIMIT) {
      await reader?.cancel();
      throw tooLarge();
    }
  }
  return Buffer.concat(chunks);
}

/** @throws {Refusal} 400 when it is not JSON */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('The request body is not valid JSON.');
  }
}

function malformed(message: string): Refusal {
  return new Refusal(400, 'bad_request', message);
}

function endedEarly(): never {
  throw malformed('The request body ended early.');
}

function tooLarge(): Refusal {
  return new Refusal(413, 'body_too_large', `This body may hold ${LIMIT_MIB} MiB at most.`);
}

function unsupported(message: string): Refusal {
  return new Refusal(415, 'unsupported_media_type', message);
}
