#!/bin/sh
# SPDX-License-Identifier: MIT
#
# drterr_allocation.sh - drterr allocates once, the list of its operands: when
# that fails it says so and ends with exit code 2.  A second allocation in its
# sources is a failure here, until there is a test for it, too.

set -u
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
: "${CC:=cc}"

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

allocations=$(grep -hE '\b(malloc|calloc|realloc|strdup|strndup|getline|asprintf|fopen|opendir)\(' \
    "$top"/tools/*.c)
if [ "$(printf '%s\n' "$allocations" | wc -l)" != 1 ]; then
    printf 'Not one allocation:\n%s\n' "$allocations"
    exit 1
fi

awk -f "$top/compat/names.awk" "$top/compat/codes.list" > "$work/names.list" || exit 2
set -- "$top"/tools/*.c "$top/tests/robustness/fail_calloc.c"
for source in codes errno_bridge format_message format_status last_error; do
    set -- "$@" "$top/compat/$source.c"
done
$CC -std=gnu99 -DTLS=__thread -DPACKAGE_VERSION='"0"' -I"$top/include" -I"$top/compat" -I"$work" \
    "$@" -Wl,--wrap=calloc -o "$work/drterr" || exit 2

"$work/drterr" 0x80621001 > "$work/out" 2> "$work/err"
status=$?
if [ $status != 2 ] || [ -s "$work/out" ] || ! grep -q '^drterr: memory: .' "$work/err"; then
    echo "exit code $status; standard output and error:"
    cat "$work/out" "$work/err"
    exit 1
fi
