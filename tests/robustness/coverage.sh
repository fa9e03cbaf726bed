#!/bin/sh
# SPDX-License-Identifier: MIT
#
# coverage.sh - which lines and branches of the library its suites reach: exit
# code 1 below 100 % of either, 77 where gcovr is missing.
#
# Two builds count as one, with thread-local storage and without (a pthread
# key), and tests/check_allocation makes every allocation fail.

set -u
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2

if ! command -v gcovr > /dev/null; then
    echo 'No coverage: install what Debian calls gcovr.'
    exit 77
fi

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# The suites alone, since the scripts compile programs of their own.
measure() {
    mkdir "$work/$1" && cd "$work/$1" || exit 2
    shift
    if ! { "$top/configure" --disable-shared CC=gcc CFLAGS='-O0 -g --coverage' "$@" &&
        make && make check "TESTS=\$(suites)"; } > log 2>&1 9>&1; then
        cat log
        exit 1
    fi
}

measure thread-local
measure pthread ac_cv_tls=none

# The functions that both builds have, on different lines, are no business of
# gcovr's, which refuses to merge them: lines and branches are.  Whoever adds a
# code runs find_multiplier; it is no part of the library.
report() {
    gcovr --root "$top" --filter 'compat/' --exclude 'compat/find_multiplier\.c' "$@"
}

cd "$top" || exit 2
rm -f "$work"/*/a-conftest.gc* "$work"/thread-local/compat/tests_check_allocation*
for build in thread-local pthread; do
    report "$work/$build" --json > "$work/$build.json" || exit 2
    python3 - "$work/$build.json" << 'END' || exit 2
import json, sys
with open(sys.argv[1]) as f:
    data = json.load(f)
for file in data["files"]:
    file["functions"] = []
with open(sys.argv[1], "w") as f:
    json.dump(data, f)
END
done
set -- -a "$work/thread-local.json" -a "$work/pthread.json"
report "$@"
report "$@" --branches --fail-under-line 100 --fail-under-branch 100
