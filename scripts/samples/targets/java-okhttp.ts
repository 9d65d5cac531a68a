/** Java with OkHttp. */
import { lines } from '../layout.ts';
import { java } from '../literals.ts';
import type { FormPart, RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';
import { javaClass, javaJson, javaText, notSuccessful } from './java.ts';

export const javaOkHttp: PlainTarget = {
  id: 'java-okhttp',
  label: 'Java (OkHttp)',
  lang: 'java',
  extension: 'java',
  sign: 'java-http.java',
  program(request) {
    const { path, query, headers, json, form } = request;
    const body = bodyText(request);
    const main = lines(
      'HttpUrl url =',
      `    HttpUrl.get(env("${request.baseUrl}"))`,
      '        .newBuilder()',
      ...path.map((part) =>
        typeof part === 'string'
          ? segments(part)
          : `        .addPathSegment(${typeof part.value === 'number' ? java(String(part.value)) : javaText(part.value)})`,
      ),
      ...query.map(({ name, value }) => `        .addQueryParameter(${java(name)}, ${stringText(value)})`),
      '        .build();',
      body,
      'Request request =',
      '    new Request.Builder()',
      '        .url(url)',
      ...headers.map(({ name, value }) => `        .header(${java(name)}, ${javaText(value)})`),
      `        ${methodText(request, body !== undefined)}`,
      '        .build();',
      '',
      `OkHttpClient client = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(${timeout})).build();`,
      'try (Response response = client.newCall(request).execute()) {',
      '  String reply = response.body().string();',
      notSuccessful('!response.isSuccessful()', 'response.code()').replace(/^/gm, '  '),
      request.hasReply ? '  System.out.println(reply);' : '  System.out.println("HTTP " + response.code());',
      '}',
    );
    const imports = ['HttpUrl', 'OkHttpClient', 'Request', 'Response']
      .concat(json === undefined && !form ? [] : ['MediaType'])
      .concat(body === undefined ? [] : ['RequestBody'])
      .concat(form ? ['MultipartBody'] : []);
    return javaClass(
      request,
      [
        'java.io.IOException',
        'java.time.Duration',
        ...(form?.some((part) => 'file' in part) ? ['java.io.File'] : []),
        ...imports.map((name) => `okhttp3.${name}`),
      ],
      'IOException',
      main,
    );
  },
};

/** OkHttp encodes the segments itself; one that ends in a slash is followed by a value. */
function segments(part: string): string | undefined {
  const trimmed = part.replace(/^\/|\/$/g, '');
  return trimmed === '' ? undefined : `        .addPathSegments(${java(trimmed)})`;
}

const stringText = (value: Parameters<typeof javaText>[0]): string =>
  typeof value === 'number' ? java(String(value)) : javaText(value);

function bodyText({ method, json, form }: RequestCase): string | undefined {
  if (json !== undefined) {
    return lines(
      `String json =`,
      `    ${javaJson(json)};`,
      'RequestBody body = RequestBody.create(json, MediaType.get("application/json"));',
    );
  }
  if (form) {
    return lines(
      'RequestBody body =',
      '    new MultipartBody.Builder()',
      '        .setType(MultipartBody.FORM)',
      ...form.map(partText),
      '        .build();',
    );
  }
  return method === 'POST' || method === 'PUT' || method === 'PATCH'
    ? 'RequestBody body = RequestBody.create(new byte[0]);'
    : undefined;
}

function partText(part: FormPart): string {
  if (!('file' in part)) return `        .addFormDataPart(${java(part.name)}, ${javaText(part.value)})`;
  const content = `RequestBody.create(new File(${java(part.file)}), MediaType.get("application/octet-stream"))`;
  return `        .addFormDataPart(\n            ${java(part.name)},\n            ${java(part.file)},\n            ${content})`;
}

function methodText({ method }: RequestCase, hasBody: boolean): string {
  const body = hasBody ? 'body' : '';
  return `.${method.toLowerCase()}(${body})`;
}
