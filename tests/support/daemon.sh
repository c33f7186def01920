# SPDX-License-Identifier: MIT
# Sourced by cluster.sh and pgbouncer.sh: servers that run as nobody in particular and end with their starter.

fail() { echo "$0: $*" >&2; exit 1; }

# Servers refuse to be root: then the account of the PostgreSQL package, else nobody.
service_account() {
    if [ "$(id -u)" -ne 0 ]; then id -un
    elif id postgres >/dev/null 2>&1; then echo postgres
    else echo nobody; fi
}

as_service() {
    if [ "$(id -u)" -ne 0 ]; then "$@"
    else setpriv --reuid="$(id -u "$account")" --regid="$(id -g "$account")" --init-groups -- "$@"; fi
}

# One the kernel says is free. Another may take it before the server does: then try again.
free_port() {
    perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'
}

random_password() { od -An -N12 -tx1 /dev/urandom | tr -d ' \n'; }

# Short, since the path of a Unix socket has at most 107 bytes.
run_folder() {
    parent=${XDG_RUNTIME_DIR:-/tmp}
    [ "$(id -u)" -ne 0 ] && [ -w "$parent" ] && [ ${#parent} -lt 60 ] || parent=/tmp
    folder=$(mktemp -d "$parent/alexandria.XXXXXX") || fail "no folder in $parent"
    chown "$account" "$folder" && chmod 755 "$folder" && echo "$folder"
}

# A process is known by its number and when it started, for numbers are used again.
process_mark() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# end_with OWNER PIDFILE COMMAND...: runs COMMAND once OWNER is gone; forgets it when PIDFILE is. Returns at once.
end_with() {
    owner=$1; pidfile=$2; shift 2
    [ "$owner" -gt 1 ] || return 0
    mark=$(process_mark "$owner")
    [ -n "$mark" ] || fail "process $owner is gone already"
    setsid sh -c '
        owner=$1 mark=$2 pidfile=$3; shift 3; cd /
        started() { sed "s/.*) //" "/proc/$owner/stat" 2>/dev/null | cut -d" " -f20; }
        while [ -e "$pidfile" ]; do
            [ "$(started)" = "$mark" ] || { "$@"; exit; }
            sleep 1
        done' sh "$owner" "$mark" "$pidfile" "$@" </dev/null >/dev/null 2>&1 &
}
