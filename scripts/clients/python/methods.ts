/** Emits the methods of an operation: the call itself, and what else can be done with it. */
import type { Api, NamedType, Operation, Pointer, Type } from '../../model/types.ts';
import { tokensOf, typesAt } from '../../model/pointer.ts';
import { isPage } from '../facts/pages.ts';
import { inputsOf } from '../facts/parameters.ts';
import { successesOf } from '../facts/responses.ts';
import { docstring, operationDoc, section } from './docstring.ts';
import { text } from './literal.ts';
import type { Manner } from './manner.ts';
import { asyncName, constant, identifier, methodNames } from './names.ts';
import { inData, polledBy } from './operations.ts';
import { dataText, resolve, typeText } from './type-text.ts';

export interface Method {
  readonly name: string;
  readonly code: string;
}

/** The call itself, and what else can be done with an operation. */
export function methodsOf(api: Api, operation: Operation, manner: Manner): Method[] {
  const names = methodNames(operation);
  const doc = operationDoc(api, operation);
  const call = `self._core.data(operations.${constant(operation)}, ${argumentsText(operation)}, ${bodyText(operation)}, options)`;
  return [
    method(names.call, manner.def, operation, dataText(api, operation), doc, `return ${manner.outcome(call)}`),
    ...(operation.pagination ? pagedMethods(api, operation, operation.pagination.items, manner) : []),
    ...(operation.longRunning ? taskMethods(api, operation, manner) : []),
    ...(isPage(operation) ? [addressMethod(operation, manner)] : []),
  ];
}

function method(
  name: string,
  def: string,
  operation: Operation,
  result: string,
  doc: readonly string[],
  code: string,
  options = true,
): Method {
  const parameters = inputsOf(operation).map(({ name: wire, required, type }) => {
    const annotation = typeText(type, 'models.');
    return `${identifier(wire)}: ${annotation}${required ? '' : ' | None = None'}`;
  });
  if (operation.body) {
    const body = typeText(operation.body.type, 'models.');
    parameters.push(operation.body.required ? `body: ${body}` : `body: ${body} | None = None`);
  }
  if (options) parameters.push('options: CallOptions | None = None');
  const first = parameters.length > 0 ? `self, *, ${parameters.join(', ')}` : 'self';
  return {
    name,
    code: `    ${def} ${name}(${first}) -> ${result}:
        ${docstring(doc, 8)}
        ${code}`,
  };
}

/** A dictionary of the arguments by their names on the wire. */
function argumentsText(operation: Operation): string {
  return `{${inputsOf(operation)
    .map(({ name }) => `${text(name)}: ${identifier(name)}`)
    .join(', ')}}`;
}

const bodyText = ({ body }: Operation) => (body ? 'body' : 'None');

function pagedMethods(api: Api, operation: Operation, pointer: Pointer, manner: Manner): Method[] {
  const names = methodNames(operation);
  const data = dataText(api, operation);
  const item = itemText(api, operation, pointer);
  const items = tokensOf(inData(operation, pointer)).reduce((path, token) => `${path}.${identifier(token)}`, 'data');
  const read = `lambda data: ${items}${items === 'data' ? '' : ' or []'}`;
  const pages = `pages.pages(self._core, operations.${constant(operation)}, operations.${constant(operation)}_PAGING, ${read}, ${argumentsText(operation)}, options)`;
  const summary = operation.summary.replace(/^\w/, (letter) => letter.toLowerCase());
  const raises = section('Raises', ['ParseError: If the server repeats a page, since the walk would never end.']);
  const same = `The arguments are those of \`${names.call}\`.`;
  return [
    method(
      names.items,
      'def',
      operation,
      `${manner.iterator}[${item}]`,
      [
        `The items of all pages: ${summary}. The next page is fetched when all items of the one before are taken.`,
        '',
        same,
        ...raises,
      ],
      `return ${manner.each(`pages.items(${pages})`)}`,
    ),
    method(
      names.pages,
      'def',
      operation,
      `${manner.iterator}[Page[${data}, ${item}]]`,
      [`All pages: ${summary}. Each is fetched when it is asked for.`, '', same, ...raises],
      `return ${manner.each(pages)}`,
    ),
  ];
}

