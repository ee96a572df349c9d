import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'vitest';
import { compile } from './support/compile.ts';
import { installClient } from './support/install.ts';

test.each([
  { where: 'Node, without those of the DOM', options: { lib: ['es2023'], types: ['node'] } },
  { where: 'a browser, without those of Node', options: { lib: ['es2023', 'dom'], types: [] } },
])('the declarations need no other types than those of $where', async ({ options }) => {
  const project = await installClient();
  const entries = ['client', 'client/events', 'client/helpers', 'client/oauth', 'types'];
  const exports = entries.map((entry, index) => `export * as entry${index} from '@beeper-openapi/${entry}';\n`);
  await writeFile(join(project, 'program.ts'), exports.join(''));

  await compile(project, { ...options, skipLibCheck: false });
});
