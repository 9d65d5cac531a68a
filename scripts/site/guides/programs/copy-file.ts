/** Copies a file of Shimo: node copy-file.ts report-1 report-2 */
import { createShimo } from '../../../../generated/typescript/shimo/index.ts';

const { SHIMO_BASE_URL = '', SHIMO_APP_ID = '', SHIMO_APP_SECRET = '', SHIMO_TOKEN = '' } = process.env;
const [fileId = '', copyId = ''] = process.argv.slice(2);
const shimo = createShimo({
  baseUrl: SHIMO_BASE_URL,
  appId: SHIMO_APP_ID,
  appSecret: SHIMO_APP_SECRET,
  token: SHIMO_TOKEN,
});

await shimo.files.copy({ fileId, body: { fileId: copyId } }).done();
console.log(`${copyId} is a copy of ${fileId} now`);
