import type { Duplex } from 'node:stream';
import type { ServerMessage } from '@beeper-openapi/types';
import type { WebSocket } from 'ws';
import type { Grant } from '../oauth/grant.ts';
import type { CommandError } from './command.ts';
import type { Event } from './event.ts';

/** Why a connection ends: https://www.iana.org/assignments/websocket */
export const CloseCode = { goingAway: 1001, policyViolation: 1008, serviceRestart: 1012, tryAgainLater: 1013 } as const;

/** A client that follows events, over one WebSocket. */
export class Connection {
  readonly grant: Grant;
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  readonly #backlog: number;
  /** The chats that it follows; undefined for all of them. */
  #chatIDs: ReadonlySet<string> | undefined = new Set();
  #followsApp = false;
  /** The number of the next event. */
  #seq = 0;
  #isAlive = true;

  /**
   * @param stream what the socket speaks over
   * @param backlog how many bytes may wait for a client that reads slowly, before it is cut off
   */
  constructor(socket: WebSocket, stream: Duplex, grant: Grant, backlog: number) {
    this.grant = grant;
    this.#socket = socket;
    this.#stream = stream;
    this.#backlog = backlog;
    socket.on('pong', () => {
      this.#isAlive = true;
    });
  }

  /** The number of the next event: who has the same one, and follows the same, is sent the same bytes. */
  get seq(): number {
    return this.#seq;
  }

  /** @param chatIDs undefined for all chats */
  follow(chatIDs: ReadonlySet<string> | undefined, followsApp: boolean): void {
    this.#chatIDs = chatIDs;
    this.#followsApp = followsApp;
  }

  follows({ chatID }: Event): boolean {
    if (chatID === undefined) return this.#followsApp;
    return this.#chatIDs === undefined || this.#chatIDs.has(chatID);
  }

  /** Sends an answer to the client. */
  send(message: ServerMessage): void {
    if (this.#canTakeMore()) this.#socket.send(JSON.stringify(message));
  }

  refuse({ code, message, requestID }: CommandError): void {
    this.send({ type: 'error', code, message, ...(requestID !== undefined && { requestID }) });
  }

  /**
   * Sends events that it follows.
   *
   * @param frames them as they go over the wire, from its own number on
   */
  sendEvents(count: number, frames: Buffer): void {
    this.#seq += count;
    // Straight to the stream: what is the same for everybody need not be framed for everybody anew.
    if (this.#canTakeMore()) this.#stream.write(frames);
  }

  /** Looks whether the client still answers, and lets go of one that has not since the last time. */
  ping(): void {
    if (this.#isAlive) this.#socket.ping();
    else this.cut();
    this.#isAlive = false;
  }

  /** @param reason for people */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Ends it without a word. */
  cut(): void {
    this.#socket.terminate();
  }

  #canTakeMore(): boolean {
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    if (this.#stream.writableLength <= this.#backlog) return true;
    this.close(CloseCode.tryAgainLater, 'Events came faster than they were read. Connect again, and read up on them.');
    return false;
  }
}
