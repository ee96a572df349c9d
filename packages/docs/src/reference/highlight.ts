// Examples in colour. Prism marks tokens with classes, where other highlighters write styles into every element: pages
// stay light, and need no inline style.

import Prism from 'prismjs';
import 'prismjs/components/prism-json.js';

/** Code as HTML, whatever it holds. */
export function highlight(code: string, language: 'json' | 'plain'): string {
  return Prism.highlight(code, Prism.languages[language] as Prism.Grammar, language);
}
