import type { Operation } from '@beeper-openapi/types';
import { badRequest, Failure, unacceptable } from '../failure.ts';
import { requests } from '../validation/requests.gen.ts';
import { validate } from './validate.ts';

/** The most that a body may hold where it is read as a whole. */
const LIMIT_MIB = 1;

/** The operations that take bytes. They read them as they come, since there may be more of them than memory. */
const takesBytes: readonly string[] = ['uploadAsset', 'uploadAssetBase64'];

/**
 * Reads the body of a request, and holds it to the spec.
 *
 * @returns undefined when there is none, and none is needed, and for operations that take bytes
 * @throws {Failure} 400 when it cannot be parsed, 413 when it is too large, 415 when it is of a media type that the
 * operation does not take, 422 when it is not as the spec says
 */
export async function readBody(operation: Operation, request: Request): Promise<unknown> {
  const { mediaTypes = [], required = false } = operation.requestBody ?? {};
  if (takesBytes.includes(operation.id)) return undefined;
  const text = await readText(request);
  if (text === '') {
    if (required) throw unacceptable(['body'], 'This is missing.', 'invalid_type');
    return undefined;
  }
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(given)) {
    const wanted = mediaTypes.join(' or ');
    throw new Failure(415, 'unsupported_media_type', `Send the body as ${wanted}, and say so in Content-Type.`);
  }
  const body = given === 'application/json' ? parseJSON(text) : Object.fromEntries(new URLSearchParams(text));
  validate(requests[operation.id]?.body?.[given], body, 'body');
  return body;
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The request body is not valid JSON.');
  }
}

async function readText(request: Request): Promise<string> {
  const limit = LIMIT_MIB * 2 ** 20;
  const tooLarge = () => new Failure(413, 'body_too_large', `This body may hold ${LIMIT_MIB} MiB at most.`);
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
