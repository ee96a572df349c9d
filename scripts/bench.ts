// Measures what the READMEs quote: `bench` runs every benchmark, `bench pipeline` one, `--quick` a shorter form of each.
// `bench server --fuzz` sends the server requests that nobody wrote.

import { parseArgs } from 'node:util';
import { benchClient } from './bench/client.ts';
import { benchDocs } from './bench/docs.ts';
import { fuzzServer } from './bench/fuzz.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { printReport, type Report, writeReport } from './bench/report.ts';
import { benchServer } from './bench/server.ts';
import { benchTypes } from './bench/types.ts';
import { updateQuotes } from './lib/quote-results.ts';

const benchmarks: Record<string, (quick: boolean) => Promise<Report>> = {
  pipeline: benchPipeline,
  types: benchTypes,
  client: benchClient,
  server: benchServer,
  docs: benchDocs,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, fuzz: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}

for (const [name, run] of Object.entries(values.fuzz ? { fuzz: fuzzServer } : benchmarks)) {
  if (!values.fuzz && positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await run(values.quick);
  console.log(printReport(report));
  // A quick run is for a look; the figures that are quoted come from a whole one.
  if (!values.quick) await writeReport(name, report);
}
for (const page of values.quick ? [] : await updateQuotes()) console.log(`${page} quotes the new figures.`);
