// The links and anchors of an HTML page, by a real parser: what looks like a link in a text or an example is none.

import { Parser } from 'htmlparser2';

export interface HTMLLinks {
  /** What a link can point at within the page. */
  anchors: Set<string>;
  links: Link[];
}

export interface Link {
  attribute: string;
  /** The address, with character references resolved. */
  address: string;
  /** Where the attribute stands in the page's source. */
  start: number;
  end: number;
}

/** The attributes that hold an address; the last one is our own, for what a script loads. */
const ADDRESSES = new Set(['href', 'src', 'data-address']);

export function readLinks(html: string): HTMLLinks {
  const anchors = new Set<string>();
  const links: Link[] = [];
  const parser = new Parser({
    onattribute(attribute, value) {
      if (attribute === 'id') anchors.add(value);
      if (!ADDRESSES.has(attribute)) return;
      links.push({ attribute, address: value, start: parser.startIndex, end: parser.endIndex });
    },
  });
  parser.end(html);
  return { anchors, links };
}

/** The page with other addresses in its links; those that stay the same are left as they stand. */
export function rewriteLinks(html: string, { links }: HTMLLinks, rewrite: (address: string) => string): string {
  let rewritten = '';
  let done = 0;
  for (const { attribute, address, start, end } of links) {
    const other = rewrite(address);
    if (other === address) continue;
    const escaped = other.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    rewritten += `${html.slice(done, start)}${attribute}="${escaped}"`;
    done = end;
  }
  return rewritten + html.slice(done);
}
