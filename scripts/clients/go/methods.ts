/** Emits the methods of a resource, with the structs that they take. */
import type { Api, Operation } from '../../model/types.ts';
import { isPage } from '../facts/pages.ts';
import { comment, operationDoc } from './doc-comment.ts';
import { exported, methodName, operationName, paramsType, serviceType, urlMethod } from './names.ts';
import { replyKind } from './operations.ts';
import { pagesText } from './pages.ts';
import { hasParams, paramsText } from './params.ts';
import { dataOf } from './reach.ts';
import { taskText } from './tasks.ts';
import type { GoType, GoTypes } from './types.ts';

/** What a method gives. */
export interface Given {
  /** Type of the first result, '' for none. */
  readonly go: string;
  /** Type that is read. */
  readonly type: GoType | undefined;
}

export function givenBy(types: GoTypes, operation: Operation): Given {
  const data = dataOf(types, operation);
  if (!data) return { go: '', type: undefined };
  const type = types.of(data, `${exported(operation.id)}Result`);
  return { go: type.kind === 'object' ? `*${type.go}` : type.go, type };
}

/** Receiver, parameters and arguments of the methods of a resource. */
export interface Signature {
  readonly receiver: string;
  readonly parameters: string;
  readonly fill: string;
  readonly client: string;
}

export function signatureOf(api: Api, operation: Operation): Signature {
  const takes = hasParams(operation);
  return {
    receiver: `(s *${serviceType(api, operation.resource)})`,
    parameters: `ctx context.Context, ${takes ? `params ${paramsType(operation)}, ` : ''}options ...collab.Option`,
    fill: takes ? 'params.fill' : 'nil',
    client: 's.client',
  };
}

export function methodsText(api: Api, types: GoTypes, operations: readonly Operation[]): string {
  return operations
    .flatMap((operation) => [paramsText(types, operation), ...methodText(api, types, operation)])
    .join('\n\n');
}

function methodText(api: Api, types: GoTypes, operation: Operation): string[] {
  if (operation.longRunning) return taskText(api, types, operation);
  const name = methodName(operation);
  const { receiver, parameters } = signatureOf(api, operation);
  const { go } = givenBy(types, operation);
  const result = go === '' ? 'error' : `(${go}, error)`;
  const method = `${comment(operationDoc(api, operation, name))}
func ${receiver} ${name}(${parameters}) ${result} {
	return ${sendText(api, types, operation)}
}`;
  return [method, ...(isPage(operation) ? [urlText(api, operation)] : []), ...pagesText(api, types, operation)];
}

/** An expression that sends the call. */
export function sendText(api: Api, types: GoTypes, operation: Operation): string {
  const { client, fill } = signatureOf(api, operation);
  const start = `ctx, ${client}, &${operationName(operation)}, ${fill}`;
  if (replyKind(operation) === 'Text') return `engine.DoText(${start}, options)`;
  const { type } = givenBy(types, operation);
  if (!type) return `engine.Do(${start}, options)`;
  return `engine.${type.kind === 'object' ? 'Call' : 'Value'}(${start}, ${type.read}, options)`;
}

function urlText(api: Api, operation: Operation): string {
  const { receiver, fill, client } = signatureOf(api, operation);
  const doc = comment([
    `${urlMethod} is the signed address of what ${methodName(operation)} gets, for the src of an iframe. Nothing is sent.`,
    'It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.',
    operation.docsUrl === undefined ? '' : `See ${operation.docsUrl}`,
  ]);
  return `${doc}
func ${receiver} ${urlMethod}(ctx context.Context, params ${paramsType(operation)}) (string, error) {
	return ${client}.Address(ctx, &${operationName(operation)}, ${fill})
}`;
}
