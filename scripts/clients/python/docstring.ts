/** Docstrings of the generated code. */
import type { Api, Operation, Parameter, Type } from '../../model/types.ts';
import { limitsText } from '../facts/limits.ts';
import { inputsOf, parameterDoc } from '../facts/parameters.ts';
import { lineLength } from './format.ts';
import { identifier } from './names.ts';

/** A docstring of these lines, each broken where it is too long. `indent` is how deep it will stand. */
export function docstring(lines: readonly string[], indent = 0): string {
  const width = lineLength - indent;
  const wrapped = lines
    .join('\n')
    .trim()
    .split('\n')
    .flatMap((line) => wrap(line.trimEnd(), width));
  const text = wrapped.join('\n').replaceAll('"""', "'''");
  const raw = text.includes('\\') ? 'r' : '';
  const [only = ''] = wrapped;
  if (wrapped.length === 1 && only.length + 6 + raw.length <= width && !/["\\]$/.test(only))
    return `${raw}"""${text}"""`;
  return `${raw}"""\n${text}\n"""`;
}

const entryIndent = '    ';

/** Lines of at most this width, with Chinese characters as wide as a linter has them. */
function wrap(line: string, width: number): string[] {
  const indent = /^ *(?:- )?/.exec(line)?.[0] ?? '';
  // An entry of a section hangs.
  const further = ' '.repeat(indent === entryIndent ? 2 * indent.length : indent.length);
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const extended = current.trim() === '' || current === indent ? current + word : `${current} ${word}`;
    if (widthOf(extended) <= width || current.trim() === '') current = extended;
    else {
      lines.push(current);
      current = further + word;
    }
  }
  return [...lines, current];
}

const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1), 0);

const rights = { readable: 'read', editable: 'edit', manageable: 'manage' } as const;

/** Everything that the description says about an operation. */
export function operationDoc(api: Api, operation: Operation): string[] {
  const { permission, fileTypes = [], since, docsUrl } = operation;
  const says = (name: string) => operation.description.includes(`\`${name}\``);
  const facts = [
    permission && !says(permission) && `The user needs the right to ${rights[permission]} the file.`,
    !fileTypes.every(says) && `Serves files of the types ${fileTypes.map((type) => `\`${type}\``).join(', ')}.`,
    operation.activatesSeat && 'Takes up a seat for a user who had none yet, and is refused when none is left.',
    since && `Since ${since} of the vendor's documentation.`,
    !operation.retrySafe && 'Sending it twice is not the same as sending it once.',
    operation.deprecated && 'Deprecated by the vendor.',
  ].filter((fact) => typeof fact === 'string');
  return [
    `${operation.summary}.`,
    '',
    operation.description.trim(),
    ...(facts.length > 0 ? ['', ...facts] : []),
    ...section('Args', argumentsOf(operation)),
    ...section('Raises', failuresOf(api, operation)),
    ...(docsUrl === undefined ? [] : ['', `Vendor's page: ${docsUrl}`]),
  ];
}

/** A section of a docstring, nothing if it is empty. */
export function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ['', `${title}:`, ...entries.map((entry) => entryIndent + oneLine([entry]))];
}

function argumentsOf(operation: Operation): string[] {
  const parameters = inputsOf(operation).map(
    (parameter) => `${identifier(parameter.name)}: ${oneLine([...parameterDoc(parameter), ...deprecation(parameter)])}`,
  );
  const body = operation.body?.description ?? '';
  return [...parameters, ...(body === '' ? [] : [`body: ${oneLine([body])}`])];
}

const deprecation = ({ deprecated }: Parameter) => (deprecated ? ['Deprecated by the vendor.'] : []);

function failuresOf(api: Api, operation: Operation): string[] {
  const documented = operation.responses
    .filter(({ status }) => typeof status === 'number' && status >= 400)
    .map(({ status, description }) => `ApiError: ${status}: ${description}`);
  const codes = api.errorCodes
    .filter(({ operations }) => operations.includes(operation.id))
    .map(({ code, meaning }) => `ApiError: Code ${code}: ${meaning}`);
  return [...documented, ...codes];
}

export const oneLine = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim();

/** What is said about a field: its description, limits, known values and default. */
export function fieldDoc(type: Type): string[] {
  const facts = [oneLine([type.description ?? '']), limitsText(type as Parameters<typeof limitsText>[0])];
  if (type.default !== undefined) facts.push(`Default: ${JSON.stringify(type.default)}.`);
  if (type.deprecated) facts.push('Deprecated by the vendor.');
  return facts.filter((fact) => fact !== '');
}
