#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing of the packages for "run" (build and run the program), "test" (all tests too) or
# "package" (build and look at a Debian package).
# Debian 12 or newer, Ubuntu 24.04 or newer; as root or with sudo. Installs nothing when all is there.
set -eu

run="g++ cmake ninja-build ccache pkg-config
     qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
     libpq-dev libexpected-dev libsimdjson-dev qtkeychain-qt6-dev libsecret-1-0 libqt6sql6-psql libqt6sql6-sqlite qt6-translations-l10n fonts-dejavu-core
     libpulse-dev libpulse0 libxlsxwriter-dev libzxing-dev"
test="$run at-spi2-core dbus dbus-daemon gnome-keyring libglib2.0-bin openssl git clang-format clang-tidy
      postgresql postgresql-contrib pgbouncer libpq5 locales appstream bibtool debootstrap desktop-file-utils fonts-noto-color-emoji gir1.2-atspi-2.0 libbusiness-isbn-data-perl
      libreoffice-calc-nogui perl openbox poppler-utils procps pulseaudio pulseaudio-utils python3 python3-gi strace unzip util-linux
      x11-xkb-utils xdotool xvfb"

package="$run dpkg-dev file gzip lintian"

case ${1-} in
    run) wanted=$run ;;
    test) wanted=$test ;;
    package) wanted=$package ;;
    *) echo "usage: $0 run|test|package" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null; then
    echo "This is no Debian or Ubuntu. Install what corresponds to these packages, then call again:" >&2
    echo "$wanted" | tr -s ' \n' ' ' >&2
    echo >&2
    command -v cmake >/dev/null && exit 0 # everything may be there under other names: the build will tell
    exit 1
fi

missing=
for package in $wanted; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
# Most servers sort text by this locale; without it the tests would look at others only.
makes_locale=
[ "$1" != test ] || locale -a | grep -qi '^en_US\.utf-\?8$' || makes_locale=yes
[ -n "$missing$makes_locale" ] || exit 0

become=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root:$missing" >&2; exit 1; }
    become=sudo
fi
if [ -n "$missing" ]; then
    echo "Installing:$missing" >&2
    $become apt-get update -qq >&2
    # shellcheck disable=SC2086 # a list of packages
    $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
fi
[ -z "$makes_locale" ] || $become localedef -i en_US -f UTF-8 en_US.UTF-8
