# Count the members of a community: GET /{org_name}/{app_name}/circle/server/{server_id}/users/count
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
    result = circle.members.count(server_id="19SW5Q85jHxxxxx6T5kexvn")
    print(result)
