// The tables, as a list of steps that each database goes through once. A step that has been released stays as it is:
// what changes later is another step.
//
// A thing of the API is kept as the document that the API answers with, so that reading one is reading a column. The
// columns that SQLite searches and orders by are generated from it, so that the two cannot disagree.

export const migrations: readonly string[] = [
  `
  -- What there is one of, as JSON.
  CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What is to happen at a time. It is deleted in the transaction that makes it happen, so it happens once.
  CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- What it is about, to call it off by. Absent when nobody will.
    subject TEXT,
    payload TEXT NOT NULL
  ) STRICT;
  CREATE INDEX job_by_due ON job (due, id);
  CREATE INDEX job_by_subject ON job (kind, subject) WHERE subject IS NOT NULL;

  -- A signed-in identity on a bridge.
  CREATE TABLE login (
    bridge_id TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (bridge_id, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE account (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bridge_id TEXT NOT NULL,
    login_id TEXT,
    -- True for one that only shows in its chats.
    hidden INTEGER NOT NULL DEFAULT 0,
    document TEXT NOT NULL,
    FOREIGN KEY (bridge_id, login_id) REFERENCES login (bridge_id, id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX account_by_login ON account (bridge_id, login_id);

  CREATE TABLE contact (
    rowid INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    -- What contacts are listed by: the name without case and accents.
    sort_name TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (account_id, id)
  ) STRICT;
  CREATE INDEX contact_by_name ON contact (account_id, sort_name, id);

  -- A phone number, email address or username of a contact, in its normal form.
  CREATE TABLE contact_identifier (
    account_id TEXT NOT NULL,
    value TEXT NOT NULL,
    contact_rowid INTEGER NOT NULL REFERENCES contact (rowid) ON DELETE CASCADE,
    PRIMARY KEY (account_id, value, contact_rowid)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contact_identifier_by_contact ON contact_identifier (contact_rowid);

  CREATE TABLE label (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE chat (
    rowid INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE AS (document ->> 'id') STORED,
    local_id TEXT UNIQUE AS (document ->> 'localChatID') STORED,
    account_id TEXT NOT NULL AS (document ->> 'accountID') STORED REFERENCES account (id) ON DELETE CASCADE,
    type TEXT NOT NULL AS (document ->> 'type') STORED,
    -- Chats without any activity come last.
    last_activity TEXT NOT NULL AS (coalesce(document ->> 'lastActivity', '')) STORED,
    unread_count INTEGER NOT NULL AS (document ->> 'unreadCount') STORED,
    is_archived INTEGER NOT NULL AS (coalesce(document ->> 'isArchived', 0)) STORED,
    is_low_priority INTEGER NOT NULL AS (coalesce(document ->> 'isLowPriority', 0)) STORED,
    is_muted INTEGER NOT NULL AS (coalesce(document ->> 'isMuted', 0)) STORED,
    merged_into TEXT AS (document ->> 'mergedIntoChatID') STORED
  ) STRICT;
  CREATE INDEX chat_by_activity ON chat (last_activity, id);
  CREATE INDEX chat_by_account ON chat (account_id, last_activity, id);
  CREATE INDEX chat_by_merge ON chat (merged_into) WHERE merged_into IS NOT NULL;

  CREATE TABLE chat_participant (
    chat_id TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (chat_id, position),
    UNIQUE (chat_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX chat_by_participant ON chat_participant (user_id, chat_id);

  CREATE TABLE chat_label (
    label_id TEXT NOT NULL REFERENCES label (id) ON DELETE CASCADE,
    chat_id TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
    PRIMARY KEY (label_id, chat_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX label_by_chat ON chat_label (chat_id);

  CREATE TABLE message (
    -- The order of messages, and their place in the index of texts.
    sort_key INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    chat_id TEXT NOT NULL AS (document ->> 'chatID') STORED REFERENCES chat (id) ON DELETE CASCADE,
    id TEXT NOT NULL AS (document ->> 'id') STORED,
    timestamp TEXT NOT NULL AS (document ->> 'timestamp') STORED,
    sender_id TEXT NOT NULL AS (document ->> 'senderID') STORED,
    is_sender INTEGER NOT NULL AS (coalesce(document ->> 'isSender', 0)) STORED,
    is_unread INTEGER NOT NULL AS (coalesce(document ->> 'isUnread', 0)) STORED,
    UNIQUE (chat_id, id)
  ) STRICT;
  CREATE INDEX message_by_chat ON message (chat_id, sort_key);
  CREATE INDEX message_unread ON message (chat_id, sort_key) WHERE is_unread;

  -- Other IDs that a message is found by: the one it had while it was sent, and that of its Matrix event.
  CREATE TABLE message_alias (
    chat_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    sort_key INTEGER NOT NULL REFERENCES message (sort_key) ON DELETE CASCADE,
    PRIMARY KEY (chat_id, alias)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX message_alias_by_message ON message_alias (sort_key);

  CREATE TABLE token (
    -- Of the token itself.
    hash BLOB PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    client_id TEXT,
    -- Separated by spaces.
    scopes TEXT NOT NULL,
    -- In milliseconds since 1970.
    issued_at INTEGER NOT NULL,
    expires_at INTEGER
  ) STRICT, WITHOUT ROWID;
  `,
];
