#!/bin/sh
# SPDX-License-Identifier: MIT
#
# examples.sh - peer_directory prints what it printed when it was right, and
# both examples compile from the package installed in tests/root in C11 and C++17.
# From the environment: srcdir, CC, CXX; the current folder is the build's.

top=${srcdir:-.}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

./examples/peer_directory | diff "$top/examples/peer_directory.expected" - || exit 1

PKG_CONFIG_SYSROOT_DIR=$PWD/tests/root
PKG_CONFIG_PATH=$(dirname "$(find tests/root -name drt-compat-overlay.pc)")
export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_PATH
package=$(pkg-config --cflags --libs drt-compat-overlay) || exit 1

# compile NAME SOURCE...: in both languages.
compile() {
    name=$1
    shift
    for how in "${CC:-cc} -std=c11 -x c" "${CXX:-c++} -std=c++17 -x c++"; do
        # shellcheck disable=SC2086 # words
        $how -Wall -Wextra -Wpedantic -Werror "$@" -x none -o "$work/$name" $package || exit 1
    done
}
compile closed_port "$top/examples/closed_port.c"
compile peer_directory "$top/examples/peer_directory.c" "$top/examples/in_process_drt.c"
