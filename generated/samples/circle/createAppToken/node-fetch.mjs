// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.
const orgName = env('CIRCLE_ORG_NAME');
const appName = env('CIRCLE_APP_NAME');
const url = new URL(`${env('CIRCLE_BASE_URL')}/${encodeURIComponent(orgName)}/${encodeURIComponent(appName)}/token`);

const response = await fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    grant_type: 'client_credentials',
    client_id: env('CIRCLE_CLIENT_ID'),
    client_secret: env('CIRCLE_CLIENT_SECRET'),
    ttl: 1024000,
  }),
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
