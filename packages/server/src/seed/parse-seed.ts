import type { ValidationIssue } from '@beeper-openapi/types';
import { toIssue } from '../validation/issue.ts';
import { seed as validate } from '../validation/seed.gen.ts';
import type { Seed } from './seed.ts';
import { SeedError } from './seed-error.ts';

/** How many faults are told at a time. */
const MOST_TOLD = 3;

/**
 * Looks whether a value is a seed.
 *
 * @throws {SeedError} when it is not
 */
export function parseSeed(value: unknown): Seed {
  if (!validate(value)) refuse((validate.errors ?? []).map((fault) => toIssue(fault, undefined, value)));
  const seed = value as Seed;
  const loose = findLooseEnds(seed);
  if (loose.length > 0) refuse(loose);
  return seed;
}

/** What is well-formed, and does not fit together. */
function findLooseEnds({ accounts = [], contacts = {}, chats = [], files = [], labels = [], messages = [] }: Seed) {
  const accountIDs = accounts.map(({ accountID }) => accountID);
  const chatIDs = chats.map(({ id }) => id);
  return [
    ...findTwins('accounts', 'accountID', accountIDs),
    ...findTwins(
      'labels',
      'id',
      labels.map(({ id }) => id),
    ),
    ...findTwins('chats', 'id', chatIDs),
    ...findTwins(
      'messages',
      'id',
      messages.map(({ chatID, id }) => `${chatID} ${id}`),
    ),
    ...findTwins(
      'messages',
      'sortKey',
      messages.map(({ sortKey }) => sortKey),
    ),
    ...findTwins(
      'files',
      'url',
      files.map(({ url }) => url),
    ),
    ...messages.flatMap(({ sortKey }, index) =>
      Number.isSafeInteger(Number(sortKey)) ? [] : [issue(['messages', index, 'sortKey'], 'Expected a whole number.')],
    ),
    ...messages.flatMap(({ chatID }, index) =>
      chatIDs.includes(chatID) ? [] : [issue(['messages', index, 'chatID'], 'No chat of the seed has this ID.')],
    ),
    ...Object.keys(contacts).flatMap((accountID) =>
      accountIDs.includes(accountID) ? [] : [issue(['contacts', accountID], 'No account of the seed has this ID.')],
    ),
  ];
}

function findTwins(part: string, field: string, values: readonly string[]): ValidationIssue[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [issue([part, index, field], 'Another one has the same.')];
  });
}

function issue(path: (string | number)[], message: string): ValidationIssue {
  return { code: 'invalid_value', message, path };
}

function refuse(issues: readonly ValidationIssue[]): never {
  const told = issues.slice(0, MOST_TOLD).map(({ path, message }) => `${path.join('.') || 'the seed'}: ${message}`);
  const rest = issues.length - told.length;
  throw new SeedError(rest > 0 ? `${told.join(' ')} And ${rest} more.` : told.join(' '));
}
