#!/usr/bin/env bash
# Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

file_id='qeK4Xdxvxg8jF5gz'

curl --silent --show-error --fail-with-body --max-time 60 \
  "$SHIMO_BASE_URL/sdk/v2/api/cloud-files/$file_id/page" \
  --url-query 'lang=zh-CN' \
  --url-query signature@<(printf %s "$SHIMO_SIGNATURE") \
  --url-query token@<(printf %s "$SHIMO_TOKEN")
