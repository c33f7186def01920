#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is needed, builds, and runs the program: the window on the sample catalogue, unless the
# arguments say otherwise. Without a display the same search is shown on the command line.
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install-dependencies.sh" run
cd "$top"
{ [ -f build/release/build.ninja ] || cmake --preset release; cmake --build --preset release; } >&2
program=$top/build/release/app/alexandria-desktop
cd "$OLDPWD"

needs_display=yes
for argument; do
    case $argument in
        lookup|search|check|-h|--help|-v|--version) needs_display= ;;
    esac
done
if [ -n "$needs_display" ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && [ -z "${QT_QPA_PLATFORM-}" ]; then
    echo "There is no display here for the window. The same search on the command line:" >&2
    [ $# -gt 0 ] || set -- "The Hobbit"
    echo "  alexandria-desktop search $*" >&2
    exec "$program" search "$@"
fi
exec "$program" "$@"
