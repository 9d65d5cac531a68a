#!/usr/bin/env bash
# Search public communities: GET /{org_name}/{app_name}/circle/server/search/{name}
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

name='%E8%B6%B3%E7%90%83' # 足球, percent-encoded

curl --silent --show-error --fail-with-body --max-time 60 \
  "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/search/$name" \
  --url-query 'type=0' \
  --url-query 'limit=1' \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN")
