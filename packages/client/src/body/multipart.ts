import type { BodyEncoder } from './encoder.ts';
import { toFile, type Uploadable } from './to-file.ts';

/** As `multipart/form-data`, files included. Undefined and null values are left out. */
export const multipart: BodyEncoder = async (value) => {
  const form = new FormData();
  for (const [name, item] of Object.entries(value as object)) {
    if (item === undefined || item === null) continue;
    form.append(name, typeof item === 'object' ? await toFile(item) : String(item));
  }
  return form;
};

/** What a body's fields become for the caller: where it has a `Blob`, anything that can be uploaded will do. */
export type WithUploads<Body> = { [Name in keyof Body]: Body[Name] extends Blob | undefined ? Uploadable : Body[Name] };
