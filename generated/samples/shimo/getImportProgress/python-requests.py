"""Get the progress of an import: POST /sdk/v2/api/files/v1/import/progress

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
A reply with status 200 reports a failure unless its status is 0.
"""

import os
import sys

import requests

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/v1/import/progress",
    params={"taskId": "TnJdQS8Wk70wNHuB"},
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
