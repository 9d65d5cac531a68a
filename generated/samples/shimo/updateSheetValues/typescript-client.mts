// Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import { ApiError, createShimo } from 'collab-openapi/shimo';

const shimo = createShimo({
  baseUrl: env('SHIMO_BASE_URL'),
  appId: env('SHIMO_APP_ID'),
  appSecret: env('SHIMO_APP_SECRET'),
  token: env('SHIMO_TOKEN'),
});

try {
  await shimo.sheets.updateValues({
    fileId: 'qeK4Xdxvxg8jF5gz',
    body: {
      range: '工作表1!A1:C3',
      resource: {
        values: [
          ['第一行第一列的值', '第一行第二列的值'],
          ['第二行第一列的值', '第二行第二列的值'],
        ],
      },
    },
  });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`HTTP ${error.status}: ${error.message}`);
  process.exitCode = 1;
}

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
