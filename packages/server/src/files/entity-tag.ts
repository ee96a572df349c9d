/**
 * Whether a caller has what a tag stands for already: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 *
 * @param ifNoneMatch the header of that name
 */
export function hasAlready(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()));
}
