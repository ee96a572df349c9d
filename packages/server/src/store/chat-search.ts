import type { Participant } from '@beeper-openapi/types';
import type { Database, Statement } from './database.ts';
import { matchWords } from './match.ts';

/** What a chat has to be like to be found. Whatever is absent does not matter. */
export interface ChatFilter {
  query?: string | undefined;
  /** Where the words of the query are looked for; in titles by default. */
  scope?: 'titles' | 'participants' | undefined;
  type?: 'single' | 'group' | undefined;
  inbox?: 'primary' | 'low-priority' | 'archive' | undefined;
  accountIDs?: readonly string[] | undefined;
  labelID?: string | undefined;
  isUnread?: boolean | undefined;
  excludeMuted?: boolean | undefined;
  /** ISO 8601 in UTC with milliseconds, as the database has times. */
  lastActivityAfter?: string | undefined;
  lastActivityBefore?: string | undefined;
}

/** A condition on `chat` that is true of the chats that pass a filter. */
export const passesFilter = `
  (:match IS NULL OR chat.rowid IN (SELECT rowid FROM chat_text WHERE chat_text MATCH :match))
  AND (:type IS NULL OR type = :type)
  AND CASE :inbox
    WHEN 'primary' THEN NOT is_archived AND NOT is_low_priority
    WHEN 'low-priority' THEN is_low_priority
    WHEN 'archive' THEN is_archived
    ELSE TRUE
  END
  AND (:accountIDs IS NULL OR account_id IN (SELECT value FROM json_each(:accountIDs)))
  AND (:labelID IS NULL OR id IN (SELECT chat_id FROM chat_label WHERE label_id = :labelID))
  AND (NOT :isUnread OR unread_count > 0)
  AND (NOT :excludeMuted OR NOT is_muted)
  AND (:lastActivityAfter IS NULL OR last_activity > :lastActivityAfter)
  AND (:lastActivityBefore IS NULL OR last_activity <> '' AND last_activity < :lastActivityBefore)`;

/** The parameters of that condition. */
export function toParameters(filter: ChatFilter): Record<string, string | number | null> {
  const { query, scope = 'titles', type, inbox, accountIDs, labelID, lastActivityAfter, lastActivityBefore } = filter;
  return {
    match: (query !== undefined && matchWords(scope, query)) || null,
    type: type ?? null,
    inbox: inbox ?? null,
    accountIDs: accountIDs ? JSON.stringify(accountIDs) : null,
    labelID: labelID ?? null,
    isUnread: Number(filter.isUnread ?? false),
    excludeMuted: Number(filter.excludeMuted ?? false),
    lastActivityAfter: lastActivityAfter ?? null,
    lastActivityBefore: lastActivityBefore ?? null,
  };
}

/** The words that chats are found by. */
export class ChatIndex {
  readonly #put: Statement;

  constructor(database: Database) {
    this.#put = database.prepare(
      `INSERT OR REPLACE INTO chat_text (rowid, titles, participants)
       SELECT rowid, :titles, :participants FROM chat WHERE id = :id`,
    );
  }

  put(id: string, { title, network }: { title: string; network: string }, participants: readonly Participant[]): void {
    const names = participants.flatMap(({ fullName, username }) => [fullName, username]).filter(Boolean);
    this.#put.run({ id, titles: `${title} ${network}`, participants: names.join(' ') });
  }
}
