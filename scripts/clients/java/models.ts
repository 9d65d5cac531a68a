/** Emits the model: records of what is sent and received, unions and open enums. */
import type { Api, NamedType, Operation, Type } from '../../model/types.ts';
import { componentDoc } from './component-doc.ts';
import { builderText } from './builders.ts';
import { hasContents, unionText } from './unions.ts';
import { bodyTypes, componentsOf, dataTypes, hasClass, reach, type Component } from './java-types.ts';
import { javadoc, type Tag } from './javadoc.ts';
import { continued, indented, print, quoted, type Doc } from './layout.ts';
import { constantCase, constantsOf, modelPackageOf, pascalCase, paramsName } from './names.ts';
import { parametersOf } from './parameters.ts';
import { sourceFile, type SourceFile } from './source-file.ts';
import { doc } from 'prettier';

const { group, join, line, softline } = doc.builders;

/** Files of the types that calls take and give; those of failures alone are read as JSON. */
export function modelFiles(api: Api): SourceFile[] {
  const requests = reach(api, bodyTypes(api));
  const used = new Set([
    ...requests,
    ...reach(api, dataTypes(api)),
    ...reach(
      api,
      api.operations.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
    ),
  ]);
  const folder = modelPackageOf(api);
  const types = api.types.filter((type) => used.has(type.name) && hasClass(type));
  return [
    ...types.map((type) => sourceFile(api, folder, type.name, typeText(api, type, requests.has(type.name)))),
    ...api.operations
      .filter((operation) => parametersOf(operation).optional.length > 0)
      .map((operation) => sourceFile(api, folder, paramsName(operation), paramsText(api, operation))),
  ];
}

function typeText(api: Api, type: NamedType, isRequest: boolean): string {
  if (type.type.kind === 'object') return recordText(api, type, type.type, isRequest);
  if (type.type.kind === 'union') return unionText(api, type.name, type.description, type.type, 0);
  return constantsText(type);
}

function recordText(
  api: Api,
  { name, description }: NamedType,
  type: Type & { kind: 'object' },
  isRequest: boolean,
): string {
  const components = componentsOf(api, name, type, isRequest);
  const isForm = components.some(({ property }) => property.type.kind === 'file');
  const annotated = components.map((each) =>
    isForm ? plain(each) : `@JsonProperty(${quoted(each.wire)}) ${plain(each)}`,
  );
  const extra = isForm ? [] : ['@JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra'];
  const holders = api.types.filter(({ type: union }) => union.kind === 'union' && hasBranch(union, name));
  const head = header(
    name,
    [...annotated, ...extra],
    holders.map((holder) => holder.name),
  );
  const tags: Tag[] = [
    ...components.map((each) => ({ tag: `param ${each.name}`, text: componentDoc(each) })),
    ...(isForm ? [] : [{ tag: 'param extra', text: 'fields that the description does not name' }]),
  ];
  const members = [
    ...copies(name, components, isForm),
    ...contents(api, components),
    ...secretText(name, components, isForm),
    ...components.flatMap(({ union, wire }) =>
      union ? [unionText(api, pascalCase(wire), `What stands in \`${wire}\`.`, union, 2)] : [],
    ),
    ...(isRequest ? builderText({ name, type, components, isForm }) : []),
  ];
  const inclusion = isForm ? '' : '@JsonInclude(JsonInclude.Include.NON_NULL)\n';
  return `${javadoc(description, tags, 0)}${inclusion}${head}${body(members)}}\n`;
}

const hasBranch = (union: Type & { kind: 'union' }, name: string) =>
  union.of.some((branch) => branch.kind === 'ref' && branch.name === name);

const plain = ({ type, name }: Component) => `${type} ${name}`;

const body = (members: readonly string[]) => (members.length === 0 ? '' : `\n${members.join('\n')}`);

function header(name: string, components: readonly Doc[], interfaces: readonly string[]): string {
  const parts: Doc = [
    `public record ${name}(`,
    continued([softline, group(join([',', line], [...components]))]),
    ')',
    interfaces.length > 0 ? continued([line, `implements ${interfaces.join(', ')}`]) : '',
    ' {',
  ];
  return print(group(parts));
}

