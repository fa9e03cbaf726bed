#!/bin/sh
# SPDX-License-Identifier: MIT
#
# run_suite.sh - runs a test for automake's harness, which keeps all output in a
# log, and shows the summary line on the terminal (descriptor 9), too.
output=$("$@" 2>&1)
status=$?
printf '%s\n' "$output"
printf '%s\n' "$output" | grep '%: Checks:' >&9
exit $status
