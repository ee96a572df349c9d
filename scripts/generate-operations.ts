// Makes the operations table: what a program has to know of each operation.

import { listOperations } from './lib/list-operations.ts';
import { readBundle } from './lib/openapi.ts';
import { printOperations } from './lib/print-operations.ts';
import { writeGenerated } from './lib/write-generated.ts';

const operations = listOperations(await readBundle());
await writeGenerated('packages/types/src/operations.gen.ts', printOperations(operations), 'generate-operations.ts');
