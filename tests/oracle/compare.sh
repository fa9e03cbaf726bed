#!/bin/sh
# SPDX-License-Identifier: MIT
#
# compare.sh - does this library what Windows does?  Builds probe.c with its
# headers and with mingw-w64's own, runs the one here and the other under Wine,
# and compares what they print.
#
#   differences.list  what may differ: nothing else may, and these must
#   missing.list      which names only one side has
#
# From the environment: srcdir; CC; WINEPREFIX, else Wine gets a folder of its
# own.  The library is that of ./.libs, or else made from its sources.  Exits
# with 77 where mingw-w64 or Wine is missing.

set -u
LC_ALL=C
export LC_ALL

top=$(cd "${srcdir:-.}" && pwd) || exit 1
here=$top/tests/oracle
built=$(pwd)
cc=${CC:-cc}
cross=x86_64-w64-mingw32-gcc

skip() {
    printf 'Skipped: %s\n' "$1"
    exit 77
}

command -v "$cross" > /dev/null || skip "the oracle needs $cross (Debian: gcc-mingw-w64-x86-64)."
command -v wine > /dev/null || skip 'the oracle needs Wine (Debian: wine64 and wine).'

work=$(mktemp -d) || exit 1
# shellcheck source=tests/wine.sh
. "$top/tests/wine.sh"
trap 'stop_wine; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# --- Names ---------------------------------------------------------------------

our_headers='#include <drt-compat/winsock2.h>
#include <drt-compat/windows.h>
#include <drt-compat/drt.h>'
their_headers='#include <winsock2.h>
#include <windows.h>
#include <winerror.h>
#include <p2p.h>'

# families: of the names on stdin those that are codes or facilities.
families() {
    grep -E '^(FACILITY_|PEER_[ES]_|DRT_[ES]_|WSAE[A-Z]|WSA_(E|QOS|PNRP|IPSEC|SECURE)_)'
}

# macros HEADERS COMPILER...: the names it defines, but for those with arguments.
macros() {
    source=$1
    shift
    printf '%s\n' "$source" | "$@" -E -dM -x c - | awk '$2 !~ /\(/ { print $2 }' | sort -u
}

listed() {
    awk -F '[(,] *' '/^(STATUS|BARE|BOTH|ALIAS|BARE_ALIAS)\(/ {
        print $2
        if ($1 == "BOTH")
            print $3
    }' "$top/compat/codes.list"
}

# The names of either side, then those that both have as probe.c includes them.
collect_names() {
    # shellcheck disable=SC2086 # a command with its options
    macros "$our_headers" $cc -I"$top/include" > "$work/our-macros" || return 1
    macros "$their_headers" "$cross" > "$work/their-macros" || return 1
    { listed; families < "$work/our-macros"; } | sort -u > "$work/ours-wanted"
    families < "$work/their-macros" > "$work/theirs-wanted"
    sort -u "$work/ours-wanted" "$work/theirs-wanted" > "$work/names"
    comm -23 "$work/names" "$work/our-macros" | sed 's/^/library /' > "$work/missing"
    comm -23 "$work/names" "$work/their-macros" | sed 's/^/windows /' >> "$work/missing"
    comm -12 "$work/names" "$work/our-macros" | comm -12 - "$work/their-macros" |
        sed 's/.*/CODE(&)/' > "$work/names.h"
    [ -s "$work/names.h" ]
}

# --- Building and running --------------------------------------------------------

# optimisation COMPILER...: what it takes to try 2^32 arguments quickly.
optimisation() {
    if printf 'int x;\n' | "$@" -march=native -x c -c -o "$work/empty.o" - 2> /dev/null; then
        printf '%s' '-O3 -march=native'
    else
        printf '%s' '-O3'
    fi
}

library() {
    if [ -f "$built/.libs/libdrt-compat.a" ]; then
        printf '%s' "$built/.libs/libdrt-compat.a"
        return
    fi
    awk -f "$top/compat/names.awk" "$top/compat/codes.list" > "$work/names.list"
    for source in codes errno_bridge format_message format_status last_error; do
        printf '%s ' "$top/compat/$source.c"
    done
}

