#!/usr/bin/env bash
# List a file's revisions: GET /sdk/v2/shimo-files/{fileId}/revisions
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/shimo-files/$file_id/revisions" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
