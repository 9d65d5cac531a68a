"""Delete an access token: DELETE /AccessToken/{appKey}/{id}

Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
A reply with status 200 reports a failure unless its code is 200.
"""

import os
import sys
from urllib.parse import quote

import requests

app_key = os.environ["ZSGF_APP_KEY"]
id = 10001

response = requests.delete(
    f"{os.environ['ZSGF_BASE_URL']}/AccessToken/{quote(app_key, safe='')}/{id}",
    headers={"Authorization": f"Bearer {os.environ['ZSGF_ACCESS_TOKEN']}"},
    timeout=60,
)
if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
