// Add a sheet to a spreadsheet: POST /sdk/v2/api/files/{fileId}/sheets
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
const fileId = 'qeK4Xdxvxg8jF5gz';
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files/${encodeURIComponent(fileId)}/sheets`);

const response = await fetch(url, {
  method: 'POST',
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({ name: '工作表2' }),
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
