#!/bin/sh
# SPDX-License-Identifier: MIT
# Has a compiler for Windows (g++-mingw-w64-x86-64) read every source: all that is called must be there on Windows.
# Qt's headers are those of this system, which go by the compiler; nothing is translated, linked or run.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top" || exit 1
compiler=$(command -v x86_64-w64-mingw32-g++-posix) || { echo "There is no g++-mingw-w64-x86-64 here."; exit 77; }
query=$(command -v qmake6) || { echo "There is no qmake6 here."; exit 77; }
qt=$("$query" -query QT_INSTALL_HEADERS)

# Not all of /usr/include, whose C library is another.
headers=$(mktemp -d)
trap 'rm -rf "$headers"' EXIT
for file in libpq-fe.h postgres_ext.h pg_config_ext.h; do
    ln -s "/usr/include/postgresql/$file" "$headers"
done
for file in tl simdjson.h qt6keychain xlsxwriter.h xlsxwriter ZXing; do
    [ ! -e "/usr/include/$file" ] || ln -s "/usr/include/$file" "$headers"
done

# read_sources FLAGS: what stands on standard input, as one source.
read_sources() {
    "$compiler" -x c++ -fsyntax-only -std=c++20 -Wall -Wextra -Wpedantic -Wshadow -Wconversion \
        -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_FOREACH -DNOMINMAX -DWIN32_LEAN_AND_MEAN \
        -DALEXANDRIA_VERSION='"0"' "$@" -I "$top" -isystem "$headers" -isystem "$qt" -isystem "$qt/QtCore" \
        -isystem "$qt/QtGui" -isystem "$qt/QtWidgets" -isystem "$qt/QtNetwork" -isystem "$qt/QtSql" \
        -isystem "$qt/QtPrintSupport" -
}

# A library at a time, as in the unity build; what Windows does in its own way replaces its namesake.
state=0
count=0
for library in models app ui; do
    sources=$(find $library -name '*.cpp' ! -name '*_windows.cpp' ! -name main.cpp | sort)
    for source in $sources; do
        [ -e "${source%.cpp}_windows.cpp" ] || echo "#include \"$source\""
    done > "$headers/$library"
    count=$((count + $(wc -l < "$headers/$library")))
    read_sources < "$headers/$library" || state=1
done

# Alone: what has the headers of Windows or a library of its own, and what joins all.
read_alone() {
    file=$1
    shift
    echo "#include \"$file\"" | read_sources "$@" || state=1
}
for source in $(find models app ui -name '*_windows.cpp' -o -name main.cpp | sort); do
    count=$((count + 1))
    read_alone "$source"
done
[ ! -e "$headers/xlsxwriter.h" ] || read_alone app/exporting/xlsxfile.cpp -DALEXANDRIA_WITH_XLSX
[ ! -e "$headers/ZXing" ] || read_alone app/picture/barcodereader.cpp -DALEXANDRIA_WITH_ZXING
echo "$count sources read"
exit $state
