#!/bin/sh
# SPDX-License-Identifier: MIT
#
# readme.sh - what README.md shows of the example and of drterr is what these
# print, and its counts are right.  What the example says of a name depends on the
# network's resolver and is left out.

readme=${srcdir:-.}/README.md

comparable() {
    sed -e 's/ *$//' -e '/^$/d' -e '/^Resolving/,/reported/d'
}

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
awk '/^    Connecting to/ { on = 1 } /^[^ ]/ { on = 0 } on { sub(/^    /, ""); print }' \
    "$readme" | comparable > "$work/readme"
./examples/closed_port | comparable > "$work/printed"
test -s "$work/printed" && diff "$work/readme" "$work/printed" || exit 1

# The output of drterr in it, as far as the next command; an errno's number is the
# system's.
awk '/^    \$ / { on = 0 } on { sub(/^    /, ""); print } /^    \$ drterr 0x80621008$/ { on = 1 }' \
    "$readme" | sed 's/ ([0-9]*)$//' > "$work/readme"
./drterr 0x80621008 | sed 's/ ([0-9]*)$//' > "$work/printed"
test -s "$work/printed" && diff "$work/readme" "$work/printed" || exit 1

# says COUNT WHAT: README.md has the words "the COUNT WHAT" somewhere.
says() {
    tr -s ' \n' ' ' < "$readme" | grep -qF "$1 $2" || {
        echo "README.md does not say: $1 $2"
        exit 1
    }
}
says "the $(./drterr --list 'DRT_*' | grep -c .)" 'DRT codes'
says "the $(./drterr --list | grep -c .)" "names that \`drterr --list\` prints"
says "all $(grep -c 'WINAPI Drt' "${srcdir:-.}/include/drt-compat/drt.h")" functions
