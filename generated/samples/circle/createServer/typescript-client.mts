// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import { ApiError, createCircle } from 'collab-openapi/circle';

const circle = createCircle({
  baseUrl: env('CIRCLE_BASE_URL'),
  orgName: env('CIRCLE_ORG_NAME'),
  appName: env('CIRCLE_APP_NAME'),
  auth: env('CIRCLE_APP_TOKEN'),
});

try {
  const data = await circle.servers.create({
    body: {
      owner: 'user1',
      name: 'server',
      type: 0,
      icon_url: 'http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
      background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
      description: 'community',
      default_channel_category_name: 'category0',
      default_channel_name: 'channel0',
      custom: 'custom',
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
