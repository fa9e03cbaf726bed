#!/bin/sh
# SPDX-License-Identifier: MIT
#
# refusals.sh - what must not compile does not, and says why in a sentence.
# From the environment: srcdir and CC.

include=${srcdir:-.}/include
compiler=${CC:-cc}
failed=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# A system without fixed-width types.
mkdir "$work/without"
: > "$work/without/stdint.h"
: > "$work/without/inttypes.h"

# Another shim, as pcsc-lite has it on LP64 systems.
mkdir "$work/shim"
cat > "$work/shim/wintypes.h" << 'END'
#ifndef __wintypes_h__
#define __wintypes_h__
typedef unsigned long DWORD;
typedef long LONG;
#endif
END

# refuse SENTENCE FLAGS: standard input fails to compile, with that sentence.
refuse() {
    sentence=$1
    shift
    # shellcheck disable=SC2086 # the compiler may have options
    if $compiler -x c -fsyntax-only "$@" -I "$include" - > "$work/out" 2>&1; then
        printf 'FAILED: compiled, but should say: %s\n' "$sentence"
        failed=$((failed + 1))
    elif ! grep -q "$sentence" "$work/out"; then
        printf 'FAILED: does not say: %s\n' "$sentence"
        cat "$work/out"
        failed=$((failed + 1))
    fi
}

refuse 'an HRESULT is 32 bits on every system' -I "$work/without" << 'END'
#include <drt-compat/drt_compat.h>
END
refuse 'a DWORD is 32 bits on every system' -I "$work/without" << 'END'
#include <drt-compat/windef.h>
END
if [ "$(printf '__LP64__\n' | $compiler -E -P -)" = 1 ]; then
    refuse 'wintypes.h of pcsc-lite makes DWORD 64 bits wide' -I "$work/shim" << 'END'
#include <wintypes.h>
#include <drt-compat/windef.h>
END
    refuse 'no shim that makes it 64 may follow' -I "$work/shim" << 'END'
#include <drt-compat/windef.h>
#include <wintypes.h>
END
else
    echo 'SKIPPED: long has 32 bits here, so no shim makes DWORD wider'
fi

exit $((failed > 0))
