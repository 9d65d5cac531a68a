// Read the values of a range of cells: GET /sdk/v2/api/files/{fileId}/sheets/values
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
  const data = await shimo.sheets.getValues({
    fileId: 'qeK4Xdxvxg8jF5gz',
    range: '工作表1!A1:C3',
  });
  console.log(JSON.stringify(data, null, 2));
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
