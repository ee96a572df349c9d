import type { BodyEncoder } from './encoder.ts';

/** As a web form, the way OAuth wants it. Undefined and null values are left out. */
export const urlencoded: BodyEncoder = (value) => {
  const given = Object.entries(value as object).filter(([, item]) => item !== undefined && item !== null);
  return new URLSearchParams(given.map(([name, item]) => [name, String(item)]));
};
