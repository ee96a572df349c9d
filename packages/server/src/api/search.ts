import type { UnifiedSearchOutput } from '@beeper-openapi/types';
import type { App } from '../app.ts';
import { JSONText } from '../json-text.ts';
import type { Handlers } from './handler.ts';

/** How many of each kind are found. */
const MOST_FOUND = 20;

export function searchHandlers({ chatReader, messageSearch }: App): Pick<Handlers, 'search'> {
  return {
    search({ query: { query } }) {
      const page = { limit: MOST_FOUND };
      const byTitle = chatReader.search({ query, scope: 'titles' }, page).parse();
      const byParticipant = chatReader.search({ query, scope: 'participants', type: 'group' }, page).parse();
      // As the message search finds them by itself, for which the cursors are.
      const messages = messageSearch.search({ query, excludeLowPriority: true }, page);
      const found = `"chats":${JSON.stringify(byTitle.items)},"in_groups":${JSON.stringify(byParticipant.items)}`;
      return new JSONText<UnifiedSearchOutput>(`{"results":{${found},"messages":${messages.text}}}`);
    },
  };
}
