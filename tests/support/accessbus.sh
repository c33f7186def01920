#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a command on a display of its own, where a screen reader would listen: accessbus.sh COMMAND...
# A private bus, a private home, a window manager that gives windows the focus; nothing of it is left behind.
set -eu

home=$(mktemp -d "${TMPDIR:-/tmp}/access.XXXXXX")
server=
trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
trap 'exit 143' TERM INT HUP
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_DATA_HOME="$home/data" \
    XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run" \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS LANGUAGE PULSE_SERVER

mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$home/display" 2>"$home/xvfb.log" &
server=$!
read -r number <"$home/display"
export DISPLAY=":$number"

# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- sh -c '
    openbox --sm-disable >"$HOME/openbox.log" 2>&1 &
    manager=$!
    gdbus call --session --timeout 60 --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress >/dev/null
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    wait "$manager" 2>/dev/null || true
    exit $status' sh "$@"
