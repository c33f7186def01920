#!/bin/sh
# SPDX-License-Identifier: MIT
# A PostgreSQL cluster for tests and benchmarks.
#
#   cluster.sh start DIR [--data FOLDER] [--owner PID]   makes and starts it; says where it is in DIR/postgres.env
#   cluster.sh start DIR --standby-of POSTGRES_ENV       likewise, as a hot standby that follows that one
#   cluster.sh stop DIR                                  ends it; a throw-away one leaves nothing behind
#   cluster.sh halt DIR                                  ends its server as losing power would
#   cluster.sh resume DIR                                starts that again, on the same port
#
# Without --data it is a throw-away cluster in a temporary folder. With it, FOLDER is made if it is not there and kept,
# with settings for measuring. The server ends with process PID: the caller's if not said, none with 0.
set -eu
. "$(dirname "$0")/daemon.sh"
self=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")

newest_bin() {
    newest=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -t/ -k5 -n | tail -n 1)
    [ -n "$newest" ] || newest=$(command -v initdb) || fail "no PostgreSQL server is installed (package postgresql)"
    dirname "$newest"
}

# en_US sorts past hyphens as most mirrors do; C.UTF-8 knows letters but sorts by bytes.
locale_name() {
    if locale -a 2>/dev/null | grep -qiE '^en_US\.utf-?8$'; then echo en_US.UTF-8; else echo C.UTF-8; fi
}

make_cluster() {
    provider=
    if "$bin/initdb" --help | grep -q locale-provider; then provider=--locale-provider=libc; fi
    printf '%s' "$password" >"$run/password" && chown "$account" "$run/password"
    as_service "$bin/initdb" -D "$data" -U alexandria --pwfile="$run/password" --auth-local=trust \
        --auth-host=scram-sha-256 --encoding=UTF8 --locale="$(locale_name)" $provider --no-sync >"$run/initdb.log" 2>&1 ||
        { cat "$run/initdb.log" >&2; fail "initdb failed"; }
    rm -f "$run/password"
    echo "include_if_exists = 'test.conf'" >>"$data/postgresql.conf"
}

# As an owner makes one; roles and passwords are the primary's.
copy_primary() {
    of_primary() { sed -n "s/^$1=//p" "$primary"; }
    password=$(of_primary password)
    as_service "$bin/pg_basebackup" -D "$data" -R -X stream -c fast --no-sync -h "$(of_primary socket_directory)" \
        -p "$(of_primary port)" -U alexandria </dev/null >"$run/basebackup.log" 2>&1 ||
        { cat "$run/basebackup.log" >&2; cd / && rm -rf "$run"; fail "pg_basebackup failed"; }
}

# A standby has them from its primary.
make_roles() {
    sql="ALTER ROLE alexandria PASSWORD '$password'; DO \$\$ BEGIN
        CREATE ROLE catalogue_reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$;
        ALTER ROLE catalogue_reader PASSWORD '$password'"
    "$bin/psql" -qXh "$run" -p "$port" -U alexandria -d postgres -v ON_ERROR_STOP=1 -c "$sql" </dev/null
}

configure() {
    cat >"$data/test.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$run'
max_connections = 60
fsync = off
synchronous_commit = off
full_page_writes = off
log_line_prefix = '%m [%p] %d '
max_wal_size = 4GB
CONF
    if [ -n "$kept" ]; then
        printf '%s\n' 'shared_buffers = 1GB' 'maintenance_work_mem = 512MB' 'wal_level = minimal' 'max_wal_senders = 0'
    else
        printf '%s\n' 'shared_buffers = 32MB' 'dynamic_shared_memory_type = mmap' 'autovacuum = off'
    fi >>"$data/test.conf"
}

start_server() {
    for attempt in 1 2 3 4 5 6 7 8; do
        port=$(free_port)
        : >"$run/server.log" && chown "$account" "$run/server.log"
        if as_service "$bin/pg_ctl" start -D "$data" -w -t 60 -s -l "$run/server.log" -o "-p $port" </dev/null 2>"$run/pg_ctl.log"
        then return 0; fi
        grep -q 'Address already in use' "$run/server.log" || { cat "$run/pg_ctl.log" "$run/server.log" >&2; fail "no start"; }
    done
    fail "no free port in $attempt attempts"
}

start() {
    [ ! -e "$directory/postgres.env" ] || stop
    account=$(service_account) bin=$(newest_bin) password=$(random_password)
    run=$(run_folder) && cd "$run"
    data=${kept:-$run/data}
    if [ -n "$primary" ]; then
        copy_primary
    elif [ ! -e "$data/PG_VERSION" ]; then
        mkdir -p "$data" && chown "$account" "$data" && make_cluster
    fi
    configure
    start_server
    [ -n "$primary" ] || make_roles
    (umask 077 && cat >"$directory/postgres.env.new") <<ENV
host=127.0.0.1
port=$port
socket_directory=$run
user=alexandria
reader=catalogue_reader
password=$password
log=$run/server.log
bin=$bin
data=$data
kept=${kept:+yes}
ENV
    mv "$directory/postgres.env.new" "$directory/postgres.env"
    end_with "$owner" "$data/postmaster.pid" sh "$self" stop "$directory" "$run"
}

read_environment() {
    value() { sed -n "s/^$1=//p" "$directory/postgres.env"; }
    run=$(value socket_directory) data=$(value data) bin=$(value bin) was_kept=$(value kept) account=$(service_account)
}

halt() {
    read_environment
    cd "$run"
    as_service "$bin/pg_ctl" stop -D "$data" -m immediate -w -t 60 -s </dev/null
}

resume() {
    read_environment
    cd "$run"
    as_service "$bin/pg_ctl" start -D "$data" -w -t 60 -s -l "$run/server.log" -o "-p $(value port)" </dev/null
    end_with "$owner" "$data/postmaster.pid" sh "$self" stop "$directory" "$run"
}

# stop [RUN]: only if the cluster there is still the one of folder RUN.
stop() {
    [ -e "$directory/postgres.env" ] || return 0
    read_environment
    [ -z "${1-}" ] || [ "$1" = "$run" ] || return 0
    [ "${#run}" -gt 8 ] || fail "$directory/postgres.env is damaged"
    mode=immediate
    [ -z "$was_kept" ] || mode=fast
    cd /
    if [ -e "$data/postmaster.pid" ]; then
        as_service "$bin/pg_ctl" stop -D "$data" -m "$mode" -w -t 60 -s </dev/null || true
    fi
    rm -rf "$run"
    rm -f "$directory/postgres.env"
}

command=${1-} directory=${2-}
[ -n "$directory" ] || fail "usage: start|stop|halt|resume DIR"
mkdir -p "$directory" && directory=$(cd "$directory" && pwd)
shift 2
kept='' owner=$PPID primary=''
case $command in
start)
    while [ $# -gt 0 ]; do
        case $1 in
        --data) kept=$2; shift 2 ;;
        --owner) owner=$2; shift 2 ;;
        --standby-of) primary=$(cd "$(dirname "$2")" && pwd)/$(basename "$2"); shift 2 ;;
        *) fail "unknown option $1" ;;
        esac
    done
    start ;;
stop) stop "$@" ;;
halt) halt ;;
resume) resume ;;
*) fail "usage: start|stop|halt|resume DIR" ;;
esac
