// A server that is measured, as seen from the process that asks it.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

/** What a server has cost so far. */
export interface ServerCost {
  /** Microseconds of processor time. */
  cpu: number;
  /** Bytes of memory now. */
  resident: number;
  /** Bytes of memory at most. */
  peak: number;
}

export interface Asked {
  method?: string;
  path: string;
  body?: string;
}

const AT_ONCE = 10;

export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  readonly url: string;
  readonly token: string;

  private constructor(child: ChildProcess, { url, token }: { url: string; token: string }) {
    this.#child = child;
    this.url = url;
    this.token = token;
  }

  /** @param kind one of those that the subject knows */
  static async start(kind: string, database: string): Promise<ServerProcess> {
    const child = fork(join(import.meta.dirname, 'server-subject.ts'), [kind, database], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const failed = once(child, 'close').then(([code]) => {
      throw new Error(`The server "${kind}" has ended with ${code}.`);
    });
    const [told] = (await Promise.race([once(child, 'message'), failed])) as [{ url: string; token: string }];
    failed.catch(() => {});
    return new ServerProcess(child, told);
  }

  async cost(): Promise<ServerCost> {
    this.#child.send('cost');
    const [cost] = (await once(this.#child, 'message')) as [ServerCost];
    return cost;
  }

  /** Sends so many requests, ten at a time, and gives the microseconds of processor time that each cost the server. */
  async costPerRequest(times: number, asked: (index: number) => Asked): Promise<number> {
    const before = await this.cost();
    let next = 0;
    const work = async () => {
      while (next < times) await this.ask(asked(next++));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const after = await this.cost();
    return (after.cpu - before.cpu) / times;
  }

  async ask({ method = 'GET', path, body }: Asked): Promise<void> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const sent = request(this.url + path, { method, headers, agent: this.#agent });
    sent.end(body);
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'end');
    if (response.statusCode >= 300) throw new Error(`${method} ${path} was answered with ${response.statusCode}.`);
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const ended = once(this.#child, 'close');
    this.#child.kill();
    await ended;
  }
}
