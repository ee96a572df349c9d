/** Writes a request's body. */
export type BodyEncoder = (value: unknown) => BodyInit | Promise<BodyInit>;
