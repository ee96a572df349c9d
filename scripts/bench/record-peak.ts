// Imported ahead of a program that is measured: leaves its peak memory behind when it ends.

import { writeFileSync } from 'node:fs';

const { BENCH_PEAK_FILE } = process.env;
process.on('exit', () => {
  if (BENCH_PEAK_FILE) writeFileSync(BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
