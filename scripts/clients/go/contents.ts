/** Emits how to read the strings of an API that hold JSON of several kinds. */
import type { Api, NamedType, Type } from '../../model/types.ts';
import { comment } from './doc-comment.ts';
import { exported, readerName } from './names.ts';

export const unknownName = ({ name }: NamedType) => `Unknown${exported(name)}`;
export const parserName = ({ name }: NamedType) => `Parse${exported(name)}`;

export function contentText(api: Api, content: NamedType): string {
  const name = exported(content.name);
  const branches =
    content.type.kind === 'union' ? content.type.of.map((branch) => markOf(api, content.name, branch)) : [];
  const marker = `is${name}`;
  const unknown = unknownName(content);
  return `${comment([
    `${name} is one of ${branches.map(({ schema }) => `*${exported(schema)}`).join(', ')} and *${unknown}, to be told apart by a type switch.`,
    content.description,
  ])}
type ${name} interface{ ${marker}() }

${comment([`${unknown} is a ${name} of no known kind.`])}
type ${unknown} struct {
	// Text is what was sent, JSON or not.
	Text string
}

${[...branches.map(({ schema }) => exported(schema)), unknown].map((each) => `func (*${each}) ${marker}() {}`).join('\n')}

${comment([`${parserName(content)} parses a ${name}. It refuses nothing: what is no JSON, or of no known kind, is a *${unknown}.`])}
func ${parserName(content)}(text string) ${name} {
	data := []byte(text)
	for _, kind := range ${parserName(content).replace('Parse', 'kindsOf')} {
		if content, ok := kind(data); ok {
			return content
		}
	}
	return &${unknown}{Text: text}
}

// ${parserName(content).replace('Parse', 'kindsOf')} are tried in this order.
var ${parserName(content).replace('Parse', 'kindsOf')} = []func([]byte) (${name}, bool){
${branches
  .map(
    ({ schema, fields, value }) =>
      `func(data []byte) (${name}, bool) { content, ok := engine.Content(data, ${readerName(exported(schema))}, ${JSON.stringify(value)}, ${fields.map((field) => JSON.stringify(`/${field}`)).join(', ')}); return content, ok },`,
  )
  .join('\n')}
}`;
}

/** A branch bears the constant of a field, or else has all required fields. */
function markOf(api: Api, union: string, branch: Type): { schema: string; fields: string[]; value: string } {
  const schema = branch.kind === 'ref' ? api.types.find(({ name }) => name === branch.name) : undefined;
  if (schema?.type.kind !== 'object')
    throw new Error(`${api.name}: each branch of '${union}' has to be a named object`);
  for (const { name, type } of schema.type.properties) {
    if (type.kind === 'const' && typeof type.value === 'string')
      return { schema: schema.name, fields: [name], value: type.value };
  }
  const fields = schema.type.properties.filter(({ required }) => required).map(({ name }) => name);
  return { schema: schema.name, fields, value: '' };
}
