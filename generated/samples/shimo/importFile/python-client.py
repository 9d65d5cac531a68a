# Start the import of a file: POST /sdk/v2/api/files/v1/import
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import os
from pathlib import Path

from collab_openapi import Shimo
from collab_openapi.shimo import ImportFileRequest

with Shimo(
    os.environ["SHIMO_BASE_URL"],
    app_id=os.environ["SHIMO_APP_ID"],
    app_secret=os.environ["SHIMO_APP_SECRET"],
    token=os.environ["SHIMO_TOKEN"],
) as shimo:
    result = shimo.files.import_(body=ImportFileRequest(file_id="file1001", type="document", file=Path("测试.docx")))
    print(result)
