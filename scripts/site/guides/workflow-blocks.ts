/** A workflow as the steps that a reader takes. */
import type { Api, ErrorCode, Operation } from '../../model/types.ts';
import { codeHref, operationHref, operationOf } from '../content/anchors.ts';
import { code, heading, list, table, text, type Block } from '../content/block.ts';
import { errorCodeHead, errorCodeRows } from '../content/error-codes.ts';
import { task } from '../content/operation-notes.ts';
import type { Texts } from '../texts/index.ts';
import type { GuideTexts } from '../texts/guides.ts';
import type { Criterion, Failure, Step, Value, Workflow } from './arazzo.ts';
import { workflowPrograms } from './examples.ts';
import { few, operationSamples, programs, usual, type Program } from './samples.ts';

export interface Words {
  readonly t: Texts;
  readonly g: GuideTexts;
}

export function workflowBlocks(workflow: Workflow, api: Api, { t, g }: Words): Block[] {
  const { workflowId, summary, description, inputs, parameters, steps } = workflow;
  return [
    heading(2, summary, workflowId),
    text(description),
    table(
      [g.youNeed, t.description],
      Object.entries(inputs.properties).map(([name, input]) => ({ cells: [`\`${name}\``, input.description] })),
    ),
    text(g.eachCall(parameters.map((one) => valueText(one, g)))),
    ...steps.flatMap((step, index) => stepBlocks(step, index + 1, workflow, api, { t, g })),
    ...wholeProgram(`${workflowId}-program`, workflowPrograms(workflowId), { g, level: 3 }),
  ];
}

/** Programs that do all of it, under a heading of their own. */
export function wholeProgram(
  id: string,
  all: readonly Program[],
  { g, level }: { readonly g: GuideTexts; readonly level: 2 | 3 },
): Block[] {
  return all.length === 0 ? [] : [heading(level, g.wholeProgram, id), text(g.wholeProgramText), programs(id, all)];
}

function stepBlocks(step: Step, number: number, workflow: Workflow, api: Api, { t, g }: Words): Block[] {
  const operation = operationOf(api, step.operationId);
  const id = `${workflow.workflowId}-${step.stepId}`;
  const { parameters = [], requestBody, onFailure = [], outputs = {} } = step;
  const kept = Object.entries(outputs).map(([name, from]) => g.keep(expression(from, g), name));
  const earlier = workflow.steps.slice(0, number - 1).some(({ operationId }) => operationId === step.operationId);
  const tasks = task(operation, t);
  return [
    heading(3, `${number}. ${operation.summary}`, id),
    text(`${step.description} [\`${operation.httpMethod} ${operation.path}\`](${operationHref(api.name, operation)})`),
    ...(parameters.length > 0 ? [list(parameters.map((one) => valueText(one, g)))] : []),
    ...(requestBody
      ? [text(g.body(requestBody.contentType)), code('json', JSON.stringify(requestBody.payload, null, 2))]
      : []),
    list([
      g.success(step.successCriteria.map((one) => criterion(one, t, g)).join(t.and)),
      ...onFailure.map((failure) => failureText(failure, t, g)),
      ...kept,
      ...(tasks ? [tasks] : []),
    ]),
    ...(earlier ? [] : operationSamples(id, api, operation, t, workflow.steps.length > 4 ? few : usual)),
  ];
}

/** The codes that these operations are known to answer with. */
export function codesOf(operations: readonly Operation[], api: Api, t: Texts): Block[] {
  const ids = new Set(operations.map(({ id }) => id));
  const codes = api.errorCodes.filter((one) => one.operations.some((id) => ids.has(id)));
  return [
    table(
      errorCodeHead(t),
      errorCodeRows(codes, t, ({ code }: ErrorCode) => codeHref(api.name, code)),
    ),
  ];
}

function valueText({ in: place, name, value }: Value, g: GuideTexts): string {
  return g.valueIn(g.places[place as 'path'], `\`${name}\``, expression(value, g));
}

/** `$steps.start.outputs.taskId` as a reader needs it: the value that an earlier step kept. */
function expression(value: unknown, g: GuideTexts): string {
  if (typeof value !== 'string') return `\`${JSON.stringify(value)}\``;
  const kept = /^\$steps\.\w+\.outputs\.(\w+)$/.exec(value);
  if (kept) return g.kept(`\`${kept[1]}\``);
  return `\`${value
    .replaceAll(/\{?\$inputs\.(\w+)\}?/g, '<$1>')
    .replaceAll(/\$response\.body#\/?([\w/]*)/g, (_, pointer: string) => pointer.replaceAll('/', '.'))}\``;
}

function criterion({ condition, type, context }: Criterion, t: Texts, g: GuideTexts): string {
  if (type === 'regex') return g.matches(expression(context, g), `\`${condition}\``);
  const [, left = '', operator, right = ''] = /^(\S+) (==|!=) (.+)$/.exec(condition) ?? [];
  if (operator === undefined) throw new Error(`'${condition}' is no condition that the guides can tell`);
  if (left === '$statusCode') return `${t.status} ${right}`;
  return operator === '=='
    ? `${expression(left, g)} = \`${right}\``
    : g.differs(expression(left, g), expression(right, g));
}

function failureText({ type, retryAfter, retryLimit, criteria }: Failure, t: Texts, g: GuideTexts): string {
  if (type !== 'retry' || retryAfter === undefined || retryLimit === undefined)
    throw new Error(`the guides can tell of no failure action '${type}' without retryAfter and retryLimit`);
  return g.repeat(criteria.map((one) => criterion(one, t, g)).join(t.and), retryAfter, retryLimit);
}
