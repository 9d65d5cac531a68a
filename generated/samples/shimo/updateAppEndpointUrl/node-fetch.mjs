// Update an app's callback URL: PUT /sdk/v2/api/license/apps/{appId}/endpoint-url
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.
const appId = env('SHIMO_APP_ID');
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/license/apps/${encodeURIComponent(appId)}/endpoint-url`);

const response = await fetch(url, {
  method: 'PUT',
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({ url: 'http://your-domain' }),
  signal: AbortSignal.timeout(60_000),
});
const reply = await response.text();
if (!response.ok) throw new Error(`HTTP ${response.status}: ${reply}`);
console.log(`HTTP ${response.status}`);

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
