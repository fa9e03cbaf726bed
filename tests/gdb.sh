#!/bin/sh
# SPDX-License-Identifier: MIT
#
# gdb.sh - what gdb prints with libdrt-compat-gdb.py: every code that the
# library knows, codes and data in a running program, the same without a
# process, and that gdb finds the script by itself where it is installed.
# From the environment: srcdir, CC with its options, CFLAGS.

script=$PWD/gdb/libdrt-compat-gdb.py
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

if ! gdb -nx -batch -ex 'python import gdb.printing' > "$work/out" 2>&1 || [ -s "$work/out" ]; then
    echo 'SKIPPED: no gdb with Python'
    exit 77
fi

# In order that the test does not depend on the user's shell or set-up.
unset DEBUGINFOD_URLS
LC_ALL=C
SHELL=/bin/sh
export LC_ALL SHELL

cat > "$work/program.c" << 'END'
#include <stdio.h>
#include <string.h>

#include <drt-compat/drt.h>
#include <drt-compat/windef.h>
#include <drt-compat/winerror.h>

struct answer {
    int number;
    const HRESULT hr;
    DRT_DATA key;
};
typedef HRESULT status_type;
typedef HRESULT callback_type(HRESULT);

static BYTE bytes[300] = {0x00, 0x01, 0x02, 0xfe, 0xff};
HRESULT timeout = DRT_E_TIMEOUT;
const HRESULT retry = DRT_S_RETRY;
volatile HRESULT documented = (HRESULT)0x80981001;
const volatile HRESULT refused = HRESULT_FROM_WIN32(10061);
HRESULT success = S_OK;
status_type unknown = (HRESULT)0x8abc1234;
SCODE denied = E_ACCESSDENIED;
int number = DRT_E_TIMEOUT;
HRESULT list[2] = {S_FALSE, E_FAIL};
HRESULT *pointer = &timeout;
DRT_DATA key = {32, bytes};
const DRT_DATA one = {1, bytes + 4};
struct drt_data_tag none = {0, NULL};
DRT_DATA null = {5, NULL};
DRT_DATA wild = {8, (BYTE *)1};
DRT_DATA large = {300, bytes};
DRT_DATA *key_pointer = &key;
struct answer answer = {1, DRT_E_NO_MORE, {3, bytes}};
callback_type *callback;

static HRESULT stop(HRESULT hr)
{
    return hr;
}

/* With an argument: the codes of the library. */
int main(int argc, char **argv)
{
    HRESULT local = DRT_E_FAULTED;
    size_t i;

    (void)argv;
    bytes[2] = 0x77;
    success = drt_set_last_status(DRT_E_NO_MORE);
    callback = stop;
    for (i = 0; argc > 1 && i < drt_status_count(); i++) {
        HRESULT hr = drt_status_at(i);

        printf("0x%08x %s\n", (unsigned)hr, drt_status_name(hr));
    }
    return callback(local) == S_OK;
}
END

# shellcheck disable=SC2086 # options are words
${CC:-cc} ${CFLAGS-} -g -O0 -I "${srcdir:-.}/include" "$work/program.c" \
    -o "$work/program" -L .libs -ldrt-compat "-Wl,-rpath,$PWD/.libs" || exit 1

# run_gdb ARGUMENT...: gdb with nothing of the user's.
run_gdb() {
    gdb -nx -batch -iex 'set auto-load no' "$@" "$work/program" < /dev/null 2>&1
}

# printed: what print showed, without what else gdb says.
printed() {
    tee -a "$work/log" | sed -n 's/^\$[0-9]* = //p'
}

# is WHAT EXPECTED ACTUAL, the last two being files.
is() {
    if diff "$2" "$3"; then
        printf 'ok: %s\n' "$1"
    else
        printf 'FAILED: %s\n' "$1"
        failed=1
    fi
}

# expect WHAT: compares what was printed to standard input.
expect() {
    cat > "$work/expected"
    is "$1" "$work/expected" "$work/printed"
}

# --- Every code -----------------------------------------------------------------

"$work/program" all > "$work/codes" || exit 1
sed 's/ .*/L/; s/.*/print (HRESULT)&/' "$work/codes" > "$work/commands"
run_gdb -x "$script" -x "$work/commands" | printed > "$work/printed"
is 'every code' "$work/codes" "$work/printed"
: > "$work/log"

# --- Without a process ----------------------------------------------------------

cat > "$work/commands" << 'END'
print timeout
print retry
print documented
print refused
print success
print unknown
print denied
print number
print list
print *pointer
print key
print one
print none
print null
print wild
print -elements 4 -- large
print large.cb
print *key_pointer
print answer
print/r none
print/x timeout
END
run_gdb -x "$script" -x "$work/commands" | printed > "$work/printed"
expect 'static data' << 'END'
0x80621001 DRT_E_TIMEOUT
0x00621010 DRT_S_RETRY
0x80981001 DRT_E_TIMEOUT
0x8007274d WSAECONNREFUSED
0x00000000 S_OK
0x8abc1234
0x80070005 E_ACCESSDENIED
-2141057023
{0x00000001 S_FALSE, 0x80004005 E_FAIL}
0x80621001 DRT_E_TIMEOUT
32 bytes: 00 01 02 fe ff 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
1 byte: ff
0 bytes
5 bytes: NULL
8 bytes: <error: Cannot access memory at address 0x1>
300 bytes: 00 01 02 fe...
300
32 bytes: 00 01 02 fe ff 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
{number = 1, hr = 0x80621006 DRT_E_NO_MORE, key = 3 bytes: 00 01 02}
{cb = 0, pb = 0x0}
0x80621001
END

# --- In a process, the script loaded with the library ---------------------------

# As installed: the library's real name below the folder for such scripts.
library_names=
# shellcheck disable=SC1091 # libtool's, a shell script
. ./libdrt-compat.la
if [ -z "$library_names" ]; then
    echo 'SKIPPED: auto-loading, as there is no shared library'
    exit $failed
fi
libs=$(cd .libs && pwd -P)
mkdir -p "$work/auto-load$libs"
cp "$script" "$work/auto-load$libs/${library_names%% *}-gdb.py"

cat > "$work/commands" << 'END'
set confirm off
break stop
run
print hr
up
print local
print success
print answer.key
END
gdb -nx -batch -iex "set auto-load safe-path $work/auto-load" \
    -iex "set auto-load scripts-directory $work/auto-load" \
    -x "$work/commands" "$work/program" < /dev/null 2>&1 | printed > "$work/printed"
if ! grep -q '^Breakpoint 1, ' "$work/log"; then
    echo 'SKIPPED: gdb cannot run a program here'
    exit $failed
fi
expect 'in a process' << 'END'
0x8062210a DRT_E_FAULTED
0x8062210a DRT_E_FAULTED
0x80621006 DRT_E_NO_MORE
3 bytes: 00 01 77
END

if grep -i 'traceback\|python exception' "$work/log"; then
    echo 'FAILED: the script raised an exception'
    failed=1
fi
[ $failed = 0 ] || cat "$work/log"
exit $failed
