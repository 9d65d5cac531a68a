"""Search public communities: GET /{org_name}/{app_name}/circle/server/search/{name}

Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

org_name = os.environ["CIRCLE_ORG_NAME"]
app_name = os.environ["CIRCLE_APP_NAME"]
name = "足球"

response = requests.get(
    f"{os.environ['CIRCLE_BASE_URL']}/{quote(org_name, safe='')}/{quote(app_name, safe='')}/circle/server/search/{quote(name, safe='')}",
    params={
        "type": 0,
        "limit": 1,
    },
    headers={"Authorization": f"Bearer {os.environ['CIRCLE_APP_TOKEN']}"},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
