/** Writes what was measured into the READMEs, between `<!-- measured: npm run bench -->` and `<!-- end -->`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from '../../../scripts/registry.ts';
import { peerNames, peers, type PeerName } from './peers.ts';

export type Figures = Record<PeerName, string>;

/** A line of the table. */
export interface Row {
  readonly label: { readonly en: string; readonly zh: string };
  readonly figures: Figures;
  /** What this client has to keep to. */
  readonly limit: string;
}

const languages = {
  en: { file: 'README.md', names: {}, limit: 'limit' },
  zh: {
    file: 'README.zh-CN.md',
    names: { ours: '本客户端', bare: '直接用 `fetch`', openapiFetch: '仅 `openapi-fetch`' },
    limit: '上限',
  },
} as const;

/** @param notes What the figures depend on, such as versions. */
export async function writeTables(rows: readonly Row[], notes: string): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    const { file, names, limit } = languages[language];
    const heads = peerNames.map((peer) => (names as Partial<Figures>)[peer] ?? peers[peer].name);
    const lines = [
      ['', ...heads, limit],
      ['---', ...peerNames.map(() => '--:'), '--:'],
      ...rows.map((row) => [row.label[language], ...peerNames.map((peer) => row.figures[peer]), row.limit]),
    ];
    const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    await replaceMeasured(join(repository, file), `${table}\n\n${notes}`);
  }
}

async function replaceMeasured(path: string, text: string): Promise<void> {
  const document = await readFile(path, 'utf8');
  const marked = /(<!-- measured: npm run bench -->\n)[\s\S]*?(<!-- end -->)/;
  if (!marked.test(document)) throw new Error(`${path}: the marker <!-- measured: npm run bench --> is missing`);
  const filled = document.replace(marked, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
  await writeFile(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
}
