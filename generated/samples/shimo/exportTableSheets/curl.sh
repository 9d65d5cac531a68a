#!/usr/bin/env bash
# Export an application table to Excel: POST /sdk/v2/api/files/export/table-sheets/{fileId}
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# A reply with status 200 reports a failure unless its status is 0.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/files/export/table-sheets/$file_id" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
