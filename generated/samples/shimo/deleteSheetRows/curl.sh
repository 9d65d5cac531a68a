#!/usr/bin/env bash
# Delete rows of a sheet: DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'
sheet_name='%E5%B7%A5%E4%BD%9C%E8%A1%A81' # 工作表1, percent-encoded
index='0'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request DELETE "$SHIMO_BASE_URL/sdk/v2/api/files/$file_id/sheets/$sheet_name/rows/$index" \
  --url-query 'count=2' \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --write-out 'HTTP %{http_code}\n'
