// Count the comments in a file: GET /sdk/v2/shimo-files/{fileId}/comment-count
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
  const data = await shimo.content.getCommentCount({ fileId: 'qeK4Xdxvxg8jF5gz' });
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
