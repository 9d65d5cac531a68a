# Add a sheet to a spreadsheet: POST /sdk/v2/api/files/{fileId}/sheets
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo
from collab_openapi.shimo import CreateSheetRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    shimo.sheets.create(file_id="qeK4Xdxvxg8jF5gz", body=CreateSheetRequest(name="工作表2"))
