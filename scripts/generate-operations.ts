// Makes the operations table: what a program has to know of each operation.

import { listOperations } from './lib/list-operations.ts';
import { type Description, readBundle } from './lib/openapi.ts';
import { printOperations } from './lib/print-operations.ts';
import { writeGenerated } from './lib/write-generated.ts';

export async function generateOperations(description: Description): Promise<void> {
  const table = printOperations(listOperations(description));
  await writeGenerated('packages/types/src/operations.gen.ts', table, 'generate-operations.ts');
}

if (import.meta.main) await generateOperations(await readBundle());
