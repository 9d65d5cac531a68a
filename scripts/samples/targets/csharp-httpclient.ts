/** C# with HttpClient, in the C# that .NET and Mono both know. */
import { json as jsonSyntax, literal } from '../data.ts';
import { camelCase, indent, lines, pascalCase } from '../layout.ts';
import { csharp, csharpVerbatim } from '../literals.ts';
import {
  FromEnvironment,
  type Data,
  type FormPart,
  type NamedText,
  type RequestCase,
  type Text,
} from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';

export const csharpHttpClient: PlainTarget = {
  id: 'csharp-httpclient',
  label: 'C# (HttpClient)',
  lang: 'csharp',
  extension: 'cs',
  sign: 'csharp-httpclient.cs',
  program(request) {
    const { comment, path, headers, form } = request;
    const values = path.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const file = form?.some((part) => 'file' in part);
    return lines(
      ...comment.map((line) => `// ${line}`.trimEnd()),
      '',
      'using System;',
      file && 'using System.IO;',
      'using System.Net.Http;',
      headers.some(isBearer) && 'using System.Net.Http.Headers;',
      (file || request.json !== undefined) && 'using System.Text;',
      'using System.Threading.Tasks;',
      '',
      `internal static class ${pascalCase(request.operationId)}`,
      '{',
      '    private static int Main() => SendAsync().GetAwaiter().GetResult();',
      '',
      '    private static async Task<int> SendAsync()',
      '    {',
      ...values.map(
        ({ name, value }) => `        var ${camelCase(name)} = ${typeof value === 'number' ? value : textOf(value)};`,
      ),
      indent(addressText(request), '        '),
      `        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(${timeout}) })`,
      `        using (var request = new HttpRequestMessage(${methodText(request)}, url))`,
      '        {',
      ...headers.map((header) => `            ${headerText(header)}`),
      indent(bodyText(request), '            ') || undefined,
      '            using (var response = await client.SendAsync(request))',
      '            {',
      '                var reply = await response.Content.ReadAsStringAsync();',
      '                if (!response.IsSuccessStatusCode)',
      '                {',
      '                    Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {reply}");',
      '                    return 1;',
      '                }',
      request.hasReply
        ? '                Console.WriteLine(reply);'
        : '                Console.WriteLine($"HTTP {(int)response.StatusCode}");',
      '                return 0;',
      '            }',
      '        }',
      '    }',
      '',
      indent(environmentFunction, '    '),
      '}',
    );
  },
};

const environmentFunction = `private static string Env(string name)
{
    return Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"Set {name} in the environment");
}`;

const isBearer = ({ name, value }: NamedText): boolean =>
  name === 'Authorization' && value instanceof FromEnvironment && value.prefix === 'Bearer ';

const textOf = (value: Text): string => {
  if (typeof value === 'string') return csharp(value);
  return `${value.prefix === '' ? '' : `${csharp(value.prefix)} + `}Env("${value.variable}")`;
};

const methodText = ({ method }: RequestCase): string =>
  method === 'PATCH' ? 'new HttpMethod("PATCH")' : `HttpMethod.${method[0]}${method.slice(1).toLowerCase()}`;

function addressText({ baseUrl, path, query }: RequestCase): string {
  const parts = path.map((part) => {
    if (typeof part === 'string') return csharp(part);
    return typeof part.value === 'number' ? camelCase(part.name) : `Uri.EscapeDataString(${camelCase(part.name)})`;
  });
  const parameters = query.map(({ name, value }, index) => {
    const start = `${index === 0 ? '?' : '&'}${name}=`;
    return typeof value === 'number'
      ? csharp(start + value)
      : `${csharp(start)} + Uri.EscapeDataString(${textOf(value)})`;
  });
  const address = `var url = Env("${baseUrl}")${parts.map((part) => ` + ${part}`).join('')}`;
  return `${address}${parameters.map((part) => `\n    + ${part}`).join('')};`;
}

/** Add() checks and rewrites the values of headers that it knows. */
function headerText(header: NamedText): string {
  if (isBearer(header) && header.value instanceof FromEnvironment) {
    return `request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env("${header.value.variable}"));`;
  }
  const add = header.value instanceof FromEnvironment ? 'Add' : 'TryAddWithoutValidation';
  return `request.Headers.${add}(${csharp(header.name)}, ${textOf(header.value)});`;
}

function bodyText({ json, form }: RequestCase): string {
  if (json !== undefined) {
    return lines(
      `var json = ${jsonText(json)};`,
      'request.Content = new StringContent(json, Encoding.UTF8, "application/json");',
    );
  }
  if (!form) return '';
  return lines('var form = new MultipartFormDataContent();', ...form.map(partText), 'request.Content = form;');
}

function jsonText(value: Data): string {
  const start = '\u0001';
  const text = literal(
    value,
    jsonSyntax(({ variable }) => `"${start}${variable}${start}"`),
  );
  const pieces = text.split(start).map((piece, index) => (index % 2 === 0 ? csharpVerbatim(piece) : `Env("${piece}")`));
  return pieces.join(' + ');
}

/**
 * HttpClient leaves names without quotes, and writes one that isn't ASCII in a form that few servers read; as bytes of Latin-1 it
 * goes through unchanged.
 */
function partText(part: FormPart): string {
  if (!('file' in part)) return `form.Add(new StringContent(${textOf(part.value)}), ${csharp(`"${part.name}"`)});`;
  const disposition = `form-data; name="${part.name}"; filename="${part.file.replace(/["\r\n]/g, encodeURIComponent)}"`;
  return lines(
    `var file = new StreamContent(File.OpenRead(${csharp(part.file)}));`,
    `var disposition = ${csharp(disposition)};`,
    '// HttpClient sends headers in Latin-1; this way the bytes on the wire are the UTF-8 that servers expect.',
    'var bytes = Encoding.GetEncoding("iso-8859-1").GetString(Encoding.UTF8.GetBytes(disposition));',
    'file.Headers.TryAddWithoutValidation("Content-Disposition", bytes);',
    'form.Add(file);',
  );
}
