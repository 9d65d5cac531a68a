/** Doc comments of the generated Go. */
import type { Api, Operation, Parameter, Type } from '../../model/types.ts';
import { limitsText } from '../facts/limits.ts';

const width = 110;

/** A doc comment of these paragraphs. Items of lists begin with '  - '. */
export function comment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => plain(paragraph).split('\n').flatMap(wrap).join('\n'))
    .join('\n\n')
    .split('\n');
  // gofmt makes a build constraint of a line that begins as those of old did.
  const safe = lines.map((line) => line.replace(/^(\s*)\+build\b/, "$1'+build'"));
  return safe.map((line) => `// ${line}`.trimEnd()).join('\n');
}

/** Text of the descriptions, which is Markdown, as doc comments have it. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/^- /gm, '  - ')
    .replaceAll(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1 ($2)');
}

function wrap(line: string): string[] {
  const indent = line.startsWith('  - ') ? '    ' : '';
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent.length) break;
    lines.push(rest.slice(0, at));
    rest = indent + rest.slice(at + 1);
  }
  return [...lines, rest];
}

/** Doc comment of a field: what it is, and what limits its value. */
export function fieldDoc(description: string, type: Type, facts: readonly string[] = []): string {
  return comment([[description.trim(), limitsOf(type), ...facts].filter((part) => part !== '').join('\n')]);
}

export function parameterFacts({ required, deprecated }: Parameter): string[] {
  return [...(required ? [] : ['Optional.']), ...(deprecated ? ['Deprecated.'] : [])];
}

const rights = { readable: 'read', editable: 'edit', manageable: 'manage' } as const;

/** Everything that the description says about an operation. */
export function operationDoc(api: Api, operation: Operation, name: string): string[] {
  const { permission, fileTypes = [], since, summary, description } = operation;
  const says = (fact: string) => description.includes(`\`${fact}\``);
  const facts = [
    permission && !says(permission) ? `The user needs the right to ${rights[permission]} the file.` : '',
    fileTypes.every(says) ? '' : `Serves files of the types ${fileTypes.join(', ')}.`,
    operation.activatesSeat ? 'Takes up a seat for a user who had none yet, and is refused when none is left.' : '',
    since ? `Since ${since} of the vendor's documentation.` : '',
    operation.retrySafe ? '' : 'Sending it twice is not the same as sending it once.',
  ];
  const failures = failuresOf(api, operation);
  return [
    `${name} calls ${operation.id}: ${summary.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')}.`,
    description,
    facts.filter((fact) => fact !== '').join('\n'),
    failures.length > 0 ? `Refusals, as [*collab.APIError]:\n${failures.map((text) => `- ${text}`).join('\n')}` : '',
    operation.docsUrl === undefined ? '' : `See ${operation.docsUrl}`,
    operation.deprecated ? 'Deprecated: the vendor advises against it.' : '',
  ];
}

function failuresOf(api: Api, operation: Operation): string[] {
  const documented = operation.responses
    .filter(({ status }) => typeof status === 'number' && status >= 400)
    .map(({ status, description }) => `${status}: ${oneLine(description)}`);
  const codes = api.errorCodes
    .filter(({ operations }) => operations.includes(operation.id))
    .map(({ code, meaning }) => `code ${code}: ${oneLine(meaning)}`);
  return [...documented, ...codes];
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function limitsOf(type: Type): string {
  const facts = [limitsText(type)];
  if (type.kind === 'integer' && type.knownValues) facts.push(`Known values: ${type.knownValues.join(', ')}.`);
  if (type.kind === 'integer' && type.enum) facts.push(`One of ${type.enum.join(', ')}.`);
  if (type.default !== undefined) facts.push(`Default: ${JSON.stringify(type.default)}.`);
  return facts.filter((fact) => fact !== '').join(' ');
}
