// Imported ahead of a script: keeps the compiled form of what it loads, types stripped. Redocly's core and TypeScript
// take longer to compile than to do their work here. Plain JavaScript, so that stripping types is not loaded for it.

import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/compile'));
