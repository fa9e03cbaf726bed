#!/bin/sh
# SPDX-License-Identifier: MIT
#
# templates.sh - every code is a template argument in C++: what a constant
# expression has to be there, and stricter than C's case labels.  From the environment: srcdir and CXX.

source=${srcdir:-.}
compiler=${CXX:-c++}

if ! command -v "${compiler%% *}" > /dev/null; then
    echo "SKIPPED: $compiler is not installed"
    exit 77
fi
for dialect in c++98 c++11 c++20; do
    $compiler -x c++ -std=$dialect -fsyntax-only -Wall -Wextra -Wpedantic -Werror \
        -I "$source/include" -I "$source/compat" - << 'END' || exit 1
#include <drt-compat/winsock2.h>
#include <drt-compat/drt.h>

template <typename T, T value> struct constant {
    static const T is = value;
};

const HRESULT codes[] = {
#define STATUS(name, err, text)      constant<HRESULT, name>::is,
#define BARE(name, err, text)        constant<HRESULT, HRESULT_FROM_WIN32(name)>::is,
#define BOTH(name, win32, err, text) constant<HRESULT, name>::is, constant<int, win32>::is,
#include "codes.list"
};

int main()
{
    return codes[0];
}
END
done
