// Export an application table to Excel: POST /sdk/v2/api/files/export/table-sheets/{fileId}
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// A reply with status 200 reports a failure unless its status is 0.
const fileId = 'qeK4Xdxvxg8jF5gz';
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files/export/table-sheets/${encodeURIComponent(fileId)}`);

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
