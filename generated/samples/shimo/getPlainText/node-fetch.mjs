// Get a file's plain text: GET /sdk/v2/shimo-files/{fileId}/plain-text
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
const fileId = 'qeK4Xdxvxg8jF5gz';
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/shimo-files/${encodeURIComponent(fileId)}/plain-text`);

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
