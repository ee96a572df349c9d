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

  -- A sign-in that is under way, or has ended a short while ago.
  CREATE TABLE login_session (
    bridge_id TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    -- What the driver keeps of it, while it is under way.
    state TEXT,
    -- What has come of it.
    login_id TEXT,
    account_id TEXT,
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
    -- All that they are found by, without case and accents.
    search_text TEXT NOT NULL,
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

  -- Numbers that are given out once each.
  CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    -- The one that was given out last.
    value INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE label (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Its document lacks the participants and the labels, which have tables of their own.
  CREATE TABLE chat (
    rowid INTEGER PRIMARY KEY,
    -- Not generated: with each change of the document, SQLite would look at all messages that refer to it.
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    -- As its network counts them, which may be more than the app knows.
    participant_count INTEGER NOT NULL,
    local_id TEXT UNIQUE AS (document ->> 'localChatID') STORED,
    account_id TEXT NOT NULL AS (document ->> 'accountID') STORED REFERENCES account (id) ON DELETE CASCADE,
    type TEXT NOT NULL AS (document ->> 'type') STORED,
    -- Chats without any activity come last.
    last_activity TEXT NOT NULL AS (coalesce(document ->> 'lastActivity', '')) STORED,
    unread_count INTEGER NOT NULL AS (document ->> 'unreadCount') STORED,
    unread_mentions_count INTEGER NOT NULL AS (coalesce(document ->> 'unreadMentionsCount', 0)) STORED,
    is_archived INTEGER NOT NULL AS (coalesce(document ->> 'isArchived', 0)) STORED,
    is_low_priority INTEGER NOT NULL AS (coalesce(document ->> 'isLowPriority', 0)) STORED,
    is_muted INTEGER NOT NULL AS (coalesce(document ->> 'isMuted', 0)) STORED,
    -- The IDs of the chats that are joined in it, as JSON.
    members TEXT AS (document -> 'merge' -> 'chatIDs') STORED,
    merged_into TEXT AS (document ->> 'mergedIntoChatID') STORED
  ) STRICT;
  CREATE INDEX chat_by_activity ON chat (last_activity, id);
  CREATE INDEX chat_by_account ON chat (account_id, last_activity, id);
  CREATE INDEX chat_by_merge ON chat (merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX chat_low_priority ON chat (last_activity) WHERE is_low_priority;
  CREATE INDEX chat_muted ON chat (last_activity) WHERE is_muted;

  -- The words of chats.
  CREATE VIRTUAL TABLE chat_text USING fts5 (
    titles, participants,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER chat_text_of_deleted AFTER DELETE ON chat BEGIN
    DELETE FROM chat_text WHERE rowid = old.rowid;
  END;

  CREATE TABLE chat_participant (
    chat_id TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
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

  -- Those of one chat lie side by side, so that a page of them is a few pages of the file, however many others there are.
  CREATE TABLE message (
    chat_id TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
    -- The order of messages, and their place in the index of texts.
    sort_key INTEGER NOT NULL,
    document TEXT NOT NULL,
    -- How often it has been edited.
    edit_count INTEGER NOT NULL DEFAULT 0,
    id TEXT NOT NULL AS (document ->> 'id') STORED,
    timestamp TEXT NOT NULL AS (document ->> 'timestamp') STORED,
    is_unread INTEGER NOT NULL AS (coalesce(document ->> 'isUnread', 0)) STORED,
    PRIMARY KEY (chat_id, sort_key),
    UNIQUE (chat_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX message_by_key ON message (sort_key);
  CREATE INDEX message_unread ON message (chat_id, sort_key) WHERE is_unread;

  -- Other IDs that a message is found by: the one it had while it was sent, and that of its Matrix event.
  CREATE TABLE message_alias (
    chat_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    sort_key INTEGER NOT NULL REFERENCES message (sort_key) ON DELETE CASCADE,
    PRIMARY KEY (chat_id, alias)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX message_alias_by_message ON message_alias (sort_key);

  -- What callers have named their reactions, so that one that is repeated counts once.
  CREATE TABLE reaction_transaction (
    sort_key INTEGER NOT NULL REFERENCES message (sort_key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    PRIMARY KEY (sort_key, id)
  ) STRICT, WITHOUT ROWID;

  -- The words of messages, and tags for what else they are searched by.
  CREATE VIRTUAL TABLE message_text USING fts5 (
    words, tags,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER message_text_of_deleted AFTER DELETE ON message BEGIN
    DELETE FROM message_text WHERE rowid = old.sort_key;
  END;

  -- The messages that the index lacks. It takes them in several at a time, which costs a tenth.
  CREATE TABLE message_unindexed (
    sort_key INTEGER PRIMARY KEY REFERENCES message (sort_key) ON DELETE CASCADE
  ) STRICT;

  -- A file of the media folder. It stays as long as there is an upload or an asset of it.
  CREATE TABLE file (
    key INTEGER PRIMARY KEY,
    -- In the folder.
    name TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
  ) STRICT;

  -- A file that waits to be sent.
  CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    file_key INTEGER NOT NULL REFERENCES file (key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX upload_by_file ON upload (file_key);

  -- A file that messages refer to.
  CREATE TABLE asset (
    url TEXT PRIMARY KEY,
    file_key INTEGER NOT NULL REFERENCES file (key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX asset_by_file ON asset (file_key);

  CREATE TABLE token (
    -- Of the token itself.
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    client_id TEXT,
    -- Separated by spaces.
    scopes TEXT NOT NULL,
    -- In milliseconds since 1970.
    issued_at INTEGER NOT NULL,
    expires_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_by_expiry ON token (expires_at) WHERE expires_at IS NOT NULL;

  -- Somebody who has a Beeper account, as the service knows them that keeps the accounts.
  CREATE TABLE beeper_account (
    document TEXT NOT NULL,
    user_id TEXT NOT NULL PRIMARY KEY,
    email TEXT UNIQUE AS (document ->> 'email') STORED
  ) STRICT, WITHOUT ROWID;

  -- An attempt to sign in or to sign up.
  CREATE TABLE setup_request (
    id TEXT PRIMARY KEY,
    -- In milliseconds since 1970.
    started_at INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX setup_request_by_start ON setup_request (started_at);

  -- An attempt to make a device trusted.
  CREATE TABLE verification (
    position INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE AS (document ->> 'id') STORED,
    is_over INTEGER NOT NULL AS (document ->> 'state' IN ('done', 'cancelled', 'error')) STORED
  ) STRICT;
  CREATE INDEX verification_under_way ON verification (position) WHERE NOT is_over;

  -- A program that may ask for tokens, as it has described itself.
  CREATE TABLE oauth_client (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What a person has granted to a program, which swaps the code for a token.
  CREATE TABLE oauth_code (
    -- Of the code itself.
    hash TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    -- In milliseconds since 1970.
    expires_at INTEGER NOT NULL,
    -- Once it has been swapped.
    token_id TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX oauth_code_by_expiry ON oauth_code (expires_at);
  `,
];