function itemText(api: Api, operation: Operation, pointer: Pointer): string {
  const named = (name: string): NamedType['type'] =>
    api.types.find((type) => type.name === name)?.type ?? { kind: 'any' };
  const lists = successesOf(operation).flatMap(({ type }) => (type ? typesAt(type, pointer, named) : []));
  const items = lists
    .map((type) => resolve(api, type))
    .flatMap((type: Type) => (type.kind === 'array' ? [type.items] : []));
  if (items.length === 0) throw new Error(`${operation.id}: there is no list of items at '${pointer}'`);
  return [...new Set(items.map((type) => typeText(type, 'models.')))].join(' | ');
}

function taskMethods(api: Api, operation: Operation, manner: Manner): Method[] {
  const { longRunning } = operation;
  const polled = polledBy(api, operation);
  const names = methodNames(operation);
  const done = doneText(api, operation, polled);
  const doc = [
    `Starts the task, to be waited for: ${operation.summary.replace(/^\w/, (letter) => letter.toLowerCase())}.`,
    '',
    `The arguments and errors are those of \`${names.call}\`.`,
  ];
  const facts = `operations.${constant(operation)}, operations.${constant(operation)}_FOLLOWING`;
  if (!longRunning?.poll) {
    const kind = asyncName('RepeatedTask', manner.isAsync);
    const start = `tasks.start_repeated(self._core, ${facts}, ${done === 'None' ? 'nothing' : `operations.${constant(operation)}.decode`}, ${argumentsText(operation)}, ${bodyText(operation)}, options)`;
    const type = `tasks.${kind}[${done}]`;
    return [method(names.start, manner.def, operation, type, doc, `return tasks.${kind}(${manner.outcome(start)})`)];
  }
  const [[parameter = '', pointer] = [], ...others] = Object.entries(longRunning.poll.parameters);
  if (pointer !== longRunning.taskId || others.length > 0) {
    throw new Error(
      `${operation.id}: the link to ${polled.id} has to hand over the identifier of the task and nothing else`,
    );
  }
  const kind = asyncName(longRunning.result === undefined ? 'Task' : 'FileTask', manner.isAsync);
  const type = `tasks.${kind}[${done}]`;
  const start = `tasks.start(self._core, ${facts}, operations.${constant(polled)}, ${text(parameter)}, ${argumentsText(operation)}, ${bodyText(operation)}, options)`;
  const kept = longRunning.keepSeconds;
  const resumeDoc = [
    'The task that an earlier call started, perhaps in another process. Nothing is sent until it is waited for.',
    ...(kept === undefined ? [] : ['', `The vendor keeps what came of it for ${kept / 60} minutes after its end.`]),
    ...section('Args', [`task_id: \`id\` of the task that \`${names.start}\` gave.`]),
    ...section('Raises', ['ValueError: If it is empty.']),
  ];
  return [
    method(names.start, manner.def, operation, type, doc, `return tasks.${kind}(${manner.outcome(start)})`),
    {
      name: names.resume,
      code: `    def ${names.resume}(self, task_id: str, *, options: CallOptions | None = None) -> ${type}:
        ${docstring(resumeDoc, 8)}
        return tasks.${kind}(tasks.resume(self._core, operations.${constant(operation)}_FOLLOWING, operations.${constant(polled)}, ${text(parameter)}, task_id, options))`,
    },
  ];
}

/** What the last answer holds. */
function doneText(api: Api, operation: Operation, polled: Operation): string {
  const statuses = (operation.longRunning?.done ?? []).flatMap((condition) =>
    'status' in condition ? [condition.status] : [],
  );
  const last = successesOf(polled).filter(({ status }) => statuses.every((each) => each === status));
  return dataText(api, polled, last);
}

function addressMethod(operation: Operation, manner: Manner): Method {
  const doc = [
    `The signed address of what \`${methodNames(operation).call}\` gets, for the \`src\` of an \`iframe\`. Nothing is sent.`,
    '',
    'It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.',
    ...(operation.docsUrl === undefined ? [] : ['', `Vendor's page: ${operation.docsUrl}`]),
  ];
  const address = `self._core.address(operations.${constant(operation)}, ${argumentsText(operation)})`;
  return method('url', manner.def, operation, 'str', doc, `return ${manner.outcome(address)}`, false);
}
