#!/usr/bin/env bash
# Read the values of a range of cells: GET /sdk/v2/api/files/{fileId}/sheets/values
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/api/files/$file_id/sheets/values" \
  --url-query 'range=工作表1!A1:C3' \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
