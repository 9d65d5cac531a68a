/** Swift with URLSession, as a script whose top level may wait. */
import { literal, type Syntax } from '../data.ts';
import { camelCase, lines } from '../layout.ts';
import { swift } from '../literals.ts';
import type { Data, FormPart, RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const swiftUrlSession: PlainTarget = {
  id: 'swift-urlsession',
  label: 'Swift (URLSession)',
  lang: 'swift',
  extension: 'swift',
  sign: 'swift-urlsession.swift',
  program(request) {
    const { comment, method, path, query, headers, json, form } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const encodes = query.length > 0 || values.some(({ value }) => typeof value !== 'number');
    return lines(
      ...comment.map((line) => `// ${line}`.trimEnd()),
      '',
      `import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

func env(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else {
        fatalError("Set \\(name) in the environment")
    }
    return value
}
`,
      encodes && `${encodeFunction}\n`,
      ...values.map(({ name, value }) => `let ${camelCase(name)} = ${literal(value, syntax)}`),
      addressText(request),
      '',
      `var request = URLRequest(url: URL(string: address)!, timeoutInterval: ${timeout})`,
      `request.httpMethod = "${method}"`,
      ...headers.map(
        ({ name, value }) => `request.setValue(${literal(value, syntax)}, forHTTPHeaderField: ${swift(name)})`,
      ),
      json !== undefined && jsonText(json),
      form && formText(form),
      '',
      'let (data, response) = try await URLSession.shared.data(for: request)',
      'let reply = String(decoding: data, as: UTF8.self)',
      'let status = (response as! HTTPURLResponse).statusCode',
      'guard (200..<300).contains(status) else {',
      '    FileHandle.standardError.write(Data("HTTP \\(status): \\(reply)\\n".utf8))',
      '    exit(1)',
      '}',
      request.hasReply ? 'print(reply)' : 'print("HTTP \\(status)")',
    );
  },
};

const encodeFunction = `func encode(_ value: String) -> String {
    let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return value.addingPercentEncoding(withAllowedCharacters: unreserved)!
}`;

const syntax: Syntax = {
  text: swift,
  environment: ({ variable, prefix }) => (prefix === '' ? `env("${variable}")` : `"${prefix}\\(env("${variable}"))"`),
  null: 'NSNull()',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['[', ']'],
  emptyMap: '[String: Any]()',
  key: (name) => `${swift(name)}: `,
  trailingComma: true,
  indent: '    ',
};

function addressText({ baseUrl, path, query }: RequestCase): string {
  const parts = path.map((part) => {
    if (typeof part === 'string') return part;
    return typeof part.value === 'number' ? `\\(${camelCase(part.name)})` : `\\(encode(${camelCase(part.name)}))`;
  });
  const parameters = query.map(({ name, value }, index) => {
    const start = `${index === 0 ? '?' : '&'}${name}=`;
    const text = typeof value === 'number' ? `"${start}${value}"` : `"${start}" + encode(${literal(value, syntax)})`;
    return `\n    + ${text}`;
  });
  return `let address = env("${baseUrl}") + "${parts.join('')}"${parameters.join('')}`;
}

/** Only lists and maps of Any need to be told so. */
function jsonText(json: Data): string {
  return lines(
    'request.setValue("application/json", forHTTPHeaderField: "Content-Type")',
    `let body: ${Array.isArray(json) ? '[Any]' : '[String: Any]'} = ${literal(json, syntax, 80)}`,
    'request.httpBody = try JSONSerialization.data(withJSONObject: body)',
  );
}

function formText(form: readonly FormPart[]): string {
  const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, encodeURIComponent)}"`;
  const line = (text: string): string => `form += ${text}.utf8`;
  const head = (disposition: string, more = ''): string =>
    `form += ${swift(`Content-Disposition: form-data; ${disposition}\r\n${more}\r\n`)}.utf8`;
  return lines(
    '',
    'let boundary = UUID().uuidString',
    'var form = Data()',
    ...form.flatMap((part) => [
      line('"--\\(boundary)\\r\\n"'),
      ...('file' in part
        ? [
            head(
              `name=${quoted(part.name)}; filename=${quoted(part.file)}`,
              'Content-Type: application/octet-stream\r\n',
            ),
            `form += try Data(contentsOf: URL(fileURLWithPath: ${swift(part.file)}))`,
          ]
        : [head(`name=${quoted(part.name)}`), line(literal(part.value, syntax))]),
      line('"\\r\\n"'),
    ]),
    line('"--\\(boundary)--\\r\\n"'),
    'request.setValue("multipart/form-data; boundary=\\(boundary)", forHTTPHeaderField: "Content-Type")',
    'request.httpBody = form',
  );
}
