import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeModule } from './node-module.ts';
import { page } from './page.ts';

const PATH = '/callback';

/** A port of this machine that a browser is sent back to. */
export interface Loopback {
  readonly redirectURI: string;
  /**
   * Waits for the browser, and shows it how the sign-in ended. What comes with another state is turned away, and does
   * not end the wait: any page on the machine can ask for that.
   *
   * @param complete what to do with the address that it came back to
   */
  receive<T>(state: string, complete: (returned: URL) => Promise<T>): Promise<T>;
  close(): void;
}

/** Listens for a browser on this machine alone. On another port when the wanted one is taken, or none is wanted. */
export async function listen(wanted = 0): Promise<Loopback> {
  const server = nodeModule('node:http').createServer();
  const start = (port: number) =>
    new Promise<void>((ready, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        ready();
      });
    });
  // What is registered is one address, and its port belongs to it; but a sign-in has to go on without it, too.
  await start(wanted).catch(() => start(0));
  const redirectURI = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`;

  return {
    redirectURI,
    receive: (state, complete) =>
      new Promise((resolve, reject) => {
        let outcome: ReturnType<typeof complete> | undefined;
        server.on('request', async ({ method, url = '' }, response) => {
          if (method !== 'GET' || !url.startsWith(`${PATH}?`)) {
            return show(response, 404, 'Nothing is here', 'The sign-in waits for the browser at another address.');
          }
          const returned = new URL(redirectURI + url.slice(PATH.length));
          if (returned.searchParams.get('state') !== state) {
            return show(
              response,
              400,
              'This is another sign-in',
              'Go back to the program, and begin again from there.',
            );
          }
          // When the page has gone out, or the browser has gone before it: to close any sooner would cut it off.
          const isOver = new Promise((over) => response.once('close', over));
          // A browser may ask twice, and a code works once.
          outcome ??= complete(returned);
          try {
            const result = await outcome;
            show(response, 200, 'You are signed in', 'You can close this window now.');
            isOver.then(() => resolve(result));
          } catch (error) {
            show(response, 400, 'You are not signed in', (error as Error).message);
            isOver.then(() => reject(error));
          }
        });
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function show(response: ServerResponse, status: number, heading: string, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    // The page's address holds the code.
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(page(heading, text));
}
