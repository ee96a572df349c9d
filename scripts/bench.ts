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

const benchmarks = {
  pipeline: benchPipeline,
  types: benchTypes,
  client: benchClient,
  server: benchServer,
  docs: benchDocs,
  fuzz: fuzzServer,
} satisfies Record<string, (quick: boolean) => Promise<Report>>;

type Name = keyof typeof benchmarks;
/** What is run when nothing is named. */
const ALL: Name[] = ['pipeline', 'types', 'client', 'server', 'docs'];

const { names, quick } = readCommand();
for (const name of names) {
  const report = await benchmarks[name](quick);
  console.log(printReport(report));
  // A quick run is for a look; the figures that are quoted come from a whole one.
  if (!quick) await writeReport(name, report);
}
for (const page of quick ? [] : await updateQuotes()) console.log(`${page} quotes the new figures.`);

function readCommand(): { names: Name[]; quick: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, fuzz: { type: 'boolean', default: false } },
    });
    const unknown = positionals.find((name) => !(ALL as string[]).includes(name));
    if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}". There are: ${ALL.join(', ')}.`);
    if (values.fuzz && positionals.join() !== 'server') throw new Error('It is "bench server --fuzz".');
    const asked = positionals.length > 0 ? (positionals as Name[]) : ALL;
    return { names: values.fuzz ? ['fuzz'] : asked, quick: values.quick };
  } catch (error) {
    console.error(
      `${(error as Error).message}\nUsage: bench [${ALL.join(' | ')}]... [--quick], or bench server --fuzz [--quick]`,
    );
    process.exit(2);
  }
}
