/** Uploads of any size, made while they are sent. */
import { request } from 'node:http';
import { once } from 'node:events';

const megabyte = 1 << 20;

export interface Upload {
  readonly path: string;
  readonly contentType: string;
  /** What stands before and after the filling. */
  readonly around: readonly [before: string, after: string];
  readonly megabytes: number;
  /** Whether its length is told beforehand. */
  readonly isLengthKnown: boolean;
}

const credentials = { authorization: 'Bearer x', 'x-shimo-token': 'x', 'x-shimo-signature': 'x' };

/** Streams an upload and gives the status of its answer; after `cutAt` megabytes the connection is cut. */
export async function upload(origin: string, upload: Upload, cutAt = Infinity): Promise<number> {
  const { path, contentType, around, megabytes, isLengthKnown } = upload;
  const [before, after] = around;
  const length = isLengthKnown && { 'content-length': Buffer.byteLength(before + after) + megabytes * megabyte };
  const outgoing = request(`${origin}${path}`, {
    method: 'POST',
    headers: { ...credentials, 'content-type': contentType, ...length },
  });
  const answered = once(outgoing, 'response');
  answered.catch(() => undefined);
  outgoing.on('error', () => undefined);
  const chunk = Buffer.alloc(megabyte, 'x\r\n--');
  outgoing.write(before);
  for (let n = 0; n < megabytes; n += 1) {
    if (n >= cutAt) {
      outgoing.destroy();
      return 0;
    }
    if (!outgoing.write(chunk)) await once(outgoing, 'drain');
  }
  outgoing.end(after);
  const [response] = (await answered) as [NodeJS.ReadableStream & { readonly statusCode: number }];
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}

const file = `--b\r\nContent-Disposition: form-data; name="file"; filename="large.docx"\r\n\r\n`;
const fields = `\r\n--b\r\nContent-Disposition: form-data; name="fileId"\r\n\r\nfileid1001\r\n--b\r\nContent-Disposition: form-data; name="type"\r\n\r\ndocument\r\n--b--\r\n`;
const form = 'multipart/form-data; boundary=b';
const importFile = '/shimo/sdk/v2/api/files/v1/import';

type Shape = Omit<Upload, 'megabytes'> & { readonly status: number };

/** What is uploaded where, and how it has to be answered. */
export const uploads: Readonly<Record<string, Shape>> = {
  'a file in chunks': {
    path: importFile,
    contentType: form,
    around: [file, fields],
    isLengthKnown: false,
    status: 200,
  },
  'a file whose length is told': {
    path: importFile,
    contentType: form,
    around: [file, fields],
    isLengthKnown: true,
    status: 200,
  },
  'a form whose field is as large': {
    path: importFile,
    contentType: form,
    around: [file.replace('; filename="large.docx"', ''), fields],
    isLengthKnown: false,
    status: 413,
  },
  'a form that has no end': {
    path: importFile,
    contentType: form,
    around: [file, ''],
    isLengthKnown: false,
    status: 400,
  },
  'a preamble without a part': {
    path: importFile,
    contentType: form,
    around: ['', ''],
    isLengthKnown: false,
    status: 400,
  },
  JSON: {
    path: '/access-token/AccessToken/app',
    contentType: 'application/json',
    around: ['{"title":"', '"}'],
    isLengthKnown: false,
    status: 413,
  },
  'a file where JSON is taken': {
    path: '/access-token/AccessToken/app',
    contentType: form,
    around: [file, fields],
    isLengthKnown: true,
    status: 415,
  },
  'a file where there is no path': {
    path: '/shimo/no/such/path',
    contentType: form,
    around: [file, fields],
    isLengthKnown: true,
    status: 404,
  },
  'a file where there is no API': {
    path: '/nobody',
    contentType: form,
    around: [file, fields],
    isLengthKnown: false,
    status: 404,
  },
};
