#!/bin/bash
# SPDX-License-Identifier: MIT
# Inside a clean Debian (cleanroot.sh): installs the package, uses it as an ordinary person, and removes it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

checks=0
fail() { echo "FAILED: $*"; exit 1; }
# what CHECK [ARGUMENTS...]: the check must hold.
check() {
    local what=$1
    shift
    "$@" || fail "$what"
    checks=$((checks + 1))
    echo "ok: $what"
}
as_reader() { setpriv --reuid=reader --regid=reader --clear-groups env HOME=/home/reader XDG_RUNTIME_DIR=/run/reader "$@"; }
says() { # WANTED STATUS COMMAND...: ends with that status and says the words
    local wanted=$1 status=0 output
    shift
    local expected=$1
    shift
    output=$(as_reader "$@" 2>&1 </dev/null) || status=$?
    [[ $status = "$expected" && $output == *"$wanted"* ]] || { echo "status $status: $output"; return 1; }
}
until_it() { # COMMAND...: until it holds; whoever calls this gives it time enough
    local tries
    for tries in $(seq 600); do
        "$@" && return
        sleep 0.1
    done
    return 1
}

apt-get update -qq || exit 77 # no way to the mirror from here
before=$(dpkg-query -W -f '${Package}\n' | wc -l)
apt-get install -y -qq --no-install-recommends /root/alexandria-desktop.deb >/root/apt.log 2>&1 || { tail -n 30 /root/apt.log; fail "apt installs it with what it depends on"; }
echo "installed with $(($(dpkg-query -W -f '${Package}\n' | wc -l) - before)) packages"
useradd --create-home reader
mkdir -m 700 /run/reader && chown reader: /run/reader

check "says its version" says "alexandria-desktop $(dpkg-query -W -f '${source:Upstream-Version}' alexandria-desktop)" 0 alexandria-desktop --version
check "finds a title in the sample catalogue" says "The Hobbit" 0 alexandria-desktop search --sample --format csv the hobbit
check "finds an ISBN in the sample catalogue" says "9780618260300,found" 0 alexandria-desktop lookup --sample --format csv 9780618260300
check "knows an ISBN that is wrong" says "9780618260301" 3 alexandria-desktop lookup --sample 9780618260301
check "answers again from disk (the driver of SQLite)" says "9780618260300,found" 0 alexandria-desktop lookup --sample --offline --format csv 9780618260300
check "speaks PostgreSQL: a server that is not there is refused" says "refused" 4 alexandria-desktop lookup --connect postgresql://reader@127.0.0.1:1/books 9780618260300
check "says that there is no display" says "display" 2 alexandria-desktop

for file in applications/io.github.alexandria_desktop.Alexandria.desktop metainfo/io.github.alexandria_desktop.Alexandria.metainfo.xml \
    icons/hicolor/scalable/apps/io.github.alexandria_desktop.Alexandria.svg icons/hicolor/symbolic/apps/io.github.alexandria_desktop.Alexandria-symbolic.svg \
    man/man1/alexandria-desktop.1.gz bash-completion/completions/alexandria-desktop zsh/vendor-completions/_alexandria-desktop \
    fish/vendor_completions.d/alexandria-desktop.fish doc/alexandria-desktop/copyright; do
    check "has $file" test -s "/usr/share/$file"
done

# A display, and hands and eyes for it.
apt-get install -y -qq --no-install-recommends fonts-dejavu-core xclip xdotool xvfb >/root/apt.log 2>&1 || { tail -n 30 /root/apt.log; fail "a display installs"; }
mkfifo /tmp/display
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>/tmp/display >/dev/null 2>&1 &
read -r number </tmp/display
export DISPLAY=:$number
as_reader alexandria-desktop --sample >/tmp/window.log 2>&1 &
program=$!
window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1 | grep .; }
shows() { window "$1" >/dev/null; }
check "opens its window" until_it shows '^Alexandria$'
xdotool windowfocus --sync "$(window '^Alexandria$')"
xdotool type --delay 150 9780618260300 # as slowly as a person, so that it is no scan
xdotool key Return
check "searches for what is typed" until_it shows '^9780618260300 — Alexandria$'
copies() { # the citation of the edition that was found
    xdotool key ctrl+shift+c
    timeout 5 xclip -o -selection clipboard 2>/dev/null | grep -q 'Hobbit'
}
check "shows the edition, which can be copied" until_it copies
xdotool key ctrl+q
gone() { ! [[ -e /proc/$program/exe ]]; }
check "ends when it is told to" until_it gone
check "ends in order" wait "$program"
check "complained about nothing" test ! -s /tmp/window.log

apt-get purge -y -qq alexandria-desktop >/root/apt.log 2>&1 || fail "apt removes it"
check "leaves nothing behind" test -z "$(find /usr /etc -iname '*alexandria*')"
echo "$checks checks"
