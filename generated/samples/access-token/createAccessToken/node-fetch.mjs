// Create an access token: POST /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.
const appKey = env('ZSGF_APP_KEY');
const url = new URL(`${env('ZSGF_BASE_URL')}/AccessToken/${encodeURIComponent(appKey)}`);

const response = await fetch(url, {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${env('ZSGF_ACCESS_TOKEN')}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    title: '数据同步',
    tags: '后台',
    userID: 20001,
    description: '每晚同步订单',
    permissions: 'read,write',
    expireInDays: 30,
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
