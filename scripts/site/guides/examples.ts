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

/** @param guide Key of its texts. */
export function examplePrograms(guide: string): Program[] {
  return (examples[guide] ?? []).map(({ label, lang, file }) => ({
    label,
    lang,
    source: readFileSync(join(repository, 'scripts', 'clients', file), 'utf8'),
  }));
}
