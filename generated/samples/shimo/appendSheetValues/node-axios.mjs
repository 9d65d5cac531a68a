// Append rows to a sheet: PUT /sdk/v2/api/files/{fileId}/sheets/values
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
import axios from 'axios';

const fileId = 'qeK4Xdxvxg8jF5gz';

try {
  const response = await axios.request({
    method: 'PUT',
    url: `${env('SHIMO_BASE_URL')}/sdk/v2/api/files/${encodeURIComponent(fileId)}/sheets/values`,
    headers: {
      'X-Shimo-Signature': env('SHIMO_SIGNATURE'),
      'X-Shimo-Token': env('SHIMO_TOKEN'),
    },
    data: {
      range: '工作表1!A1:C3',
      resource: {
        values: [
          ['第一行第一列追加文本', '第一行第二列追加文本'],
          ['第二行第一列追加文本', '第二行第二列追加文本'],
        ],
      },
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
