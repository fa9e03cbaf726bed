#!/bin/sh
# SPDX-License-Identifier: MIT
#
# analyse.sh - clang-tidy and cppcheck over the library, drterr and the
# example: exit code 1 where one has something to say, 77 where both are
# missing.

set -u
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
here=$top/tests/robustness
ran=
result=0

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# What configure and make would make.
awk -f "$top/compat/names.awk" "$top/compat/codes.list" > "$work/names.list" || exit 2
cat > "$work/config.h" <<'END'
#define PACKAGE_VERSION "0"
#define _GNU_SOURCE 1
#if !defined(NO_TLS)
#define TLS _Thread_local
#endif
END

cd "$top" || exit 2
set -- compat/*.c examples/*.c
[ -d tools ] && set -- "$@" tools/*.c
flags="-D_POSIX_C_SOURCE=200809L -DHAVE_CONFIG_H -I$work -Iinclude -Iinclude/drt-compat -Icompat"

# With thread-local storage, and with the pthread key in its place.
for slots in '' -DNO_TLS; do
    # shellcheck disable=SC2086 # lists
    if command -v clang-tidy > /dev/null; then
        ran=yes
        clang-tidy --quiet "$@" -- -std=c99 $flags $slots 2> "$work/log" || result=1
        grep -v 'warnings\{0,1\} generated\|^Suppressed\|^Use -header' "$work/log"
    fi
    # shellcheck disable=SC2086 # lists
    if command -v cppcheck > /dev/null; then
        ran=yes
        cppcheck --quiet --std=c99 --enable=warning,performance,portability,style --error-exitcode=1 \
            --suppressions-list="$here/cppcheck.suppressions" -D__GNUC__=12 $flags $slots "$@" ||
            result=1
    fi
done

if [ -z "$ran" ]; then
    echo 'No analysis: install what Debian calls clang-tidy and cppcheck.'
    exit 77
fi
exit $result
