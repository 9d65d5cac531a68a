/** Emits the methods of the operations, by resource. */
import type { Api, Operation, Parameter, Type } from '../../model/types.ts';
import { longestOf } from '../facts/bodies.ts';
import { isPage } from '../facts/pages.ts';
import { inputsOf } from '../facts/parameters.ts';
import { successesOf } from '../facts/responses.ts';
import { argumentType, dataOf, named, typeName } from './java-types.ts';
import { operationDoc, parameterText } from './operation-doc.ts';
import { javadoc, type Tag } from './javadoc.ts';
import { call, chain, print, quoted, type Doc } from './layout.ts';
import { identifier, methodName, operationConstant, packageOf, paramsName, resumeName, serviceName } from './names.ts';
import { dataName, followingConstant, itemName, pagingConstant, polledBy } from './operations.ts';
import { parametersOf } from './parameters.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

export function serviceFile(api: Api, resource: string, operations: readonly Operation[]): SourceFile {
  const name = serviceName(resource);
  const tag = api.tags.find((each) => each.name === operations[0]?.tag);
  const code = `${javadoc(tag?.description ?? resource, [], 0)}public final class ${name} {
  private final Client client;

  ${name}(Client client) {
    this.client = client;
  }

${methodsText(api, operations)}}
`;
  return sourceFile(api, packageOf(api), name, code);
}

/** The methods of the operations in a class that has a `client`. */
export const methodsText = (api: Api, operations: readonly Operation[]) =>
  operations.flatMap((operation) => methodsOf(api, operation)).join('\n');

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const optionsArgument: Argument = {
  name: 'options',
  type: 'CallOptions',
  text: 'what the client is told of this call alone',
};

/** The arguments of the fullest form of a method, and how many of them shorter forms leave out. */
function argumentsOf(api: Api, operation: Operation): { full: Argument[]; least: number } {
  const { required, optional } = parametersOf(operation);
  const own = required.map((parameter): Argument => ({
    name: identifier(parameter.name),
    type: argumentType(api, parameter.type),
    text: parameterText(parameter),
  }));
  const { body } = operation;
  const bodies = body ? [{ name: 'body', type: typeName(api, body.type), text: body.description }] : [];
  const params =
    optional.length > 0
      ? [{ name: 'params', type: paramsName(operation), text: 'parameters that may be left out' }]
      : [];
  const full = [...own, ...bodies, ...params, optionsArgument];
  return { full, least: own.length + (body?.required ? 1 : 0) };
}

function methodsOf(api: Api, operation: Operation): string[] {
  const { full, least } = argumentsOf(api, operation);
  const name = methodName(operation);
  const { type, gives } = resultOf(api, operation);
  const doc = operationDoc(api, operation);
  const texts: string[] = [];
  for (let count = least; count <= full.length; count++) {
    const args = full.slice(0, count);
    const isFull = count === full.length;
    // The options alone are no form of their own where something else may be left out before them.
    const statements = isFull
      ? fullBody(api, operation, type)
      : [returned(type, call(name, [...args.map((each) => each.name), ...defaults(operation, full.slice(count))]))];
    const tags: Tag[] = [
      ...args.map((each) => ({ tag: `param ${each.name}`, text: each.text })),
      ...(gives === undefined ? [] : [{ tag: 'return', text: gives }]),
      ...doc.throws,
      ...doc.see,
    ];
    const said = count === least ? doc.text : `${doc.summary}`;
    texts.push(methodText(javadoc(said, tags, 2), operation.deprecated, type, name, args, statements));
  }
  return [...texts, ...resumeText(api, operation), ...pageText(api, operation)];
}

function defaults(operation: Operation, left: readonly Argument[]): string[] {
  return left.map(({ name }) => {
    if (name === 'options') return 'CallOptions.none()';
    return name === 'params' ? `${paramsName(operation)}.builder().build()` : 'null';
  });
}

const returned = (type: string, value: Doc) => print([type === 'void' ? '' : 'return ', value, ';'], 4);

function methodText(
  doc: string,
  deprecated: boolean,
  type: string,
  name: string,
  args: readonly Argument[],
  statements: readonly string[],
): string {
  const head = print(
    [
      call(
        `public ${type} ${name}`,
        args.map((each) => `${each.type} ${each.name}`),
      ),
      ' {',
    ],
    2,
  );
  return `${doc}${deprecated ? '  @Deprecated\n' : ''}${head}\n${statements.join('\n')}\n  }\n`;
}

/** What a method gives, and what is said about that. */
export function resultOf(api: Api, operation: Operation): { type: string; gives?: string } {
  const data = dataName(api, operation);
  const { pagination, longRunning } = operation;
  if (pagination)
    return { type: `Page<${data}, ${itemName(api, operation)}>`, gives: 'the first page, and the way to all others' };
  if (longRunning) {
    const done = dataName(api, polledBy(api, operation)) ?? 'Void';
    const kind = longRunning.result === undefined ? 'Task' : 'FileTask';
    return { type: `${kind}<${data ?? 'Void'}, ${done}>`, gives: 'the task that was started' };
  }
  if (data === null) return { type: 'void' };
  const [success] = successesOf(operation).filter(({ type }) => type);
  const primitive: Record<string, string> = { Boolean: 'boolean' };
  // What an envelope wraps is there in every success.
  const isWhole = operation.envelope?.data !== undefined || dataOf(api, operation)?.nullable !== true;
  return { type: (isWhole && primitive[data]) || data, gives: lower(success?.description ?? 'the answer') };
}

