/** The report of a run, from what its tests recorded: whole in README.md beside this file, in short in the READMEs of the project. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from '../../scripts/registry.ts';
import { findingsFolder, type Finding, type Section } from './record.ts';

/** What the sections are about, by the beginnings of their files' names, in the order of the report. */
const topics = [
  { prefix: 'faults-', en: 'Clients under faults, in four languages', zh: '四种语言的客户端遇到故障' },
  { prefix: 'repeats-', en: 'Calls that must not repeat, under random faults', zh: '不可重复的调用遇到随机故障' },
  { prefix: 'resume-', en: 'Tasks that are resumed after their process was killed', zh: '进程被终止后继续的任务' },
  { prefix: 'attack-', en: 'The mock under attack', zh: '受到攻击的模拟服务器' },
  { prefix: 'secrets-', en: 'Secrets in logs, errors, packages and pages', zh: '日志、错误、软件包和页面里的密钥' },
  { prefix: 'hostile', en: 'Hostile descriptions, and builds that fail', zh: '恶意的描述文件和失败的构建' },
  { prefix: 'drift-', en: 'Servers that deviate from the description', zh: '偏离描述的服务器' },
] as const;

/** Rows of a topic, each with the title of its section. */
interface Topic {
  readonly en: string;
  readonly zh: string;
  readonly rows: readonly { readonly section: Section; readonly finding: Finding }[];
}

/**
 * Writes the report.
 * @param seconds How long the run took.
 * @throws Error if a topic has no finding at all: the report would claim nothing of it.
 */
export async function writeReport(seconds: number): Promise<void> {
  const all = readTopics();
  const empty = all.filter(({ rows }) => rows.length === 0);
  if (empty.length > 0) {
    throw new Error(`nothing was recorded for: ${empty.map(({ en }) => en).join('; ')}. Run npm run assurance whole.`);
  }
  const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const note = `\`npm run assurance\`: ${Math.round(seconds / 60)} minutes with ${machine}.`;
  const noteZh = `\`npm run assurance\`：${Math.round(seconds / 60)} 分钟，${machine}。`;
  await fill(join(import.meta.dirname, 'README.md'), `${all.map(topicText).join('\n\n')}\n\n${note}`);
  await fill(join(repository, 'README.md'), `${shortTable(all, 'en')}\n\n${note}`);
  await fill(join(repository, 'README.zh-CN.md'), `${shortTable(all, 'zh')}\n\n${noteZh}`);
}

function readTopics(): Topic[] {
  const names = readdirSync(findingsFolder).filter((name) => name.endsWith('.json'));
  const stray = names.filter((name) => !topics.some(({ prefix }) => name.startsWith(prefix)));
  if (stray.length > 0) throw new Error(`dist/assurance/${stray[0]} belongs to no topic of the report`);
  return topics.map(({ prefix, en, zh }) => {
    const own = names.filter((name) => name.startsWith(prefix)).sort();
    const sections = own.map((name) => JSON.parse(readFileSync(join(findingsFolder, name), 'utf8')) as Section);
    const rows = sections.flatMap((section) => section.findings.map((finding) => ({ section, finding })));
    return { en, zh, rows };
  });
}

const sum = (rows: Topic['rows'], field: 'tried' | 'wrong') =>
  rows.reduce((total, { finding }) => total + finding[field], 0).toLocaleString('en');

function shortTable(all: readonly Topic[], language: 'en' | 'zh'): string {
  const head = language === 'en' ? '| what | tried | wrong |' : '| 内容 | 次数 | 出错 |';
  const rows = all.map((topic) => `| ${topic[language]} | ${sum(topic.rows, 'tried')} | ${sum(topic.rows, 'wrong')} |`);
  return [head, '| --- | --: | --: |', ...rows].join('\n');
}

function topicText({ en, rows }: Topic): string {
  const titles = [...new Set(rows.map(({ section }) => section.title))];
  const tables = titles.map((title) => {
    const own = rows.filter(({ section }) => section.title === title);
    const cells = own.map(({ finding: { what, tried, wrong, figures = '' } }) =>
      [what, tried.toLocaleString('en'), wrong.toLocaleString('en'), figures].map(escape),
    );
    const lines = cells.map((row) => `| ${row.join(' | ')} |`);
    return [`### ${title}`, '', '| what | tried | wrong | figures |', '| --- | --: | --: | --- |', ...lines].join('\n');
  });
  return `## ${en}\n\n${tables.join('\n\n')}`;
}

const escape = (cell: string) => cell.replaceAll('|', '\\|');

/** Fills the part of a document that this run measured. */
async function fill(path: string, text: string): Promise<void> {
  const document = readFileSync(path, 'utf8');
  const marked = /(<!-- measured: npm run assurance -->\n)[\s\S]*?(<!-- end -->)/;
  if (!marked.test(document)) throw new Error(`${path}: the marker <!-- measured: npm run assurance --> is missing`);
  const filled = document.replace(marked, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
  writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
}
