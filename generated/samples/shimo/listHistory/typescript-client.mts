// List a file's history: GET /sdk/v2/shimo-files/{fileId}/doc-sidebar-info
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
  const data = await shimo.history.list({
    fileId: 'qeK4Xdxvxg8jF5gz',
    pageSize: 10,
    count: 0,
    historyType: 1,
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
