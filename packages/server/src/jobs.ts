import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Database, Statement } from './store/database.ts';

/**
 * Does what a job is for. What lies outside the database, it does first and at once; what it changes in the database,
 * it gives back as a function, which runs in the transaction that ends the job. A job that is cut off in between is
 * done again, so what lies outside has to bear that.
 */
export type JobHandler<Payload> = (payload: Payload) => (() => void) | Promise<() => void>;

/** What is to happen later. It is kept in the database, so it outlives the process. */
export class Jobs {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #handlers = new Map<string, JobHandler<never>>();
  readonly #insert: Statement;
  readonly #cancel: Statement;
  readonly #next: Statement;
  readonly #delete: Statement;
  #alarm: { due: number; cancel: () => void } | undefined;
  #running: Promise<void> | undefined;
  #isStopped = true;

  constructor(database: Database, clock: Clock, log: Log) {
    this.#database = database;
    this.#clock = clock;
    this.#log = log;
    this.#insert = database.prepare('INSERT INTO job (due, kind, subject, payload) VALUES (?, ?, ?, ?)');
    this.#cancel = database.prepare('DELETE FROM job WHERE kind = ? AND subject = ?');
    this.#next = database.prepare('SELECT id, due, kind, payload FROM job ORDER BY due, id LIMIT 1');
    this.#delete = database.prepare('DELETE FROM job WHERE id = ?');
  }

  /** Says how jobs of a kind are done. All kinds are to be known before the start. */
  handle<Payload>(kind: string, handler: JobHandler<Payload>): void {
    this.#handlers.set(kind, handler as JobHandler<never>);
  }

  /**
   * Has something done at a time; as part of a transaction, only if that is committed.
   *
   * @param due in milliseconds since 1970
   * @param payload what the job has to know, as JSON can hold it
   * @param subject what it is about, to cancel it by
   */
  schedule(kind: string, due: number, payload: unknown, subject: string | null = null): void {
    this.#insert.run(due, kind, subject, JSON.stringify(payload));
    this.#arm(due);
  }

  /** Takes back the jobs of a kind about a subject. */
  cancel(kind: string, subject: string): void {
    this.#cancel.run(kind, subject);
  }

  /** Does what is due, now and from now on. */
  start(): void {
    this.#isStopped = false;
    this.#wake();
  }

  /** Does nothing more, once what is under way is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#alarm?.cancel();
    await this.#running;
  }

  #arm(due: number): void {
    if (this.#isStopped || (this.#alarm && this.#alarm.due <= due)) return;
    this.#alarm?.cancel();
    const cancel = this.#clock.at(due, () => {
      this.#alarm = undefined;
      this.#wake();
    });
    this.#alarm = { due, cancel };
  }

  /** One job after another, so that they take effect in the order in which they are due. */
  #wake(): void {
    this.#running ??= this.#runDue().finally(() => {
      this.#running = undefined;
      const next = this.#isStopped ? undefined : this.#readNext();
      if (next) this.#arm(next.due);
    });
  }

  async #runDue(): Promise<void> {
    for (let job = this.#readNext(); job && job.due <= this.#clock.now() && !this.#isStopped; job = this.#readNext()) {
      await this.#run(job);
    }
  }

  async #run({ id, kind, payload }: Job): Promise<void> {
    let change: () => void = () => {};
    try {
      const handler = this.#handlers.get(kind);
      if (!handler) throw new Error(`Nothing does jobs of the kind ${kind}.`);
      change = await handler(JSON.parse(payload) as never);
    } catch (error) {
      // Done again, it would fail again, and hold up all that comes after it.
      this.#log.error(`A job of the kind ${kind} failed`, error);
    }
    this.#database.transaction(() => {
      this.#delete.run(id);
      change();
    });
  }

  #readNext(): Job | undefined {
    return this.#next.get() as Job | undefined;
  }
}

interface Job {
  id: number;
  due: number;
  kind: string;
  payload: string;
}
