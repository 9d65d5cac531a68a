"""List users and the state of their seats: GET /sdk/v2/api/license/users

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
The signature needs the scope 'license'.
"""

import os
import sys

import requests

response = requests.get(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/license/users",
    params={
        "page": 1,
        "size": 30,
    },
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
