"""Start the import of a file: POST /sdk/v2/api/files/v1/import

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
Sends 测试.docx from the working directory.
A reply with status 200 reports a failure unless its status is 0.
"""

import os
import sys

import requests

with open("测试.docx", "rb") as file:
    response = requests.post(
        f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/files/v1/import",
        headers={
            "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
            "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
        },
        data={
            "fileId": "file1001",
            "type": "document",
        },
        files={"file": ("测试.docx", file)},
        timeout=60,
    )
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
