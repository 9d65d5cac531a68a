#!/usr/bin/env bash
# Get an app's details and license: GET /sdk/v2/api/license/apps/{appId}
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_APP_ID:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/api/license/apps/$SHIMO_APP_ID" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
