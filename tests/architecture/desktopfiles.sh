#!/bin/sh
# SPDX-License-Identifier: MIT
# Has the desktop's own tools look at the menu entry and the AppStream metadata, and at whether the two agree.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
id=io.github.alexandria_desktop.Alexandria
cd "$top/packaging/desktop"
desktop-file-validate "$id.desktop"
appstreamcli validate --no-net "$id.metainfo.xml"
grep -q "<launchable type=\"desktop-id\">$id.desktop</launchable>" "$id.metainfo.xml"
grep -q "^Icon=$id\$" "$id.desktop"
for icon in "$id.svg" "$id-symbolic.svg" "$id-16.png"; do
    [ -s "$top/resources/icons/$icon" ] || { echo "$icon is missing"; exit 1; }
done
version=$(sed -n 's/^project(alexandria-desktop VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt")
for file in "$top/packaging/desktop/$id.metainfo.xml" "$top/packaging/debian/changelog" "$top/CHANGELOG.md"; do
    grep -q "$version" "$file" || { echo "$file does not know version $version"; exit 1; }
done
