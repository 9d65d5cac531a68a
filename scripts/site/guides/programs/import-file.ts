/** Imports a Word file into Shimo: node import-file.ts report.docx report-1 */
import { createReadStream } from 'node:fs';
import { createShimo, TaskError } from '../../../../generated/typescript/shimo/index.ts';

const { SHIMO_BASE_URL = '', SHIMO_APP_ID = '', SHIMO_APP_SECRET = '', SHIMO_TOKEN = '' } = process.env;
const [path = '', fileId = ''] = process.argv.slice(2);
const shimo = createShimo({
  baseUrl: SHIMO_BASE_URL,
  appId: SHIMO_APP_ID,
  appSecret: SHIMO_APP_SECRET,
  token: SHIMO_TOKEN,
});

try {
  const body = { fileId, type: 'documentPro' as const, file: createReadStream(path) };
  // A large file takes its time to send; the task after it may run for 10 minutes.
  const task = shimo.files.import({ body }, { timeoutMs: 0 });
  await task.done({ onProgress: (percent) => console.log(`${percent} %`) });
  console.log(`${path} is ${fileId} now`);
} catch (error) {
  if (!(error instanceof TaskError)) throw error;
  console.error(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
}
