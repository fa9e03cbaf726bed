#!/bin/sh
# SPDX-License-Identifier: MIT
#
# readme.sh - what README.md shows of the example is what the example prints.
# What it says of a name depends on the network's resolver and is left out.

comparable() {
    sed -e 's/ *$//' -e '/^$/d' -e '/^Resolving/,/reported/d'
}

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
awk '/^    Connecting to/ { on = 1 } /^[^ ]/ { on = 0 } on { sub(/^    /, ""); print }' \
    "${srcdir:-.}/README.md" | comparable > "$work/readme"
./examples/closed_port | comparable > "$work/printed"
test -s "$work/printed" && diff "$work/readme" "$work/printed"
