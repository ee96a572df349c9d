import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often connections are looked for that have become idle, in milliseconds. */
const IDLE_CHECK = 20;

/**
 * Begins to take connections.
 *
 * @returns where they are reached from this machine
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      ready();
    });
  });
  const address = server.address() as AddressInfo;
  const isAnyAddress = address.address === '0.0.0.0' || address.address === '::';
  const name = isAnyAddress ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

/** Takes no more connections, and waits until all have ended; those that take longer than the grace are cut. */
export async function stopListening(server: Server, grace: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((done) => server.close(done));
  // A client would keep its connection for a next request.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
