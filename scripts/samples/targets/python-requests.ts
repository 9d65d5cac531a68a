/** Python with requests. */
import { literal, type Syntax } from '../data.ts';
import { indent, lines, snakeCase } from '../layout.ts';
import { python } from '../literals.ts';
import {
  FromEnvironment,
  type FormPart,
  type NamedText,
  type NamedValue,
  type RequestCase,
  type Text,
} from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const pythonRequests: PlainTarget = {
  id: 'python-requests',
  label: 'Python (requests)',
  lang: 'python',
  extension: 'py',
  sign: 'python-requests.py',
  program(request) {
    const { comment, path, form } = request;
    const [file] = (form ?? []).flatMap((part) => ('file' in part ? [part] : []));
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    return lines(
      `"""${comment.join('\n').replace(/["\\]/g, '\\$&')}`,
      '"""',
      '',
      'import os',
      'import sys',
      values.some(({ value }) => typeof value !== 'number') && 'from urllib.parse import quote',
      '',
      'import requests',
      '',
      ...values.map(({ name, value }) => `${snakeCase(name)} = ${valueText(value)}`),
      values.length > 0 && '',
      file && `with open(${python(file.file)}, "rb") as file:`,
      file ? indent(call(request), '    ') : call(request),
      request.isText && 'response.encoding = "utf-8"',
      'if not response.ok:',
      '    sys.exit(f"HTTP {response.status_code}: {response.text}")',
      request.hasReply ? 'print(response.text)' : 'print(f"HTTP {response.status_code}")',
    );
  },
};

const environment = ({ variable, prefix }: FromEnvironment): string =>
  prefix === '' ? `os.environ["${variable}"]` : `f"${prefix}{os.environ['${variable}']}"`;

const syntax: Syntax = {
  text: python,
  environment,
  null: 'None',
  true: 'True',
  false: 'False',
  list: ['[', ']'],
  map: ['{', '}'],
  key: (name) => `${python(name)}: `,
  trailingComma: true,
  indent: '    ',
};

const valueText = (value: Text | number): string => literal(value, syntax);

function call({ method, baseUrl, path, query, headers, json, form }: RequestCase): string {
  const address = path.map((part) => {
    if (typeof part === 'string') return part;
    const variable = snakeCase(part.name);
    return typeof part.value === 'number' ? `{${variable}}` : `{quote(${variable}, safe='')}`;
  });
  const fields = (form ?? []).flatMap((part) => ('file' in part ? [] : [part]));
  const options: (string | false)[] = [
    `f"{os.environ['${baseUrl}']}${address.join('')}"`,
    query.length > 0 && `params=${map(query)}`,
    headers.length > 0 && `headers=${map(headers)}`,
    json !== undefined && `json=${literal(json, syntax, 78)}`,
    fields.length > 0 && `data=${map(fields)}`,
    form !== undefined && `files=${filesText(form)}`,
    `timeout=${timeout}`,
  ];
  const given = options.filter((option) => option !== false).map((option) => `${indent(option, '    ')},`);
  return lines(`response = requests.${method.toLowerCase()}(`, ...given, ')');
}

const map = (values: readonly (NamedValue | NamedText)[]): string =>
  literal(Object.fromEntries(values.map(({ name, value }) => [name, value])), syntax, 74);

const filesText = (form: readonly FormPart[]): string =>
  `{${form.flatMap((part) => ('file' in part ? [`${python(part.name)}: (${python(part.file)}, file)`] : [])).join(', ')}}`;
