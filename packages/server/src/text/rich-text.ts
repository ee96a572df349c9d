// The only importer of markdown-it here. What people type is Markdown, and what messages hold is HTML, of which Matrix
// allows some: https://spec.matrix.org/latest/client-server-api/#mroommessage-msgtypes

import type { User } from '@beeper-openapi/types';
import MarkdownIt from 'markdown-it';
import { findName } from './find-name.ts';

/** The attributes that Matrix allows, of those that Markdown leads to. */
const attributes: Readonly<Record<string, readonly string[]>> = { a: ['href'], ol: ['start'], code: ['class'] };

// A line break in a chat is meant as one. A picture would have to be a file of Matrix.
const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true }).disable('image');
markdown.validateLink = (url) => /^(?:https?|ftp|mailto|magnet):/i.test(url);
// What merely looks like a name of a host is more often the end of a sentence.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Quotation marks mean nothing between tags, and a text without formatting is to look like one.
markdown.renderer.rules.text = (tokens, index) =>
  markdown.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('&quot;', '"');

markdown.core.ruler.push('matrix', ({ tokens }) => {
  for (const token of tokens.flatMap((token) => [token, ...(token.children ?? [])])) {
    token.attrs = token.attrs?.filter(([name]) => attributes[token.tag]?.includes(name)) ?? null;
  }
  // What is one paragraph is no paragraph at all, but a line.
  const [open, , close] = tokens;
  if (tokens.length === 3 && open?.type === 'paragraph_open' && close) open.hidden = close.hidden = true;
});

markdown.inline.ruler.before('link', 'mention', (state, silent) => {
  const { src, pos, posMax, env } = state;
  if (src[pos] !== '@' || state.linkLevel > 0 || !/(?:^|[\s([{"'*_~>-])$/.test(src.slice(Math.max(pos - 1, 0), pos))) {
    return false;
  }
  const found = findName(src.slice(pos + 1, posMax), env.people as readonly User[]);
  if (!found) return false;
  state.pos = pos + 1 + found.name.length;
  if (silent) return true;
  state.push('link_open', 'a', 1).attrs = [['href', `https://matrix.to/#/${encodeID(found.person.id)}`]];
  state.push('text', '', 0).content = found.name;
  state.push('link_close', 'a', -1);
  return true;
});

/**
 * Turns what somebody has typed into the rich text of a message.
 *
 * @param people whom it can mention, with `@` and their name
 * @returns HTML; empty when nothing of it shows
 */
export function toRichText(text: string, people: readonly User[]): string {
  return markdown.render(text, { people }).trim();
}

/** Text as rich text in which nothing is meant as formatting. */
export function escapeText(text: string): string {
  return markdown.utils.escapeHtml(text).replaceAll('&quot;', '"').replaceAll('\n', '<br>');
}

/** An ID in a link to a person, as legible as it can be. */
function encodeID(id: string): string {
  return encodeURIComponent(id).replaceAll('%40', '@').replaceAll('%3A', ':');
}
