import type { ClientCommand, WSErrorCode } from '@beeper-openapi/types';
import { summarize } from '../failure.ts';
import { toIssue } from '../validation/issue.ts';
import { requests } from '../validation/requests.gen.ts';
import type { Fault } from '../validation/validator.ts';

/** What a client has sent is no command that can be carried out. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly code: WSErrorCode;
  /** Which command it is; undefined when it does not say so. */
  readonly requestID: string | undefined;

  constructor(code: WSErrorCode, message: string, requestID: string | undefined) {
    super(message);
    this.code = code;
    this.requestID = requestID;
  }
}

/**
 * Reads what a client has sent, and holds it to the spec.
 *
 * @throws {CommandError} when it is not as the spec says
 */
export function readCommand(text: string): ClientCommand {
  const command = parse(text);
  const requestID = requestIDOf(command);
  const validator = requests.connectWebSocket?.command;
  if (validator && !validator(command)) {
    // That none of the variants fits says less than what is wrong with one.
    const faults = (validator.errors ?? []).filter(({ keyword }) => keyword !== 'oneOf');
    if (faults.some(isOfType)) throw new CommandError('INVALID_COMMAND', 'There is no such command.', requestID);
    const issues = faults.map((fault) => toIssue(fault, undefined, command));
    throw new CommandError('INVALID_PAYLOAD', summarize(issues), requestID);
  }
  const { chatIDs } = command as ClientCommand;
  if (chatIDs.length > 1 && chatIDs.includes('*')) {
    const message = 'chatIDs: * stands for every chat, so send it alone.';
    throw new CommandError('INVALID_PAYLOAD', message, requestID);
  }
  return command as ClientCommand;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError('INVALID_COMMAND', 'Send each command as one JSON object.', undefined);
  }
}

function requestIDOf(command: unknown): string | undefined {
  if (typeof command !== 'object' || command === null || !('requestID' in command)) return undefined;
  return typeof command.requestID === 'string' ? command.requestID : undefined;
}

/** Whether it is not even clear which command is meant. */
function isOfType({ instancePath, keyword, params }: Fault): boolean {
  return instancePath === '/type' || params.missingProperty === 'type' || (instancePath === '' && keyword === 'type');
}
