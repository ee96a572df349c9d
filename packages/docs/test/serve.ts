// A plain static server, as any host is: nothing but files.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Site {
  /** The address of the site's root, with a slash at its end. */
  root: string;
  close(): void;
}

/** @param prefix the path that the site is put below, with a slash at either end */
export async function serve(folder: string, prefix = '/'): Promise<Site> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(prefix)) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}${prefix}`, close: () => server.close() };
}
