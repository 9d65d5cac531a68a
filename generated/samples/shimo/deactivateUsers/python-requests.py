"""Cancel users' seats: POST /sdk/v2/api/license/users/deactivate

Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
The signature needs the scope 'license'.
"""

import os
import sys

import requests

response = requests.post(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/license/users/deactivate",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    json={"userIds": ["1", "2"]},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
