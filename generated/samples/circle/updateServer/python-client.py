# Update a community: PUT /{org_name}/{app_name}/circle/server/{server_id}
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import os

from collab_openapi import Circle
from collab_openapi.circle import UpdateServerRequest

with Circle(
    os.environ["CIRCLE_BASE_URL"],
    org_name=os.environ["CIRCLE_ORG_NAME"],
    app_name=os.environ["CIRCLE_APP_NAME"],
    auth=os.environ["CIRCLE_APP_TOKEN"],
) as circle:
    result = circle.servers.update(
        server_id="19SW5Q85jHxxxxx6T5kexvn",
        body=UpdateServerRequest(
            name="easemob",
            icon_url="http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
            description="community",
            custom="custom",
        ),
    )
    print(result)
