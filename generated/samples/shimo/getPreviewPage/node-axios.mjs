// Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
import axios from 'axios';

const fileId = 'qeK4Xdxvxg8jF5gz';

try {
  const response = await axios.request({
    method: 'GET',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/cloud-files/${encodeURIComponent(fileId)}/page`,
    params: new URLSearchParams({
      lang: 'zh-CN',
      signature: env('SHIMO_SIGNATURE'),
      token: env('SHIMO_TOKEN'),
    }),
    timeout: 60_000,
  });
  console.log(response.data);
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
