#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh - `make bench`: speed, size and compile time of the library that was
# built, beside those of others; exit code 1 where a bar is missed.
#
#   run.sh BUILD_DIR
#
# BUILD_DIR holds .libs/libdrt-compat.so.  $CC and $CFLAGS are used if set.

set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 2
top=$here/../..
libs=$(cd "${1:-.}/.libs" && pwd) || exit 2
: "${CC:=cc}" "${CFLAGS:=-O2}"
result=0

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# Other libraries, where they are installed: other NAME DEFINE SOURCE PACKAGE
sources=
flags=
other() {
    if pkg-config --exists "$1"; then
        sources="$sources $here/$3"
        flags="$flags -D$2 $(pkg-config --cflags --libs "$1")"
    else
        echo "Without the rows of $1: install what Debian calls $4."
    fi
}

other winpr2 HAVE_WINPR winpr.c libwinpr2-dev
other libpcsclite HAVE_PCSC pcsc.c libpcsclite-dev

# shellcheck disable=SC2086 # lists
$CC -std=gnu11 $CFLAGS -I"$top/include" "$here/bench.c" "$here/strerror_r.c" $sources \
    -o "$work/bench" -L"$libs" -ldrt-compat $flags -pthread || exit 2
LD_LIBRARY_PATH=$libs "$work/bench" || result=1
echo
sh "$here/size.sh" "$libs/libdrt-compat.so" || result=1
echo
sh "$here/compile_time.sh" || result=1
exit $result
