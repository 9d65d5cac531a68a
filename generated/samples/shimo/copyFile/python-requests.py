"""Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

file_id = "qeK4Xdxvxg8jF5gz"

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/shimo-files/{quote(file_id, safe='')}/copy",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    json={"fileId": "83478944-8d4c-4936-baff-20ab180eb712"},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
