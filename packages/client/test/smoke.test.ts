import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installClient } from './support/install.ts';
import { serveExamples } from './support/spec.ts';

test('the built client works without any other package but openapi-fetch', async () => {
  const { baseURL } = await serveExamples();
  const project = await installClient();
  await cp(join(import.meta.dirname, 'smoke.mjs'), join(project, 'smoke.mjs'));

  const { stdout } = await promisify(execFile)(process.execPath, ['smoke.mjs', baseURL], { cwd: project });

  expect(JSON.parse(stdout)).toEqual({ accounts: 4, contacts: 5, uploaded: true, failed: true, raw: 4 });
});
