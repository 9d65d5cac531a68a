/** What the weekly workflow tries: the newest version of each package that this repository names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `npm outdated --json` prints. */
export type Outdated = Readonly<Record<string, { readonly current?: string; readonly latest: string }>>;

/** Arguments of `npm install` that raise all of them. */
export const installArguments = (outdated: Outdated): string[] =>
  Object.entries(outdated).map(([name, { latest }]) => `${name}@${latest}`);

/** The report: what was raised, and how each stage ended. */
export function report(outdated: Outdated, stages: Readonly<Record<string, string>>): string {
  const raised = Object.entries(outdated).map(
    ([name, { current, latest }]) => `| ${name} | ${current ?? ''} | ${latest} |`,
  );
  const ended = Object.entries(stages).map(([name, outcome]) => `- ${name}: ${outcome}`);
  if (raised.length === 0) return 'All packages are the newest.\n';
  return ['| package | here | newest |', '| --- | --- | --- |', ...raised, '', ...ended, ''].join('\n');
}

// `install FILE`: the arguments; `report FILE`: the report, with the outcomes of the stages in STAGES as JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , what, file = ''] = process.argv;
  const outdated = JSON.parse(readFileSync(file, 'utf8') || '{}') as Outdated;
  const stages = JSON.parse(process.env['STAGES'] ?? '{}') as Record<string, string>;
  process.stdout.write(what === 'report' ? report(outdated, stages) : `${installArguments(outdated).join(' ')}\n`);
}
