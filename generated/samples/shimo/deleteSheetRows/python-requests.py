"""Delete rows of a sheet: DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"
sheet_name = "工作表1"
index = 0

response = requests.delete(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/{quote(file_id, safe='')}/sheets/{quote(sheet_name, safe='')}/rows/{index}",
    params={"count": 2},
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
