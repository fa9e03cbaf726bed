#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make_table.sh - makes layout64.list and layout32.list: how Windows lays out
# what drt.h declares, as mingw-w64's compilers see describe.c.
#
#   make_table.sh           whether both are as they would be made
#   make_table.sh --update  writes both

dir=$(dirname "$0")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# table BITS COMPILER
table() {
    if ! command -v "$2" > /dev/null; then
        echo "SKIPPED: $2 is not installed"
        exit 77
    fi
    "$2" -std=gnu11 -Wall -Wextra -Werror -S -o "$work/s" "$dir/describe.c" || exit 1
    {
        echo '/* SPDX-License-Identifier: MIT'
        echo " * Made by make_table.sh from describe.c for $1-bit Windows. */"
        sed -n 's/^[[:space:]]*@@ //p' "$work/s"
    } > "$work/layout$1.list"
    [ "$(wc -l < "$work/layout$1.list")" -gt 100 ] || exit 1
}

table 64 x86_64-w64-mingw32-gcc
table 32 i686-w64-mingw32-gcc
if [ "${1-}" = --update ]; then
    cp "$work"/layout??.list "$dir"
else
    diff -u "$dir/layout64.list" "$work/layout64.list" &&
        diff -u "$dir/layout32.list" "$work/layout32.list"
fi
