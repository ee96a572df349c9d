// Makes the client's part that follows the spec: what it knows of each operation, the resources, and the client itself.

import { listOperations } from './lib/list-operations.ts';
import { type Description, readBundle } from './lib/openapi.ts';
import { printClient } from './lib/print-client.ts';
import { printClientOperations } from './lib/print-client-operations.ts';
import { printResources } from './lib/print-resources.ts';
import { writeGenerated } from './lib/write-generated.ts';

/** What looks whether an operation took effect when its answer was lost. Written by hand, in the client. */
const confirmers = { sendMessage: 'findSentMessage' };

export async function generateClient(description: Description): Promise<void> {
  const files = {
    'operations.gen.ts': printClientOperations(listOperations(description), confirmers),
    'resources.gen.ts': printResources(description),
    'beeper-desktop.gen.ts': printClient(description),
  };
  for (const [name, source] of Object.entries(files)) {
    await writeGenerated(`packages/client/src/${name}`, source, 'generate-client.ts');
  }
}

if (import.meta.main) await generateClient(await readBundle());
