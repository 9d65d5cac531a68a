/** The clients' example programs that do what a guide tells. They are built and run by the tests of their clients. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../registry.ts';
import type { Program } from './samples.ts';

const python = (file: string) => ({
  label: 'Python (collab-openapi)',
  lang: 'python',
  file: `python/package/examples/${file}.py`,
});
const java = (file: string) => ({
  label: 'Java (collab-openapi)',
  lang: 'java',
  file: `java/runtime/examples/${file}.java`,
});
const go = (folder: string) => ({
  label: 'Go (collab-openapi)',
  lang: 'go',
  file: `go/runtime/examples/${folder}/main.go`,
});

const examples: Readonly<Record<string, readonly { label: string; lang: string; file: string }[]>> = {
  importExport: [python('import_and_export'), java('ImportAndExport')],
  communities: [go('communities'), python('list_members'), java('Communities')],
  tokens: [go('tokens'), java('AccessTokens')],
  spreadsheets: [go('sheets'), java('Sheets')],
};

/** Where the programs in TypeScript stand. */
export const programsFolder = join(import.meta.dirname, 'programs');

const programsOfWorkflows: Readonly<Record<string, string>> = {
  importUntilDone: 'import-file.ts',
  exportUntilDone: 'export-file.ts',
  copyUntilDone: 'copy-file.ts',
};

/** A whole workflow as a program, importing the client as its readers do. */
export function workflowPrograms(workflowId: string): Program[] {
  const file = programsOfWorkflows[workflowId];
  if (file === undefined) return [];
  const source = readFileSync(join(programsFolder, file), 'utf8');
  return [
    {
      label: 'TypeScript (collab-openapi)',
      lang: 'typescript',
      source: source.replaceAll(/'(?:\.\.\/)+generated\/typescript\/([\w-]+)\/index\.ts'/g, "'collab-openapi/$1'"),
    },
  ];
}

/** @param guide Key of its texts. */
export function examplePrograms(guide: string): Program[] {
  return (examples[guide] ?? []).map(({ label, lang, file }) => ({
    label,
    lang,
    source: readFileSync(join(repository, 'scripts', 'clients', file), 'utf8'),
  }));
}
