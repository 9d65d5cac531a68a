// List the members of a community: GET /{org_name}/{app_name}/circle/server/{server_id}/users
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
const orgName = env('CIRCLE_ORG_NAME');
const appName = env('CIRCLE_APP_NAME');
const serverId = '19SW5Q85jHxxxxx6T5kexvn';
const url = new URL(
  `${env('CIRCLE_BASE_URL')}/${encodeURIComponent(orgName)}/${encodeURIComponent(appName)}/circle/server/${encodeURIComponent(serverId)}/users`,
);
url.search = new URLSearchParams({ limit: 1 });

const response = await fetch(url, {
  headers: { Authorization: `Bearer ${env('CIRCLE_APP_TOKEN')}` },
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
