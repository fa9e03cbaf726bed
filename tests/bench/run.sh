#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh - `make bench`: speed, size and compile time of the library that was
# built, beside those of others; exit code 1 where a bar is missed.
#
#   run.sh BUILD_DIR
#
# BUILD_DIR holds .libs/libdrt-compat.so, config.h and compat/names.list.  $CC
# and $CFLAGS are used if set.

set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 2
top=$here/../..
build=$(cd "${1:-.}" && pwd) || exit 2
libs=$build/.libs
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

# bench ARGUMENT...: builds the benchmark with that and runs it.
bench() {
    # shellcheck disable=SC2086 # lists
    $CC -std=gnu11 $CFLAGS -I"$top/include" "$here/bench.c" "$here/strerror_r.c" $sources \
        -o "$work/bench" "$@" $flags -pthread || exit 2
    LD_LIBRARY_PATH=$libs:$work "$work/bench" || result=1
}

# shellcheck disable=SC2086 # a list
$CC $CFLAGS -shared -fPIC "$here/nothing.c" -o "$work/libnothing.so" || exit 2
bench -L"$libs" -ldrt-compat -L"$work" -lnothing
echo
echo 'int main(void) { return 0; }' > "$work/empty.c"
# shellcheck disable=SC2086 # a list
if $CC $CFLAGS -flto "$work/empty.c" -o "$work/empty" > "$work/log" 2>&1; then
    set --
    for source in codes errno_bridge format_message format_status last_error; do
        set -- "$@" "$top/compat/$source.c"
    done
    bench -flto -DCOMPILED_IN -DHAVE_CONFIG_H -I"$build" -I"$build/compat" -I"$top/compat" "$@"
else
    echo "Without the rows of the library compiled in: $CC links nothing with -flto."
fi
echo
sh "$here/size.sh" "$libs/libdrt-compat.so" || result=1
echo
sh "$here/compile_time.sh" || result=1
exit $result
