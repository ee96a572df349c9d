import { beforeAll, describe, expect, test } from 'vitest';
import { ChatReader } from '../src/store/chat-reader.ts';
import { Chats } from '../src/store/chats.ts';
import { Database } from '../src/store/database.ts';
import { MessageIndex } from '../src/store/message-index.ts';
import { MessageSearch } from '../src/store/message-search.ts';
import { Messages } from '../src/store/messages.ts';

/** What SQLite does for each statement about chats and messages. */
const plans = new Map<string, string[]>();

beforeAll(() => {
  const database = new Database(':memory:');
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    const steps = prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as unknown as { detail: string }[];
    plans.set(
      sql.replace(/\s+/g, ' ').trim(),
      steps.map(({ detail }) => detail),
    );
    return prepare(sql);
  };
  const index = new MessageIndex(database);
  const chats = new Chats(database);
  new Messages(database, index);
  new MessageSearch(database, index, chats, new ChatReader(database));
  database.close();
});

describe('however many chats and messages there are', () => {
  test('no statement reads all of them', () => {
    // What waits, what a request names, what FTS5 finds by itself, and an index that holds no more than is asked for.
    const small =
      /^SCAN (?:message_unindexed|json_each|\(subquery-\d+\)|(?:message|chat)_text VIRTUAL|chat USING .*chat_(?:low_priority|muted)$)/;

    expect(plans.size).toBeGreaterThan(40);
    expect(stepsThat((step) => step.startsWith('SCAN') && !small.test(step))).toEqual([]);
  });

  test('no statement sorts more than it gives', () => {
    // The labels of one chat, and the direct chats with one person, are few.
    const few = /FROM chat_label JOIN label|WHERE user_id = \? AND account_id = \?/;

    expect(stepsThat((step, sql) => step.includes('TEMP B-TREE') && !few.test(sql))).toEqual([]);
  });

  test('a change of a chat looks at none of its messages', () => {
    const isChange = (sql: string) => sql.startsWith('UPDATE chat SET document');

    expect(stepsThat((step, sql) => isChange(sql) && step.includes('message'))).toEqual([]);
    expect([...plans.keys()].some(isChange)).toBe(true);
  });

  test('what is unread is found among the unread ones', () => {
    const steps = stepsThat((step, sql) => sql.includes('AND is_unread') && step.startsWith('SEARCH message'));

    expect(steps).toHaveLength(2);
    for (const step of steps) expect(step).toContain('message_unread');
  });
});

function stepsThat(fit: (step: string, sql: string) => boolean): string[] {
  return [...plans].flatMap(([sql, steps]) => steps.filter((step) => fit(step, sql)).map((step) => `${step}: ${sql}`));
}
