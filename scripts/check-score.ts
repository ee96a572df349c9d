// Fails when the description has become harder to read for agents and newcomers than we allow.

import { findShortfalls } from './lib/find-shortfalls.ts';
import { readBundle } from './lib/openapi.ts';
import { printShortfalls } from './lib/print-shortfalls.ts';
import { scoreDescription } from './lib/score-description.ts';

const shortfalls = findShortfalls(await scoreDescription(await readBundle()));
if (shortfalls.length > 0) {
  console.error(printShortfalls(shortfalls));
  process.exitCode = 1;
}
