#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the tests need, builds, and runs them all:
#   ./tests/run.sh          everything, as CI does
#   ./tests/run.sh quick    the format and the debug build's tests only
#   ./tests/run.sh package  makes the Debian package, and installs and uses it in a clean root
#   ./tests/run.sh sanitize all unit and integration tests under the sanitizers (CI has time for the unit tests)
#   ./tests/run.sh tidy     clang-tidy on all sources, beside nothing else (about 10 s a file)
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install-dependencies.sh" test
cd "$top"
jobs=$(nproc)

step() { printf '\n== %s\n' "$*"; }

build() {
    step "Build: $1"
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" >"build-$1.log" 2>&1 || { cat "build-$1.log"; exit 1; }
    rm -f "build-$1.log"
    cmake --build --preset "$1" --target ${2-all} -- -j "$jobs"
}

check_format() {
    step "Format"
    if ! clang-format --version | grep -q 'version 14\.'; then # Debian 12's; others put some breaks elsewhere
        echo "Not checked: this is no clang-format 14."
        return
    fi
    git ls-files -co --exclude-standard -- '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
}

package() {
    step "Package"
    package=$(./packaging/build-deb.sh)
    step "Package in a clean root"
    tests/package/cleanroot.sh "$package" || [ $? = 77 ]
}

case ${1-all} in
    package) package ;;
    tidy)
        build dev
        git ls-files -- 'app/*.cpp' 'models/*.cpp' 'ui/*.cpp' ':!*_windows.cpp' | xargs -P "$jobs" -n 4 clang-tidy --quiet -p build/dev
        ;;
    sanitize)
        build asan
        ctest --preset asan -j "$jobs"
        ;;
    quick)
        check_format
        build dev
        step "Tests"
        ctest --preset dev -j "$jobs"
        ;;
    all)
        check_format
        build check
        step "Tests"
        ctest --preset check -j "$jobs"
        build asan "unit-tests alexandria-desktop"
        step "Unit tests under the sanitizers"
        ctest --preset asan -L unit -j "$jobs"
        package
        ;;
    *)
        sed -n '3,9s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
