#!/usr/bin/env bash
# Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/files/$file_id/sheets/values" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --write-out 'HTTP %{http_code}\n' \
  --json @- <<'JSON'
{
  "range": "工作表1!A1:C3",
  "resource": {
    "values": [
      ["第一行第一列的值", "第一行第二列的值"],
      ["第二行第一列的值", "第二行第二列的值"]
    ]
  }
}
JSON
