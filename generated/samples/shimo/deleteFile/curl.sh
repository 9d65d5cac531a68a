#!/usr/bin/env bash
# Delete a collaborative file: DELETE /sdk/v2/api/files/{fileId}
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request DELETE "$SHIMO_BASE_URL/sdk/v2/api/files/$file_id" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --write-out 'HTTP %{http_code}\n'
