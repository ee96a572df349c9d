// Where things are within a page. Anchors are made of names alone, so that a link to a field stays right when other
// fields come or go.

/**
 * Where a part of a field is: `.` leads to a field, `~` to one of several forms. A `*` after a field means whatever it
 * holds under any name. No encoded name has any of the three.
 */
export function anchorBelow(parent: string, separator: '.' | '~', name: string): string {
  const own = encodeAnchor(name);
  return parent === '' && separator === '.' ? own : `${parent}${separator}${own}`;
}

/** The anchor of a heading. */
export function headingAnchor(text: string): string {
  return encodeAnchor(text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-'));
}

/** A name as it can stand in an `id` and in an address without any escape. */
function encodeAnchor(name: string): string {
  return name.replaceAll(/[^\w$-]/gu, (character) => `:${character.codePointAt(0)?.toString(16)}:`);
}
