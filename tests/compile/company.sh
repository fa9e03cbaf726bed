#!/bin/sh
# SPDX-License-Identifier: MIT
#
# company.sh - the headers in one source file with other shims of Windows'
# types, in both orders, in C and C++, without a warning.  A shim that is not
# installed is skipped.  From the environment: srcdir, CC and CXX.

include=${srcdir:-.}/include
flags='-Wall -Wextra -Wpedantic -Werror'
status=0
tried=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# What a source does with the codes, whoever defined the rest.
cat > "$work/use" << 'END'
int use(HRESULT hr);
int use(HRESULT hr)
{
    DRT_USE_DATA
    return hr == DRT_E_TIMEOUT || drt_status_name(hr) != NULL || hr == drt_get_last_status();
}
END
cat > "$work/ours" << 'END'
#include <drt-compat/drt.h>
#include <drt-compat/drt_compat.h>
END

# compile WHAT COMMAND...
compile() {
    what=$1
    shift
    tried=$((tried + 1))
    if ! "$@" > "$work/out" 2>&1; then
        printf 'FAILED: %s: %s\n' "$what" "$*"
        head -n 20 "$work/out"
        status=1
    fi
}

# together NAME THEIR_FLAGS LANGUAGES THEIR_INCLUDES: theirs first; ours first.
together() {
    data='DRT_DATA data = {0, NULL}; BOOL yes = 1; (void)data; (void)yes;'
    printf '%s\n' "$4" | cat - "$work/ours" "$work/use" > "$work/second.c"
    {
        echo '#define DRT_COMPAT_NO_WINDEF'
        cat "$work/ours"
        printf '%s\n' "$4"
        cat "$work/use"
    } > "$work/first.c"
    for language in $3; do
        case $language in
        c) compiler="${CC:-cc} -x c -std=c11" ;;
        *) compiler="${CXX:-c++} -x c++ -std=c++17" ;;
        esac
        for order in first second; do
            # shellcheck disable=SC2086 # words
            compile "$1, drt.h $order" $compiler $flags -fsyntax-only -I "$include" $2 \
                "-DDRT_USE_DATA=$data" "$work/$order.c"
        done
    done
}

if cflags=$(pkg-config --cflags winpr2 2> /dev/null); then
    together WinPR "$cflags" 'c c++' '#include <winpr/wtypes.h>
#include <winpr/error.h>
#include <winpr/wincrypt.h>'
    printf '#include <winpr/error.h>\n#include <drt-compat/winerror.h>\n%s\n' \
        'int x[HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED) == E_ACCESSDENIED ? 1 : -1];' > "$work/codes.c"
    # shellcheck disable=SC2086 # words
    compile 'WinPR, then winerror.h' ${CC:-cc} $flags -fsyntax-only -I "$include" $cflags \
        "$work/codes.c"
else
    echo 'SKIPPED: WinPR (libwinpr2-dev) is not installed'
fi

if [ -f /usr/include/wsl/winadapter.h ]; then
    together DirectX-Headers '-isystem /usr/include/wsl/stubs -isystem /usr/include/directx' 'c++' \
        '#include <wsl/winadapter.h>'
else
    echo 'SKIPPED: DirectX-Headers (directx-headers-dev) is not installed'
fi

if cflags=$(pkg-config --cflags libpcsclite 2> /dev/null); then
    together pcsc-lite "$cflags" 'c c++' '#include <winscard.h>'
    cat > "$work/ours" << 'END'
#include <drt-compat/winerror.h>
#include <drt-compat/drt_compat.h>
#define DRT_E_TIMEOUT E_FAIL
END
    together 'pcsc-lite, winerror.h for' "$cflags" 'c c++' '#include <winscard.h>
#define DRT_DATA struct { int a; void *b; }'
else
    echo 'SKIPPED: pcsc-lite (libpcsclite-dev) is not installed'
fi

[ "$tried" -gt 0 ] || exit 77
echo "$tried compiled"
exit $status
