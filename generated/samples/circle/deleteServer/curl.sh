#!/usr/bin/env bash
# Delete a community: DELETE /{org_name}/{app_name}/circle/server/{server_id}
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

server_id='19SW5Q85jHxxxxx6T5kexvn'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request DELETE "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/$server_id" \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN")
