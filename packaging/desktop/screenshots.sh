#!/bin/sh
# SPDX-License-Identifier: MIT
# Takes the pictures of README and AppStream data anew, with the sample catalogue:
#   packaging/desktop/screenshots.sh PROGRAM [FOLDER]     into FOLDER, or resources/screenshots
# Needs Xvfb, openbox, xdotool and ImageMagick. Look at them before they are committed.
set -eu

program=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(realpath "${2-$top/resources/screenshots}")
home=$(mktemp -d)
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$home/display" >/dev/null 2>&1 &
server=$!
trap 'kill $server; rm -rf "$home"' EXIT
read -r number <"$home/display"
export DISPLAY=":$number" HOME="$home" XDG_CONFIG_HOME="$home" XDG_CACHE_HOME="$home" XDG_DATA_HOME="$home" \
    XDG_STATE_HOME="$home" XDG_RUNTIME_DIR="$home" LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &

wait_for() { xdotool search --sync --onlyvisible --name "$1" | head -n 1; }
picture() { # NAME WINDOW: once what was asked for is painted
    sleep 1
    import -frame -window "$2" "$folder/$1.png"
}
scan() { xdotool type --delay 2 "$1" && xdotool key --delay 2 Return && sleep 1; }

"$program" --sample the hobbit >/dev/null 2>&1 &
window=$(wait_for '^the hobbit — Alexandria$')
sleep 1
xdotool key alt+t Tab Tab Tab Down Down Down
picture results "$window"
xdotool key ctrl+e
dialog=$(wait_for '^Export$')
picture export "$dialog"
xdotool key Escape
sleep 1
xdotool key ctrl+i
for isbn in 9780618260300 9780261103283 9783423202770 9780140449068 9788445071410 9780618260301 9780747532699; do scan "$isbn"; done
xdotool key F8
picture scans "$window"
xdotool key ctrl+q
