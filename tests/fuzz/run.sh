#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run.sh - builds the fuzz targets with the address and the undefined behaviour
# sanitizer and runs each for some seconds, starting from its corpus; exit code
# 1 where one finds something, 77 where clang or its libFuzzer is missing.
#
#   run.sh [SECONDS [TARGET...]]
#
# $CLANG is the compiler, clang unless it is set.  What a target finds beside
# its corpus is thrown away, but for the input that made it fail, which is kept
# in the current folder.  To add to a corpus:
#
#   KEEP=corpus run.sh 600    merges what is new, smallest inputs first

set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 2
top=$here/../..
seconds=${1:-10}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- status_from_name format_status format_message drterr
: "${CLANG:=clang}" "${KEEP:=}"
sanitize='-g -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all'

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' \
    > "$work/empty.c"
if ! $CLANG -fsanitize=fuzzer,address,undefined "$work/empty.c" -o "$work/empty" \
    > "$work/log" 2>&1; then
    sed -n 1p "$work/log"
    echo "$CLANG builds no fuzz targets: install what Debian calls clang and libclang-rt-VERSION-dev."
    exit 77
fi

# build OBJECT SOURCE FLAG...
build() {
    object=$1
    source=$2
    shift 2
    # shellcheck disable=SC2086 # a list
    $CLANG $sanitize -D_GNU_SOURCE -I"$top/include" -I"$top/compat" -I"$work" "$@" \
        -c "$source" -o "$work/$object.o" || exit 2
}

awk -f "$top/compat/names.awk" "$top/compat/codes.list" > "$work/names.list" || exit 2
for source in codes errno_bridge format_message format_status last_error; do
    build "library_$source" "$top/compat/$source.c" -std=c99 -DTLS=__thread
done
if [ -d "$top/tools" ]; then
    for source in "$top"/tools/[!d]*.c; do # all but drterr.c, which has main
        build "drterr_$(basename "$source" .c)" "$source" -std=c99 -Dread=fuzz_read \
            -Dwrite=fuzz_write
    done
fi

result=0
for target; do
    parts=
    [ "$target" = drterr ] && parts=$(echo "$work"/drterr_*.o)
    build "$target" "$here/fuzz_$target.c" -std=c11 -Wall -Wextra
    # shellcheck disable=SC2086 # a list
    $CLANG -fsanitize=fuzzer,address,undefined "$work/$target.o" "$work"/library_*.o $parts \
        -o "$work/fuzz_$target" || exit 2
    mkdir -p "$work/corpus/$target"
    cp "$here/corpus/$target"/* "$work/corpus/$target/" 2> /dev/null
    options=
    [ -f "$here/$target.dict" ] && options="-dict=$here/$target.dict"
    # shellcheck disable=SC2086 # options are words
    if "$work/fuzz_$target" "$work/corpus/$target" $options -max_total_time="$seconds" \
        -max_len=4096 -timeout=10 -print_final_stats=1 -artifact_prefix="fuzz_$target-" \
        > "$work/log" 2>&1; then
        printf '%-18s passed %s\n' "$target" "$(sed -n 's/^Done \(.*\)/\1/p' "$work/log")"
    else
        cat "$work/log"
        printf '%-18s FAILED\n' "$target"
        result=1
    fi
    if [ -n "$KEEP" ]; then
        mkdir -p "$KEEP/$target"
        "$work/fuzz_$target" -merge=1 -max_len=4096 "$KEEP/$target" "$work/corpus/$target" \
            > "$work/log" 2>&1 || cat "$work/log"
    fi
done
exit $result
