// Append rows to a sheet: PUT /sdk/v2/api/files/{fileId}/sheets/values
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
const fileId = 'qeK4Xdxvxg8jF5gz';
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files/${encodeURIComponent(fileId)}/sheets/values`);

const response = await fetch(url, {
  method: 'PUT',
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    range: '工作表1!A1:C3',
    resource: {
      values: [
        ['第一行第一列追加文本', '第一行第二列追加文本'],
        ['第二行第一列追加文本', '第二行第二列追加文本'],
      ],
    },
  }),
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
