// Delete rows of a sheet: DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
import axios from 'axios';

const fileId = 'qeK4Xdxvxg8jF5gz';
const sheetName = '工作表1';
const index = 0;

try {
  const response = await axios.request({
    method: 'DELETE',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/files/${encodeURIComponent(fileId)}/sheets/${encodeURIComponent(sheetName)}/rows/${index}`,
    params: new URLSearchParams({ count: 2 }),
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
    },
    timeout: 60_000,
  });
  console.log(`HTTP ${response.status}`);
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
