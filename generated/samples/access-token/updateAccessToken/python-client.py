# Update an access token: PUT /AccessToken/{appKey}/{id}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import os

from collab_openapi import AccessTokens
from collab_openapi.access_token import AccessTokenPutRequest

with AccessTokens(
    os.environ["ZSGF_BASE_URL"],
    app_key=os.environ["ZSGF_APP_KEY"],
    access_token=os.environ["ZSGF_ACCESS_TOKEN"],
) as access_tokens:
    result = access_tokens.update(
        id=10001,
        body=AccessTokenPutRequest(
            title="数据同步", tags="后台", description="每晚同步订单", permissions="read", enable=True
        ),
    )
    print(result)
