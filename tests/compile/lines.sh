#!/bin/sh
# SPDX-License-Identifier: MIT
#
# lines.sh - what drt.h costs: under 4,000 preprocessed lines with the system's
# headers.  From the environment: srcdir and CC.

limit=4000
# shellcheck disable=SC2086 # the compiler may have options
lines=$(echo '#include <drt.h>' |
    ${CC:-cc} -E -x c -I "${srcdir:-.}/include/drt-compat" - | wc -l)
echo "#include <drt.h>: $lines lines of at most $limit"
[ "$lines" -gt 500 ] && [ "$lines" -lt "$limit" ]
