// The pipeline as one process, on any folder with an openapi.yaml and a redocly.yaml: what `bench pipeline` measures.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lintAndBundle } from '../lib/lint-and-bundle.ts';
import { listOperations } from '../lib/list-operations.ts';
import type { Description } from '../lib/openapi.ts';
import { printModels } from '../lib/print-models.ts';
import { printOperations } from '../lib/print-operations.ts';
import { printProblems } from '../lib/print-problems.ts';
import { printTypes } from '../lib/print-types.ts';

const [folder = '.'] = process.argv.slice(2);
const { documents, problems } = await lintAndBundle(folder);
if (documents === undefined) throw new Error(printProblems(problems));

const description = documents.openapi as Description;
await Promise.all([
  writeFile(join(folder, 'openapi.json'), JSON.stringify(description, null, 2)),
  writeFile(join(folder, 'openapi.gen.ts'), await printTypes(description)),
  writeFile(join(folder, 'models.gen.ts'), printModels(description)),
  writeFile(join(folder, 'operations.gen.ts'), printOperations(listOperations(description))),
]);
