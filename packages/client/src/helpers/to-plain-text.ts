import type { Message } from '@beeper-openapi/types';
import { decodeEntities } from './plain-text/decode-entities.ts';
import { bullet, Lines } from './plain-text/lines.ts';
import { attribute, breaksAround, hidden, type Piece, takeApart } from './plain-text/tags.ts';

/**
 * A message's text without its formatting, to search, to log, or to show where there is no HTML. Lists, quotes and line
 * breaks stay visible; a link is followed by its address unless that is what it says; a mention is the name; the quote
 * of the message that is replied to is left out. Control characters are left out too, since a terminal might obey them.
 *
 * The text of a message is HTML or plain text, and nothing tells which. What has one of Matrix's tags in it is taken for
 * HTML. The result is text: escape it like any other before you put it into HTML.
 *
 * @returns the text; empty when the message has none
 * @example
 * ```ts
 * console.log(toPlainText({ text: 'Bring <b>poles</b> &amp; <a href="https://ridge.example/map">the map</a>.' }));
 * // Bring poles & the map (https://ridge.example/map).
 * ```
 */
export function toPlainText({ text = '' }: Pick<Message, 'text'>): string {
  const pieces = takeApart(text.replaceAll('\r\n', '\n'));
  const isRich = pieces.length > 1;
  return (isRich ? layOut(pieces) : decodeEntities(text)).replace(/(?![\n\t])\p{Cc}/gu, '');
}

function layOut(pieces: Piece[]): string {
  const lines = new Lines();
  /** The numbers of the lists around here; undefined for those without. */
  const lists: (number | undefined)[] = [];
  /** Where markup breaks lines, line breaks in the source are but layout. */
  const breaksLines = pieces.some((piece) => 'tag' in piece && (piece.tag === 'br' || breaksAround.has(piece.tag)));
  let preformatted = 0;
  let hiddenIn: string | undefined;
  let link: { address: string; text: string } | undefined;

  function write(source: string): void {
    const flows = breaksLines && preformatted === 0;
    const flowing = flows ? source.replace(/[ \t\n\f]+/g, ' ') : source;
    for (const [index, line] of flowing.split('\n').entries()) {
      if (index > 0) lines.end();
      writeLine(decodeEntities(flows && lines.isAtStart ? line.trimStart() : line));
    }
  }

  function writeLine(line: string): void {
    lines.write(line);
    if (link) link.text += line;
  }

  function endLink(): void {
    if (link?.address && !isSameAddress(link.text, link.address)) lines.write(` (${link.address})`);
    link = undefined;
  }

  function start(tag: string, attributes: string): void {
    if (tag === 'br') lines.end();
    else if (tag === 'hr') lines.write('---');
    else if (tag === 'img') write(attribute(attributes, 'alt') ?? attribute(attributes, 'title') ?? '');
    else if (tag === 'a') link = { address: addressOf(attributes), text: '' };
    else if (tag === 'blockquote') lines.quotes += 1;
    else if (tag === 'pre') preformatted += 1;
    else if (tag === 'ul') lists.push(undefined);
    else if (tag === 'ol') lists.push(Number(attribute(attributes, 'start')) || 1);
    else if (tag === 'li') startItem();
    else if ((tag === 'td' || tag === 'th') && !lines.isAtStart) lines.write('\t');
  }

  function startItem(): void {
    const number = lists.at(-1);
    lines.write(bullet(lists.length, number));
    if (number !== undefined) lists[lists.length - 1] = number + 1;
  }

  function end(tag: string): void {
    if (tag === 'blockquote') lines.quotes = Math.max(lines.quotes - 1, 0);
    else if (tag === 'pre') preformatted = Math.max(preformatted - 1, 0);
    else if (tag === 'ul' || tag === 'ol') lists.pop();
  }

  for (const piece of pieces) {
    if (hiddenIn !== undefined) {
      if ('tag' in piece && piece.isEnd && piece.tag === hiddenIn) hiddenIn = undefined;
    } else if ('text' in piece) write(piece.text);
    else {
      const { tag, isEnd, attributes } = piece;
      if (tag === 'a') endLink();
      lines.separate(breaksAround.get(tag) ?? 0);
      if (isEnd) end(tag);
      else if (hidden.has(tag)) hiddenIn = tag;
      else start(tag, attributes);
      if (tag === 'hr') lines.separate(1);
    }
  }
  endLink();
  return String(lines);
}

/** Where a link leads, for people to read. Empty for mentions, and for what is no place to go to. */
function addressOf(attributes: string): string {
  const address = decodeEntities(attribute(attributes, 'href') ?? '').replace(/\s+/g, '');
  return /^(https?|mailto|tel):/i.test(address) && !/^https:\/\/matrix\.to\/#\/@/i.test(address) ? address : '';
}

/** Whether a link says where it leads. */
function isSameAddress(text: string, address: string): boolean {
  const essence = (of: string) =>
    of
      .trim()
      .replace(/^(https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '');
  return essence(text) === essence(address);
}
