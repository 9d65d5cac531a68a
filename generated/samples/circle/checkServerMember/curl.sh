#!/usr/bin/env bash
# Check whether a user is a member: GET /{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

server_id='19SW5Q85jHxxxxx6T5kexvn'
user_id='user1'

curl --silent --show-error --fail-with-body --max-time 60 \
  "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/$server_id/user/$user_id" \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN")
