import { once } from 'node:events';
import type { ServerMessage } from '@beeper-openapi/types';
import { expect, onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { replies } from '../../src/validation/replies.gen.ts';

/** A client of the event stream. */
export class EventClient {
  readonly socket: WebSocket;
  /** What has come, each as the spec says. */
  readonly messages: ServerMessage[] = [];
  /** How the connection ended; undefined while it stands. */
  end: { code: number; reason: string } | undefined;

  constructor(url: string, token: string, options: ClientOptions = {}) {
    const headers = { authorization: `Bearer ${token}`, ...options.headers };
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/v1/ws`, { ...options, headers });
    this.socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      const validate = replies.connectWebSocket?.message;
      expect(validate?.(message), JSON.stringify(validate?.errors)).toBe(true);
      this.messages.push(message);
    });
    this.socket.on('close', (code, reason) => {
      this.end = { code, reason: String(reason) };
    });
    this.socket.on('error', () => {});
    onTestFinished(() => this.socket.terminate());
  }

  get types(): string[] {
    return this.messages.map(({ type }) => type);
  }

  /** Sends a command, and waits for the answer. */
  async send(command: unknown): Promise<ServerMessage> {
    const before = this.#answers().length;
    this.socket.send(typeof command === 'string' ? command : JSON.stringify(command));
    await this.until(() => this.#answers().length > before);
    return this.#answers()[before] as ServerMessage;
  }

  follow(...chatIDs: string[]): Promise<ServerMessage> {
    return this.send({ type: 'subscriptions.set', chatIDs });
  }

  async until(isSo: () => unknown): Promise<void> {
    await expect.poll(() => Boolean(isSo()), { interval: 2 }).toBe(true);
  }

  async ended(): Promise<{ code: number; reason: string } | undefined> {
    await this.until(() => this.end);
    return this.end;
  }

  #answers(): ServerMessage[] {
    return this.messages.filter(({ type }) => type === 'subscriptions.updated' || type === 'error');
  }
}

/** Connects, and waits for the greeting. */
export async function connectEvents(url: string, token = 'all', options?: ClientOptions): Promise<EventClient> {
  const client = new EventClient(url, token, options);
  await client.until(() => client.messages.length > 0);
  return client;
}

/** Tries to connect where that is refused, and says how. */
export async function refusalOf(url: string, token: string, options?: ClientOptions) {
  const { socket } = new EventClient(url, token, options);
  const [, response] = await once(socket, 'unexpected-response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode as number, headers: response.headers, body: JSON.parse(text) };
}
