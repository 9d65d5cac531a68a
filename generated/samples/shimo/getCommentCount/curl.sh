#!/usr/bin/env bash
# Count the comments in a file: GET /sdk/v2/shimo-files/{fileId}/comment-count
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/shimo-files/$file_id/comment-count" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
