// What a built page says, as Markdown: for agents, and for whoever reads without a browser.

import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGFM from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A node of the tree of an HTML page, as far as it is looked at here. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

export interface PageText {
  title: string;
  /** One sentence, or empty. */
  description: string;
  markdown: string;
}

/** What is on a page for clicks alone. */
const FOR_CLICKS = new Set(['script', 'style', 'button', 'form', 'dialog', 'template', 'svg', 'select']);

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGFM)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true });
const reader = unified().use(rehypeParse, { fragment: true });

/**
 * The text of a page: its title, and what is in its main part.
 *
 * @param link what an address becomes
 * @returns undefined for a page without such a part
 */
export function readPage(html: string, link: (address: string) => string): PageText | undefined {
  // The rest of a page is larger, and the same on all of them.
  const [main] = /<main.*<\/main>/s.exec(html) ?? [];
  if (main === undefined) return undefined;
  const root = reader.parse(main) as Node;
  const content = find(root, (node) => classesOf(node).includes('sl-markdown-content'));
  const title = textOf(find(root, ({ tagName }) => tagName === 'h1')).trim();
  if (!content || title === '') return undefined;
  const [meta = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
  const description = find(reader.parse(meta) as Node, ({ tagName }) => tagName === 'meta');
  prepare(content, link);
  const tree = writer.runSync({ type: 'root', children: [content] } as never);
  const markdown = writer.stringify(tree as never);
  return {
    title,
    description: String(description?.properties?.content ?? ''),
    markdown: `# ${title}\n\n${markdown.trim()}\n`,
  };
}

/** Leaves out what cannot be read, and writes links for where the text will be. */
function prepare(node: Node, link: (address: string) => string): void {
  node.children = node.children?.filter((child) => !FOR_CLICKS.has(child.tagName ?? '') && !isHidden(child)) ?? [];
  const { properties, tagName } = node;
  if (tagName === 'a' && typeof properties?.href === 'string') {
    // A text has no anchors to lead to.
    if (properties.href.startsWith('#')) node.tagName = 'span';
    else properties.href = link(properties.href);
  }
  // A line of its own for what a tree folds, in bold since Markdown has no such thing.
  if (tagName === 'summary') {
    node.tagName = 'p';
    node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: trimmed(node) }];
  }
  // Its colours are no part of the text.
  if (tagName === 'code') node.children = [{ type: 'text', value: textOf(node) }];
  else for (const child of node.children ?? []) prepare(child, link);
}

/** What is in a node, without the space that its source begins and ends with. */
function trimmed({ children = [] }: Node): Node[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.value !== undefined) first.value = first.value.trimStart();
  if (last?.value !== undefined) last.value = last.value.trimEnd();
  return children.filter(({ value }) => value !== '');
}

function isHidden({ properties = {} }: Node): boolean {
  return properties.hidden !== undefined || properties.ariaHidden === 'true' || 'dataNotInText' in properties;
}

function classesOf({ properties }: Node): readonly unknown[] {
  return Array.isArray(properties?.className) ? properties.className : [];
}

function find(node: Node, isWanted: (node: Node) => boolean): Node | undefined {
  if (isWanted(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node | undefined): string {
  return node?.value ?? (node?.children ?? []).map(textOf).join('');
}
