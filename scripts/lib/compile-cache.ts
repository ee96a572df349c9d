// Imported ahead of a generator: keeps the compiled form of what it loads. Redocly's core and TypeScript take longer to
// compile than to do their work here.

import { enableCompileCache } from 'node:module';
import { repositoryPath } from './repository.ts';

enableCompileCache(repositoryPath('node_modules/.cache/compile'));
