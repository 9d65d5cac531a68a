/** An operation whose values hold all that some language, some shell or some URL would find a meaning in. */
import type { Api, Operation, Parameter } from '../../scripts/model/types.ts';
import { requestCase, type RequestCase } from '../../scripts/samples/request-case.ts';
import type { ExpectedRequest, Reply } from '../conformance/vector.ts';
import { environment, uploadContent } from './environment.ts';

const inPath = `第 1/2 页?&#+=%41'"$HOME;中~文`;
const inQuery = `工作表1!A1:C3 &=+#%/?'"\\$HOME\`id\`~*()`;
const inHeader = `a'b"c$HOME\`id\`#{1}\${1}%s{0}\\n`;
const inText = `'"\\ $HOME \`id\` $(id) #{1} \${1} \\(1) {0} %s %% 中文 😀`;
const inJson = `${inText} """ ''' \`\`\` \n\r\t\u0001\u007f\u2028\ufeff </script> <?php ?> //`;
const fileName = `测 试;'$HOME,{1}%41#.docx`;

const json = {
  [inText]: inJson,
  plain: null,
  nested: [
    [1, -2.5, null, true],
    [inText, {}, [], { deep: [false] }],
  ],
  'kebab-key': 9007199254740991,
  empty: '',
};

export const oddReply: Reply = { status: 200, json: { said: inText } };

/** The request as JSON, or as a form. */
export function oddCase(kind: 'json' | 'form'): { request: RequestCase; expected: ExpectedRequest; fileName: string } {
  const parameters = [
    parameter('path', 'oddPath', inPath),
    parameter('query', 'oddQuery', inQuery),
    parameter('header', 'X-Odd', inHeader),
  ];
  const fields = { text: inText, file: fileName };
  const body: Operation['body'] = {
    description: '',
    required: true,
    mediaType: kind === 'json' ? 'application/json' : 'multipart/form-data',
    type: {
      kind: 'object',
      open: false,
      properties: Object.keys(fields).map((name) => ({
        name,
        required: true,
        type: name === 'file' ? { kind: 'file' } : { kind: 'string' },
      })),
    },
    examples: [{ name: 'Odd', summary: '', value: kind === 'json' ? json : fields }],
  };
  const operation: Operation = {
    id: 'oddCall',
    resource: 'odd',
    method: 'call',
    httpMethod: 'POST',
    path: '/odd/{oddPath}/call',
    tag: 'odd',
    summary: `Odd */ "call" \\u`,
    description: '',
    deprecated: false,
    sources: [],
    decisions: [],
    security: [
      [{ name: 'Token', credential: 'token', carrier: { in: 'header', name: 'X-Shimo-Token' }, description: '' }],
    ],
    parameters,
    body,
    responses: [
      {
        status: 200,
        description: '',
        mediaType: 'application/json',
        headers: [],
        examples: [],
        links: {},
        type: { kind: 'any' },
      },
    ],
    retrySafe: false,
    activatesSeat: false,
  };
  const api: Api = {
    name: 'shimo',
    title: 'Odd',
    version: '1',
    description: '',
    server: { url: 'https://odd.invalid', variables: {} },
    tags: [],
    credentials: [],
    operations: [operation],
    types: [],
    errorCodes: [],
  };
  return {
    request: requestCase(api, operation),
    fileName,
    expected: {
      method: 'POST',
      target: plainTarget(`/odd/${encodeURIComponent(inPath)}/call?oddQuery=${encodeURIComponent(inQuery)}`),
      headers: { 'x-odd': inHeader, 'x-shimo-token': environment.SHIMO_TOKEN },
      ...(kind === 'json'
        ? { json }
        : { form: { text: inText, file: { name: fileName, base64: uploadContent.toString('base64') } } }),
    },
  };
}

/** What a target says: the libraries encode different ones of the characters that need not be encoded. */
export function plainTarget(target: string): string {
  const [path = '', query = ''] = target.split('?');
  const segments = path.split('/').map((segment) => decodeURIComponent(segment));
  return JSON.stringify([segments, [...new URLSearchParams(query)]]);
}

const parameter = (place: Parameter['in'], name: string, example: string): Parameter => ({
  name,
  in: place,
  required: true,
  deprecated: false,
  description: '',
  type: { kind: 'string' },
  secret: false,
  explode: place === 'query',
  example,
});
