# SPDX-License-Identifier: GPL-3.0-or-later
# What the steps share: where things lie, the clock, the mirror of this machine, and how to work inside a root.
set -euo pipefail
image_home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_root=$(dirname "$image_home")
out=${FOYER_IMAGE_OUT:-$source_root/build/image}
release=trixie
# A build for trial (FOYER_IMAGE_TRIAL=name) has a tree and results of its own, beside those that are handed out.
trial=${FOYER_IMAGE_TRIAL:+-$FOYER_IMAGE_TRIAL}
tree=$out/tree$trial payload=$out/payload$trial handed=$out/release$trial
mkdir -p "$out/cache" "$out/log"

# One version and one instant for the whole image: those of the commit, so that a rebuild has the same.
version=${FOYER_IMAGE_VERSION:-$(sed -n 's/^project(foyer VERSION \([0-9.]*\).*/\1/p' "$source_root/CMakeLists.txt")}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$source_root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

say() { printf '\033[1m[%3dm%02ds]\033[0m %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# 32 hexadecimal digits as a UUID.
uuid() { sed 's/\(.\{8\}\)\(.\{4\}\)\(.\{4\}\)\(.\{4\}\)\(.\{12\}\)/\1-\2-\3-\4-\5/'; }

# packages GROUP: the names in packages/GROUP.txt, with commas between them. FOYER_FIRMWARE adds firmware to the device that is
# not free software (firmware-amd-graphics, firmware-misc-nonfree ...): a machine may need it, Foyer does not decide that.
packages() {
    { sed 's/#.*//' "$image_home/packages/$1.txt"; [ "$1" != device ] || echo "${FOYER_FIRMWARE:-}"; } |
        tr -s ' \n' '\n' | sed '/^$/d' | sort -u | paste -sd,
}

# The lines of apt for the release of the image. The mirror is the one that this machine uses for its own Debian.
apt_lines() {
    local key=/usr/share/keyrings/debian-archive-keyring.gpg main=${FOYER_MIRROR:-} security=${FOYER_SECURITY_MIRROR:-}
    [ -n "$main" ] || main=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
    [ -n "$security" ] || security=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian-Security' | head -n 1)
    [ -n "$main" ] || die "No Debian mirror is known to apt here. Run apt-get update, or set FOYER_MIRROR."
    local parts="main${FOYER_FIRMWARE:+ non-free-firmware}"
    printf "deb [signed-by=%s] %s %s $parts\\n" $key "$main" $release $key "$main" $release-updates
    if [ -n "$security" ]; then printf "deb [signed-by=%s] %s %s-security $parts\\n" $key "$security" $release; fi
}

# debootstrapped NAME: the directory $out/NAME is a Debian with the packages of packages/NAME.txt. It is made anew only
# when the list has changed or FOYER_IMAGE_FRESH is set.
debootstrapped() {
    local name=$1 root=$out/$1 stamp
    shift
    stamp=$(packages "$name" | sha256sum | cut -c1-16)
    [ -z "${FOYER_IMAGE_FRESH:-}" ] && [ "$(cat "$root.stamp" 2>/dev/null)" = "$stamp" ] && return
    say "Installing Debian ($release) for '$name'; this takes some minutes"
    rm -rf "$root" "$root.stamp"
    apt_lines >"$out/cache/$release.list"
    mmdebstrap --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --dpkgopt='path-exclude=/usr/share/info/*' "$@" \
        --include="$(packages "$name")" "$release" "$root" <"$out/cache/$release.list" >"$out/log/$name.log" 2>&1 ||
        { tail -n 20 "$out/log/$name.log" >&2; rm -rf "$root"; die "The root '$name' could not be made; see $out/log/$name.log."; }
    printf '%s\n' "$stamp" >"$root.stamp"
}

# inside ROOT COMMAND...: runs in that root with the source at /source (read-only) and $out at /out. The mounts live in a
# mount namespace of their own and go when the command ends.
inside() {
    local root=$1; shift
    mkdir -p "$root/source" "$root/out"
    unshare -m -- bash -c '
        set -e
        root=$1 source=$2 out=$3; shift 3
        mount --make-rprivate /
        mount --bind "$source" "$root/source" && mount -o remount,ro,bind "$root/source"
        mount --bind "$out" "$root/out"
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/tmp"
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" "$@"' inside "$root" "$source_root" "$out" \
        TREE="/out/${tree##*/}" PAYLOAD="/out/${payload##*/}" "$@"
}
