#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs the Debian package in a Debian that has nothing but its base system, and uses it there:
#   cleanroot.sh PACKAGE.deb     as root; 77: not tried, and why
# The Debian is this machine's release, made by debootstrap in a folder of its own and gone afterwards. What it is used
# for is in installed.sh, beside this.
set -euo pipefail

package=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
skip() { echo "Not tried: $*"; exit 77; }

[[ $(id -u) = 0 ]] || skip "only root can make a root folder"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
unshare --mount --pid --fork true 2>/dev/null || skip "no mounts of one's own are allowed here"
. /etc/os-release
[[ ${ID-} = debian && -n ${VERSION_CODENAME-} ]] || skip "this is no release of Debian"

# The mirror this machine has its packages from, and the way to it.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $VERSION_CODENAME" | head -n 1)
[[ -n $mirror ]] || skip "no mirror is known for $VERSION_CODENAME"

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1 || {
    tail -n 5 "$root.log"
    rm "$root.log"
    skip "debootstrap made no $VERSION_CODENAME"
}
rm "$root.log"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp "$package" "$root/root/alexandria-desktop.deb"
cp "$here/installed.sh" "$root/root/"

# What is mounted, and whatever is left running, ends with the namespaces.
unshare --mount --pid --fork --mount-proc bash -c '
    set -e
    mount --make-rprivate /
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    mount -t tmpfs tmpfs "$1/tmp"
    exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        chroot "$1" bash /root/installed.sh' _ "$root" </dev/null
