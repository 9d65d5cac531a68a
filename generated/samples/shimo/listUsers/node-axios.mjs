// List users and the state of their seats: GET /sdk/v2/api/license/users
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.
import axios from 'axios';

try {
  const response = await axios.request({
    method: 'GET',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/license/users`,
    params: new URLSearchParams({
      page: 1,
      size: 30,
    }),
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
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
