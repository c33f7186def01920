#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when the manual page or a shell's completion lacks an option or a command of the program, or has one too many:
#   manual.sh PROGRAM
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder" XDG_CACHE_HOME="$folder" XDG_DATA_HOME="$folder" XDG_STATE_HOME="$folder" LC_ALL=C.UTF-8

commands=$("$program" --help | sed -n 's/^  alexandria-desktop \([a-z]*\) .*/\1/p' | sort -u)
[ -n "$commands" ] || { echo "--help names no command"; exit 1; }
{
    "$program" --help
    for command in $commands; do "$program" "$command" --help; done
} >"$folder/help"
known() { grep -o -- '--[a-z][a-z-]*' "$1" | sort -u; }
known "$folder/help" >"$folder/options"

sed 's/\\-/-/g' "$top/packaging/man/alexandria-desktop.1" >"$folder/manual"
# fish writes "-l all" for --all
sed -n 's/^complete .* -l \([a-z-]*\).*/--\1/p' "$top/packaging/completions/alexandria-desktop.fish" >"$folder/fish"
cp "$top/packaging/completions/alexandria-desktop.bash" "$folder/bash"
cp "$top/packaging/completions/_alexandria-desktop" "$folder/zsh"

bad=
for file in manual fish bash zsh; do
    known "$folder/$file" >"$folder/$file.options"
    comm -23 "$folder/options" "$folder/$file.options" >"$folder/missing"
    comm -13 "$folder/options" "$folder/$file.options" >"$folder/extra"
    [ ! -s "$folder/missing" ] || { bad=yes; echo "$file lacks $(tr '\n' ' ' <"$folder/missing")"; }
    [ ! -s "$folder/extra" ] || { bad=yes; echo "$file has $(tr '\n' ' ' <"$folder/extra")"; }
done
for command in $commands; do
    for file in manual bash zsh; do
        grep -q -w -- "$command" "$folder/$file" || { bad=yes; echo "$file lacks the command $command"; }
    done
    grep -q -- "-a $command " "$top/packaging/completions/alexandria-desktop.fish" ||
        { bad=yes; echo "fish lacks the command $command"; }
done
[ -z "$bad" ]
