"""Get an app's details and license: GET /sdk/v2/api/license/apps/{appId}

Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
The signature needs the scope 'license'.
"""

import os
import sys
from urllib.parse import quote

import requests

app_id = os.environ["SHIMO_APP_ID"]

response = requests.get(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/license/apps/{quote(app_id, safe='')}",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
