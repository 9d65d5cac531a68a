#!/usr/bin/env bash
# Get the progress of an import: POST /sdk/v2/api/files/v1/import/progress
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# A reply with status 200 reports a failure unless its status is 0.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/files/v1/import/progress" \
  --url-query 'taskId=TnJdQS8Wk70wNHuB' \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN")
