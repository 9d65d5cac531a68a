#!/usr/bin/env bash
# Activate users' seats: POST /sdk/v2/api/license/users/activate
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/license/users/activate" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --write-out 'HTTP %{http_code}\n' \
  --json @- <<'JSON'
{"userIds": ["1", "2"]}
JSON
