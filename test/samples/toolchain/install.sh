#!/usr/bin/env bash
# Puts what the samples are run with, and Debian has too old or not at all, into dist/toolchain. Does nothing a second time.
set -euo pipefail
cd "$(dirname "$0")"
toolchain=$(cd ../../.. && pwd)/dist/toolchain
mkdir -p "$toolchain"

# made NAME FILE: whether NAME was made from FILE as it is now.
made() { cmp -s "$2" "$toolchain/$1.made"; }
mark() { cp "$2" "$toolchain/$1.made"; }

if ! made requests requirements.txt; then
  python3 -m venv --clear "$toolchain/requests"
  "$toolchain/requests/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt
  mark requests requirements.txt
fi
if ! made okhttp pom.xml; then
  rm -rf "$toolchain/okhttp"
  mvn --quiet --batch-mode -f pom.xml dependency:copy-dependencies -DoutputDirectory="$toolchain/okhttp"
  mark okhttp pom.xml
fi
if ! made swift package.json; then
  rm -rf "$toolchain/swift"
  mkdir -p "$toolchain/swift"
  cp package.json "$toolchain/swift/"
  (cd "$toolchain/swift" && npm install --silent --ignore-scripts --no-package-lock)
  mark swift package.json
fi
