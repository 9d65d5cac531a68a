/** Emits the struct that a method takes, and how its fields get into a request. */
import type { Operation, Parameter, Property, Type } from '../../model/types.ts';
import { inputsOf } from '../facts/parameters.ts';
import { comment, fieldDoc, parameterFacts } from './doc-comment.ts';
import { exported, methodName, paramsType, writerName } from './names.ts';
import { fieldsOf, type Field } from './structs.ts';
import type { GoType, GoTypes } from './types.ts';

/** Whether a call takes anything. */
export const hasParams = (operation: Operation) => inputsOf(operation).length > 0 || operation.body !== undefined;

/** A parameter as a field of the struct. */
export interface ParameterField {
  readonly parameter: Parameter;
  readonly name: string;
  readonly type: GoType;
  readonly declared: string;
}

export function parameterFields(types: GoTypes, operation: Operation): ParameterField[] {
  return inputsOf(operation).map((parameter) => {
    const name = exported(parameter.name);
    const type = types.of(parameter.type, exported(operation.id) + name);
    if (!['text', 'integer', 'boolean'].includes(type.kind)) {
      throw new Error(`${operation.id}: Go has no form for the parameter '${parameter.name}', a ${type.kind}`);
    }
    return { parameter, name, type, declared: parameter.required ? type.go : `*${type.go}` };
  });
}

/** Name of the struct of the body, which has to be a named object. */
export function bodyType({ id, body }: Operation): string {
  if (body?.type.kind !== 'ref') throw new Error(`${id}: the body needs a schema with a name`);
  return body.type.name;
}

export function paramsText(types: GoTypes, operation: Operation): string {
  if (!hasParams(operation)) return '';
  const fields = parameterFields(types, operation).map(
    ({ parameter, name, declared }) =>
      `${fieldDoc(parameter.description, types.resolve(parameter.type), parameterFacts(parameter))}\n${name} ${declared} ${tagOf(parameter)}`,
  );
  if (operation.body) {
    const { required, description } = operation.body;
    const declared = `${required ? '' : '*'}${exported(bodyType(operation))}`;
    const doc = comment([description.trim() || 'Body of the request.', required ? '' : 'Optional.']);
    fields.push(`${doc}\nBody ${declared} \`json:"body${required ? '' : ',omitempty'}"\``);
  }
  return `${comment([`${paramsType(operation)} are what ${methodName(operation)} takes.`])}
type ${paramsType(operation)} struct {
${fields.join('\n')}
}

func (p *${paramsType(operation)}) fill(r *engine.Request) {
${fillLines(types, operation).join('\n')}
}`;
}

const tagOf = ({ name, required }: Parameter) => `\`json:"${name}${required ? '' : ',omitempty'}"\``;

function fillLines(types: GoTypes, operation: Operation): string[] {
  const lines = parameterFields(types, operation).map(({ parameter, name, type }) =>
    parameterLine(parameter, name, type),
  );
  return operation.body ? [...lines, ...bodyLines(types, operation)] : lines;
}

function parameterLine({ name: wire, in: place, required }: Parameter, name: string, { kind }: GoType): string {
  const key = JSON.stringify(wire);
  const reference = required ? `&p.${name}` : `p.${name}`;
  switch (place) {
    case 'path':
      return kind === 'integer' ? `engine.PathInt(r, ${key}, p.${name})` : `r.Path(${key}, p.${name})`;
    case 'header':
      return `r.Header(${key}, ${reference})`;
    case 'query':
      return `engine.Query${{ text: 'Text', integer: 'Int', boolean: 'Bool' }[kind as 'text']}(r, ${key}, ${reference})`;
  }
}

function bodyLines(types: GoTypes, operation: Operation): string[] {
  const { body, formats } = operation;
  const named = types.named(bodyType(operation));
  if (!body || named.type.kind !== 'object') throw new Error(`${operation.id}: the body has to be an object`);
  const fields = fieldsOf(types, exported(named.name), named.type, true);
  const lines = [
    ...fields.flatMap((field) => lengthLine(types, field)),
    ...fields.filter(({ property }) => property.type.secret).map(({ name }) => `r.Secret(p.Body.${name})`),
    ...(body.mediaType === 'multipart/form-data'
      ? formLines(operation, fields, formats, named.type.requireOneOf)
      : [`engine.Body(r, ${body.required ? '&' : ''}p.Body, ${writerName(exported(named.name))})`]),
  ];
  return body.required ? lines : ['if p.Body == nil {\nreturn\n}', ...lines];
}

/** A text whose length is limited. */
function lengthLine(types: GoTypes, { wire, name, absence, property }: Field): string[] {
  const type = types.resolve(property.type);
  if (type.kind !== 'string' || type.maxLength === undefined) return [];
  if (absence === 'nullable') throw new Error(`the length of '${wire}', which may be null, is not checked yet`);
  return [
    `engine.MaxLength(r, ${JSON.stringify(wire)}, ${absence === 'none' ? '&' : ''}p.Body.${name}, ${type.maxLength})`,
  ];
}

function formLines(
  operation: Operation,
  fields: readonly Field[],
  formats: Operation['formats'],
  sets: Extract<Type, { kind: 'object' }>['requireOneOf'],
): string[] {
  const find = (what: string, matches: (field: Field, property: Property) => boolean): Field => {
    const found = fields.find((field) => matches(field, field.property));
    if (!found) throw new Error(`${operation.id}: its form needs ${what}`);
    return found;
  };
  const file = find('a file', ({ type }) => type.kind === 'file');
  const fileName = find("a field 'fileName'", ({ wire }) => wire === 'fileName');
  const lines: string[] = [];
  if (sets) {
    const names = sets.map((set) => set.join(' and ')).join(', or ');
    const complete = sets.map((set) => set.map((wire) => `p.Body.${exported(wire)} != nil`).join(' && '));
    lines.push(`engine.RequireOneOf(r, ${JSON.stringify(names)}, ${complete.join(', ')})`);
  }
  if (formats) {
    const values = Object.keys(formats);
    const type = find(
      'a field for what the file becomes',
      (_, { type: written }) => written.kind === 'ref' && /Type$/.test(written.name),
    );
    const table = values.map(
      (value) =>
        `${JSON.stringify(value)}: {${(formats[value]?.formats ?? []).map((each) => JSON.stringify(each)).join(', ')}},`,
    );
    lines.push(
      `engine.CheckUpload(r, p.Body.${file.name}, p.Body.${fileName.name}, string(p.Body.${type.name}), map[string][]string{\n${table.join('\n')}\n})`,
    );
  }
  for (const { wire, name, type, absence } of fields) {
    const key = JSON.stringify(wire);
    if (type.kind === 'file') lines.push(`engine.FormFile(r, ${key}, p.Body.${name}, p.Body.${fileName.name})`);
    else if (type.kind === 'text')
      lines.push(`engine.FormText(r, ${key}, ${absence === 'none' ? '&' : ''}p.Body.${name})`);
    else throw new Error(`${operation.id}: Go has no form for the field '${wire}' of a form, a ${type.kind}`);
  }
  return lines;
}
