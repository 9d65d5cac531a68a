/** Doc comments of the generated code. */
import type { Api, Json, Operation, Type } from '../../model/types.ts';
import { camelCase } from '../facts/letter-case.ts';
import { inputsOf, parameterDoc } from '../facts/parameters.ts';
import { clientName, resourcesOf } from '../facts/resources.ts';
import { successesOf } from '../facts/responses.ts';
import { propertyName } from './names.ts';

/** A doc comment of these lines. */
export function comment(lines: readonly string[]): string {
  const text = lines.join('\n').trim().replaceAll('*/', '*\\/');
  return text.includes('\n') ? `/**\n${text.replace(/^/gm, ' * ')}\n */`.replace(/ +$/gm, '') : `/** ${text} */`;
}

const rights = { readable: 'read', editable: 'edit', manageable: 'manage' } as const;

/** Everything that the description says about the operation. */
export function operationDoc(api: Api, operation: Operation): string[] {
  const { permission, fileTypes = [], since } = operation;
  const says = (name: string) => operation.description.includes(`\`${name}\``);
  const facts = [
    permission && !says(permission) && `The user needs the right to ${rights[permission]} the file.`,
    !fileTypes.every(says) && `Serves files of the types ${fileTypes.map((type) => `\`${type}\``).join(', ')}.`,
    operation.activatesSeat && 'Takes up a seat for a user who had none yet, and is refused when none is left.',
    since && `Since ${since} of the vendor's documentation.`,
    !operation.retrySafe && 'Sending it twice is not the same as sending it once.',
  ].filter((fact) => typeof fact === 'string');
  return [
    `${operation.summary}.`,
    '',
    operation.description.trim(),
    ...(facts.length > 0 ? ['', ...facts] : []),
    '',
    ...inputsOf(operation).map((parameter) => `@param input.${parameter.name} ${oneLine(parameterDoc(parameter))}`),
    ...failuresOf(api, operation),
    ...(operation.deprecated ? ['@deprecated'] : []),
    ...(operation.docsUrl === undefined ? [] : [`@see ${operation.docsUrl}`]),
  ];
}

/** A call of the method with the values of the description's examples. */
export const exampleDoc = (api: Api, operation: Operation) => ['@example', exampleOf(api, operation)];

function failuresOf(api: Api, operation: Operation): string[] {
  const documented = operation.responses
    .filter(({ status }) => typeof status === 'number' && status >= 400)
    .map(({ status, description }) => `@throws ApiError ${status}: ${oneLine([description])}`);
  const codes = api.errorCodes
    .filter(({ operations }) => operations.includes(operation.id))
    .map(({ code, meaning }) => `@throws ApiError code ${code}: ${oneLine([meaning])}`);
  return [...documented, ...codes];
}

const oneLine = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim();

function exampleOf(api: Api, operation: Operation): string {
  const client = camelCase(clientName(api));
  const [, ...others] = resourcesOf(api).keys();
  const resource = others.length === 0 ? client : `${client}.${operation.resource}`;
  const fields = inputsOf(operation)
    .filter(({ required }) => required)
    .map(({ name, example }) => `${propertyName(name)}: ${literal(example ?? null)}`);
  const [body] = operation.body?.examples ?? [];
  if (body && operation.body) fields.push(`body: ${bodyLiteral(body.value, operation.body.type, api)}`);
  const data = successesOf(operation).some(({ type }) => type) ? 'const data = ' : '';
  const call = `${resource}.${operation.method}(${fields.length > 0 ? `{ ${fields.join(', ')} }` : ''})`;
  return [`${data}await ${call};`, ...furtherExamples(operation, call)].join('\n');
}

/** What a call can do besides being awaited. */
function furtherExamples({ pagination, longRunning }: Operation, call: string): string[] {
  if (pagination) return [`for await (const item of ${call}.items()) console.log(item);`];
  if (!longRunning) return [];
  if (longRunning.result !== undefined) return [`const { name, stream } = await ${call}.file();`];
  return [`await ${call}.done(${longRunning.progress === undefined ? '' : '{ onProgress: console.log }'});`];
}

function literal(value: Json): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, field]) => `${propertyName(name)}: ${literal(field)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** An example body; the value of a file stands for its name. */
function bodyLiteral(value: Json, written: Type, api: Api): string {
  const type = written.kind === 'ref' ? api.types.find(({ name }) => name === written.name)?.type : written;
  if (type?.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value))
    return literal(value);
  const fields = Object.entries(value).map(([name, field]) => {
    const isFile = type.properties.some((property) => property.name === name && property.type.kind === 'file');
    return `${propertyName(name)}: ${isFile ? `new File([bytes], ${literal(field)})` : literal(field)}`;
  });
  return `{ ${fields.join(', ')} }`;
}
