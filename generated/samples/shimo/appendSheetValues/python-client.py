# Append rows to a sheet: PUT /sdk/v2/api/files/{fileId}/sheets/values
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os

from collab_openapi import Shimo
from collab_openapi.shimo import SheetRows, WriteSheetValuesRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    shimo.sheets.append_values(
        file_id="qeK4Xdxvxg8jF5gz",
        body=WriteSheetValuesRequest(
            range="工作表1!A1:C3",
            resource=SheetRows(
                values=[
                    ["第一行第一列追加文本", "第一行第二列追加文本"],
                    ["第二行第一列追加文本", "第二行第二列追加文本"],
                ]
            ),
        ),
    )
