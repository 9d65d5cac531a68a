// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

import { ApiError, createCircle } from 'collab-openapi/circle';

const circle = createCircle({
  baseUrl: env('CIRCLE_BASE_URL'),
  orgName: env('CIRCLE_ORG_NAME'),
  appName: env('CIRCLE_APP_NAME'),
  auth: { clientId: env('CIRCLE_CLIENT_ID'), clientSecret: env('CIRCLE_CLIENT_SECRET') },
});

try {
  const data = await circle.auth.createToken({
    body: {
      grant_type: 'client_credentials',
      client_id: env('CIRCLE_CLIENT_ID'),
      client_secret: env('CIRCLE_CLIENT_SECRET'),
      ttl: 1024000,
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
