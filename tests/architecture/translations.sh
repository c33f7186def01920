#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when a shipped language lacks a text, has one unfinished, or one that the sources do not have any more.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$top/translations/update.sh" "$folder" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
bad=
for file in "$top"/translations/alexandria_*.ts; do
    language=$(basename "$file")
    if grep -q 'type="\(unfinished\|vanished\|obsolete\)"' "$folder/$language"; then
        bad=yes
        echo "$language: $(grep -c 'type="unfinished"' "$folder/$language") texts are not translated:"
        grep -B3 'type="unfinished"' "$folder/$language" | sed -n 's/ *<source>\(.*\)<\/source>/    \1/p' | head -20
    fi
    # The sources have them under other contexts, or not at all: they would never be seen.
    before=$(grep -c '<source>' "$file")
    after=$(grep -c '<source>' "$folder/$language")
    [ "$before" = "$after" ] || { bad=yes; echo "$language: $before texts, but the sources have $after: run translations/update.sh"; }
done
[ -z "$bad" ]
