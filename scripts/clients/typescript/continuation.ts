/** Calls that go on after their first answer: lists that come in pages, and tasks. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Conditions, Operation, Pointer, Type } from '../../model/types.ts';
import { successesOf } from '../facts/responses.ts';
import { comment } from './doc-comment.ts';
import { int64Argument, int64Parameter } from './int64.ts';
import { propertyName, resumed } from './names.ts';
import { dataText, replyText } from './type-text.ts';

/** The type of a call to the operation, and the module of the runtime that has it. */
export function callClass({ pagination, longRunning }: Operation): { name: string; module: string } {
  if (pagination) return { name: 'PagedCall', module: 'pages' };
  if (!longRunning) return { name: 'Call', module: 'call' };
  if (!longRunning.poll) return { name: 'RepeatedCall', module: 'tasks' };
  return { name: longRunning.result === undefined ? 'TaskCall' : 'FileTaskCall', module: 'tasks' };
}

/** The types that the class of the call takes besides those of the data and the outcome. */
export function furtherTypes(api: Api, operation: Operation): string[] {
  const { pagination, longRunning } = operation;
  if (pagination) return [itemText(api, operation, pagination.items), nextText(pagination)];
  return longRunning ? [doneText(api, operation)] : [];
}

/** What a method gives: the data of all successes. `void` stands for none. */
export function successText(api: Api, operation: Operation, responses = successesOf(operation)): string {
  const texts = [...new Set(responses.map((response) => dataText(api, operation, response)))];
  return texts.length === 1 && texts[0] === 'undefined' ? 'void' : texts.join(' | ');
}

/** An expression that makes the call. */
export function callText(operation: Operation, descriptor: string, input: string): string {
  const { pagination, longRunning } = operation;
  if (pagination) {
    return `new PagedCall(client, ${descriptor}, ${pagingText(operation, pagination)}, ${input}, options)`;
  }
  if (!longRunning) return `client.call(${descriptor}, ${input}, options)`;
  if (!longRunning.poll) {
    const following = JSON.stringify(followingFacts(operation, longRunning, operation));
    return `new RepeatedCall(client, ${descriptor}, ${following}, ${input}, options)`;
  }
  const id = JSON.stringify(inData(operation, longRunning.taskId ?? ''));
  const resume = `(taskId) => ${resumeFunction(operation)}(client, taskId, options)`;
  return `new StartingCall(client, ${descriptor}, ${id}, ${resume}, ${input}, options)`;
}

/** Whether a task that the operation started can be asked for by its identifier. */
export const isResumable = ({ longRunning }: Operation) => longRunning?.poll !== undefined;

export const resumeFunction = ({ id }: Operation) => resumed(id);

/** The type of a task that the operation started. */
export function taskType(api: Api, operation: Operation): string {
  return `${taskName(operation)}<${doneText(api, operation)}>`;
}

const taskName = ({ longRunning }: Operation) => (longRunning?.result === undefined ? 'Task' : 'FileTask');

/** What is said about resuming a task. */
export function resumeDoc({ summary, longRunning }: Operation): string {
  const kept = longRunning?.keepSeconds;
  return comment([
    `The task that an earlier call started, perhaps in another process: ${summary.replace(/^\w/, (letter) => letter.toLowerCase())}.`,
    ...(kept === undefined ? [] : [`The vendor keeps what came of it for ${kept / 60} minutes after its end.`]),
    'Nothing is sent until the task is waited for.',
    '',
    '@param taskId `id` of the task that `start` gave.',
  ]);
}

