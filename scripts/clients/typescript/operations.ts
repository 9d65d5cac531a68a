/** Emits `operations.ts`: what each operation takes and gives, and a function for it that can be imported alone. */
import type { Api, Operation, Response } from '../../model/types.ts';
import { isPage } from '../facts/pages.ts';
import { inputsOf, parameterDoc } from '../facts/parameters.ts';
import { successesOf } from '../facts/responses.ts';
import {
  answersOf,
  callClass,
  callImports,
  callText,
  furtherTypes,
  isResumable,
  resumeText,
  successText,
} from './continuation.ts';
import { comment, operationDoc } from './doc-comment.ts';
import { codeType, inputType, outcomeType, propertyName } from './names.ts';
import { pageDoc, pageFunction } from './page-address.ts';
import { int64Argument, int64Imports, int64Parameter } from './int64.ts';
import { argumentText, dataText, replyText } from './type-text.ts';

export function operationsModule(api: Api): string {
  const operations = api.operations.map((operation) => operationText(api, operation));
  const used = (name: string) => operations.some((text) => text.includes(name));
  const types = ['ErrorStatus', 'Failure', 'Success'].filter(used);
  return `${comment([
    `The operations of ${api.title}, as functions that take a client.`,
    'The methods of the client do the same.',
  ])}
${callImports(api, 'made')}
import type { CallOptions, Client } from '../runtime/client.ts';
${int64Imports(operations)}
import type { ${types.join(', ')} } from '../runtime/outcome.ts';
${used('signedAddress') ? "import { signedAddress } from '../runtime/signed-address.ts';" : ''}
import * as descriptors from './descriptors.ts';
${used(codeType(api)) ? `import type { ${codeType(api)} } from './error-codes.ts';` : ''}
import type * as schemas from './types.ts';

${operations.join('\n\n')}
`;
}

/** The parameters of a function or method after the client. */
export function signatureOf(operation: Operation): string {
  if (!hasInput(operation)) return 'options?: CallOptions';
  return `input${needsInput(operation) ? '' : '?'}: ${inputType(operation)}, options?: CallOptions`;
}

export const hasInput = (operation: Operation) => inputsOf(operation).length > 0 || operation.body !== undefined;

const needsInput = (operation: Operation) =>
  inputsOf(operation).some(({ required }) => required) || (operation.body?.required ?? false);

/** The type of a call to the operation. */
export function callType(api: Api, operation: Operation): string {
  const outcome = outcomeType(operation) + int64Argument(api, operation);
  const types = [successText(api, operation), outcome, ...furtherTypes(api, operation)];
  return `${callClass(operation).name}<${types.join(', ')}>`;
}

function operationText(api: Api, operation: Operation): string {
  const parameters = inputsOf(operation);
  const fields = parameters.map(
    (parameter) =>
      `${comment([...parameterDoc(parameter), ...(parameter.deprecated ? ['@deprecated'] : [])])}\n${propertyName(parameter.name)}${
        parameter.required ? `: ${argumentText(parameter.type)}` : `?: ${argumentText(parameter.type)} | undefined`
      };`,
  );
  if (operation.body) {
    const body = argumentText(operation.body.type);
    fields.push(
      `${comment([operation.body.description])}\nbody${operation.body.required ? `: ${body}` : `?: ${body} | undefined`};`,
    );
  }
  const input = `/** What {@link ${operation.id}} takes. */
export interface ${inputType(operation)} {
${fields.join('\n')}
}

`;
  return `${hasInput(operation) ? input : ''}/** What {@link ${operation.id}} ends in. */
export type ${outcomeType(operation)}${int64Parameter(api, operation)} = ${outcomesOf(api, operation).join(' | ')};

${comment(operationDoc(api, operation))}
export function ${operation.id}${int64Parameter(api, ...answersOf(api, operation))}(client: Client${int64Argument(api, ...answersOf(api, operation))}, ${signatureOf(operation)}): ${callType(api, operation)} {
  return ${callText(operation, `descriptors.${operation.id}`, hasInput(operation) ? 'input' : '{}')};
}${isResumable(operation) ? `\n\n${resumeText(api, operation)}` : ''}${isPage(operation) ? `\n\n${pageText(operation)}` : ''}`;
}

function pageText(operation: Operation): string {
  return `${pageDoc(operation, operation.id)}
export function ${pageFunction(operation)}(client: Client, input: ${inputType(operation)}): Promise<string> {
  return signedAddress(client, descriptors.${operation.id}, input);
}`;
}

function outcomesOf(api: Api, operation: Operation): string[] {
  const successes = successesOf(operation).map(
    (response) => `Success<${response.status}, ${dataText(api, operation, response)}>`,
  );
  // With an envelope every success status that has a body may report a failure.
  const reported = operation.envelope ? successesOf(operation).filter(({ type }) => type) : [];
  const failed = operation.responses.filter(({ status }) => typeof status === 'number' && status >= 300);
  const statusesByBody = new Map<string, (string | number)[]>();
  for (const response of [...reported, ...failed]) {
    const body = failureBody(api, response);
    statusesByBody.set(body, [...(statusesByBody.get(body) ?? []), response.status]);
  }
  const rest = operation.responses.find(({ status }) => status === 'default');
  const known = failed.map(({ status }) => status).join(' | ');
  return [
    ...successes,
    ...[...statusesByBody].map(([body, statuses]) => `Failure<${statuses.join(' | ')}, ${body}, ${codeType(api)}>`),
    ...(rest
      ? [
          `Failure<${known === '' ? 'ErrorStatus' : `Exclude<ErrorStatus, ${known}>`}, ${failureBody(api, rest)}, ${codeType(api)}>`,
        ]
      : []),
  ];
}

/** Where the vendor documents nothing, text and no body at all have to be expected too. */
function failureBody(api: Api, { type, assumed }: Response): string {
  if (!type) return 'undefined';
  const text = replyText(api, type);
  return assumed === undefined ? text : `${text} | string | undefined`;
}
