/** Node.js with axios. */
import { indent, lines } from '../layout.ts';
import type { RequestCase } from '../request-case.ts';
import { timeout, type PlainTarget } from '../target.ts';
import { address, commentLines, data, environmentFunction, formData, readFileImport, record } from './javascript.ts';

export const nodeAxios: PlainTarget = {
  id: 'node-axios',
  label: 'Node.js (axios)',
  lang: 'javascript',
  extension: 'mjs',
  sign: 'node-fetch.mjs',
  program(request) {
    const { form } = request;
    const { values } = address(request);
    return lines(
      commentLines(request.comment),
      form && readFileImport,
      `import axios from 'axios';`,
      '',
      values !== '' && `${values}\n`,
      form && `${formData(form)}\n`,
      'try {',
      indent(call(request), '  '),
      request.hasReply ? `  console.log(${shown(request)});` : '  console.log(`HTTP ${response.status}`);',
      '} catch (error) {',
      '  // The error itself holds the credentials that were sent: print no more of it than this.',
      '  const { response } = error;',
      '  console.error(response ? `HTTP ${response.status}: ${JSON.stringify(response.data)}` : error.message);',
      '  process.exitCode = 1;',
      '}',
      '',
      environmentFunction,
    );
  },
};

const shown = ({ isText }: RequestCase): string =>
  isText ? 'response.data' : 'JSON.stringify(response.data, null, 2)';

function call(request: RequestCase): string {
  const { method, query, headers, json, form } = request;
  const options = [
    `method: '${method}',`,
    `url: ${address(request).text},`,
    query.length > 0 && `params: new URLSearchParams(${record(query)}),`,
    headers.length > 0 && `headers: ${record(headers)},`,
    json !== undefined && `data: ${data(json)},`,
    form !== undefined && 'data: form,',
    `timeout: ${timeout}_000,`,
  ];
  return lines('const response = await axios.request({', indent(lines(...options), '  '), '});');
}
