#!/bin/sh
# SPDX-License-Identifier: MIT
#
# headers.sh - compiles every public header alone, all of them together in both
# orders, and in the overlay's spelling, in each dialect of C and C++ and with
# each compiler there is; a warning is a failure.  From the environment: srcdir,
# and CC and CXX with their options, which are tried beside gcc and clang.

include=${srcdir:-.}/include
flags='-fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror'
c='c89 c99 c11 c17 c2x'
cxx='c++98 c++11 c++14 c++17 c++20 c++2b'
compiled=0
failed=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# compile SOURCE COMMAND...: compiles the lines of SOURCE.
compile() {
    source=$1
    shift
    compiled=$((compiled + 1))
    printf '%s\nint x;\n' "$source" > "$work/source"
    if ! "$@" "$work/source" > "$work/out" 2>&1; then
        printf 'FAILED: %s\n%s\n' "$*" "$source"
        cat "$work/out"
        failed=$((failed + 1))
    fi
}

headers=$(cd "$include/drt-compat" && printf '%s\n' *.h)
all=$(printf '%s\n' "$headers" | sed 's,.*,#include <drt-compat/&>,')
reversed=$(printf '%s\n' "$all" | sed '1!G;h;$!d')
overlay=$(printf '%s\n' "$headers" | sed 's,.*,#include <&>,')

# in_dialect COMPILER LANGUAGE DIALECT EXTRA_FLAGS
in_dialect() {
    command="$1 -x $2 -std=$3 $flags $4"
    # shellcheck disable=SC2086 # the command is words
    {
        for header in $headers; do
            compile "#include <drt-compat/$header>" $command -I "$include"
        done
        compile "$all" $command -I "$include"
        compile "$reversed" $command -I "$include"
        compile "$overlay" $command -I "$include/drt-compat"
    } < /dev/null
}

printf '%s\n' "${CC:-cc}" "${CXX:-c++}" gcc g++ clang clang++ | sort -u > "$work/compilers"
while read -r compiler; do
    if ! command -v "${compiler%% *}" > /dev/null; then
        printf 'SKIPPED: %s is not installed\n' "$compiler"
        continue
    fi
    case $compiler in
    *++*) language='c++' dialects=$cxx extra='' ;;
    *) language=c dialects=$c extra='-Wstrict-prototypes' ;;
    esac
    for dialect in $dialects; do
        in_dialect "$compiler" "$language" "$dialect" "$extra"
    done
done < "$work/compilers"

printf '%d compiled, %d failed\n' "$compiled" "$failed"
[ "$compiled" -gt 0 ] && [ "$failed" -eq 0 ]
