/** What both targets for Node.js share. */
import { literal, type Syntax } from '../data.ts';
import { camelCase, lines } from '../layout.ts';
import { javascript } from '../literals.ts';
import { type Data, type FormPart, type NamedText, type NamedValue, type RequestCase } from '../request-case.ts';

export const environmentFunction = `function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(\`Set \${name} in the environment\`);
  return value;
}`;

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

const syntax: Syntax = {
  text: javascript,
  environment: ({ variable, prefix }) => (prefix === '' ? `env('${variable}')` : `\`${prefix}\${env('${variable}')}\``),
  null: 'null',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['{', '}'],
  key: (name) => `${isName(name) ? name : javascript(name)}: `,
  airy: true,
  trailingComma: true,
  indent: '  ',
};

export const data = (value: Data): string => literal(value, syntax, 76);

export const record = (values: readonly (NamedValue | NamedText)[]): string =>
  data(Object.fromEntries(values.map(({ name, value }) => [name, value])));

export const commentLines = (comment: readonly string[]): string =>
  comment.map((line) => `// ${line}`.trimEnd()).join('\n');

/** Declarations of the values in the path, and the address. */
export function address({ baseUrl, path }: RequestCase): { values: string; text: string } {
  const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const parts = path.map((part) => {
    if (typeof part === 'string') return part;
    const variable = camelCase(part.name);
    return typeof part.value === 'number' ? `\${${variable}}` : `\${encodeURIComponent(${variable})}`;
  });
  return {
    values: values.map(({ name, value }) => `const ${camelCase(name)} = ${data(value)};`).join('\n'),
    text: `\`\${env('${baseUrl}')}${parts.join('')}\``,
  };
}

/** Statements that make a form. */
export function formData(form: readonly FormPart[]): string {
  return lines(
    'const form = new FormData();',
    ...form.map((part) => {
      const name = javascript(part.name);
      if (!('file' in part)) return `form.append(${name}, ${data(part.value)});`;
      const file = javascript(part.file);
      return `form.append(${name}, new Blob([await readFile(${file})]), ${file});`;
    }),
  );
}

export const readFileImport = "import { readFile } from 'node:fs/promises';";
