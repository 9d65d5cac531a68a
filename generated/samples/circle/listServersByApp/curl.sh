#!/usr/bin/env bash
# List the communities of an app: GET /{org_name}/{app_name}/circle/server/list/by-app
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/list/by-app" \
  --url-query 'limit=1' \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN")
