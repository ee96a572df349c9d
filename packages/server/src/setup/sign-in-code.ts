import { derive } from './derive.ts';

/**
 * The code in one email. It need not be kept, as it follows from what it is for.
 *
 * @param email in lower case
 * @param number which of the emails of the setup request it is, counted from 1
 */
export function deriveCode(setupRequestID: string, email: string, number: number): string {
  const value = derive('sign-in code', setupRequestID, email, number).readUInt32BE();
  return String(value % 1_000_000).padStart(6, '0');
}
