"""Update an app's callback URL: PUT /sdk/v2/api/license/apps/{appId}/endpoint-url

Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
The signature needs the scope 'license'.
"""

import os
import sys
from urllib.parse import quote

import requests

app_id = os.environ["SHIMO_APP_ID"]

response = requests.put(
    f"{os.environ['SHIMO_BASE_URL']}/sdk/v2/api/license/apps/{quote(app_id, safe='')}/endpoint-url",
    headers={
        "X-Shimo-Signature": os.environ["SHIMO_SIGNATURE"],
        "X-Shimo-Token": os.environ["SHIMO_TOKEN"],
    },
    json={"url": "http://your-domain"},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(f"HTTP {response.status_code}")
