"""Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/{quote(file_id, safe='')}/sheets/values",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    json={
        "range": "工作表1!A1:C3",
        "resource": {
            "values": [
                ["第一行第一列的值", "第一行第二列的值"],
                ["第二行第一列的值", "第二行第二列的值"],
            ],
        },
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
