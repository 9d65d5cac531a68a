// Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
import axios from 'axios';

const fileId = 'qeK4Xdxvxg8jF5gz';

try {
  const response = await axios.request({
    method: 'POST',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/shimo-files/${encodeURIComponent(fileId)}/copy`,
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
    },
    data: { fileId: '83478944-8d4c-4936-baff-20ab180eb712' },
    timeout: 60_000,
  });
  console.log(JSON.stringify(response.data, null, 2));
} catch (error) {
  // The error itself holds the credentials that were sent: print no more of it than this.
  const { response } = error;
  console.error(response ? `HTTP ${response.status}: ${JSON.stringify(response.data)}` : error.message);
  process.exitCode = 1;
}

function env(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}
