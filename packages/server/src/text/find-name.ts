import type { User } from '@beeper-openapi/types';

/**
 * Finds whose name a text begins with: the full one, the first one where nobody else has it, a username, or an ID.
 *
 * @returns the person and the name as the text writes it; undefined when nobody is meant, or more than one could be
 */
export function findName(text: string, people: readonly User[]): { person: User; name: string } | undefined {
  const folded = text.toLowerCase();
  let best: { person: User; length: number } | undefined;
  for (const person of people) {
    for (const name of namesOf(person)) {
      if (!folded.startsWith(name.toLowerCase()) || /^[\p{L}\p{N}]/u.test(text.slice(name.length))) continue;
      if (best && best.length === name.length && best.person !== person) best = undefined;
      else if (!best || best.length < name.length) best = { person, length: name.length };
    }
  }
  return best && { person: best.person, name: text.slice(0, best.length) };
}

function namesOf({ id, fullName, username }: User): string[] {
  const names = [id, username ?? ''].map((name) => name.replace(/^@/, ''));
  if (fullName !== undefined) {
    // People do not type the emoji that others have in their names.
    const spoken = fullName.replace(/[^\p{L}\p{N}]+$/u, '');
    names.push(fullName, spoken, spoken.split(' ')[0] as string);
  }
  return names.filter((name) => name !== '');
}
