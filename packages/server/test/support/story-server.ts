import type { OperationID, Operations } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { expect, onTestFinished } from 'vitest';
import { ManualClock } from '../../src/clock.ts';
import { createServer, type ServerOptions } from '../../src/create-server.ts';
import type { NetworkEvent, NetworkHost } from '../../src/networks/network.ts';
import type { SimulatedNetwork } from '../../src/networks/simulated/simulated-network.ts';
import { createSimulatedNetworks } from '../../src/networks/simulated/simulated-networks.ts';
import { demo } from '../../src/seed/demo.gen.ts';
import { replies } from '../../src/validation/replies.gen.ts';

/** What a test sends along with a call. */
export interface CallOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
}

/** Starts a server that begins with the story of the spec's examples, unless the options say otherwise. */
export async function startStoryServer(options: ServerOptions = {}) {
  const clock = new ManualClock(Date.parse(demo.now as string));
  const networks = createSimulatedNetworks();
  let host: NetworkHost | undefined;
  for (const network of networks) {
    const start = network.start.bind(network);
    network.start = (given: NetworkHost) => {
      host = given;
      start(given);
    };
  }
  const server = await createServer({ clock, networks, seed: demo, ...options });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);

  /** Carries out an operation, and holds the reply to the spec. */
  async function call(id: OperationID, { path = {}, query = {}, body }: CallOptions = {}) {
    const { method, path: template } = operations[id];
    const filled = template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] as string));
    const url = new URL(filled, 'http://localhost');
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const headers = { authorization: `Bearer ${server.token}`, host: 'localhost', 'content-type': 'application/json' };
    const request = new Request(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const response = await server.fetch(request);
    const reply: unknown = await response.json();
    const isAsTheSpecSays = replies[id]?.body[response.status]?.['application/json'];
    expect(isAsTheSpecSays?.(reply), JSON.stringify(isAsTheSpecSays?.errors ?? response.status)).toBe(true);
    return { status: response.status, body: reply };
  }

  /** What a successful call answers. */
  async function ask<ID extends OperationID>(id: ID, options?: CallOptions): Promise<Success<ID>> {
    const { status, body } = await call(id, options);
    expect(status, JSON.stringify(body)).toBe(200);
    return body as Success<ID>;
  }

  /** Has something happen on a network. */
  const tell = (event: NetworkEvent) => host?.tell(event);

  const network = (id: string) => networks.find(({ bridge }) => bridge.id === id) as SimulatedNetwork;
  return { call, ask, clock, network, tell, close };
}

type Success<ID extends OperationID> = Operations[ID] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type StoryServer = Awaited<ReturnType<typeof startStoryServer>>;
