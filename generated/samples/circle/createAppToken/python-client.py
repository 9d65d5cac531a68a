# Create an app token: POST /{org_name}/{app_name}/token
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

import os

from collab_openapi import Circle, ClientCredentials
from collab_openapi.circle import AppTokenRequest

with Circle(
    os.environ["CIRCLE_BASE_URL"],
    org_name=os.environ["CIRCLE_ORG_NAME"],
    app_name=os.environ["CIRCLE_APP_NAME"],
    auth=ClientCredentials(client_id=os.environ["CIRCLE_CLIENT_ID"], client_secret=os.environ["CIRCLE_CLIENT_SECRET"]),
) as circle:
    result = circle.auth.create_token(
        body=AppTokenRequest(
            grant_type="client_credentials",
            client_id=os.environ["CIRCLE_CLIENT_ID"],
            client_secret=os.environ["CIRCLE_CLIENT_SECRET"],
            ttl=1024000,
        )
    )
    print(result)
