#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is needed, builds, and runs the program with these arguments; without any it opens the window
# on the sample catalogue or, where there is no display, searches it on the command line.
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install-dependencies.sh" run
cd "$top"
{ [ -f build/release/build.ninja ] || cmake --preset release; cmake --build --preset release; } >&2
program=$top/build/release/app/alexandria-desktop
cd "$OLDPWD"

if [ $# = 0 ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ]; then
    set -- search "The Hobbit"
    echo "There is no display here for the window. A search on the command line: alexandria-desktop search 'The Hobbit'" >&2
fi
exec "$program" "$@"
