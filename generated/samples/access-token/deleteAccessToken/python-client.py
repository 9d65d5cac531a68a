# Delete an access token: DELETE /AccessToken/{appKey}/{id}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import os

from collab_openapi import AccessTokens

with AccessTokens(
    os.environ["ZSGF_BASE_URL"],
    app_key=os.environ["ZSGF_APP_KEY"],
    access_token=os.environ["ZSGF_ACCESS_TOKEN"],
) as access_tokens:
    result = access_tokens.delete(id=10001)
    print(result)
