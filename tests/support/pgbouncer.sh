#!/bin/sh
# SPDX-License-Identifier: MIT
# A PgBouncer in transaction mode before the cluster of cluster.sh.
#
#   pgbouncer.sh start DIR POSTGRES_ENV [--settings FILE] [--owner PID]   says where it is in DIR/pgbouncer.env
#   pgbouncer.sh stop DIR
#
# It ends with process PID: the caller's if not said, none with 0. Users and passwords are those of the cluster. With
# FILE, an owner's pgbouncer.ini, it runs as that says but for its places, and knows no more than hashes of passwords.
set -eu
PATH=$PATH:/usr/sbin
. "$(dirname "$0")/daemon.sh"
self=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")

configure() {
    {
        if [ -n "$settings" ]; then
            grep -vE '^(listen_port|unix_socket_dir|auth_file|logfile|pidfile) *=' "$settings"
        else
            printf '%s\n' '[databases]' '[pgbouncer]' 'listen_addr = 127.0.0.1' 'auth_type = scram-sha-256' \
                'pool_mode = transaction' 'default_pool_size = 2'
        fi
    } | sed -e "/^\[databases\]/a* = host=$(value socket_directory) port=$(value port)" \
        -e "/^\[pgbouncer\]/alisten_port = $port\nunix_socket_dir =\nauth_file = $run/users\nlogfile = $run/pgbouncer.log\npidfile = $run/pgbouncer.pid" \
        >"$run/pgbouncer.ini"
    users >"$run/users"
    chown "$account" "$run/pgbouncer.ini" "$run/users"
    chmod 600 "$run/users"
}

users() {
    if [ -n "$settings" ]; then
        "$(value bin)/psql" -qXAt -h "$(value socket_directory)" -p "$(value port)" -U "$(value user)" -d postgres </dev/null \
            -c "SELECT format('\"%s\" \"%s\"', rolname, rolpassword) FROM pg_authid WHERE rolpassword IS NOT NULL"
    else
        printf '"%s" "%s"\n' "$(value user)" "$(value password)" "$(value reader)" "$(value password)"
    fi
}

answers() {
    PGPASSWORD=$(value password) "$(value bin)/psql" -qXAt -h 127.0.0.1 -p "$port" -U "$(value user)" -d postgres -c 'SELECT 1' \
        </dev/null >"$run/answer.log" 2>&1
}

start_server() {
    for attempt in 1 2 3 4 5 6 7 8; do
        port=$(free_port)
        configure
        as_service setsid pgbouncer -q "$run/pgbouncer.ini" </dev/null >"$run/start.log" 2>&1 &
        server=$!
        tries=0
        while kill -0 "$server" 2>/dev/null && [ $tries -lt 100 ]; do
            if answers; then return 0; fi
            tries=$((tries + 1))
            sleep 0.1
        done
        [ ! -e "$run/pgbouncer.pid" ] || kill -KILL "$(cat "$run/pgbouncer.pid")" 2>/dev/null || true
        rm -f "$run/pgbouncer.pid"
    done
    cat "$run"/*.log >&2
    cd / && rm -rf "$run"
    fail "no start in $attempt attempts"
}

start() {
    [ ! -e "$directory/pgbouncer.env" ] || stop
    [ -r "$cluster" ] || fail "no cluster at $cluster"
    command -v pgbouncer >/dev/null || fail "PgBouncer is not installed (package pgbouncer)"
    value() { sed -n "s/^$1=//p" "$cluster"; }
    account=$(service_account) run=$(run_folder) && cd "$run"
    start_server
    printf 'host=127.0.0.1\nport=%s\nrun=%s\nlog=%s\n' "$port" "$run" "$run/pgbouncer.log" >"$directory/pgbouncer.env.new"
    mv "$directory/pgbouncer.env.new" "$directory/pgbouncer.env"
    end_with "$owner" "$run/pgbouncer.pid" sh "$self" stop "$directory" "$run"
}

stop() {
    [ -e "$directory/pgbouncer.env" ] || return 0
    run=$(sed -n 's/^run=//p' "$directory/pgbouncer.env")
    [ -z "${1-}" ] || [ "$1" = "$run" ] || return 0
    [ "${#run}" -gt 8 ] || fail "$directory/pgbouncer.env is damaged"
    [ ! -e "$run/pgbouncer.pid" ] || kill -KILL "$(cat "$run/pgbouncer.pid")" 2>/dev/null || true
    cd / && rm -rf "$run"
    rm -f "$directory/pgbouncer.env"
}

command=${1-} directory=${2-}
[ -n "$directory" ] || fail "usage: start DIR POSTGRES_ENV | stop DIR"
mkdir -p "$directory" && directory=$(cd "$directory" && pwd)
shift 2
owner=$PPID settings=''
case $command in
start)
    cluster=${1-}; shift
    while [ $# -gt 0 ]; do
        case $1 in
        --owner) owner=$2; shift 2 ;;
        --settings) settings=$2; shift 2 ;;
        *) fail "unknown option $1" ;;
        esac
    done
    start ;;
stop) stop "$@" ;;
*) fail "usage: start DIR POSTGRES_ENV | stop DIR" ;;
esac
