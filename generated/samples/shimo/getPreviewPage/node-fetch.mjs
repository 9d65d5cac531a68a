// Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
const fileId = 'qeK4Xdxvxg8jF5gz';
const url = new URL(`${env('SHIMO_BASE_URL')}/sdk/v2/api/cloud-files/${encodeURIComponent(fileId)}/page`);
url.search = new URLSearchParams({
  lang: 'zh-CN',
  signature: env('SHIMO_SIGNATURE'),
  token: env('SHIMO_TOKEN'),
});

const response = await fetch(url, {
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
