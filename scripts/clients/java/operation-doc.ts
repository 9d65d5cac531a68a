/** What is said about an operation. */
import type { Api, Operation, Parameter } from '../../model/types.ts';
import { limitsText } from '../facts/limits.ts';
import type { Tag } from './javadoc.ts';

const rights = { readable: 'read', editable: 'edit', manageable: 'manage' } as const;

export interface OperationDoc {
  readonly summary: string;
  readonly text: string;
  readonly throws: readonly Tag[];
  readonly see: readonly Tag[];
}

/** Everything that the description says about the operation. */
export function operationDoc(api: Api, operation: Operation): OperationDoc {
  const { permission, fileTypes = [], since } = operation;
  const says = (name: string) => operation.description.includes(`\`${name}\``);
  const facts = [
    permission && !says(permission) && `The user needs the right to ${rights[permission]} the file.`,
    !fileTypes.every(says) && `Serves files of the types ${fileTypes.map((type) => `\`${type}\``).join(', ')}.`,
    operation.activatesSeat && 'Takes up a seat for a user who had none yet, and is refused when none is left.',
    since && `Since ${since} of the vendor's documentation.`,
    !operation.retrySafe && 'Sending it twice is not the same as sending it once.',
  ].filter((fact) => typeof fact === 'string');
  const summary = `${operation.summary}.`;
  const paragraphs = [summary, operation.description.trim(), facts.join('\n')];
  return {
    summary,
    text: paragraphs.filter((text) => text !== '').join('\n\n'),
    throws: failuresOf(api, operation),
    see: operation.docsUrl === undefined ? [] : [{ tag: 'see', text: `[the vendor's page](${operation.docsUrl})` }],
  };
}

/** Description of a parameter with what limits its value. */
export function parameterText({ description, type }: Parameter): string {
  const facts = [description.trim(), limitsText(type as Parameters<typeof limitsText>[0])];
  if ('knownValues' in type && type.knownValues) facts.push(`Known values: ${type.knownValues.join(', ')}.`);
  if ('enum' in type && type.enum) facts.push(`One of ${type.enum.join(', ')}.`);
  if (type.default !== undefined) facts.push(`Default: ${JSON.stringify(type.default)}.`);
  return facts.filter((fact) => fact !== '').join(' ');
}

function failuresOf(api: Api, operation: Operation): Tag[] {
  const documented = operation.responses
    .filter(({ status }) => typeof status === 'number' && status >= 400)
    .map(({ status, description }) => ({ tag: 'throws ApiException', text: `${status}: ${description.trim()}` }));
  const codes = api.errorCodes
    .filter(({ operations }) => operations.includes(operation.id))
    .map(({ code, meaning }) => ({ tag: 'throws ApiException', text: `code ${code}: ${meaning.trim()}` }));
  return [...documented, ...codes];
}
