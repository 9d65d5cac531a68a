// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
import axios from 'axios';

const orgName = env('CIRCLE_ORG_NAME');
const appName = env('CIRCLE_APP_NAME');

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('CIRCLE_BASE_URL')}/${encodeURIComponent(orgName)}/${encodeURIComponent(appName)}/circle/server`,
    headers: { Authorization: `Bearer ${env('CIRCLE_APP_TOKEN')}` },
    data: {
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
