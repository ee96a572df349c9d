import type { BodyEncoder, FetchBody } from './encoder.ts';

/** As JSON, unless it has a form that `fetch` takes, such as a `Blob`, a `FormData` or a stream: those have a tag. */
export const json: BodyEncoder = (value) =>
  Symbol.toStringTag in Object(value) ? (value as FetchBody) : JSON.stringify(value);
