"""Create an app token: POST /{org_name}/{app_name}/token

Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

org_name = os.environ["CIRCLE_ORG_NAME"]
app_name = os.environ["CIRCLE_APP_NAME"]

response = requests.post(
    f"{os.environ['CIRCLE_BASE_URL']}/{quote(org_name, safe='')}/{quote(app_name, safe='')}/token",
    json={
        "grant_type": "client_credentials",
        "client_id": os.environ["CIRCLE_CLIENT_ID"],
        "client_secret": os.environ["CIRCLE_CLIENT_SECRET"],
        "ttl": 1024000,
    },
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
