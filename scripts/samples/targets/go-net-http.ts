/** Go with net/http. */
import { literal, type Syntax } from '../data.ts';
import { camelCase, indent, lines } from '../layout.ts';
import { go } from '../literals.ts';
import type { Data, FormPart, NamedText, NamedValue, RequestCase } from '../request-case.ts';
import type { PlainTarget } from '../target.ts';

export const goNetHttp: PlainTarget = {
  id: 'go-net-http',
  label: 'Go (net/http)',
  lang: 'go',
  extension: 'go',
  sign: 'go-net-http.go',
  program(request) {
    const { comment, path, query, headers, json, form } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const type = json === undefined ? form && { text: 'form.FormDataContentType()' } : { text: go('application/json') };
    return lines(
      ...comment.map((line) => `// ${line}`.trimEnd()),
      'package main',
      '',
      'import (',
      ...importsOf(request).map((name) => `\t"${name}"`),
      ')',
      '',
      `func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
`,
      'func run() error {',
      indent(
        lines(
          ...values.map(({ name, value }) => `${goName(name)} := ${literal(value, syntax)}`),
          `address := env("${request.baseUrl}")${addressText(path)}`,
          query.length > 0 && `query := ${queryText(query)}`,
          json !== undefined && bodyText(json),
          form && formText(form),
          `request, err := http.NewRequest(${methodName(request)}, address${query.length > 0 ? '+"?"+query.Encode()' : ''}, ${
            json !== undefined ? 'bytes.NewReader(body)' : form ? '&body' : 'nil'
          })`,
          returnError,
          ...headers.map(({ name, value }) => `request.Header.Set(${go(name)}, ${literal(value, syntax)})`),
          type && `request.Header.Set("Content-Type", ${type.text})`,
          '',
          'client := &http.Client{Timeout: time.Minute}',
          'response, err := client.Do(request)',
          returnError,
          'defer response.Body.Close()',
          'reply, err := io.ReadAll(response.Body)',
          returnError,
          'if response.StatusCode >= 300 {',
          '\treturn fmt.Errorf("HTTP %d: %s", response.StatusCode, reply)',
          '}',
          request.hasReply ? 'fmt.Println(string(reply))' : 'fmt.Println("HTTP", response.StatusCode)',
          'return nil',
        ),
        '\t',
      ),
      `}

func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("Set %s in the environment", name)
	}
	return value
}`,
    );
  },
};

const returnError = 'if err != nil {\n\treturn err\n}';

const syntax: Syntax = {
  text: go,
  environment: ({ variable, prefix }) => `${prefix === '' ? '' : `${go(prefix)}+`}env("${variable}")`,
  null: 'nil',
  true: 'true',
  false: 'false',
  list: ['[]any{', '}'],
  map: ['map[string]any{', '}'],
  key: (name) => `${go(name)}: `,
  trailingComma: true,
  aligned: true,
  indent: '\t',
};

/** Initialisms are written in capitals. */
const goName = (name: string): string => camelCase(name).replace(/(?<=[a-z])Id$/, 'ID');

const methodName = ({ method }: RequestCase): string => `http.Method${method[0]}${method.slice(1).toLowerCase()}`;

function importsOf({ path, query, json, form }: RequestCase): string[] {
  const encoded = query.length > 0 || path.some((part) => typeof part !== 'string' && typeof part.value !== 'number');
  return [
    ...((json ?? form) === undefined ? [] : ['bytes']),
    ...(json === undefined ? [] : ['encoding/json']),
    ...['fmt', 'io', 'log'],
    ...(form ? ['mime/multipart'] : []),
    'net/http',
    ...(encoded ? ['net/url'] : []),
    'os',
    ...(path.some((part) => typeof part !== 'string' && typeof part.value === 'number') ? ['strconv'] : []),
    'time',
  ];
}

function addressText(path: RequestCase['path']): string {
  const parts = path.map((part) => {
    if (typeof part === 'string') return go(part);
    return typeof part.value === 'number'
      ? `strconv.Itoa(${goName(part.name)})`
      : `url.PathEscape(${goName(part.name)})`;
  });
  return parts.map((part) => ` + ${part}`).join('');
}

function queryText(query: readonly (NamedText | NamedValue)[]): string {
  const values = query.map(({ name, value }) => [name, typeof value === 'number' ? String(value) : value] as const);
  return literal(Object.fromEntries(values), {
    ...syntax,
    map: ['url.Values{', '}'],
    text: (value) => `{${go(value)}}`,
    environment: (value) => `{${syntax.environment(value)}}`,
  });
}

const bodyText = (json: Data): string => lines(`body, err := json.Marshal(${literal(json, syntax, 80)})`, returnError);

function formText(form: readonly FormPart[]): string {
  return lines(
    'var body bytes.Buffer',
    'form := multipart.NewWriter(&body)',
    ...form.map((part) =>
      'file' in part
        ? lines(
            `file, err := os.Open(${go(part.file)})`,
            returnError,
            'defer file.Close()',
            `part, err := form.CreateFormFile(${go(part.name)}, ${go(part.file)})`,
            returnError,
            'if _, err := io.Copy(part, file); err != nil {\n\treturn err\n}',
          )
        : `if err := form.WriteField(${go(part.name)}, ${literal(part.value, syntax)}); err != nil {\n\treturn err\n}`,
    ),
    'if err := form.Close(); err != nil {\n\treturn err\n}',
  );
}
