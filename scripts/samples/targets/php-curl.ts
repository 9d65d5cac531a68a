/** PHP 8 with its cURL extension. */
import { literal, type Syntax } from '../data.ts';
import { camelCase, indent, lines } from '../layout.ts';
import { php } from '../literals.ts';
import { FromEnvironment, type FormPart, type NamedText, type RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const phpCurl: PlainTarget = {
  id: 'php-curl',
  label: 'PHP (cURL)',
  lang: 'php',
  extension: 'php',
  sign: 'php-curl.php',
  program(request) {
    const { comment, baseUrl, path, query } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const parameters = literal(Object.fromEntries(query.map(({ name, value }) => [name, value])), syntax, 70);
    return lines(
      '<?php',
      '',
      // The end tag ends a comment of PHP, too.
      ...comment.map((line) => `// ${line.replaceAll('?>', '? >')}`.trimEnd()),
      '',
      'declare(strict_types=1);',
      '',
      `function env(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new RuntimeException("Set {$name} in the environment");
}`,
      '',
      ...values.map(({ name, value }) => `$${camelCase(name)} = ${literal(value, syntax)};`),
      `$url = env('${baseUrl}') . ${addressText(path)};`,
      query.length > 0 && `$url .= '?' . http_build_query(${parameters}, '', '&', PHP_QUERY_RFC3986);`,
      '',
      '$curl = curl_init($url);',
      'curl_setopt_array($curl, [',
      indent(optionsOf(request), '    '),
      ']);',
      '$reply = curl_exec($curl);',
      'if ($reply === false) {',
      '    fwrite(STDERR, curl_error($curl) . PHP_EOL);',
      '    exit(1);',
      '}',
      '$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);',
      'if ($status >= 300) {',
      '    fwrite(STDERR, "HTTP {$status}: {$reply}" . PHP_EOL);',
      '    exit(1);',
      '}',
      request.hasReply ? 'echo $reply, PHP_EOL;' : 'echo "HTTP {$status}", PHP_EOL;',
    );
  },
};

const environment = ({ variable, prefix }: FromEnvironment): string =>
  `${prefix === '' ? '' : `${php(prefix)} . `}env('${variable}')`;

const syntax: Syntax = {
  text: php,
  environment,
  null: 'null',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['[', ']'],
  emptyMap: 'new stdClass()',
  key: (name) => `${php(name)} => `,
  trailingComma: true,
  indent: '    ',
};

function addressText(path: RequestCase['path']): string {
  const parts = path.map((part) => {
    if (typeof part === 'string') return php(part);
    return typeof part.value === 'number' ? `$${camelCase(part.name)}` : `rawurlencode($${camelCase(part.name)})`;
  });
  return parts.join(' . ');
}

function optionsOf({ method, headers, json, form }: RequestCase): string {
  const type = json === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }];
  const sent = [...headers, ...type].map((header) => `    ${headerText(header)},`);
  return lines(
    method !== 'GET' && `CURLOPT_CUSTOMREQUEST => '${method}',`,
    sent.length > 0 && lines('CURLOPT_HTTPHEADER => [', ...sent, '],'),
    json !== undefined && `CURLOPT_POSTFIELDS => json_encode(${literal(json, syntax, 60)}, JSON_THROW_ON_ERROR),`,
    form &&
      lines('CURLOPT_POSTFIELDS => [', ...form.map((part) => `    ${php(part.name)} => ${partText(part)},`), '],'),
    'CURLOPT_RETURNTRANSFER => true,',
    `CURLOPT_TIMEOUT => ${timeout},`,
  );
}

function headerText({ name, value }: NamedText): string {
  if (value instanceof FromEnvironment)
    return environment(new FromEnvironment(value.variable, `${name}: ${value.prefix}`));
  return php(`${name}: ${value}`);
}

/** A text that begins with @ is no file to curl since PHP 7. */
function partText(part: FormPart): string {
  return 'file' in part ? `new CURLFile(${php(part.file)})` : literal(part.value, syntax);
}
