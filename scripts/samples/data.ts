/** Lays out data (lists, maps, texts) as a literal of a language. */
import { FromEnvironment, FromFile, type Data } from './request-case.ts';

export interface Syntax {
  readonly text: (value: string) => string;
  /** What reads a value from the environment. */
  readonly environment: (value: FromEnvironment) => string;
  /** The content and name of a file, where a value may be one. */
  readonly file?: (name: string) => string;
  readonly null: string;
  readonly true: string;
  readonly false: string;
  readonly list: readonly [open: string, close: string];
  readonly map: readonly [open: string, close: string];
  /** An empty map, where it isn't just the two brackets. */
  readonly emptyMap?: string;
  /** What stands before the value of a key: `"name": `. */
  readonly key: (name: string) => string;
  /** A space inside of the brackets of a map. */
  readonly airy?: boolean;
  /** A comma after the last item of a literal of many lines. */
  readonly trailingComma: boolean;
  /** The values of neighbouring lines stand below each other. */
  readonly aligned?: boolean;
  readonly indent: string;
}

/** The text of JSON. What comes from the environment is left to `environment`. */
export const json = (environment: (value: FromEnvironment) => string): Syntax => ({
  text: jsonText,
  environment,
  null: 'null',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['{', '}'],
  key: (name) => `${jsonText(name)}: `,
  trailingComma: false,
  indent: '  ',
});

/** JSON may hold some characters as they are that editors and templates take for the end of a line or don't show. */
export const jsonText = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * @param width Columns that are left for the literal on its first line; a list that needs more takes several lines.
 */
export function literal(value: Data, syntax: Syntax, width = 80): string {
  if (value === null) return syntax.null;
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return syntax.text(value);
  if (value instanceof FromEnvironment) return syntax.environment(value);
  if (value instanceof FromFile) {
    if (!syntax.file) throw new Error(`A sample cannot write the file ${value.file} here.`);
    return syntax.file(value.file);
  }
  const inner = width - syntax.indent.length;
  if (isList(value)) {
    const items = value.map((item) => literal(item, syntax, inner));
    return bracketed(items, syntax, syntax.list, isTable(value) ? 0 : width);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return syntax.emptyMap ?? syntax.map.join('');
  const pairs = entries.map(([name, item]): Pair => [syntax.key(name), literal(item, syntax, inner)]);
  const short = pairs.length === 1 ? width : 0;
  return bracketed(
    syntax.aligned && !fits(pairs, syntax, short) ? align(pairs) : pairs.map((pair) => pair.join('')),
    syntax,
    syntax.map,
    short,
  );
}

type Pair = readonly [key: string, value: string];

const isList = (value: Data): value is readonly Data[] => Array.isArray(value);

/** Rows stand below each other. */
const isTable = (list: readonly Data[]): boolean =>
  list.length > 1 && list.every((item) => isList(item) && item.length > 1);

function numberText(value: number): string {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return String(value);
  throw new Error(`A sample cannot hold the number ${value}, which a double rounds.`);
}

function bracketed(
  items: readonly string[],
  { indent, trailingComma, airy, map }: Syntax,
  brackets: Syntax['list'],
  width: number,
): string {
  const [open, close] = brackets;
  if (items.length === 0) return open + close;
  const space = airy && brackets === map ? ' ' : '';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length <= width && !line.includes('\n')) return line;
  const inner = items.join(',\n').replace(/^(?=.)/gm, indent);
  return `${open}\n${inner}${trailingComma ? ',' : ''}\n${close}`;
}

const fits = (pairs: readonly Pair[], { map }: Syntax, width: number): boolean =>
  pairs.every(([, value]) => !value.includes('\n')) &&
  pairs.map((pair) => pair.join('')).join(', ').length + map.join('').length <= width;

/** As gofmt does: values of neighbouring lines below each other; one that takes several lines stands alone. */
function align(pairs: readonly Pair[]): string[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    const alone = pair[1].includes('\n');
    if (!last || alone || last[0]?.[1].includes('\n')) runs.push([pair]);
    else last.push(pair);
  }
  return runs.flatMap((run) => {
    const width = Math.max(...run.map(([key]) => key.length));
    return run.map(([key, value]) => key.padEnd(width) + value);
  });
}
