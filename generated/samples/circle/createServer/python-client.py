# Create a community: POST /{org_name}/{app_name}/circle/server
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import os

from collab_openapi import Circle
from collab_openapi.circle import CreateServerRequest

with Circle(
    os.environ["CIRCLE_BASE_URL"],
    org_name=os.environ["CIRCLE_ORG_NAME"],
    app_name=os.environ["CIRCLE_APP_NAME"],
    auth=os.environ["CIRCLE_APP_TOKEN"],
) as circle:
    result = circle.servers.create(
        body=CreateServerRequest(
            owner="user1",
            name="server",
            type=0,
            icon_url="http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
            background_url="http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29",
            description="community",
            default_channel_category_name="category0",
            default_channel_name="channel0",
            custom="custom",
        )
    )
    print(result)
