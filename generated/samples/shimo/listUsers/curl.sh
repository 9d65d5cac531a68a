#!/usr/bin/env bash
# List users and the state of their seats: GET /sdk/v2/api/license/users
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/api/license/users" \
  --url-query 'page=1' \
  --url-query 'size=30' \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
