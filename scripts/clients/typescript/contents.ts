/** Emits `contents.ts`: how to read the strings of an API that hold JSON. */
import type { Api, NamedType, Type } from '../../model/types.ts';
import { contentsOf } from '../facts/contents.ts';
import { camelCase } from '../facts/letter-case.ts';
import { comment } from './doc-comment.ts';

/** Undefined if no string of the API holds JSON of several named kinds. */
export function contentsModule(api: Api): string | undefined {
  const contents = contentsOf(api);
  if (contents.length === 0) return undefined;
  return `${comment([`JSON that stands in strings of ${api.title}.`])}
import { parseContent } from '../runtime/content.ts';
import type * as schemas from './types.ts';

${contents.map((content) => contentText(api, content)).join('\n\n')}
`;
}

/** What {@link contentsModule} exports for a content. */
export const contentNames = ({ name }: NamedType) => [`parse${name}`, `Parsed${name}`];

function contentText(api: Api, { name, description, type }: NamedType): string {
  const branches = type.kind === 'union' ? type.of.map((branch) => kindOf(api, name, branch)) : [];
  const kinds = branches.map(({ kind, schema }) => `{ readonly kind: '${kind}'; readonly content: schemas.${schema} }`);
  const marks = branches.map(({ kind, mark }) => `${kind}: ${JSON.stringify(mark)}`);
  return `${comment([`${description.trim()} Told apart by \`kind\`; what is of no known kind is kept as it is.`])}
export type Parsed${name} = ${kinds.join(' | ')} | { readonly kind: 'unknown'; readonly content: unknown };

${comment([`Parses a {@link schemas.${name}}. It refuses nothing: a text that is no JSON is of the kind \`unknown\`.`])}
export function parse${name}(text: string): Parsed${name} {
  return parseContent(text, { ${marks.join(', ')} }) as Parsed${name};
}`;
}

/** A branch is named after the constant that marks it, or else after its schema, without what the schema of the union begins with. */
function kindOf(api: Api, union: string, branch: Type) {
  const schema = branch.kind === 'ref' ? api.types.find((type) => type.name === branch.name) : undefined;
  if (schema?.type.kind !== 'object')
    throw new Error(`${api.name}: each branch of '${union}' has to be a named object`);
  for (const { name: field, type } of schema.type.properties) {
    if (type.kind !== 'const' || typeof type.value !== 'string') continue;
    return { kind: type.value, schema: schema.name, mark: { field, value: type.value } };
  }
  const [owner = ''] = /^[A-Z][a-z]+/.exec(union) ?? [];
  const kind = schema.name.startsWith(owner) ? schema.name.slice(owner.length) : schema.name;
  const fields = schema.type.properties.filter(({ required }) => required).map(({ name }) => name);
  return { kind: camelCase(kind), schema: schema.name, mark: { fields } };
}
