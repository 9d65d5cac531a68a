// Remove a member from a community: POST /{org_name}/{app_name}/circle/server/{server_id}/user/remove
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
  const data = await circle.members.remove({
    server_id: '19SW5Q85jHxxxxx6T5kexvn',
    userId: 'user1',
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
