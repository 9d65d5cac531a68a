// Delete an access token: DELETE /AccessToken/{appKey}/{id}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.
import axios from 'axios';

const appKey = env('ZSGF_APP_KEY');
const id = 10001;

try {
  const response = await axios.request({
    method: 'DELETE',
    url: `${env('ZSGF_BASE_URL')}/AccessToken/${encodeURIComponent(appKey)}/${id}`,
    headers: { Authorization: `Bearer ${env('ZSGF_ACCESS_TOKEN')}` },
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
