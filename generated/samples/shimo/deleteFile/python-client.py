# Delete a collaborative file: DELETE /sdk/v2/api/files/{fileId}
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    shimo.files.delete(file_id="qeK4Xdxvxg8jF5gz")
