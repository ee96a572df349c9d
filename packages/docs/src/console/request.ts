// What a filled-in form asks for, before anything is sent.

import { Explained } from './base-url.ts';
import { type Form, type Input, inputKey } from './form.ts';

export interface APIRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: RequestBody;
}

export type RequestBody =
  | { kind: 'text'; text: string }
  /** Its media type is set by whoever sends it, since only they know what separates the parts. */
  | { kind: 'parts'; parts: { name: string; value: string | File }[] };

/** What stands in the fields, by `inputKey`. An empty text is a field that is left out. */
export type Values = ReadonlyMap<string, string | File>;

/**
 * @param baseURL without a slash at its end
 * @throws {Explained} if a field that has to be JSON is none
 */
export function buildRequest(form: Form, baseURL: string, token: string, values: Values): APIRequest {
  const path = form.path.replaceAll(/\{([^}]*)\}/g, (_, name) =>
    encodeURIComponent(String(values.get(`path.${name}`))),
  );
  const query = filled(form, 'query', values).flatMap(([{ control, name }, value]) => {
    return split(control, String(value)).map((part) => [name, part]);
  });
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  const body = form.body && buildBody(form.body, form, values);
  return {
    method: form.method,
    url: baseURL + path + search,
    headers: {
      ...(token !== '' && form.takesToken && { Authorization: `Bearer ${token}` }),
      ...Object.fromEntries(filled(form, 'header', values).map(([{ name }, value]) => [name, String(value)])),
      ...(body?.kind === 'text' && form.body && { 'Content-Type': form.body.mediaType }),
    },
    ...(body && { body }),
  };
}

/** What stands in the fields of one place, those that are left out left out. */
function filled(form: Form, place: Input['in'], values: Values): [Input, string | File][] {
  return form.inputs.flatMap((input): [Input, string | File][] => {
    const value = values.get(inputKey(input));
    return input.in !== place || value === undefined || value === '' ? [] : [[input, value]];
  });
}

function split(control: Input['control'], value: string): string[] {
  if (control.kind !== 'list') return [value];
  const parts = listParts(value);
  return control.separator === ',' ? [parts.join(',')] : parts;
}

function listParts(value: string): string[] {
  return value.split('\n').filter((part) => part.trim() !== '');
}

function buildBody({ mediaType, required }: NonNullable<Form['body']>, form: Form, values: Values) {
  const [whole] = filled(form, 'whole', values);
  if (whole) return { kind: 'text' as const, text: JSON.stringify(readValue(...whole)) };
  const fields = filled(form, 'body', values);
  if (fields.length === 0 && !required) return undefined;
  if (mediaType === 'multipart/form-data') {
    return { kind: 'parts' as const, parts: fields.map(([{ name }, value]) => ({ name, value })) };
  }
  if (mediaType === 'application/x-www-form-urlencoded') {
    const text = new URLSearchParams(fields.map(([{ name }, value]) => [name, String(value)]));
    return { kind: 'text' as const, text: String(text) };
  }
  const text = JSON.stringify(
    Object.fromEntries(fields.map(([input, value]) => [input.name, readValue(input, value)])),
  );
  return { kind: 'text' as const, text };
}

function readValue({ control, name }: Input, value: string | File): unknown {
  const text = String(value);
  if (control.kind === 'number') return Number(text);
  if (control.kind === 'boolean') return text === 'true';
  if (control.kind === 'list') return listParts(text);
  return control.kind === 'json' ? readJSON(text, name) : text;
}

/** @throws {Explained} if the text is no JSON */
export function readJSON(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Explained(`“${name}” is not JSON: ${(error as Error).message}.`);
  }
}
