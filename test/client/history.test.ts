/** What the entries of a history hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  parseHistoryContent,
  type CreateRevisionAction,
  type LockedRange,
  type ParsedHistoryContent,
} from '../../generated/typescript/shimo/index.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly const?: string }>>;
  readonly examples?: readonly object[];
}
const { components } = JSON.parse(readFileSync('generated/openapi/shimo.json', 'utf8')) as {
  components: {
    schemas: Readonly<Record<string, Schema>>;
    examples: { ListHistorySuccess: { value: { histories: { content: string }[] } } };
  };
};
const actions = Object.values(components.schemas).flatMap(({ properties, examples = [] }) => {
  const action = properties?.['action']?.const;
  return action === undefined ? [] : examples.map((example) => [action, example] as const);
});

describe('the content of a history entry', () => {
  test('is of eight known actions', () => {
    expect(actions).toHaveLength(8);
  });

  test.each(actions)('of the action %s is told by it', (action, content) => {
    expect(parseHistoryContent(JSON.stringify(content))).toEqual({ kind: action, content });
  });

  test("in the vendor's example are edits and operations", () => {
    const { histories } = components.examples.ListHistorySuccess.value;
    const parsed = histories.map(({ content }) => parseHistoryContent(content));
    expect(parsed.map(({ kind }) => kind)).toEqual(['edit', 'edit', 'unlock_cell', 'lock_sheet']);
    expect(parsed[0]).toMatchObject({ content: { range: [1, 1], frozen: true } });
  });

  test.each<[string, ParsedHistoryContent]>([
    [
      '{"action":"merge_cell","range":"A1"}',
      { kind: 'otherAction', content: { action: 'merge_cell', range: 'A1' } as never },
    ],
    ['{"action":"lock_cell","new":1}', { kind: 'lock_cell', content: { action: 'lock_cell', new: 1 } as never }],
    ['{"action":"edit"}', { kind: 'otherAction', content: { action: 'edit' } }],
    ['{"range":[1,2]}', { kind: 'unknown', content: { range: [1, 2] } }],
    ['[]', { kind: 'unknown', content: [] }],
    ['null', { kind: 'unknown', content: null }],
    ['省略若干内容 ...', { kind: 'unknown', content: '省略若干内容 ...' }],
    ['', { kind: 'unknown', content: '' }],
    [
      '{"range":[1,9007199254740993],"changeset":""}',
      { kind: 'unknown', content: '{"range":[1,9007199254740993],"changeset":""}' },
    ],
  ])('that is not known is kept: %s', (text, parsed) => {
    expect(parseHistoryContent(text)).toEqual(parsed);
  });

  test('is narrowed by its kind', () => {
    const parsed = parseHistoryContent('{"action":"createRevision"}');
    if (parsed.kind === 'createRevision') expectTypeOf(parsed.content).toEqualTypeOf<CreateRevisionAction>();
    else expect.unreachable();
    expectTypeOf<
      Extract<ParsedHistoryContent, { kind: 'lock_cell' }>['content']['range']
    >().toEqualTypeOf<LockedRange>();
  });
});
