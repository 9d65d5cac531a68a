// Create an access token: POST /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import { ApiError, createAccessTokens } from 'collab-openapi/access-token';

const accessTokens = createAccessTokens({
  baseUrl: env('ZSGF_BASE_URL'),
  appKey: env('ZSGF_APP_KEY'),
  accessToken: env('ZSGF_ACCESS_TOKEN'),
});

try {
  const data = await accessTokens.create({
    body: {
      title: '数据同步',
      tags: '后台',
      userID: 20001,
      description: '每晚同步订单',
      permissions: 'read,write',
      expireInDays: 30,
    },
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
