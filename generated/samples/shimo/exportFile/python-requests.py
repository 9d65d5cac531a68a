"""Start the export of a file: POST /sdk/v2/api/files/v1/export/{fileId}

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
A reply with status 200 reports a failure unless its status is 0.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/v1/export/{quote(file_id, safe='')}",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    json={"type": "docx"},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
