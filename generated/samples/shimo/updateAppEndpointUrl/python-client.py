# Update an app's callback URL: PUT /sdk/v2/api/license/apps/{appId}/endpoint-url
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo
from collab_openapi.shimo import UpdateAppEndpointUrlRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    shimo.apps.update_endpoint_url(body=UpdateAppEndpointUrlRequest(url="http://your-domain"))
