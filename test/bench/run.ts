/**
 * `npm run bench`: measures beside what else one could take, prints one table, and writes it to `test/bench/README.md`,
 * `dist/bench.json` and the small table of the READMEs.
 *
 * `npm run bench -- build mock` measures only these sections; the others keep what an earlier run left. `--quick` measures with few
 * repetitions, for work on the benchmark itself, and writes no document. Without a section named all are measured.
 */
import { parseArgs } from 'node:util';
import { writeReport } from './report.ts';
import {
  effort,
  leave,
  machineNow,
  readSections,
  sectionNames,
  type Effort,
  type Section,
  type SectionName,
} from './section.ts';

const measures: Record<SectionName, () => Promise<{ measure: (effort: Effort) => Promise<Section> }>> = {
  build: () => import('./build/section.ts'),
  mock: () => import('./mock/section.ts'),
  clients: () => import('./clients/section.ts'),
  typescript: () => import('./typescript/section.ts'),
  site: () => import('./site/section.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(sectionNames as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No section is called ${unknown.join(', ')}. There are ${sectionNames.join(', ')}.`);
  process.exit(1);
}

const wanted = sectionNames.filter((name) => positionals.length === 0 || positionals.includes(name));
for (const name of wanted) {
  const machine = machineNow();
  const start = performance.now();
  try {
    const { measure } = await measures[name]();
    leave({ ...(await measure(effort(values.quick))), machine, quick: values.quick });
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  } catch (error) {
    // What an earlier run left of it stays; the others are measured all the same.
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
  }
}
console.log(await writeReport(readSections()));
