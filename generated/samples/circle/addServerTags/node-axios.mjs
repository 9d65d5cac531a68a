// Add tags to a community: POST /{org_name}/{app_name}/circle/server/{server_id}/tag/add
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
import axios from 'axios';

const orgName = env('CIRCLE_ORG_NAME');
const appName = env('CIRCLE_APP_NAME');
const serverId = '19SW5Q85jHxxxxx6T5kexvn';

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('CIRCLE_BASE_URL')}/${encodeURIComponent(orgName)}/${encodeURIComponent(appName)}/circle/server/${encodeURIComponent(serverId)}/tag/add`,
    headers: { Authorization: `Bearer ${env('CIRCLE_APP_TOKEN')}` },
    data: { tags: ['社交'] },
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
