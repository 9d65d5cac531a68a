/** Node.js with its own fetch. */
import { indent, lines } from '../layout.ts';
import type { RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';
import { address, commentLines, data, environmentFunction, formData, readFileImport, record } from './javascript.ts';

export const nodeFetch: PlainTarget = {
  id: 'node-fetch',
  label: 'Node.js (fetch)',
  lang: 'javascript',
  extension: 'mjs',
  sign: 'node-fetch.mjs',
  program(request) {
    const { form, query } = request;
    const { values, text } = address(request);
    return lines(
      commentLines(request.comment),
      form && `${readFileImport}\n`,
      values !== '' && values,
      `const url = new URL(${text.length > 100 ? `\n  ${text},\n` : text});`,
      query.length > 0 && `url.search = new URLSearchParams(${record(query)});`,
      form && `\n${formData(form)}`,
      '',
      call(request),
      'const reply = await response.text();',
      'if (!response.ok) throw new Error(`HTTP ${response.status}: ${reply}`);',
      request.hasReply ? 'console.log(reply);' : 'console.log(`HTTP ${response.status}`);',
      '',
      environmentFunction,
    );
  },
};

function call({ method, headers, json, form }: RequestCase): string {
  const type = json === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }];
  const options = [
    method !== 'GET' && `method: '${method}',`,
    headers.length + type.length > 0 && `headers: ${record([...headers, ...type])},`,
    json !== undefined && `body: JSON.stringify(${data(json)}),`,
    form !== undefined && 'body: form,',
    `signal: AbortSignal.timeout(${timeout}_000),`,
  ];
  return lines('const response = await fetch(url, {', indent(lines(...options), '  '), '});');
}
