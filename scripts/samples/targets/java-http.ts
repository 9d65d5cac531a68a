/** Java with java.net.http. */
import { camelCase, lines } from '../layout.ts';
import { java } from '../literals.ts';
import type { FormPart, RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';
import { javaClass, javaJson, javaText, notSuccessful } from './java.ts';

export const javaHttp: PlainTarget = {
  id: 'java-http',
  label: 'Java (java.net.http)',
  lang: 'java',
  extension: 'java',
  sign: 'java-http.java',
  program(request) {
    const { path, query, headers, json, form } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const encodes = query.length > 0 || values.some(({ value }) => typeof value !== 'number');
    const main = lines(
      ...values.map(
        ({ name, value }) =>
          `${typeof value === 'number' ? 'long' : 'String'} ${camelCase(name)} = ${javaText(value)};`,
      ),
      addressText(request),
      json !== undefined && `String body =\n    ${javaJson(json)};`,
      form && formText(form),
      'HttpRequest request =',
      '    HttpRequest.newBuilder(uri)',
      `        .timeout(Duration.ofSeconds(${timeout}))`,
      ...headers.map(({ name, value }) => `        .header(${java(name)}, ${javaText(value)})`),
      json !== undefined && '        .header("Content-Type", "application/json")',
      form && '        .header("Content-Type", "multipart/form-data; boundary=" + boundary)',
      `        ${methodText(request)}`,
      '        .build();',
      '',
      'HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());',
      'String reply = response.body();',
      notSuccessful('response.statusCode() >= 300', 'response.statusCode()'),
      request.hasReply ? 'System.out.println(reply);' : 'System.out.println("HTTP " + response.statusCode());',
    );
    return javaClass(
      request,
      [
        'java.io.IOException',
        'java.net.URI',
        ...(encodes ? ['java.net.URLEncoder', 'java.nio.charset.StandardCharsets'] : []),
        'java.net.http.HttpClient',
        'java.net.http.HttpRequest',
        ...(usesBody(request) ? ['java.net.http.HttpRequest.BodyPublishers'] : []),
        'java.net.http.HttpResponse',
        'java.net.http.HttpResponse.BodyHandlers',
        'java.time.Duration',
        ...(form ? ['java.nio.file.Path', 'java.util.UUID', 'java.net.http.HttpRequest.BodyPublisher'] : []),
      ],
      'IOException, InterruptedException',
      main,
      encodes && encodeFunction,
      form !== undefined && partFunction,
    );
  },
};

const encodeFunction = `private static String encode(String value) {
  return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
}`;

const partFunction = `private static String part(String boundary, String disposition) {
  return "--" + boundary + "\\r\\nContent-Disposition: form-data; " + disposition + "\\r\\n";
}`;

const usesBody = ({ method, json, form }: RequestCase): boolean =>
  json !== undefined || form !== undefined || (method !== 'GET' && method !== 'DELETE');

function addressText({ baseUrl, path, query }: RequestCase): string {
  const parts = path.map((part) => {
    if (typeof part === 'string') return java(part);
    return typeof part.value === 'number' ? camelCase(part.name) : `encode(${camelCase(part.name)})`;
  });
  const parameters = query.map(({ name, value }, index) => {
    const start = java(`${index === 0 ? '?' : '&'}${name}=`);
    return typeof value === 'number'
      ? java(`${index === 0 ? '?' : '&'}${name}=${value}`)
      : `${start} + encode(${javaText(value)})`;
  });
  const pieces = [`env("${baseUrl}")`, ...parts, ...parameters];
  const line = `URI uri = URI.create(${pieces.join(' + ')});`;
  if (line.length <= 90) return line;
  return lines('URI uri =', '    URI.create(', `        ${pieces.join('\n            + ')});`);
}

function methodText({ method, json, form }: RequestCase): string {
  if (method === 'GET' || method === 'DELETE') return `.${method}()`;
  const body = json === undefined ? (form ? 'body' : 'BodyPublishers.noBody()') : 'BodyPublishers.ofString(body)';
  return method === 'PATCH' ? `.method("PATCH", ${body})` : `.${method}(${body})`;
}

/** The file is read while it is sent. */
function formText(form: readonly FormPart[]): string {
  const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, encodeURIComponent)}"`;
  const parts = form.map((part) => {
    if (!('file' in part)) {
      return `BodyPublishers.ofString(part(boundary, ${java(`name=${quoted(part.name)}`)}) + "\\r\\n" + ${javaText(part.value)} + "\\r\\n")`;
    }
    const disposition = `name=${quoted(part.name)}; filename=${quoted(part.file)}`;
    return lines(
      `BodyPublishers.ofString(`,
      `            part(boundary, ${java(disposition)})`,
      `                + "Content-Type: application/octet-stream\\r\\n\\r\\n"),`,
      `        BodyPublishers.ofFile(Path.of(${java(part.file)})),`,
      `        BodyPublishers.ofString("\\r\\n")`,
    );
  });
  return lines(
    'String boundary = UUID.randomUUID().toString();',
    'BodyPublisher body =',
    '    BodyPublishers.concat(',
    ...parts.map((part) => `        ${part},`),
    '        BodyPublishers.ofString("--" + boundary + "--\\r\\n"));',
  );
}
