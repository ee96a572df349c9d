// The only importer of htmlparser2 here.

import type { LinkPreview } from '@beeper-openapi/types';
import { Parser } from 'htmlparser2';

/** What a message says, beside its formatting. */
export interface RichTextFacts {
  /** As people see it. */
  text: string;
  /** The same without addresses, for finding it by its words. */
  words: string;
  links: LinkPreview[];
  /** The people it mentions, by ID, and `@room`. */
  mentions: string[];
}

/** Tags that do not part the words around them. */
const inline = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'strike',
  'sup',
  'sub',
  'code',
  'span',
  'font',
]);

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
const MENTION = /^https:\/\/matrix\.to\/#\/(@[^/?]+)$/i;

/** Reads the text of a message, which is HTML or looks like it. */
export function readRichText(html: string): RichTextFacts {
  const links = new Map<string, LinkPreview>();
  const mentions = new Set<string>();
  let text = '';
  let words = '';
  let link: { address: string; title: string } | undefined;
  let code = 0;
  let quoted = 0;

  function addLink(address: string, title: string): void {
    const url = address.trim();
    if (URL.canParse(url) && !/\s/.test(url)) links.set(url, { url, title: title.trim() || url });
  }

  function endLink(): void {
    if (!link) return;
    const { address, title } = link;
    const mentioned = MENTION.exec(address)?.[1];
    if (mentioned !== undefined) mentions.add(decode(mentioned));
    else if (/^https?:/i.test(address)) addLink(address, title);
    words += title.replace(ADDRESS, ' ');
    link = undefined;
  }

  function write(written: string): void {
    text += written;
    if (link) {
      link.title += written;
      return;
    }
    if (code === 0 && /(?<![\p{L}\p{N}@])@room(?![\p{L}\p{N}])/u.test(written)) mentions.add('@room');
    words += written.replace(ADDRESS, (address) => {
      const url = address.replace(/[.,;:!?)'\]]+$/, '');
      addLink(url, url);
      return ' ';
    });
  }

  const parser = new Parser(
    {
      onopentagname(tag) {
        if (!inline.has(tag)) words += ' ';
        if (tag === 'code' || tag === 'pre') code += 1;
        if (tag === 'mx-reply') quoted += 1;
        if (tag === 'a') endLink();
      },
      onopentag(tag, { href }) {
        if (tag === 'a' && href !== undefined) link = { address: href, title: '' };
      },
      ontext(written) {
        // What a message replies to is not of its own.
        if (quoted === 0) write(written);
      },
      onclosetag(tag) {
        if (tag === 'a') endLink();
        if (!inline.has(tag)) words += ' ';
        if (tag === 'code' || tag === 'pre') code -= 1;
        if (tag === 'mx-reply') quoted -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLink();
  return { text: text.trim(), words: words.trim(), links: [...links.values()], mentions: [...mentions] };
}

/** An ID as it stands in a URL. One that is badly encoded stays as it is. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
