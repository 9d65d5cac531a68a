"""Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.get(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/cloud-files/{quote(file_id, safe='')}/page",
    params={
        "lang": "zh-CN",
        "signature": os.environ["SHIMO_SIGNATURE"],
        "token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
response.encoding = "utf-8"
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
