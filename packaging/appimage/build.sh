#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes an AppImage with linuxdeploy and its Qt plugin, which have to be in PATH. Untested: neither was at hand when this
# was written. Build it on the oldest Debian that it shall run on.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$top"
cmake --preset release -B build/appimage -DCMAKE_INSTALL_PREFIX=/usr
cmake --build build/appimage
DESTDIR="$folder" cmake --install build/appimage
id=io.github.alexandria_desktop.Alexandria
export EXTRA_QT_MODULES="sql;svg;waylandclient" QMAKE=/usr/bin/qmake6
linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --desktop-file "$folder/usr/share/applications/$id.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/$id.svg"
