/**
 * Throws when two things would have one name.
 *
 * @param complain what to say of the first two that do
 */
export function refuseDoubles<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  complain: (name: string, one: Thing, other: Thing) => string,
): void {
  const seen = new Map<string, Thing>();
  for (const thing of things) {
    const name = nameOf(thing);
    const other = seen.get(name);
    if (other !== undefined) throw new Error(complain(name, other, thing));
    seen.set(name, thing);
  }
}
