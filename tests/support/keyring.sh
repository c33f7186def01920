#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a command beside a keychain of its own: keyring.sh unlocked|locked|none COMMAND...
# A private bus, a private home; nothing of it is left behind.
set -eu

state=$1
shift
home=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" GNOME_KEYRING_CONTROL="" ALEXANDRIA_KEYRING="$state"
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

if [ "$state" = none ]; then
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus"
    "$@"
    exit
fi

# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- sh -c '
    state=$1; shift
    printf test >"$HOME/unlock"
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$HOME/unlock" >/dev/null 2>&1 &
    daemon=$!
    export ALEXANDRIA_KEYRING_PID="$daemon"
    gdbus wait --session --timeout 20 org.freedesktop.secrets
    if [ "$state" = locked ]; then
        for path in /org/freedesktop/secrets/collection/login /org/freedesktop/secrets/aliases/default; do
            gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
                --method org.freedesktop.Secret.Service.Lock "[\"$path\"]" >/dev/null 2>&1 || true
        done
    fi
    "$@"; status=$?
    kill "$daemon" 2>/dev/null && wait "$daemon" 2>/dev/null
    exit $status' sh "$state" "$@"
