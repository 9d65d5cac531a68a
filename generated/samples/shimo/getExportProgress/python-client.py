# Get the progress of an export: POST /sdk/v2/api/files/v1/export/progress
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
    result = shimo.exports.get_progress(task_id="3oo4vnBJgcG5HxMm:1:603:xmind")
    print(result)
