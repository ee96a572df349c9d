/** How the command ends. */
export const ExitCode = {
  /** As it was asked to. */
  done: 0,
  /** For a reason that nobody foresaw, or at once, by a second signal. */
  failed: 1,
  /** It was not called rightly. */
  usage: 2,
  /** The port cannot be listened on. */
  port: 3,
  /** The database cannot be used. */
  database: 4,
  /** The seed cannot be used. */
  seed: 5,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Ends the command, with a line for people. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
