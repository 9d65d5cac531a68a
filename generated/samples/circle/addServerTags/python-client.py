# Add tags to a community: POST /{org_name}/{app_name}/circle/server/{server_id}/tag/add
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import os

from collab_openapi import Circle
from collab_openapi.circle import AddServerTagsRequest

with Circle(
    os.environ["CIRCLE_BASE_URL"],
    org_name=os.environ["CIRCLE_ORG_NAME"],
    app_name=os.environ["CIRCLE_APP_NAME"],
    auth=os.environ["CIRCLE_APP_TOKEN"],
) as circle:
    result = circle.tags.add(server_id="19SW5Q85jHxxxxx6T5kexvn", body=AddServerTagsRequest(tags=["社交"]))
    print(result)
