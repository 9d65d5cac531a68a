// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.
import { readFile } from 'node:fs/promises';

const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/import`);

const form = new FormData();
form.append('fileId', 'file1001');
form.append('type', 'document');
form.append('file', new Blob([await readFile('测试.docx')]), '测试.docx');

const response = await fetch(url, {
  method: 'POST',
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
  },
  body: form,
  signal: AbortSignal.timeout(60_000),
});
const reply = await response.text();
if (!response.ok) throw new Error(`HTTP ${response.status}: ${reply}`);
console.log(reply);

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
