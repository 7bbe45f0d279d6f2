#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# alone.sh PROGRAM ...: runs it with a loopback network and a /run of its own, so that services which listen everywhere, or
# at one fixed place, harm nobody and may run several times at once.
set -e
if [ "$FOYER_ALONE" != yes ]; then
    map=
    [ "$(id -u)" = 0 ] || map=-r
    FOYER_ALONE=yes exec unshare $map -n -m "$0" "$@"
fi
ip link set lo up
mount -t tmpfs -o mode=755 tmpfs /run
mkdir /run/pcscd
unset FOYER_ALONE
exec "$@"
