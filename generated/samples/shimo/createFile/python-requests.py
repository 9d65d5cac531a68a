"""Create a collaborative file: POST /sdk/v2/api/files

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys

import requests

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files",
    params={"lang": "en"},
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
        "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8",
    },
    json={
        "type": "document",
        "fileId": "83478944-8d4c-4936-baff-20ab180eb712",
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
