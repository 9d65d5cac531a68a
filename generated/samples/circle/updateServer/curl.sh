#!/usr/bin/env bash
# Update a community: PUT /{org_name}/{app_name}/circle/server/{server_id}
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.
set -euo pipefail
: "${CIRCLE_BASE_URL:?}" "${CIRCLE_ORG_NAME:?}" "${CIRCLE_APP_NAME:?}" "${CIRCLE_APP_TOKEN:?}"

server_id='19SW5Q85jHxxxxx6T5kexvn'

curl --silent --show-error --fail-with-body --max-time 60 \
  --request PUT "$CIRCLE_BASE_URL/$CIRCLE_ORG_NAME/$CIRCLE_APP_NAME/circle/server/$server_id" \
  --header @<(printf '%s\n' "Authorization: Bearer $CIRCLE_APP_TOKEN") \
  --json @- <<'JSON'
{
  "name": "easemob",
  "icon_url": "http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
  "description": "community",
  "custom": "custom"
}
JSON
