// Makes the server's part that follows the spec: what it holds requests and replies to, the spec that it serves, and
// the story it begins with.

import { readFile } from 'node:fs/promises';
import { type Description, readBundle } from './lib/openapi.ts';
import { printLiteral } from './lib/print.ts';
import { printReplyValidators, printRequestValidators, printValidator } from './lib/print-validators.ts';
import type { Story } from './lib/read-story.ts';
import { repositoryPath } from './lib/repository.ts';
import { seedSchema } from './lib/seed-schema.ts';
import { shapeSeed } from './lib/shape-seed.ts';
import { writeGenerated } from './lib/write-generated.ts';

export async function generateServer(description: Description): Promise<void> {
  const story: Story = JSON.parse(await readFile(repositoryPath('spec/dist/story.json'), 'utf8'));
  const files = {
    'validation/requests.gen.ts': await printRequestValidators(description),
    'validation/replies.gen.ts': await printReplyValidators(description),
    'api/spec.gen.ts': `/** The spec itself. */\nexport const spec: object = ${printLiteral(description)};\n`,
    'validation/seed.gen.ts': await printValidator(description, 'seed', seedSchema),
    'seed/demo.gen.ts': `import type { Seed } from './seed.ts';\n\n/** The story of the spec's examples. */\nexport const demo: Seed = ${printLiteral(shapeSeed(story))};\n`,
  };
  for (const [name, source] of Object.entries(files)) {
    await writeGenerated(`packages/server/src/${name}`, source, 'generate-server.ts');
  }
}

if (import.meta.main) await generateServer(await readBundle());
