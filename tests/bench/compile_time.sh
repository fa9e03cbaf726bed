#!/bin/sh
# SPDX-License-Identifier: MIT
#
# compile_time.sh - what the headers cost a compilation: the median of 20, in
# turns, and the lines that the preprocessor makes.  No bar.
#
# $CC is used if set.

set -u
include=$(cd "$(dirname "$0")/../../include" && pwd) || exit 2
: "${CC:=cc}"
rounds=20

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

case $(date +%N) in
*[!0-9]*)
    echo "No compile times: this system's date has no %N."
    exit 0
    ;;
esac

: > "$work/nothing.c"
echo '#include <stdio.h>' > "$work/stdio.h.c"
echo '#include <drt_compat.h>' > "$work/drt_compat.h.c"
echo '#include <drt.h>' > "$work/drt.h.c"
echo '#include <windows.h>' > "$work/windows.h.c"
files='nothing stdio.h drt_compat.h drt.h windows.h'

compile() {
    # shellcheck disable=SC2086 # words
    $CC "$@" -I"$include/drt-compat" -I"$include"
}

round=0
while [ $round -lt $rounds ]; do
    for file in $files; do
        start=$(date +%s%N)
        compile -fsyntax-only "$work/$file.c" || exit 1
        echo $((($(date +%s%N) - start) / 1000)) >> "$work/$file.times"
    done
    round=$((round + 1))
done

printf '%-24s %10s %10s %7s\n' "Compiling #include of" "ms" "more" "lines"
empty=
for file in $files; do
    time=$(sort -n "$work/$file.times" | sed -n "$((rounds / 2))p")
    : "${empty:=$time}"
    lines=$(compile -E -P "$work/$file.c" | wc -l)
    awk -v file="$file" -v time="$time" -v empty="$empty" -v lines="$lines" 'BEGIN {
        printf "%-24s %10.1f %+10.1f %7d\n", file, time / 1000, (time - empty) / 1000, lines }'
done
