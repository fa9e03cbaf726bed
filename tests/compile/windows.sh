#!/bin/sh
# SPDX-License-Identifier: MIT
#
# windows.sh - on Windows drt.h stands on the system's own headers: every header
# and both examples compile with mingw-w64 in C and C++, and run under Wine the
# examples report what they report here.  From the environment: srcdir; the
# current folder is the build's.

top=${srcdir:-.}
prefix=x86_64-w64-mingw32
flags='-Wall -Wextra -Wpedantic -Werror'
work=$(mktemp -d) || exit 1
# shellcheck source=tests/wine.sh
. "$top/tests/wine.sh"
trap 'stop_wine; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

if ! command -v $prefix-gcc > /dev/null || ! command -v $prefix-g++ > /dev/null; then
    echo 'SKIPPED: mingw-w64 (gcc-mingw-w64-x86-64, g++-mingw-w64-x86-64) is not installed'
    exit 77
fi

fail() {
    echo "FAILED: $*"
    exit 1
}

# The headers, under both names.
for header in "$top"/include/drt-compat/*.h; do
    name=${header##*/}
    for include in "drt-compat/$name" "$name"; do
        printf '#include <winsock2.h>\n#include <windows.h>\n#include <%s>\nint x;\n' "$include" \
            > "$work/header.c"
        # shellcheck disable=SC2086 # words
        $prefix-gcc -std=c11 $flags -fsyntax-only -I "$top/include" -I "$top/include/drt-compat" \
            "$work/header.c" || fail "$include"
    done
done

# The library and the examples.
: > "$work/config.h"
for source in "$top"/compat/*.c; do
    case $source in */find_multiplier.c) continue ;; esac
    $prefix-gcc -std=c99 -O2 -DHAVE_CONFIG_H -DTLS=__thread -I "$work" -I "$top/include" \
        -I compat -c "$source" -o "$work/$(basename "$source" .c).o" || fail "$source"
done
$prefix-ar rc "$work/libdrt-compat.a" "$work"/*.o || fail ar

# example NAME LANGUAGE DIALECT COMPILER SOURCE...
example() {
    name=$1 language=$2 dialect=$3 compiler=$4
    shift 4
    # shellcheck disable=SC2086 # words
    $compiler -std=$dialect -x $language $flags -I "$top/include/drt-compat" "$@" -x none \
        -static -L "$work" -ldrt-compat -lws2_32 -o "$work/$name.exe" || fail "$name in $dialect"
}

for how in "c c11 $prefix-gcc" "c++ c++17 $prefix-g++"; do
    # shellcheck disable=SC2086 # words
    {
        example closed_port $how "$top/examples/closed_port.c"
        example peer_directory $how "$top/examples/peer_directory.c" \
            "$top/examples/in_process_drt.c"
    }
done

if ! command -v wine > /dev/null; then
    echo 'SKIPPED: the examples compile, but Wine is not installed to run them'
    exit 77
fi
if ! start_wine "$work/wine" > "$work/boot" 2>&1; then
    cat "$work/boot"
    echo 'SKIPPED: the examples compile, but Wine does not start to run them'
    exit 77
fi

# same NAME PATTERN: the lines with PATTERN that the example prints here and there.
same() {
    "./examples/$1" | grep "$2" > "$work/here"
    timeout 120 wine "$work/$1.exe" | tr -d '\r' | grep "$2" > "$work/there"
    test -s "$work/here" || fail "$1 prints nothing"
    diff "$work/here" "$work/there" || fail "$1 under Wine"
}
same peer_directory ''
# What a name resolves to depends on the network.
same closed_port 'reported  [WD].*\(REFUSED\|INVALID_ADDRESS\)'
