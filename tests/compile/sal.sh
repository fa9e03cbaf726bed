#!/bin/sh
# SPDX-License-Identifier: MIT
#
# sal.sh - specstrings.h before and after the C++ library's headers, which use
# some of its names.  From the environment: srcdir and CXX.

compiler=${CXX:-c++}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

if ! command -v "${compiler%% *}" > /dev/null; then
    echo "SKIPPED: $compiler is not installed"
    exit 77
fi
cat > "$work/library" << 'END'
#include <algorithm>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <locale>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>
#if __cplusplus >= 201103L
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <random>
#include <regex>
#include <thread>
#include <unordered_map>
#endif
END
cat > "$work/use" << 'END'
#include <windows.h>
#include <drt.h>
HRESULT f(__in const DRT_DATA *key, __out_opt ULONG *count, _In_ int a, _Out_writes_(a) BYTE *b);
HRESULT f(__in const DRT_DATA *key, __out_opt ULONG *count, _In_ int a, _Out_writes_(a) BYTE *b)
{
    std::vector<std::string> v(1, "x");
    std::sort(v.begin(), v.end());
    return key && count && a && b ? S_OK : E_INVALIDARG;
}
END
echo '#include <specstrings.h>' > "$work/ours"
cat "$work/ours" "$work/library" "$work/use" > "$work/before.cc"
cat "$work/library" "$work/ours" "$work/use" > "$work/after.cc"
for dialect in c++98 c++11 c++17 c++20; do
    for order in before after; do
        $compiler -std=$dialect -fsyntax-only -Wall -Wextra -Wpedantic -Werror \
            -I "${srcdir:-.}/include/drt-compat" "$work/$order.cc" || exit 1
    done
done
