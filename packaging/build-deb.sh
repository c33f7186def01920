#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the Debian package for the Debian it runs on and looks at it with lintian:
#   ./packaging/build-deb.sh [FOLDER]     into FOLDER, or build/deb; prints where the package is
# Installs what it needs. `cpack -G RPM` in the same build folder makes an RPM where rpmbuild is installed.
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
into=${1-$top/build/deb}
set --
mkdir -p "$into"
into=$(cd "$into" && pwd)
"$top/packaging/install-dependencies.sh" package
cd "$top"

# Debian's hardening, as its own packages are built; the linker's part of it goes with CXXFLAGS too.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS
{
    cmake --preset release -B build/package -DALEXANDRIA_DEB=ON -DCMAKE_INSTALL_PREFIX=/usr
    cmake --build build/package
    (cd build/package && cpack -G DEB -B "$into")
    rm -rf "$into/_CPack_Packages"
    [ "$(id -u)" != 0 ] || set -- --allow-root
    lintian "$@" --fail-on error,warning "$into"/alexandria-desktop_*.deb
} >&2
ls "$into"/alexandria-desktop_*.deb
