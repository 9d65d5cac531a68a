#!/usr/bin/env bash
# Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
#
# Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
# SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
# SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.
# The secret is no argument of any program: arguments can be read by every user of the machine.
set -euo pipefail
: "${SHIMO_APP_ID:?}" "${SHIMO_APP_SECRET:?}"

scope=${SHIMO_SIGNATURE_SCOPE:-}
lifetime=$((24 * 60 * 60))
if [[ $scope == license ]]; then lifetime=$((4 * 60)); fi
exp=${SHIMO_SIGNATURE_EXP:-$(($(date +%s) + lifetime))}

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
sha256() { openssl dgst -sha256 -binary; }
to_hex() { od -An -v -tx1 | tr -d ' \n'; }

# xor_key HEX BYTE: each byte of the key, which is filled up to a block of 64, xor BYTE.
xor_key() {
  local key=$1 index
  for ((index = 0; index < 128; index += 2)); do
    printf "\\x$(printf %02x $((16#${key:index:2} ^ $2)))"
  done
}

hmac_sha256() {
  local key
  key=$(printf %s "$SHIMO_APP_SECRET" | to_hex)
  if ((${#key} > 128)); then key=$(printf %s "$SHIMO_APP_SECRET" | sha256 | to_hex); fi
  while ((${#key} < 128)); do key+=00; done
  { xor_key "$key" 0x5c && { xor_key "$key" 0x36 && printf %s "$1"; } | sha256; } | sha256
}

header=$(printf '{"alg":"HS256","typ":"JWT","kid":"%s"}' "$SHIMO_APP_ID" | base64url)
claims=$(printf '{"exp":%d%s}' "$exp" "${scope:+,\"scope\":\"$scope\"}" | base64url)
printf '%s.%s.%s\n' "$header" "$claims" "$(hmac_sha256 "$header.$claims" | base64url)"
