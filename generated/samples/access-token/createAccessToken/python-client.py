# Create an access token: POST /AccessToken/{appKey}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import os

from collab_openapi import AccessTokens
from collab_openapi.access_token import AccessTokenPostRequest

with AccessTokens(
    os.environ["ZSGF_BASE_URL"],
    app_key=os.environ["ZSGF_APP_KEY"],
    access_token=os.environ["ZSGF_ACCESS_TOKEN"],
) as access_tokens:
    result = access_tokens.create(
        body=AccessTokenPostRequest(
            title="数据同步",
            tags="后台",
            user_id=20001,
            description="每晚同步订单",
            permissions="read,write",
            expire_in_days=30,
        )
    )
    print(result)
