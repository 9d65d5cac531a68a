#!/usr/bin/env bash
# Start the import of a file: POST /sdk/v2/api/files/v1/import
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# Sends 测试.docx from the working directory.
# A reply with status 200 reports a failure unless its status is 0.
set -euo pipefail
: "${SHIMO_BASE_URL:?}" "${SHIMO_SIGNATURE:?}" "${SHIMO_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$SHIMO_BASE_URL/sdk/v2/api/files/v1/import" \
  --header @<(printf '%s\n' "X-Shimo-Signature: $SHIMO_SIGNATURE" "X-Shimo-Token: $SHIMO_TOKEN") \
  --form-string 'fileId=file1001' \
  --form-string 'type=document' \
  --form 'file=@"测试.docx"'
