// Create a collaborative file: POST /sdk/v2/api/files
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/files`);
url.search = new URLSearchParams({ lang: 'en' });

const response = await fetch(url, {
  method: 'POST',
  headers: {
    'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
    'X-Shimo-Token': env('SHIMO_TOKEN'),
    'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8',
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    type: 'document',
    fileId: '83478944-8d4c-4936-baff-20ab180eb712',
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
