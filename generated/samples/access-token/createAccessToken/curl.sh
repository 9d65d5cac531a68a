#!/usr/bin/env bash
# Create an access token: POST /AccessToken/{appKey}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
# A reply with status 200 reports a failure unless its code is 200.
set -euo pipefail
: "${ZSGF_BASE_URL:?}" "${ZSGF_APP_KEY:?}" "${ZSGF_ACCESS_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$ZSGF_BASE_URL/AccessToken/$ZSGF_APP_KEY" \
  --header @<(printf '%s\n' "Authorization: Bearer $ZSGF_ACCESS_TOKEN") \
  --json @- <<'JSON'
{
  "title": "数据同步",
  "tags": "后台",
  "userID": 20001,
  "description": "每晚同步订单",
  "permissions": "read,write",
  "expireInDays": 30
}
JSON
