/** What a server that has begun to listen tells of itself. */
export interface Announcement {
  url: string;
  token: string;
  docs?: string;
  control?: string;
  /** Undefined when everything is kept in memory. */
  database?: string;
  /** What it began with; absent when the database was there before. */
  seed?: string;
  seeded?: { accounts: number; chats: number; messages: number };
}

/** For programs. */
export function announceAsJSON(announcement: Announcement): string {
  return `${JSON.stringify(announcement)}\n`;
}

/** For people. */
export function announceAsText({ url, token, docs, control, database, seed, seeded }: Announcement): string {
  const place = database ?? 'in memory';
  const counts = seeded && `${seeded.accounts} accounts, ${seeded.chats} chats, ${seeded.messages} messages`;
  const rows = {
    Token: token,
    Docs: docs,
    Control: control,
    State: seed === undefined ? `${place}, as it was left` : `${place}, begins with ${seed}: ${counts}`,
  };
  const lines = Object.entries(rows).filter(([, value]) => value !== undefined);
  return `Beeper Desktop API: ${url}
${lines.map(([name, value]) => `  ${name.padEnd(8)} ${value}\n`).join('')}
Try it:
  curl ${url}/v1/accounts -H 'Authorization: Bearer ${token}'
`;
}
