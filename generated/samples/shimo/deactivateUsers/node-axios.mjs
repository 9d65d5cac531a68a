// Cancel users' seats: POST /sdk/v2/api/license/users/deactivate
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.
import axios from 'axios';

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/license/users/deactivate`,
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
    },
    data: { userIds: ['1', '2'] },
    timeout: 60_000,
  });
  console.log(`HTTP ${response.status}`);
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
