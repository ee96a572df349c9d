// The prose of a description is Markdown. Whatever it holds, it becomes text, lists, tables, code and links to read:
// HTML in it is shown as it is written, and nothing in it makes a page ask another host for anything.

import MarkdownIt from 'markdown-it';
import { headingAnchor } from './anchors.ts';
import { highlight } from './highlight.ts';

const markdown = new MarkdownIt('default', { html: false, highlight }).disable('image');

/** Paragraphs, lists, tables and the like. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

/** A phrase within a line. */
export function renderPhrase(text: string): string {
  return markdown.renderInline(text);
}

/** The text of a phrase without its marks, for a page's summary. */
export function plainText(text: string): string {
  return markdown
    .parseInline(text, {})
    .flatMap((token) => token.children ?? [])
    .map((token) => (token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content))
    .join('');
}

/** How a description begins: enough for a line in a list. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/)[0] ?? '';
}

export interface Section {
  anchor: string;
  title: string;
  html: string;
}

/** A long text by its headings; what stands before the first one has neither title nor anchor. */
export function splitSections(text: string): { lead: string; sections: Section[] } {
  const tokens = markdown.parse(text, {});
  const starts = tokens.flatMap((token, index) => (token.type === 'heading_open' && token.tag === 'h2' ? [index] : []));
  const render = (from: number, to: number) => markdown.renderer.render(tokens.slice(from, to), markdown.options, {});
  return {
    lead: render(0, starts[0] ?? tokens.length),
    sections: starts.map((start, index) => {
      const title = tokens[start + 1]?.content ?? '';
      return {
        anchor: headingAnchor(title),
        title: plainText(title),
        html: render(start + 3, starts[index + 1] ?? tokens.length),
      };
    }),
  };
}
