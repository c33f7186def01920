#!/bin/sh
# SPDX-License-Identifier: MIT
# A cluster with a big generated catalogue for benchmarks, made once and kept.
#
#   prepare.sh DIR EDITIONS GENERATECATALOGUE [--seed S] [--optional]
#
# DIR holds the cluster (DIR/data) and, while it runs, DIR/postgres.env; the database is catalogue_EDITIONS_SEED, with
# `_optional` after it when the optional indexes are in. What is there already is used again. It runs until
# `tests/support/cluster.sh stop DIR`. GENERATECATALOGUE is that program in the build folder. As root, the account
# `postgres` must be able to enter DIR.
set -eu
[ $# -ge 3 ] || { sed -n '3,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
directory=$1 editions=$2 generate=$3 seed=1 optional=
shift 3
while [ $# -gt 0 ]; do
    case $1 in
    --seed) seed=$2; shift 2 ;;
    --optional) optional=_optional; shift ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
    esac
done
support=$(cd "$(dirname "$0")/../support" && pwd)
mkdir -p "$directory" && directory=$(cd "$directory" && pwd)
value() { sed -n "s/^$1=//p" "$directory/postgres.env"; }
run_psql() { "$(value bin)/psql" -qXAt -v ON_ERROR_STOP=1 -h "$(value socket_directory)" -p "$(value port)" -U alexandria "$@"; }
in_schema() { run_psql -d "$1" -f "$support/schema/$2.sql" </dev/null; }
say() { echo "$(date +%T) $*" >&2; }

if ! { [ -e "$directory/postgres.env" ] && run_psql -d postgres -c 'SELECT 1' </dev/null >/dev/null 2>&1; }; then
    rm -f "$directory/postgres.env"
    "$support/cluster.sh" start "$directory" --data "$directory/data" --owner 0
fi
database=catalogue_${editions}_$seed$optional
if [ -z "$(run_psql -d postgres -c "SELECT 1 FROM pg_database WHERE datname = '$database'" </dev/null)" ]; then
    draft=${database}_draft
    run_psql -d postgres -c 'SET client_min_messages = warning' -c "DROP DATABASE IF EXISTS $draft" </dev/null
    run_psql -d postgres -c "CREATE DATABASE $draft TEMPLATE template0" </dev/null
    in_schema "$draft" tables
    for table in authors works editions author_works edition_isbns; do
        say "$table"
        { "$generate" --editions "$editions" --seed "$seed" --table "$table" || touch "$directory/generator.failed"; } |
            run_psql -d "$draft" -c "COPY $table FROM STDIN"
        [ ! -e "$directory/generator.failed" ] || { rm "$directory/generator.failed"; echo "$generate failed" >&2; exit 1; }
    done
    for part in keys containment trigrams ${optional:+optional}; do
        say "indexes: $part"
        in_schema "$draft" "$part"
    done
    say "vacuum, analyze"
    run_psql -d "$draft" -c 'VACUUM (FREEZE, ANALYZE)' </dev/null
    run_psql -d postgres -c "ALTER DATABASE $draft RENAME TO $database" -c CHECKPOINT </dev/null
    say "done"
fi
rows=$(run_psql -d "$database" -c 'SELECT count(*) FROM editions' </dev/null)
[ "$rows" = "$editions" ] || { echo "$database has $rows editions" >&2; exit 1; }
echo "$database"