/** A function that takes up a task again. */
export function resumeText(api: Api, operation: Operation): string {
  const { longRunning } = operation;
  const polled = polledBy(api, operation);
  const [[parameter, pointer] = [], ...others] = Object.entries(longRunning?.poll?.parameters ?? {});
  if (!longRunning || parameter === undefined || pointer !== longRunning.taskId || others.length > 0) {
    throw new Error(
      `${operation.id}: the link to ${polled.id} has to hand over the identifier of the task and nothing else`,
    );
  }
  const following = JSON.stringify(followingFacts(operation, longRunning, polled));
  return `${resumeDoc(operation)}
export function ${resumeFunction(operation)}${int64Parameter(api, polled)}(client: Client${int64Argument(api, polled)}, taskId: string, options?: CallOptions): ${taskType(api, operation)} {
  const ask = (each: CallOptions) => ${polled.id}(client, { ${propertyName(parameter)}: taskId }, each);
  return new PolledTask(client, ${following}, taskId, ask, options);
}`;
}

/** The operations whose answers a call to this one gives. */
export const answersOf = (api: Api, operation: Operation): Operation[] =>
  operation.longRunning ? [operation, polledBy(api, operation)] : [operation];

function polledBy(api: Api, operation: Operation): Operation {
  const id = operation.longRunning?.poll?.operationId ?? operation.id;
  const polled = api.operations.find((candidate) => candidate.id === id);
  if (!polled) throw new Error(`${operation.id}: there is no operation '${id}' to ask for the task`);
  return polled;
}

/** What the last answer holds. */
function doneText(api: Api, operation: Operation): string {
  const polled = polledBy(api, operation);
  const statuses = (operation.longRunning?.done ?? []).flatMap((condition) =>
    'status' in condition ? [condition.status] : [],
  );
  return successText(
    api,
    polled,
    successesOf(polled).filter(({ status }) => statuses.every((each) => each === status)),
  );
}

function itemText(api: Api, operation: Operation, pointer: Pointer): string {
  const named = (name: string): Type => api.types.find((type) => type.name === name)?.type ?? { kind: 'any' };
  const resolve = (type: Type): Type => (type.kind === 'ref' ? resolve(named(type.name)) : type);
  const lists = successesOf(operation).flatMap(({ type }) => (type ? typesAt(type, pointer, named) : []));
  const items = lists.map(resolve).flatMap((type) => (type.kind === 'array' ? [replyText(api, type.items)] : []));
  if (items.length === 0) throw new Error(`${operation.id}: there is no list of items at '${pointer}'`);
  return [...new Set(items)].join(' | ');
}

type Pagination = NonNullable<Operation['pagination']>;

function nextText(pagination: Pagination): string {
  if (pagination.style === 'cursor') return `{ ${propertyName(pagination.cursor)}: string }`;
  return `{ ${propertyName(pagination.style === 'page' ? pagination.page : pagination.offset)}: number }`;
}

/** The functions of the runtime that know how a list goes on. */
const pagings = { cursor: 'byCursor', offset: 'byOffset', page: 'byPage' } as const;

/** An expression for how a list goes on. */
function pagingText(operation: Operation, pagination: Pagination): string {
  const at = (pointer?: Pointer) => (pointer === undefined ? undefined : inData(operation, pointer));
  const facts = {
    cursor: ({ cursor, next }: Of<'cursor'>) => [cursor, at(next)],
    offset: ({ offset, last, total }: Of<'offset'>) => [offset, at(last), ...(total === undefined ? [] : [at(total)])],
    page: ({ page, limit, first }: Of<'page'>) => [page, limit, first],
  }[pagination.style] as (pagination: Pagination) => (string | number | undefined)[];
  const texts = [at(pagination.items), ...facts(pagination)].map((fact) => JSON.stringify(fact) ?? 'undefined');
  return `${pagings[pagination.style]}(${texts.join(', ')})`;
}

type Of<Style extends Pagination['style']> = Extract<Pagination, { style: Style }>;

