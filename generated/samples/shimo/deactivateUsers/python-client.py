# Cancel users' seats: POST /sdk/v2/api/license/users/deactivate
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo
from collab_openapi.shimo import UserIdsRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    shimo.users.deactivate(body=UserIdsRequest(user_ids=["1", "2"]))
