// Statuses of HTTP, in words and by what they mean for a caller.

import { STATUS_CODES } from 'node:http';

/** The status in words, such as `Not Found`; nothing for `default`. */
export function phraseOf(status: string): string {
  return STATUS_CODES[status] ?? '';
}

/** Whether it says no. So does `default`, which stands for what has no status of its own. */
export function isFailure(status: string): boolean {
  return !/^[123]/.test(status);
}
