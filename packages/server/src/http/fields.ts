/**
 * Fields that came as text; one that is given several times is a list. Their names may be any, `__proto__` too.
 *
 * @param names those that are wanted; without them, all
 */
export function fieldsOf(
  given: URLSearchParams,
  names: Iterable<string> = new Set(given.keys()),
): Record<string, string | string[]> {
  const fields: [name: string, value: string | string[]][] = [];
  for (const name of names) {
    const values = given.getAll(name);
    if (values.length > 0) fields.push([name, values.length === 1 ? (values[0] as string) : values]);
  }
  return Object.fromEntries(fields);
}
