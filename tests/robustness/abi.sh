#!/bin/sh
# SPDX-License-Identifier: MIT
#
# abi.sh - compares the binary interface of the shared library with that in
# libdrt-compat.abi: exit code 1 where a program that was linked against the
# one would not run with the other, 77 where abigail's tools are missing.
#
#   abi.sh [LIBRARY]             .libs/libdrt-compat.so, unless given
#   abi.sh --update [LIBRARY]    writes libdrt-compat.abi: after functions were
#                                added, and with a new soname
#
# The library must have been compiled with -g.

set -u
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
reference=$top/tests/robustness/libdrt-compat.abi
update=
if [ "${1-}" = --update ]; then
    update=yes
    shift
fi
library=${1:-.libs/libdrt-compat.so}

if ! command -v abidw > /dev/null || ! command -v abidiff > /dev/null; then
    echo 'No comparison of binary interfaces: install what Debian calls abigail-tools.'
    exit 77
fi
machine=$(readelf -hW "$library" | sed -n 's/^ *Machine: *//p')
if ! readelf -SW "$library" | grep -q '\.debug_info'; then
    echo "$library has no debugging information, so its types are not known." >&2
    exit 2
fi

# Of the types only those that the public headers have, and no paths.
dump() {
    abidw --headers-dir "$top/include" --drop-private-types --no-corpus-path \
        --no-comp-dir-path --no-show-locs --drop-undefined-syms "$library"
}

if [ -n "$update" ]; then
    dump > "$reference.new" && mv "$reference.new" "$reference"
    exit
fi
if [ "$machine" != 'Advanced Micro Devices X86-64' ]; then
    echo "No comparison of binary interfaces: the one on record is of x86-64, not of $machine."
    exit 77
fi
abidiff --headers-dir2 "$top/include" --drop-private-types "$reference" "$library"
changes=$?

# Bits of abidiff's exit code: 1, 2 failure; 4 a change; 8 an incompatible one.
if [ $((changes & 11)) != 0 ]; then
    exit 1
fi
[ $changes = 0 ] || echo 'Compatible changes: abi.sh --update records them.'
exit 0
