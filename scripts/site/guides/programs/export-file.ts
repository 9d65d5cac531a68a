/** Exports a file of Shimo as a PDF: node export-file.ts report-1 report.pdf */
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { createShimo, TaskError } from '../../../../generated/typescript/shimo/index.ts';

const { SHIMO_BASE_URL = '', SHIMO_APP_ID = '', SHIMO_APP_SECRET = '', SHIMO_TOKEN = '' } = process.env;
const [fileId = '', path = ''] = process.argv.slice(2);
const shimo = createShimo({
  baseUrl: SHIMO_BASE_URL,
  appId: SHIMO_APP_ID,
  appSecret: SHIMO_APP_SECRET,
  token: SHIMO_TOKEN,
});

try {
  const task = shimo.files.export({ fileId, body: { type: 'pdf' } });
  const { stream } = await task.file({ onProgress: (percent) => console.log(`${percent} %`) });
  await stream.pipeTo(Writable.toWeb(createWriteStream(path)));
  console.log(`${fileId} is in ${path} now`);
} catch (error) {
  if (!(error instanceof TaskError)) throw error;
  console.error(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
}
