"""Add tags to a community: POST /{org_name}/{app_name}/circle/server/{server_id}/tag/add

Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
"""

import os
import sys
from urllib.parse import quote

import requests

org_name = os.environ["CIRCLE_ORG_NAME"]
app_name = os.environ["CIRCLE_APP_NAME"]
server_id = "19SW5Q85jHxxxxx6T5kexvn"

response = requests.post(
    f"{os.environ['CIRCLE_BASE_URL']}/{quote(org_name, safe='')}/{quote(app_name, safe='')}/circle/server/{quote(server_id, safe='')}/tag/add",
    headers={"Authorization": f"Bearer {os.environ['CIRCLE_APP_TOKEN']}"},
    json={"tags": ["社交"]},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
