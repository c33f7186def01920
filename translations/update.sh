#!/bin/sh
# SPDX-License-Identifier: MIT
# Finds the texts of the sources and puts them into the .ts files: ./translations/update.sh [FOLDER]
# Into those beside it, or into copies of them in FOLDER. English has the plural forms only.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
folder=${1-$here}
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
[ "$folder" = "$here" ] || cp "$here"/alexandria_*.ts "$folder"
folder=$(cd "$folder" && pwd)
cd "$top"
for file in "$folder"/alexandria_*.ts; do
    language=$(basename "$file" .ts | cut -d_ -f2)
    options=
    [ "$language" != en ] || options=-pluralonly
    # shellcheck disable=SC2086 # no option, or one
    "$lupdate" -silent $options -locations none -no-obsolete -source-language en -target-language "$language" \
        -I "$top" app models ui -ts "$file"
done
