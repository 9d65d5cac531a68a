/** Ruby with net/http. */
import { literal, type Syntax } from '../data.ts';
import { lines, pascalCase, snakeCase } from '../layout.ts';
import { ruby } from '../literals.ts';
import type { FormPart, RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const rubyNetHttp: PlainTarget = {
  id: 'ruby-net-http',
  label: 'Ruby (net/http)',
  lang: 'ruby',
  extension: 'rb',
  sign: 'ruby-net-http.rb',
  program(request) {
    const { comment, method, baseUrl, path, query, headers, json, form } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const address = path.map((part) => {
      if (typeof part === 'string') return part;
      const variable = snakeCase(part.name);
      return typeof part.value === 'number' ? `#{${variable}}` : `#{ERB::Util.url_encode(${variable})}`;
    });
    const type = json === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }];
    return lines(
      '# frozen_string_literal: true',
      '',
      ...comment.map((line) => `# ${line}`.trimEnd()),
      '',
      values.some(({ value }) => typeof value !== 'number') && `require 'erb'`,
      json !== undefined && `require 'json'`,
      `require 'net/http'`,
      '',
      ...values.map(({ name, value }) => `${snakeCase(name)} = ${literal(value, syntax)}`),
      `uri = URI("#{ENV.fetch('${baseUrl}')}${address.join('')}")`,
      query.length > 0 && `uri.query = URI.encode_www_form(${pairs(query)})`,
      '',
      `request = Net::HTTP::${pascalCase(method)}.new(uri)`,
      ...[...headers, ...type].map(({ name, value }) => `request[${ruby(name)}] = ${literal(value, syntax)}`),
      json !== undefined && `request.body = JSON.generate(${literal(json, syntax, 90)})`,
      form && formText(form),
      '',
      `response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: ${timeout}) do |http|`,
      '  http.request(request)',
      'end',
      'abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)',
      request.hasReply ? 'puts response.body' : 'puts "HTTP #{response.code}"',
    );
  },
};

const syntax: Syntax = {
  text: ruby,
  environment: ({ variable, prefix }) =>
    prefix === '' ? `ENV.fetch('${variable}')` : `"${prefix}#{ENV.fetch('${variable}')}"`,
  null: 'nil',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['{', '}'],
  key: (name) => (/^[A-Za-z_]\w*$/.test(name) ? `${name}: ` : `${ruby(name)} => `),
  airy: true,
  trailingComma: false,
  indent: '  ',
};

/** The items of a map, without the brackets that Ruby doesn't need around arguments. */
function pairs(query: RequestCase['query']): string {
  return query.map(({ name, value }) => syntax.key(name) + literal(value, syntax)).join(', ');
}

function formText(form: readonly FormPart[]): string {
  const parts = form.map((part) =>
    'file' in part
      ? `  [${ruby(part.name)}, File.open(${ruby(part.file)}, 'rb'), { filename: ${ruby(part.file)} }]`
      : `  [${ruby(part.name)}, ${literal(part.value, syntax)}]`,
  );
  return `request.set_form([\n${parts.join(',\n')}\n], 'multipart/form-data')`;
}
