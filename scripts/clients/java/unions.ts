/** Emits sealed interfaces for unions. */
import type { Api, Type } from '../../model/types.ts';
import { branchesOf, named, typeName } from './java-types.ts';
import { javadoc } from './javadoc.ts';
import { chain, indented, print, quoted, type Doc } from './layout.ts';

/** A branch that has no name of its own, as a record within the interface. */
interface Holder {
  readonly name: string;
  readonly type: string;
  /** What it holds, in words. */
  readonly says: string;
  /** Whether JSON is of it, and its value then. */
  readonly test: string;
  readonly read: string;
  /** Types by which it can be made, with the value of each. */
  readonly makers: readonly (readonly [type: string, value: string])[];
}

function holderOf(api: Api, owner: string, branch: Type): Holder {
  switch (branch.kind) {
    case 'string':
      return {
        name: 'Text',
        type: 'String',
        says: 'a text',
        test: 'json.isTextual()',
        read: 'json.textValue()',
        makers: [['String', 'value']],
      };
    case 'integer':
      return {
        name: 'Whole',
        type: 'long',
        says: 'an integer',
        test: 'json.isIntegralNumber() && json.canConvertToLong()',
        read: 'json.longValue()',
        makers: [['long', 'value']],
      };
    case 'number':
      return {
        name: 'Decimal',
        type: 'BigDecimal',
        says: 'a number',
        test: 'json.isNumber()',
        read: 'json.decimalValue()',
        makers: [
          ['BigDecimal', 'value'],
          ['long', 'BigDecimal.valueOf(value)'],
          ['double', 'BigDecimal.valueOf(value)'],
        ],
      };
    case 'array':
      if (typeName(api, branch.items) === 'String') {
        return {
          name: 'Items',
          type: 'List<String>',
          says: 'a list',
          test: 'json.isArray()',
          read: 'Json.texts(json)',
          makers: [['List<String>', 'value']],
        };
      }
  }
  throw new Error(`${owner}: Java has no branch of a union for ${JSON.stringify(branch)}`);
}

/** Whether a named type is a union of objects, which a string may hold as JSON. */
export function hasContents(api: Api, name: string): boolean {
  const { type } = named(api, name);
  return type.kind === 'union' && branchesOf(type).every(({ kind }) => kind === 'ref');
}

/** A sealed interface, with a branch for what the description doesn't know. */
export function unionText(
  api: Api,
  name: string,
  description: string,
  type: Type & { kind: 'union' },
  indentation: number,
): string {
  const branches = branchesOf(type);
  const records = branches.flatMap((branch) => (branch.kind === 'ref' ? [branch.name] : []));
  if (records.length > 0 && records.length < branches.length) {
    throw new Error(`${name}: a union of Java has either named objects or plain values`);
  }
  const holders = records.length > 0 ? [] : branches.map((branch) => holderOf(api, name, branch));
  const permits = records.length > 0 ? `\n    permits ${[...records, `${name}.Other`].join(',\n        ')} ` : ' ';
  const members = records.length > 0 ? objectMembers(api, name, records) : valueMembers(name, holders);
  const text = `${javadoc(description, [], 0)}public sealed interface ${name}${permits}{
${indented([...members, otherText(name)].join('\n'), 2)}}
`;
  return indented(text, indentation);
}

const otherText = (name: string) => `/**
 * JSON that the description does not know.
 *
 * @param value the JSON as it came
 */
record Other(@JsonValue JsonNode value) implements ${name} {}
`;

function valueMembers(name: string, holders: readonly Holder[]): string[] {
  const tests = holders.map(
    ({ name: holder, test, read }) => `  if (${test}) {\n    return new ${holder}(${read});\n  }\n`,
  );
  return [
    `/**
 * Reads JSON.
 *
 * @param json the JSON
 * @return what it holds
 */
@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
static ${name} of(JsonNode json) {
${tests.join('')}  return new Other(json);
}
`,
    ...holders.flatMap(({ name: holder, says, makers }) =>
      makers.map(
        ([type, value]) => `/**
 * Returns ${says}.
 *
 * @param value the value
 * @return ${says}
 */
static ${name} of(${type} value) {
  return new ${holder}(${value});
}
`,
      ),
    ),
    ...holders.map(
      ({ name: holder, type, says }) => `/**
 * ${says.replace(/^\w/, (letter) => letter.toUpperCase())}.
 *
 * @param value the value
 */
record ${holder}(@JsonValue ${type} value) implements ${name} {}
`,
    ),
  ];
}

function objectMembers(api: Api, name: string, records: readonly string[]): string[] {
  const links = records.map((record): Doc => {
    const { type } = named(api, record);
    const properties = type.kind === 'object' ? type.properties : [];
    const mark = properties.find((property) => property.type.kind === 'const');
    if (mark?.type.kind === 'const') {
      return `constant(${quoted(mark.name)}, ${quoted(String(mark.type.value))}, ${record}.class)`;
    }
    const fields = properties.filter(({ required }) => required).map((property) => quoted(property.name));
    return `fields(${record}.class, ${fields.join(', ')})`;
  });
  const choose = print(
    ['return ', chain('Branches', [`of(json, ${name}.class, Other::new)`, ...links, 'chosen()']), ';'],
    2,
  );
  return [
    `/**
 * Reads JSON. What is of no known kind is kept as it is.
 *
 * @param json the JSON
 * @return what it holds
 */
@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
static ${name} of(JsonNode json) {
${choose.replace('Branches\n      .of(', 'Branches.of(')}
}
`,
    `/**
 * Reads a text that holds JSON. It refuses nothing: a text that is no JSON is kept as it is.
 *
 * @param text the text
 * @return what it holds
 */
static ${name} parse(String text) {
  return of(Json.lenient(text));
}
`,
  ];
}
