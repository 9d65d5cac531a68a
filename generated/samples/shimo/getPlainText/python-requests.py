"""Get a file's plain text: GET /sdk/v2/shimo-files/{fileId}/plain-text

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.get(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/shimo-files/{quote(file_id, safe='')}/plain-text",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
