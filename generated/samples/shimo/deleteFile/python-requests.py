"""Delete a collaborative file: DELETE /sdk/v2/api/files/{fileId}

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.delete(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/{quote(file_id, safe='')}",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
