#!/usr/bin/env bash
# Create an app token: POST /{org_name}/{app_name}/token
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_CLIENT_ID:?}" "${CIRCLE_CLIENT_SECRET:?}"

curl --silent --show-error --fail-with-body --max-time 60 \
  --request POST "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/token" \
  --json @- <<JSON
{
  "grant_type": "client_credentials",
  "client_id": "$CIRCLE_CLIENT_ID",
  "client_secret": "$CIRCLE_CLIENT_SECRET",
  "ttl": 1024000
}
JSON