build() {
    sources=$(library)
    # shellcheck disable=SC2046,SC2086 # options and lists
    $cc $(optimisation $cc) -D_POSIX_C_SOURCE=200809L -DTLS=__thread -pthread \
        -I"$work" -I"$top/include" -I"$top/compat" "$here/probe.c" $sources -o "$work/ours" &&
        "$cross" $(optimisation "$cross") -DORACLE -D_WIN32_WINNT=0x0a00 -I"$work" \
            "$here/probe.c" -o "$work/theirs.exe" -lws2_32
}

# Under Wine: it may hang, and its C library ends lines in CR LF.
in_wine() {
    timeout -k 10 300 wine "$@" < /dev/null 2> "$work/wine.log" > "$work/wine.out"
    status=$?
    tr -d '\r' < "$work/wine.out"
    [ "$status" = 0 ] || sed 's/^/wine: /' "$work/wine.log" >&2
    return "$status"
}

run() {
    start_wine "$work/wine" > "$work/boot" 2>&1 || skip "Wine does not start here."
    : > "$work/ours.txt"
    : > "$work/theirs.txt"
    for part in behaviour macros; do
        "$work/ours" "$part" >> "$work/ours.txt" || return 1
        in_wine "$work/theirs.exe" "$part" >> "$work/theirs.txt" || return 1
    done
}

# --- Comparing -------------------------------------------------------------------

compare_names() {
    sed -e 's/ *#.*//' -e '/^$/d' "$here/missing.list" | sort -u > "$work/may-miss"
    sort -u "$work/missing" > "$work/does-miss"
    for side in library windows; do
        printf '%s names are missing in the headers of %s\n' \
            "$(grep -c "^$side " "$work/does-miss")" "$side"
    done
    comm -13 "$work/does-miss" "$work/may-miss" | sed 's/^/no longer missing: /'
    comm -23 "$work/does-miss" "$work/may-miss" > "$work/unexpected"
    sed 's/^/MISSING, and not in missing.list: /' "$work/unexpected"
    [ ! -s "$work/unexpected" ]
}

# A line is "KEY WHAT", in differences.list "KEY | OURS | THEIRS | WHY"; what one
# side does not print at all is "-".
compare_lines() {
    awk -v list="$here/differences.list" '
        function fail(text) {
            print text
            failed++
        }
        function compare(key,    pair) {
            pair = (key in ours ? ours[key] : "-") " | " (key in theirs ? theirs[key] : "-")
            if (ours[key] == theirs[key] && key in may)
                fail("DIFFERS NO LONGER: " key)
            else if (ours[key] == theirs[key])
                same++
            else if (may[key] == pair)
                allowed++
            else
                fail("DIFFERS: " key " | " pair)
        }
        FILENAME == list {
            if ($0 ~ /^#/ || $0 == "")
                next
            if (split($0, part, / *\| */) < 4 || part[4] == "")
                fail("NO REASON in differences.list: " $0)
            may[part[1]] = part[2] " | " part[3]
            next
        }
        !($1 in keys) {
            keys[$1]
            order[++count] = $1
        }
        FILENAME ~ /ours.txt$/ {
            ours[$1] = substr($0, length($1) + 2)
            next
        }
        {
            theirs[$1] = substr($0, length($1) + 2)
        }
        END {
            for (i = 1; i <= count; i++)
                compare(order[i])
            for (key in may)
                if (!(key in keys))
                    fail("NOT SEEN, but in differences.list: " key)
            printf "%d compared, %d the same, %d as in differences.list, %d wrong\n",
                count, same, allowed, failed
            exit failed > 0 || count == 0
        }' "$here/differences.list" "$work/ours.txt" "$work/theirs.txt"
}

collect_names && build || exit 1
run || exit 1
status=0
compare_names || status=1
compare_lines || status=1
[ -z "${ORACLE_KEEP-}" ] || cp "$work/ours.txt" "$work/theirs.txt" "$ORACLE_KEEP"
exit $status
