# Read the values of a range of cells: GET /sdk/v2/api/files/{fileId}/sheets/values
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
    result = shimo.sheets.get_values(file_id="qeK4Xdxvxg8jF5gz", range="工作表1!A1:C3")
    print(result)
