#!/usr/bin/env bash
# List access tokens: GET /AccessToken/{appKey}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
# A reply with status 200 reports a failure unless its code is 200.
set -euo pipefail
: "${ZSGF_BASE_URL:?}" "${ZSGF_APP_KEY:?}" "${ZSGF_ACCESS_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  "$ZSGF_BASE_URL/AccessToken/$ZSGF_APP_KEY" \
  --url-query 'userId=20001' \
  --url-query 'skip=0' \
  --url-query 'take=20' \
  --header @<(printf '%s\n' "Authorization: Bearer $ZSGF_ACCESS_TOKEN")
