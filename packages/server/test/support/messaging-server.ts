import type { Account, Chat, Message, OperationID, Operations, Participant } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { expect, onTestFinished } from 'vitest';
import { ManualClock } from '../../src/clock.ts';
import { createServer, type ServerOptions } from '../../src/create-server.ts';
import type { IncomingMessage, NetworkEvent } from '../../src/networks/network.ts';
import type { Seed } from '../../src/seed/seed.ts';
import { ScriptedNetwork } from './scripted-network.ts';

/** When tests begin. */
export const NOW = Date.parse('2026-10-16T12:00:00.000Z');

export function at(milliseconds: number): string {
  return new Date(NOW + milliseconds).toISOString();
}

export const me: Participant = { id: '@me:scripted', fullName: 'Mia Keller', isSelf: true };
export const ann: Participant = { id: '@ann:scripted', fullName: 'Ann Moreau', username: 'ann' };
export const ben: Participant = { id: '@ben:scripted', fullName: 'Ben Okoye' };

export const account: Account = {
  accountID: 'account',
  bridge: { id: 'scripted', provider: 'local', type: 'scripted' },
  status: 'connected',
  user: { id: me.id, fullName: 'Mia Keller', isSelf: true },
  network: 'Scripted',
};

/** A chat with Ann, unless it is said otherwise. */
export function chatOf(id: string, more: Partial<Chat> & { people?: Participant[] } = {}): Chat {
  const { people = [me, ann], ...rest } = more;
  return {
    id,
    accountID: 'account',
    network: 'Scripted',
    title: id,
    type: people.length > 2 ? 'group' : 'single',
    participants: { items: people, hasMore: false, total: people.length },
    unreadCount: 0,
    ...rest,
  };
}

/** A message of Ann’s, unless it is said otherwise. A minute for each sort key lies between messages. */
export function messageOf(chatID: string, sortKey: number, more: Partial<Message> = {}): Message {
  return {
    id: `m${sortKey}`,
    chatID,
    accountID: 'account',
    senderID: ann.id,
    timestamp: at((sortKey - 1_000_000) * 60_000),
    sortKey: String(sortKey),
    type: 'TEXT',
    text: `Message ${sortKey}`,
    isSender: false,
    isUnread: false,
    ...more,
  };
}

/** One that the account’s owner has sent. */
export function ownMessageOf(chatID: string, sortKey: number, more: Partial<Message> = {}): Message {
  const sendStatus = { status: 'SUCCESS', timestamp: at(0) };
  return messageOf(chatID, sortKey, { senderID: me.id, isSender: true, sendStatus, ...more });
}

export interface CallOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | string[]>;
  body?: unknown;
}

/** Starts a server with one account on a scripted network, which holds its replies to the spec. */
export async function startMessagingServer(seed: Seed = {}, options: ServerOptions = {}) {
  const clock = options.clock instanceof ManualClock ? options.clock : new ManualClock(NOW);
  const network = new ScriptedNetwork();
  const server = await createServer({
    strict: true,
    networks: [network],
    seed: { accounts: [account], ...seed },
    ...options,
    clock,
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);

  /** Carries out an operation. */
  async function call(id: OperationID, { path = {}, query = {}, body }: CallOptions = {}): Promise<Reply> {
    const { method, path: template } = operations[id];
    const filled = template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] as string));
    const url = new URL(filled, 'http://localhost');
    for (const [name, values] of Object.entries(query)) {
      for (const value of [values].flat()) url.searchParams.append(name, String(value));
    }
    const headers = { authorization: `Bearer ${server.token}`, host: 'localhost', 'content-type': 'application/json' };
    const request = new Request(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const response = await server.fetch(request);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** What a successful call answers. */
  async function ask<ID extends OperationID>(id: ID, options?: CallOptions): Promise<Success<ID>> {
    const { status, body } = await call(id, options);
    expect([200, 204], JSON.stringify(body)).toContain(status);
    return body as Success<ID>;
  }

  return {
    call,
    ask,
    clock,
    close,
    network,
    server,
    /** Has something happen on the network. */
    tell: (event: NetworkEvent) => network.host.tell(event),
    /** Has Ann write, unless it is said otherwise. */
    receive(chatID: string, id: string, more: Partial<IncomingMessage> = {}) {
      const message = { id, senderID: ann.id, text: `Hello ${id}`, timestamp: clock.now(), ...more };
      network.host.tell({ type: 'message.received', chatID, message });
    },
    /** Has all that is due happen. */
    settle: () => clock.advance(0),
    readChat: (chatID: string) => ask('retrieveChat', { path: { chatID } }),
    readMessage: (chatID: string, messageID: string) => ask('retrieveMessage', { path: { chatID, messageID } }),
  };
}

export type MessagingServer = Awaited<ReturnType<typeof startMessagingServer>>;

interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a reply holds is what tests are about.
  body: any;
}

type Success<ID extends OperationID> = Operations[ID] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : undefined;
