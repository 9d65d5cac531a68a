#!/usr/bin/env bash
# List recommended communities: GET /{org_name}/{app_name}/circle/server/recommend/list
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/recommend/list" \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN")
