# Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo
from collab_openapi.shimo import CopyFileRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    result = shimo.files.copy(
        file_id="qeK4Xdxvxg8jF5gz", body=CopyFileRequest(file_id="83478944-8d4c-4936-baff-20ab180eb712")
    )
    print(result)
