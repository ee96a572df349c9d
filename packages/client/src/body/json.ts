import type { BodyEncoder } from './encoder.ts';

/** As JSON, unless it has a form that `fetch` takes, such as a `Blob`, a `FormData` or a stream. */
export const json: BodyEncoder = (value) => {
  const isPlain = / (Object|Array|String|Number|Boolean)\]/.test(Object.prototype.toString.call(value));
  return isPlain ? JSON.stringify(value) : (value as BodyInit);
};
