/** cURL in bash. Secrets get to curl by pipes: arguments can be read by every user of the machine. */
import { json, jsonText, literal } from '../data.ts';
import { lines, snakeCase } from '../layout.ts';
import { shell, shellDocument } from '../literals.ts';
import {
  FromEnvironment,
  variablesOf,
  type FormPart,
  type NamedText,
  type NamedValue,
  type RequestCase,
} from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const curl: PlainTarget = {
  id: 'curl',
  label: 'cURL',
  lang: 'bash',
  extension: 'sh',
  sign: 'curl.sh',
  program(request) {
    const { comment, json: body } = request;
    const call = [
      `curl --silent --show-error --fail-with-body --max-time ${timeout}`,
      ...optionsOf(request),
      ...(body === undefined ? [] : [`--json @- ${isSecret(request) ? '<<JSON' : "<<'JSON'"}`]),
    ].join(' \\\n  ');
    return lines(
      '#!/usr/bin/env bash',
      ...comment.map((line) => `# ${line}`.trimEnd()),
      'set -euo pipefail',
      `: ${variablesOf(request)
        .map((variable) => `"\${${variable}:?}"`)
        .join(' ')}`,
      '',
      ...request.path.flatMap((part) =>
        typeof part === 'string' || part.value instanceof FromEnvironment ? [] : [assignment(part)],
      ),
      request.path.some((part) => typeof part !== 'string' && !(part.value instanceof FromEnvironment)) && '',
      call,
      body !== undefined && bodyText(request),
      body !== undefined && 'JSON',
    );
  },
};

function assignment({ name, value }: NamedValue): string {
  const encoded = encodeURIComponent(String(value));
  // A comment ends with its line.
  const isPlain = encoded === String(value) || /[\n\r]/.test(String(value));
  return `${snakeCase(name)}=${shell(encoded)}${isPlain ? '' : ` # ${String(value)}, percent-encoded`}`;
}

function optionsOf({ method, baseUrl, path, query, headers, form, hasReply }: RequestCase): string[] {
  const address = path.map((part) => {
    if (typeof part === 'string') return part;
    return part.value instanceof FromEnvironment ? `$${part.value.variable}` : `$${snakeCase(part.name)}`;
  });
  const plain = headers.filter(({ value }) => !(value instanceof FromEnvironment));
  const secret = headers.filter(({ value }) => value instanceof FromEnvironment);
  return [
    `${method === 'GET' ? '' : `--request ${method} `}"$${baseUrl}${address.join('')}"`,
    ...query.map(queryOption),
    ...(secret.length > 0 ? [`--header @<(printf '%s\\n' ${secret.map(secretHeader).join(' ')})`] : []),
    ...plain.map(({ name, value }) => `--header ${shell(`${name}: ${String(value)}`)}`),
    ...(form ?? []).map(formOption),
    ...(hasReply ? [] : [`--write-out 'HTTP %{http_code}\\n'`]),
  ];
}

function queryOption({ name, value }: NamedValue): string {
  if (value instanceof FromEnvironment) return `--url-query ${name}@<(printf %s "$${value.variable}")`;
  return `--url-query ${shell(`${name}=${value}`)}`;
}

const secretHeader = ({ name, value }: NamedText): string =>
  value instanceof FromEnvironment ? `"${name}: ${value.prefix}$${value.variable}"` : '';

function formOption(part: FormPart): string {
  if ('file' in part) return `--form ${shell(`${part.name}=@"${part.file.replace(/["\\]/g, '\\$&')}"`)}`;
  if (part.value instanceof FromEnvironment) return `--form ${part.name}='<'<(printf %s "$${part.value.variable}")`;
  return `--form-string ${shell(`${part.name}=${part.value}`)}`;
}

const isSecret = ({ json: body }: RequestCase): boolean =>
  typeof body === 'object' && body !== null && Object.values(body).some((value) => value instanceof FromEnvironment);

/** A here-document is expanded only if it needs variables; then what else bash would expand is escaped. */
function bodyText(request: RequestCase): string {
  const { json: body = null } = request;
  if (!isSecret(request))
    return literal(
      body,
      json(() => ''),
    );
  const syntax = json(({ variable }) => `"$${variable}"`);
  return literal(body, { ...syntax, text: (value) => shellDocument(jsonText(value)) });
}
