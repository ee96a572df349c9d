// Examples in colour. Prism marks tokens with classes, where other highlighters write styles into every element: pages
// stay light, and need no inline style.

import Prism from 'prismjs';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-typescript.js';

const { bash, javascript, json, plain, python, typescript } = Prism.languages;
const grammars = new Map([
  ['json', json],
  ['sh', bash],
  ['js', javascript],
  ['py', python],
  ['ts', typescript],
]);

/** Code as HTML, whatever it holds; without colours if its language is another. */
export function highlight(code: string, language: string): string {
  return Prism.highlight(code, (grammars.get(language) ?? plain) as Prism.Grammar, language);
}