/** Lists cannot be changed from outside. */
function copies(record: string, components: readonly Component[], isForm: boolean): string[] {
  const statements = components.flatMap(({ name, type }) => {
    const copy = /^List<List</.test(type)
      ? 'rows'
      : /^List</.test(type)
        ? 'list'
        : /^Map</.test(type)
          ? 'map'
          : undefined;
    return copy === undefined ? [] : [`${name} = Json.${copy}(${name});`];
  });
  if (!isForm) statements.push('extra = Json.extra(extra);');
  if (statements.length === 0) return [];
  const tags = [...components.map(({ name }) => name), ...(isForm ? [] : ['extra'])].map((name) => ({
    tag: `param ${name}`,
    text: `\`${name}\``,
  }));
  const comment = javadoc('Keeps copies of lists and maps.', tags, 2);
  return [`${comment}  public ${record} {\n${indented(statements.join('\n'), 4)}\n  }\n`];
}

/** Strings that hold JSON can be read as such. */
function contents(api: Api, components: readonly Component[]): string[] {
  return components.flatMap(({ name, wire, property: { type } }) => {
    if (type.kind !== 'string' || type.content?.kind !== 'ref' || !hasContents(api, type.content.name)) return [];
    const union = type.content.name;
    const comment = javadoc(
      `Reads the JSON that stands in \`${wire}\`. It refuses nothing: what is of no known kind is kept as it is.`,
      [{ tag: 'return', text: 'what the text holds' }],
      2,
    );
    return [`${comment}  public ${union} parsed${pascalCase(wire)}() {\n    return ${union}.parse(${name});\n  }\n`];
  });
}

/** The text of a record with secrets shows that they are there, and no more. */
function secretText(record: string, components: readonly Component[], isForm: boolean): string[] {
  if (!components.some(({ property }) => property.type.secret)) return [];
  const parts = components.map(({ name, property }, index) => {
    const start = `${index === 0 ? `${record}[` : ', '}${name}=`;
    return property.type.secret ? [`"${start}"`, `(${name} == null ? null : "***")`] : [`"${start}"`, name];
  });
  const end = isForm ? '"]"' : '", extra=" + extra.keySet() + "]"';
  const sum = [...parts.flat(), ...(isForm ? [end] : ['", extra="', 'extra.keySet()', '"]"'])];
  const text = print(
    ['return ', group([sum[0] ?? '', continued(sum.slice(1).map((each) => [line, `+ ${each}`]))]), ';'],
    4,
  );
  return [`  /** Without the secrets. */\n  @Override\n  public String toString() {\n${text}\n  }\n`];
}

/** A string of which some values are known, as a class that takes any. */
function constantsText(type: NamedType): string {
  const { name, description } = type;
  const constants = (constantsOf(type) ?? []).map(
    (value) =>
      `${javadoc(`The value \`${value}\`.`, [], 2)}  public static final ${name} ${constantCase(value)} = new ${name}(${quoted(value)});\n`,
  );
  return `${javadoc(`${description.trim()}\n\nOther values than the constants are taken too.`, [{ tag: 'param value', text: 'the value on the wire' }], 0)}public record ${name}(@JsonValue String value) {
${constants.join('\n')}
  /**
   * A value, whether it is known or not.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ${name} {}

  /**
   * Returns a value, whether it is known or not.
   *
   * @param value the value on the wire
   * @return the value
   */
  public static ${name} of(String value) {
    return new ${name}(value);
  }

  /** The value on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
`;
}

/** The optional parameters of an operation. */
function paramsText(api: Api, operation: Operation): string {
  const name = paramsName(operation);
  const { optional } = parametersOf(operation);
  const type: Type & { kind: 'object' } = {
    kind: 'object',
    open: false,
    properties: optional.map((parameter) => ({
      name: parameter.name,
      required: false,
      type: { ...parameter.type, description: parameter.description, nullable: false },
    })),
  };
  const components = componentsOf(api, name, type, false);
  const tags = components.map((each) => ({ tag: `param ${each.name}`, text: componentDoc(each) }));
  const text = `Parameters that may be left out: ${operation.summary.replace(/^\w/, (letter) => letter.toLowerCase())}.`;
  const members = builderText({ name, type, components, isForm: true });
  return `${javadoc(text, tags, 0)}${header(name, components.map(plain), [])}${body(members)}}\n`;
}
