import { expect, test } from 'vitest';
import { CatalogueError, parseCatalogue } from '../../scripts/catalogue/catalogue.ts';
import { problemsOf } from '../../scripts/catalogue/problems.ts';
import { translate } from '../../scripts/catalogue/translate.ts';

const file = 'openapi/pets/zh-CN.yaml';
const bundle = {
  info: { title: 'Pets', description: 'All about pets and their names.\n' },
  components: { schemas: { Pet: { description: 'Name.' }, Owner: { description: 'Name.' } } },
};
const complete = `- en: Pets
  zh: 宠物
- en: All about pets and their names.
  zh: 宠物及其名字。
- en: Name.
  zh: 名称。
`;
const catalogue = (source: string) => ({ file, entries: parseCatalogue(source, file) });
const problems = (source: string): string[] =>
  problemsOf(bundle, catalogue(source)).map((problem) => `${problem.file}:${problem.line}: ${problem.message}`);

test('finds nothing in a complete catalogue, which translates every text', () => {
  expect(problems(complete)).toEqual([]);
  expect(translate(bundle, catalogue(complete))).toEqual({
    info: { title: '宠物', description: '宠物及其名字。' },
    components: { schemas: { Pet: { description: '名称。' }, Owner: { description: '名称。' } } },
  });
});

test('lets a context choose between two translations', () => {
  const source = `${complete}- en: Name.\n  zh: 姓名。\n  context: Owner\n`;
  expect(problems(source)).toEqual([]);
  expect(translate(bundle, catalogue(source))).toMatchObject({
    components: { schemas: { Pet: { description: '名称。' }, Owner: { description: '姓名。' } } },
  });
});

test('names a missing text and the line after which it belongs', () => {
  expect(problems(complete.replace('- en: Name.\n  zh: 名称。\n', ''))).toEqual([
    `${file}:3: Missing: no entry for "Name." at /components/schemas/Pet/description. Add one after this line.`,
  ]);
});

test('names a stale entry and the text that it should have now', () => {
  expect(problems(complete.replace('All about pets', 'All about dogs'))).toEqual([
    `${file}:3: Stale: the English text is now "All about pets and their names.". Renew \`en\` and \`zh\`.`,
  ]);
});

test('names an orphaned entry', () => {
  expect(problems(`${complete}- en: Something else.\n  zh: 其他。\n`)).toEqual([
    `${file}:7: Orphaned: the description has no text "Something else.". Delete the entry.`,
  ]);
  expect(problems(`${complete}- en: Name.\n  zh: 姓名。\n  context: Dog\n`)).toEqual([
    `${file}:7: Orphaned: \`Dog\` has no text "Name.". Delete the entry.`,
  ]);
});

test('names a doubled entry', () => {
  expect(problems(`${complete}- en: Name.\n  zh: 姓名。\n`)).toEqual([
    `${file}:5: Orphaned: the description has no text "Name.". Delete the entry.`,
    `${file}:7: Doubled: line 5 has the same English text without a \`context\`. Delete one, or give each a context.`,
  ]);
});

test('names a translation without Chinese in it', () => {
  expect(problems(complete.replace('名称。', 'Name.'))).toEqual([
    `${file}:5: Not translated: "Name." has no Chinese in it.`,
  ]);
});

test.each([
  ['A `code` span.', '一个代码。', '1 code spans, the Chinese one 0'],
  ['A [link](#a).', '一个链接 [甲](#a)和[乙](#b)。', '1 links, the Chinese one 2'],
  ['A **bold** text.', '粗体。', '1 bold texts, the Chinese one 0'],
  ['# A\n## B', '# 甲\n乙', '2 headings, the Chinese one 1'],
  ['- a\n- b', '- 甲', '2 list items, the Chinese one 1'],
  ['| a |\n| - |\n| b |', '| 甲 |\n| - |', '3 table rows, the Chinese one 2'],
  ['```\na\n```', '甲', '2 code fences, the Chinese one 0'],
])('names markup that is not kept: %j', (en, zh, counts) => {
  const source = `- en: ${JSON.stringify(en)}\n  zh: ${JSON.stringify(zh)}\n`;
  expect(problemsOf({ info: { title: en } }, catalogue(source))).toEqual([
    { file, line: 1, message: `Markup not kept: the English text has ${counts}.` },
  ]);
});

test.each([
  ['en: Pets', '1: The catalogue is a list of { en, zh, context? }.'],
  ['- en: Pets\n  zh: 宠物\n- en: Name.\n', '3: An entry has the texts `en` and `zh`, and `context` if need be.'],
  ['- en: Pets\n  zh: 宠物\n  note: x\n', '1: An entry has the texts `en` and `zh`, and `context` if need be.'],
  ['- en: 5\n  zh: 五\n', '1: An entry has the texts `en` and `zh`, and `context` if need be.'],
])('refuses to read %j', (source, problem) => {
  expect(() => parseCatalogue(source, file)).toThrow(new CatalogueError(`${file}:${problem}`));
});

test('refuses to read YAML with an error, and names its line', () => {
  expect(() => parseCatalogue('- en: Pets\n  zh: "宠物\n', file)).toThrow(/^openapi\/pets\/zh-CN\.yaml:\d+: /);
});
