/** What `fetch` takes for a body. The types of the DOM have a name for it, and those of Node have none. */
export type FetchBody = NonNullable<RequestInit['body']>;

/** Writes a request's body. */
export type BodyEncoder = (value: unknown) => FetchBody | Promise<FetchBody>;
