// Unpacks the Chromium of @sparticuz/chromium into the folder for temporary files. Run as a process of its own, whose
// TMPDIR says where.

import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const archives = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));

await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((archive) => inflate(fileURLToPath(new URL(archive, archives)))),
);
