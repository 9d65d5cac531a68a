# Let a user join a community: POST /{org_name}/{app_name}/circle/server/{server_id}/join
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import os

from collab_openapi import Circle

with Circle(
    os.environ["CIRCLE_BASE_URL"],
    org_name=os.environ["CIRCLE_ORG_NAME"],
    app_name=os.environ["CIRCLE_APP_NAME"],
    auth=os.environ["CIRCLE_APP_TOKEN"],
) as circle:
    result = circle.members.join(server_id="19SW5Q85jHxxxxx6T5kexvn", user_id="user1", is_join_default_channel=True)
    print(result)
