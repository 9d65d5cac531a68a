// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.
import { readFile } from 'node:fs/promises';
import axios from 'axios';

const form = new FormData();
form.append('fileId', 'file1001');
form.append('type', 'document');
form.append('file', new Blob([await readFile('测试.docx')]), '测试.docx');

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/import`,
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
    },
    data: form,
    timeout: 60_000,
  });
  console.log(JSON.stringify(response.data, null, 2));
} catch (error) {
  // The error itself holds the credentials that were sent: print no more of it than this.
  const { response } = error;
  console.error(response ? `HTTP ${response.status}: ${JSON.stringify(response.data)}` : error.message);
  process.exitCode = 1;
}

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