function followingFacts(operation: Operation, task: NonNullable<Operation['longRunning']>, polled: Operation): object {
  const { progress, result, maxSeconds } = task;
  const limits = limitsText(task);
  return {
    id: operation.id,
    done: onData(polled, task.done),
    running: onData(polled, task.running),
    ...(progress !== undefined && { progress: inData(polled, progress) }),
    ...(result !== undefined && { result: inData(polled, result) }),
    ...(maxSeconds !== undefined && { maxSeconds }),
    ...(limits !== '' && { limits }),
  };
}

/** What an error about a task ends with. */
function limitsText({ maxSeconds, keepSeconds }: NonNullable<Operation['longRunning']>): string {
  const most = maxSeconds === undefined ? '' : `; the vendor runs one for ${durationText(maxSeconds)} at most`;
  return keepSeconds === undefined ? most : `${most}; a result is kept for ${durationText(keepSeconds)} after the end`;
}

const durationText = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`);

/** A pointer into the body as one into the data, which is all of the body that methods return. */
function inData(operation: Operation, pointer: Pointer): Pointer {
  const data = operation.envelope?.data ?? '';
  if (pointer !== data && !pointer.startsWith(`${data}/`)) {
    throw new Error(`${operation.id}: '${pointer}' has to stand within '${data}', which is what a call gives`);
  }
  return pointer.slice(data.length);
}

/** Conditions on the data of a success. Those that make it a success in the first place need no second look. */
function onData(operation: Operation, conditions: Conditions): Conditions {
  const { envelope } = operation;
  if (envelope?.data === undefined) return conditions;
  if (envelope.pending) throw new Error(`${operation.id}: an envelope of data cannot tell that a task still runs`);
  const known = new Set(envelope.success.map((condition) => JSON.stringify(condition)));
  return conditions
    .filter((condition) => !known.has(JSON.stringify(condition)))
    .map((condition) =>
      'status' in condition ? condition : { ...condition, pointer: inData(operation, condition.pointer) },
    );
}

/** Imports of the types of all calls and of the tasks that some start, and of what makes them if they are `made`. */
export function callImports(api: Api, use: 'made' | 'named'): string {
  const lines = [...callTypes(api)].map(([module, types]) => {
    const values = use === 'made' ? makers(api, module) : [];
    if (values.length === 0) return `import type { ${types.join(', ')} } from '../runtime/${module}.ts';`;
    const named = types.filter((type) => !values.includes(type)).map((type) => `type ${type}`);
    return `import { ${[...values, ...named].join(', ')} } from '../runtime/${module}.ts';`;
  });
  return lines.join('\n');
}

/** The classes and functions of a module that make calls and tasks. */
function makers(api: Api, module: string): string[] {
  const made = api.operations.flatMap((operation) => {
    if (callClass(operation).module !== module) return [];
    const { pagination, longRunning } = operation;
    if (pagination) return ['PagedCall', pagings[pagination.style]];
    if (!longRunning) return [];
    return longRunning.poll ? ['PolledTask', 'StartingCall'] : ['RepeatedCall'];
  });
  return [...new Set(made)].sort();
}

/** Exports of the types of calls, and of what they take and give. */
export function callExports(api: Api): string {
  const classes = callTypes(api).set('call', ['Call']);
  if (classes.has('pages')) classes.get('pages')?.push('Page');
  if (classes.has('tasks')) classes.set('follow', ['TaskOptions']);
  if (classes.get('tasks')?.includes('FileTask')) classes.set('download', ['RemoteFile']);
  return [...classes]
    .map(([module, names]) => `export type { ${names.join(', ')} } from '../runtime/${module}.ts';`)
    .join('\n');
}

/** By module of the runtime. */
function callTypes(api: Api): Map<string, string[]> {
  const modules = new Map<string, Set<string>>();
  for (const operation of api.operations) {
    const { module, name } = callClass(operation);
    const names = modules.get(module) ?? new Set();
    modules.set(module, names.add(name));
    if (isResumable(operation)) names.add(taskName(operation));
  }
  return new Map([...modules].map(([module, names]) => [module, [...names].sort()]));
}
