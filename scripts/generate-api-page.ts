// Makes the client's page of methods: every one of them, what it answers and what it asks for, at a glance.

import { type Description, readBundle } from './lib/openapi.ts';
import { printAPIPage } from './lib/print-api-page.ts';
import { writeGenerated } from './lib/write-generated.ts';

export async function generateAPIPage(description: Description): Promise<void> {
  await writeGenerated('packages/client/api.md', printAPIPage(description), 'generate-api-page.ts');
}

if (import.meta.main) await generateAPIPage(await readBundle());
