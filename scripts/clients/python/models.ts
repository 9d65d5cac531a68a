/** Emits `models.py`: the types of an API. */
import type { Api, NamedType, Operation, Property, Type } from '../../model/types.ts';
import { contentsOf } from '../facts/contents.ts';
import { successesOf } from '../facts/responses.ts';
import { twinIn } from '../facts/twins.ts';
import { docstring, fieldDoc } from './docstring.ts';
import { importsFor, type Modules } from './imports.ts';
import { literal, text } from './literal.ts';
import { identifier } from './names.ts';
import { dataTypes, decoderOf, resolve, typeText } from './type-text.ts';

const modules: Modules = {
  dataclasses: ['dataclass', 'field'],
  typing: ['Any', 'Literal', 'TypeAlias'],
  '.._runtime.model': ['Field', 'Model', 'layout_of', 'list_of', 'map_of'],
  '.._runtime.unset': ['UNSET', 'Unset'],
  '.._runtime.upload': ['Upload'],
};

/** Names that a model has already. */
const reserved = ['extra', 'from_wire', 'to_wire'];

export function modelsModule(api: Api): string {
  const sent = reachable(
    api,
    api.operations.flatMap(({ body }) => (body ? [body.type] : [])),
  );
  const types = inOrder(api);
  const texts = types.map((type) =>
    type.type.kind === 'object' ? modelText(api, type, sent.has(type.name)) : alias(type),
  );
  const code = texts.join('\n\n');
  return `${docstring([`The types of ${api.title}.`])}
${importsFor(code, modules)}

${code}
`;
}

/** The types that the client shows, those first that others are made of. */
export function inOrder(api: Api): NamedType[] {
  const used = usedTypes(api);
  const done: NamedType[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (done.some((type) => type.name === name)) return;
    if (path.includes(name))
      throw new Error(`${api.name}: '${name}' is made of itself, which Python models cannot be yet`);
    const type = api.types.find((each) => each.name === name);
    if (!type) return;
    for (const inner of namesIn(type.type)) visit(inner, [...path, name]);
    done.push(type);
  };
  for (const { name } of api.types) if (used.has(name)) visit(name, []);
  return done;
}

/** Names of the types in bodies, parameters, data of successes, and strings that hold JSON. */
function usedTypes(api: Api): Set<string> {
  const roots = (operation: Operation): Type[] => [
    ...operation.parameters.map(({ type }) => type),
    ...(operation.body ? [operation.body.type] : []),
    ...successesOf(operation).flatMap((response) => dataTypes(api, operation, response)),
  ];
  const contents = contentsOf(api).map(({ name }): Type => ({ kind: 'ref', name }));
  return reachable(api, [...api.operations.flatMap(roots), ...contents]);
}

function reachable(api: Api, types: readonly Type[]): Set<string> {
  const names = new Set<string>();
  const visit = (type: Type): void => {
    for (const name of namesIn(type)) {
      if (names.has(name)) continue;
      names.add(name);
      const named = api.types.find((each) => each.name === name);
      if (named) visit(named.type);
    }
  };
  types.forEach(visit);
  return names;
}

/** Names that stand in a type. */
function namesIn(type: Type): string[] {
  switch (type.kind) {
    case 'ref':
      return [type.name];
    case 'array':
      return namesIn(type.items);
    case 'map':
      return namesIn(type.values);
    case 'union':
      return type.of.flatMap(namesIn);
    case 'object':
      return type.properties.flatMap((property) => namesIn(property.type));
    default:
      return [];
  }
}

function alias({ name, description, type }: NamedType): string {
  return `${name}: TypeAlias = ${typeText(type)}\n${docstring([description])}`;
}

function modelText(api: Api, { name, description, type }: NamedType, isSent: boolean): string {
  if (type.kind !== 'object') throw new Error(`${api.name}: '${name}' is no object`);
  const names = type.properties.map((property) => identifier(property.name));
  const twin = names.find((each) => reserved.includes(each)) ?? twinIn(names);
  if (twin !== undefined) throw new Error(`${api.name}: '${name}' has two attributes '${twin}' in Python; rename one`);
  const sets = type.requireOneOf?.map((set) => set.map((each) => `\`${identifier(each)}\``).join(' and ')) ?? [];
  const needs = sets.length > 0 ? ['', `It needs ${sets.join(', or ')}.`] : [];
  const specs = type.properties.map((property) => specText(api, property, isSent)).join(', ');
  return `@dataclass(slots=True, kw_only=True)
class ${name}(Model):
${docstring([description.trim(), ...needs], 4)}

${type.properties.map((property) => fieldText(property, isSent)).join('\n')}

_layout = layout_of(${specs})`.replace(/(?<=:\n)([^]*)$/, (body) => body.replace(/^(?=.)/gm, '    '));
}

/** Whether null and absent are different for the server. */
const isDistinct = ({ required, type }: Property, isSent: boolean) => isSent && !required && type.nullable === true;

function fieldText(property: Property, isSent: boolean): string {
  const { name, required, type } = property;
  const annotation = typeText(type);
  const options = type.secret ? ['repr=False'] : [];
  const optional = annotation.endsWith('| None') ? annotation : `${annotation} | None`;
  const distinct = isDistinct(property, isSent);
  const doc = fieldDoc(type);
  const value = distinct ? 'UNSET' : type.kind === 'const' ? literal(type.value) : required ? undefined : 'None';
  const declared = distinct ? annotation.replace(/(?= \| None$)/, ' | Unset') : required ? annotation : optional;
  if (value !== undefined) options.unshift(`default=${value}`);
  const initial = type.secret ? ` = field(${options.join(', ')})` : value === undefined ? '' : ` = ${value}`;
  return `${identifier(name)}: ${declared}${initial}${doc.length > 0 ? `\n${docstring([doc.join(' ')], 4)}` : ''}`;
}

function specText(api: Api, property: Property, isSent: boolean): string {
  const { name, required, type } = property;
  const decoder = decoderOf(api, type);
  const { kind } = resolve(api, type);
  const check = kind === 'integer' || kind === 'number' || kind === 'file' ? `check=${text(kind)}` : undefined;
  return `Field(${[
    text(identifier(name)),
    text(name),
    ...(required ? ['required=True'] : []),
    ...(type.nullable && (required || isDistinct(property, isSent)) ? ['nullable=True'] : []),
    ...(check ? [check] : []),
    ...(decoder ? [`decode=${decoder}`] : []),
  ].join(', ')})`;
}
