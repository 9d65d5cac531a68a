// Get an app's details and license: GET /sdk/v2/api/license/apps/{appId}
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.
const appId = env('SHIMO_APP_ID');
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/license/apps/${encodeURIComponent(appId)}`);

const response = await fetch(url, {
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
  },
  signal: AbortSignal.timeout(60_000),
});
const reply = await response.text();
if (!response.ok) throw new Error(`HTTP ${response.status}: ${reply}`);
console.log(reply);

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
