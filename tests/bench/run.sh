#!/bin/sh
# SPDX-License-Identifier: MIT
# The benchmarks, which print and never judge:
#
#   run.sh search DIR [EDITIONS] [RTT_MS]   look-ups and title searches beside psql over a slow link; DIR keeps the
#                                           cluster with that many generated editions (300000) for the next time
#   run.sh export DIR [EDITIONS]            a whole title search to CSV beside psql's \copy; of 3,500,000 editions, which
#                                           DIR keeps likewise, "the" finds 994,982
#   run.sh cache [EDITIONS]                 the cache on disk with so many editions (1000000), beside sqlite3
#   run.sh start                            start to visible window, resident memory, and first paint to first answer
#                                           from a cache of 100,000 editions (needs Xvfb and xdotool)
#
# Built like a release. `tests/support/cluster.sh stop DIR` ends the cluster.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"
[ -f build/bench/build.ninja ] || cmake --preset bench >/dev/null

build() { cmake --build --preset bench --target "$@" -- -j "$(nproc)" >/dev/null; }

search() {
    build searchbench generatecatalogue
    directory=$1 editions=${2-300000} rtt=${3-100}
    database=$(tests/bench/prepare.sh "$directory" "$editions" build/bench/tests/support/generatecatalogue | tail -n 1)
    value() { sed -n "s/^$1=//p" "$directory/postgres.env"; }
    build/bench/tests/bench/searchbench --editions "$editions" --rtt "$rtt" --target "127.0.0.1:$(value port)" \
        --uri "postgresql://$(value user):$(value password)@127.0.0.1:$(value port)/$database"
}

export_rows() {
    build exportbench generatecatalogue
    directory=$1 editions=${2-3500000}
    database=$(tests/bench/prepare.sh "$directory" "$editions" build/bench/tests/support/generatecatalogue | tail -n 1)
    value() { sed -n "s/^$1=//p" "$directory/postgres.env"; }
    build/bench/tests/bench/exportbench --folder "$directory" \
        --uri "postgresql://$(value user):$(value password)@127.0.0.1:$(value port)/$database"
}

cache() {
    build cachebench
    build/bench/tests/bench/cachebench --editions "${1-1000000}"
}

start() {
    build alexandria-desktop startbench
    display=:$((90 + $$ % 500))
    Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
    server=$!
    trap 'kill $server 2>/dev/null' EXIT
    export DISPLAY="$display" XDG_CONFIG_HOME="$top/build/bench/home" XDG_CACHE_HOME="$top/build/bench/home"
    sleep 1
    for run in 1 2 3 4 5 6 7; do
        begin=$(date +%s%N)
        build/bench/app/alexandria-desktop --sample & program=$!
        for _ in $(seq 400); do # --sync looks only twice a second
            xdotool search --onlyvisible --name Alexandria >/dev/null 2>&1 && break
        done
        visible=$(date +%s%N)
        sleep 1
        memory=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$program/status")
        echo "run $run: visible after $(((visible - begin) / 1000000)) ms, resident $((memory / 1024)) MB"
        kill "$program"
        wait "$program" 2>/dev/null || true
    done
    cache=$(mktemp -d)
    trap 'kill $server 2>/dev/null; rm -r "$cache"' EXIT
    build/bench/tests/bench/startbench fill "$cache"
    for run in 1 2 3 4 5 6 7; do
        echo "run $run: $(build/bench/tests/bench/startbench show "$cache")"
        echo "run $run: $(build/bench/tests/bench/startbench show "$cache" before)"
    done
}

case ${1-} in
    search) shift; [ $# -gt 0 ] || { echo "run.sh search DIR [EDITIONS] [RTT_MS]" >&2; exit 2; }; search "$@" ;;
    export) shift; [ $# -gt 0 ] || { echo "run.sh export DIR [EDITIONS]" >&2; exit 2; }; export_rows "$@" ;;
    cache) shift; cache "$@" ;;
    start) start ;;
    *) sed -n '3,13s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
