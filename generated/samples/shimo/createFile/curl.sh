#!/usr/bin/env bash
# Create a collaborative file: POST /sdk/v2/api/files
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/files" \
  --url-query 'lang=en' \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --header 'Accept-Language: zh-CN,zh;q=0.9,en;q=0.8' \
  --write-out 'HTTP %{http_code}\n' \
  --json @- <<'JSON'
{
  "type": "document",
  "fileId": "83478944-8d4c-4936-baff-20ab180eb712"
}
JSON
