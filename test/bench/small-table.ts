/** The small table of the READMEs, of what the section of the TypeScript client measured. */
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { fill } from './report.ts';
import type { Left, Row } from './section.ts';

interface Line {
  readonly label: { readonly en: string; readonly zh: string };
  /** Which rows of the section it is made of. */
  readonly isOf: (row: Row) => boolean;
  readonly figure: (value: number, ratioToOpenapiFetch: number) => string;
  /** What this client has to keep to. */
  readonly limit: string;
}

const count = (value: number) => Math.round(value).toLocaleString('en');
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const times = (ratio: number) => ` (${ratio.toFixed(2)} ×)`;
const scaled = /^CPU of checking types, ([\d,]+) operations, TypeScript 5\.9$/;

const lines: readonly Line[] = [
  {
    label: { en: 'One operation of Shimo, bytes min+gzip', zh: '石墨的一个操作，min+gzip 字节数' },
    isOf: ({ what }) => what === 'One operation of Shimo, min+gzip',
    figure: count,
    limit: '5,632',
  },
  {
    label: { en: 'All operations of Shimo, bytes min+gzip', zh: '石墨的全部操作，min+gzip 字节数' },
    isOf: ({ what }) => what === 'All operations of Shimo, min+gzip',
    figure: count,
    limit: '9,216',
  },
  {
    label: { en: 'Type instantiations, a consumer of all operations', zh: '类型实例化次数，调用全部操作' },
    isOf: ({ what, unit }) => unit === 'instantiations' && what.endsWith('TypeScript 5.9'),
    figure: count,
    limit: '2,500',
  },
  {
    label: { en: 'CPU per call (against `openapi-fetch`)', zh: '每次调用的 CPU（与 `openapi-fetch` 之比）' },
    isOf: ({ what }) => what.startsWith('CPU per call'),
    figure: (us, ratio) => `${count(us)} µs${times(ratio)}`,
    limit: '1.2 ×',
  },
  {
    label: { en: 'CPU of type-checking 1,120 operations', zh: '1,120 个操作的类型检查 CPU' },
    isOf: ({ what }) => scaled.exec(what)?.[1] === '1,120',
    figure: (ms, ratio) => `${seconds(ms)}${times(ratio)}`,
    limit: '0.25 ×',
  },
];

const ours = 'ours';
const openapiFetch = '`openapi-fetch` alone';
const columns = ['bare `fetch`', openapiFetch, '`@hey-api/openapi-ts`', '`orval`', '`swagger-typescript-api`', ours];

const languages = {
  en: { file: 'README.md', names: { [ours]: 'this client' }, limit: 'limit' },
  zh: {
    file: 'README.zh-CN.md',
    names: { [ours]: '本客户端', 'bare `fetch`': '直接用 `fetch`', [openapiFetch]: '仅 `openapi-fetch`' },
    limit: '上限',
  },
} as const;

/** Writes it into the READMEs, between `<!-- measured: npm run bench -->` and `<!-- end -->`, if there is something to write. */
export async function writeSmallTables(sections: readonly Left[]): Promise<void> {
  const section = sections.find(({ name }) => name === 'typescript');
  if (!section) return;
  for (const language of ['en', 'zh'] as const) {
    const { file, names, limit } = languages[language];
    const table = [
      ['', ...columns.map((column) => (names as Record<string, string>)[column] ?? column), limit],
      ['---', ...columns.map(() => '--:'), '--:'],
      ...lines.map((line) => [line.label[language], ...figures(line, section.rows), line.limit]),
    ];
    const text = table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const note = `\`npm run bench\`: Node ${section.machine.node}, ${section.notes.at(-1) ?? ''}`;
    await fill(join(repository, file), 'npm run bench', `${text}\n\n${note}`);
  }
}

/** A cell for each column; a dash for a peer that has no such row. */
function figures({ label, isOf, figure }: Line, rows: readonly Row[]): string[] {
  const own = rows.filter(isOf);
  const ofPeer = (beside: string) => own.find((row) => row.beside === beside)?.peer;
  const [first] = own;
  const reference = own.find((row) => row.beside === openapiFetch);
  if (!first || !reference) throw new Error(`nothing was measured for '${label.en}'`);
  return columns.map((column) => {
    // Ours is the ratio that was measured: the median of those within each round.
    if (column === ours) return figure(first.ours, reference.ratio);
    const value = ofPeer(column);
    return value === undefined ? '–' : figure(value, value / reference.peer);
  });
}
