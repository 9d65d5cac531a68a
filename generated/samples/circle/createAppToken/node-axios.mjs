// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.
import axios from 'axios';

const orgName = env('CIRCLE_ORG_NAME');
const appName = env('CIRCLE_APP_NAME');

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('CIRCLE_BASE_URL')}/${encodeURIComponent(orgName)}/${encodeURIComponent(appName)}/token`,
    data: {
      grant_type: 'client_credentials',
      client_id: env('CIRCLE_CLIENT_ID'),
      client_secret: env('CIRCLE_CLIENT_SECRET'),
      ttl: 1024000,
    },
    timeout: 60_000,
  });
  console.log(JSON.stringify(response.data, null, 2));
} catch (error) {
  // The error itself holds the credentials that were sent: print no more of it than this.
  const { response } = error;
  console.error(response ? `HTTP ${response.status}: ${JSON.stringify(response.data)}` : error.message);
  process.exitCode = 1;
}

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