const lower = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(The|A|An) /, (word) => word.toLowerCase());

function fullBody(api: Api, operation: Operation, type: string): string[] {
  const checks = Object.entries(longestOf(api, operation) ?? {}).map(([field, most]) =>
    print(
      [call('Lengths.check', [quoted(operation.id), quoted(field), `body.${identifier(field)}()`, String(most)]), ';'],
      4,
    ),
  );
  const { pagination, longRunning } = operation;
  const constant = `Operations.${operationConstant(operation)}`;
  const isForm = operation.body?.mediaType === 'multipart/form-data';
  const given = argumentsChain(api, operation);
  const form = isForm ? formStatements(api, operation) : [];
  if (pagination)
    return [
      ...checks,
      ...form,
      returned(type, call('client.page', [constant, `Operations.${pagingConstant(operation)}`, given])),
    ];
  if (longRunning) {
    const method = longRunning.poll ? (longRunning.result === undefined ? 'task' : 'fileTask') : 'repeatedTask';
    return [
      ...checks,
      ...form,
      returned(type, call(`client.${method}`, [constant, `Operations.${followingConstant(operation)}`, given])),
    ];
  }
  return [...checks, ...form, returned(type, call('client.call', [constant, given]))];
}

function argumentsChain(api: Api, operation: Operation, options = 'options'): Doc {
  const { required } = parametersOf(operation);
  const own = inputsOf(operation);
  const value = (parameter: Parameter) =>
    required.includes(parameter) ? identifier(parameter.name) : `params.${identifier(parameter.name)}()`;
  const links: Doc[] = own.map((parameter) => `${parameter.in}(${quoted(parameter.name)}, ${value(parameter)})`);
  if (operation.body) links.push(operation.body.mediaType === 'application/json' ? 'json(body)' : 'form(form)');
  links.push(...secretFields(api, operation).map((field) => `secret(body.${identifier(field)}())`));
  return chain(`new Arguments(${options})`, links);
}

function secretFields(api: Api, { body }: Operation): string[] {
  const type = body && resolved(api, body.type);
  return type?.kind === 'object' ? type.properties.filter((field) => field.type.secret).map(({ name }) => name) : [];
}

const resolved = (api: Api, type: Type): Type => (type.kind === 'ref' ? named(api, type.name).type : type);

function formStatements(api: Api, operation: Operation): string[] {
  const type = operation.body && resolved(api, operation.body.type);
  if (type?.kind !== 'object') throw new Error(`${operation.id}: a form has to be an object`);
  return [
    '    Map<String, Object> form = new LinkedHashMap<>();',
    ...type.properties.map(({ name }) => `    form.put(${quoted(name)}, body.${identifier(name)}());`),
  ];
}

/** A method that takes up a task again. */
function resumeText(api: Api, operation: Operation): string[] {
  const { longRunning, summary } = operation;
  if (!longRunning?.poll) return [];
  const { type } = resultOf(api, operation);
  const kept = longRunning.keepSeconds;
  const keeps = kept === undefined ? '' : ` The vendor keeps what came of it for ${kept / 60} minutes after its end.`;
  const text = `The task that an earlier call started, perhaps in another process: ${lower(summary.replace(/^\w/, (one) => one.toLowerCase()))}.${keeps} Nothing is sent until the task is waited for.`;
  const tags = [
    { tag: 'param taskId', text: 'what identifies the task' },
    { tag: 'return', text: 'the task' },
  ];
  const method = longRunning.result === undefined ? 'resume' : 'resumeFile';
  const value = call(`client.${method}`, [
    `Operations.${followingConstant(operation)}`,
    'taskId',
    'new Arguments(CallOptions.none())',
  ]);
  const args = [{ name: 'taskId', type: 'String', text: '' }];
  return [methodText(javadoc(text, tags, 2), false, type, resumeName(operation), args, [returned(type, value)])];
}

function pageText(api: Api, operation: Operation): string[] {
  if (!isPage(operation)) return [];
  const { full, least } = argumentsOf(api, operation);
  const args = full.slice(0, -1);
  const text = `The signed address of the page that {@link #${methodName(operation)}} gets, for the \`src\` of an \`iframe\`. Nothing is sent.

It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.`;
  return [args.slice(0, least), ...(args.length > least ? [args] : [])].map((given) => {
    const isFull = given.length === args.length;
    const tags = [
      ...given.map((each) => ({ tag: `param ${each.name}`, text: each.text })),
      { tag: 'return', text: 'the address' },
    ];
    const value = isFull
      ? call('client.address', [
          `Operations.${operationConstant(operation)}`,
          argumentsChain(api, operation, 'CallOptions.none()'),
        ])
      : call('url', [...given.map((each) => each.name), ...defaults(operation, args.slice(given.length))]);
    const doc = javadoc(text, tags, 2).replace(/\{&#64;link/g, '{@link');
    return methodText(doc, false, 'String', 'url', given, [returned('String', value)]);
  });
}
