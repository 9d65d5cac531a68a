// Get the progress of an export: POST /sdk/v2/api/files/v1/export/progress
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// A reply with status 200 reports a failure unless its status is 0.
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/export/progress`);
url.search = new URLSearchParams({ taskId: '3oo4vnBJgcG5HxMm:1:603:xmind' });

const response = await fetch(url, {
  method: 'POST',
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
