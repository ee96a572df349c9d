// Makes the types: every path, operation and component as openapi-typescript writes them, and the public model names.

import { type Description, readBundle } from './lib/openapi.ts';
import { printModels } from './lib/print-models.ts';
import { printTypes } from './lib/print-types.ts';
import { writeGenerated } from './lib/write-generated.ts';

export async function generateTypes(description: Description): Promise<void> {
  await writeGenerated('packages/types/src/openapi.gen.ts', await printTypes(description), 'generate-types.ts');
  await writeGenerated('packages/types/src/models.gen.ts', printModels(description), 'generate-types.ts');
}

if (import.meta.main) await generateTypes(await readBundle());
