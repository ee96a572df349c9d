import type { CapabilitySupportLevel, ChatCapabilities } from '@beeper-openapi/types';
import { unacceptable } from '../failure.ts';

/** Whether a chat supports something. What its network does not say is left to the network. */
export function isSupported(level: CapabilitySupportLevel | undefined): boolean {
  return level === undefined || level > 0;
}

/** @throws {Failure} 422 when the network says that a chat cannot do something */
export function requireSupport(
  level: CapabilitySupportLevel | boolean | undefined,
  path: readonly (string | number)[],
  message: string,
): void {
  const isRefused = typeof level === 'boolean' ? !level : !isSupported(level);
  if (isRefused) throw unacceptable(path, message, 'not_supported');
}

/** @throws {Failure} 422 when a text has more characters than a message here may have */
export function checkLength(
  text: string,
  { maxTextLength }: ChatCapabilities,
  path: readonly (string | number)[],
): void {
  if (maxTextLength !== undefined && [...text].length > maxTextLength) {
    throw unacceptable(path, `A message here may have ${maxTextLength} characters at most.`, 'too_big');
  }
}
