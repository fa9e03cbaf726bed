#!/bin/sh
# SPDX-License-Identifier: MIT
#
# drterr.sh - each option of drterr, and what it says to bad input: of the
# command as it is installed in tests/root, or of $DRTERR, which may have arguments
# ("valgrind -q ./drterr").  The result is TAP; exit code 1 where a test failed.

top=$(dirname "$0")/..
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
export LC_ALL=C
unset POSIXLY_CORRECT

if [ -z "${DRTERR-}" ]; then
    DRTERR=$(find tests/root -name drterr -path '*/bin/*')
    LD_LIBRARY_PATH=$(dirname "$(find "$PWD/tests/root" -name libdrt-compat.la)")
    export LD_LIBRARY_PATH
fi

count=0
failed=0

# shellcheck disable=SC2086 # a command with arguments
if ! $DRTERR --version >/dev/null; then
    echo "Bail out! $DRTERR does not run"
    exit 1
fi

# --- Checks -------------------------------------------------------------------

ok() {
    count=$((count + 1))
    echo "ok $count - $1"
}

not_ok() {
    count=$((count + 1))
    failed=$((failed + 1))
    echo "not ok $count - $1"
    printf '%s\n' "expected: $2" "actual: $3" | sed 's/^/# /'
}

skip() {
    count=$((count + 1))
    echo "ok $count - $1 # SKIP $2"
}

is() { # what expected actual
    if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "$2" "$3"; fi
}

has() { # what pattern actual; a shell pattern that the text contains
    # shellcheck disable=SC2254 # a pattern is meant
    case $3 in
    *$2*) ok "$1" ;;
    *) not_ok "$1" "*$2*" "$3" ;;
    esac
}

same() { # what expected-file actual-file
    if cmp -s "$2" "$3"; then
        ok "$1"
    else
        not_ok "$1" "$(head -n 3 "$2" | cut -c 1-200)" "$(head -n 3 "$3" | cut -c 1-200)"
    fi
}

# Runs drterr: $out, $err, $status.
run() {
    # shellcheck disable=SC2086 # a command with arguments
    out=$($DRTERR "$@" 2>"$work/err" </dev/null)
    status=$?
    err=$(cat "$work/err")
}

# The first words of the readings, one a line.
titles() {
    printf '%s\n' "$out" | sed -n '/^[^ ].*(.*)$/p'
}

known() { # argument title...
    argument=$1
    shift
    run "$argument"
    is "$argument is understood" "$(printf '%s\n' "$@")" "$(titles)"
    is "$argument ends with 0, silent on standard error" "0:" "$status:$err"
}

unknown() { # argument reason
    run "$1"
    is "'$1' ends with 1" 1 "$status"
    has "'$1' has its reason on standard error" "$2" "$err"
}

usage_error() { # what argument...
    what=$1
    shift
    run "$@"
    is "$what ends with 2, nothing on standard output" "2:" "$status:$out"
    has "$what is answered with a hint" "drterr --help" "$err"
}

# What comes out of --annotate for a line.
annotated() { # line expected-line
    # shellcheck disable=SC2086
    is "annotate: $1" "$2" "$(printf '%s\n' "$1" | $DRTERR --annotate)"
}

unchanged() {
    annotated "$1" "$1"
}

# --- Codes ----------------------------------------------------------------------

timeout='DRT_E_TIMEOUT (HRESULT 0x80621001)'
eight='or unknown (HRESULT 0x04CE2DC9)'

known 0x80621001 "$timeout"
known 0X80621001 "$timeout"
known 0x000080621001 "$timeout"
known -2141057023 "$timeout"
known 2153910273 "$timeout"
known +2153910273 "$timeout"
known DRT_E_TIMEOUT "$timeout"
known drt_e_Timeout "$timeout"
known 80621001 "$timeout" "$eight"
known 8062200a 'DRT_E_TRANSPORTPROVIDER_IN_USE (HRESULT 0x8062200A)'
known 0X8062200a 'DRT_E_TRANSPORTPROVIDER_IN_USE (HRESULT 0x8062200A)'
known 10061 'WSAECONNREFUSED (Winsock error 10061)' 'or unknown (HRESULT 0x0000274D)'
known 0x274D 'WSAECONNREFUSED (Winsock error 10061)' 'or unknown (HRESULT 0x0000274D)'
known 274d 'WSAECONNREFUSED (Winsock error 10061)' 'or unknown (HRESULT 0x0000274D)'
known wsaeconnrefused 'WSAECONNREFUSED (Winsock error 10061)'
known 0 'ERROR_SUCCESS (Win32 error 0)' 'or S_OK (HRESULT 0x00000000)'
known 0x0 'S_OK (HRESULT 0x00000000)' 'or ERROR_SUCCESS (Win32 error 0)'
known 0x1 'S_FALSE (HRESULT 0x00000001)' 'or ERROR_INVALID_FUNCTION (Win32 error 1)'
known E_ACCESSDENIED 'E_ACCESSDENIED (HRESULT 0x80070005)'
known ERROR_ACCESS_DENIED 'ERROR_ACCESS_DENIED (Win32 error 5)'
known E_NOT_SET 'E_NOT_SET (HRESULT 0x80070490)'
known 6426640 'DRT_S_RETRY (HRESULT 0x00621010)'
known 00621010 'DRT_S_RETRY (HRESULT 0x00621010)' 'or unknown (HRESULT 0x000979D2)'

run ECONNREFUSED
number=$(titles | sed 's/.*errno \([0-9]*\)).*/\1/')
known econnrefused "ECONNREFUSED (errno $number)"
has "ECONNREFUSED has its Windows names" 'WSAECONNREFUSED, ERROR_CONNECTION_REFUSED' "$out"
run "$number"
is "an errno's number is first of all an errno" "ECONNREFUSED (errno $number)" \
    "$(titles | head -n 1)"
has "an errno's number is a Win32 code, too" "(Win32 error $number)" "$out"
known EBADF "$($DRTERR EBADF | head -n 1)"
has "EBADF is a name before it is a number" 'EBADF (errno' "$out"

run DRT_E_TIMEOUT
for part in 'hexadecimal  0x80621001' 'decimal      -2141057023' 'severity     failure' \
    'facility     98 (FACILITY_P2P_INT)' 'code         0x1001 (4097)' 'errno        ETIMEDOUT (' \
    'The operation did not finish' \
    'returned by  DrtGetSearchResultSize: the search ran out of time' \
    'DrtGetSearchResult: the search ran out of time'; do
    has "DRT_E_TIMEOUT says: $part" "$part" "$out"
done
run DRT_S_RETRY
has "DRT_S_RETRY is a success" 'severity     success' "$out"
run E_ACCESSDENIED
has "E_ACCESSDENIED has another name" 'also         ERROR_ACCESS_DENIED' "$out"
run E_NOT_SET
has "E_NOT_SET has another name" 'also         ERROR_NOT_FOUND' "$out"
run WSAECONNREFUSED
has "a Winsock error may come from a transport" 'DrtCreateIpv6UdpTransport: errors of the' "$out"
run 0x80981001
has "a code of the documentation page is known" 'DRT_E_TIMEOUT (HRESULT 0x80981001)' "$out"
has "a code of the documentation page is said to be one" 'documentation page' "$out"
has "a code of the documentation page has its Windows code" 'this code 0x80621001' "$out"
has "a code of the documentation page has its contract" 'DrtGetSearchResult: the' "$out"

run 0x80621001 nonsense 10060 -2147024891
is "several arguments, one unknown: exit code 1" 1 "$status"
is "several arguments: the known ones are explained" 4 "$(titles | grep -c .)"
has "several arguments: the unknown one is named" 'drterr: nonsense: ' "$err"

# --- Unknown codes and bad input --------------------------------------------------

unknown 0xA06299FF 'no code with a name'
for part in 'unknown (HRESULT 0xA06299FF)' 'severity     failure' 'bit 29 is set' \
    'facility     98 (FACILITY_P2P_INT)' 'code         0x99FF (39423)'; do
    has "an unknown code is taken apart: $part" "$part" "$out"
done
unknown 0xD0000005 'no code with a name'
has "FACILITY_NT_BIT is seen" 'NTSTATUS 0xC0000005' "$out"
unknown 0x8FFF0001 'no code with a name'
has "an unknown facility is a number" '4095 (unknown)' "$out"
unknown 8062100a 'no code with a name'
unknown -1 'no code with a name'
unknown 4294967295 'no code with a name'
unknown -2147483648 'no code with a name'
unknown '' 'empty argument'
unknown 0x 'no digits'
unknown 0x1FFFFFFFF 'has more'
unknown 1FFFFFFFF 'has more'
unknown 0xffffffffffffffffffffffffffff 'has more'
unknown 99999999999 'a decimal code is within'
unknown 4294967296 'a decimal code is within'
unknown -2147483649 'a decimal code is within'
unknown 99999999999999999999999999999 'a decimal code is within'
unknown '1 2' 'neither a number'
unknown ' 1' 'neither a number'
unknown 0x8062100g 'neither a number'
unknown -0x5 'neither a number'
unknown -5x 'neither a number'
unknown +-5 'neither a number'
unknown - 'neither a number'
unknown DRT_E_NOPE 'neither a number'
unknown "$(printf '%0300d' 0 | tr 0 N)" 'neither a number'
run 0x
is "what has no reading prints nothing" '' "$out"

usage_error 'no argument'
usage_error 'an unknown option' --nope
usage_error 'an unknown short option' -x
usage_error 'two modes' --list --annotate
usage_error 'a missing operand' --function
usage_error 'JSON from --annotate' --annotate --json
usage_error 'an argument for --json' --json=yes

run -- -2141057023
is "a negative number behind --" "$timeout" "$(titles)"
run 5 --json -2141057023
is "a negative number behind an option, an option behind a number" 1 \
    "$(printf '%s\n' "$out" | grep -c '"name":"DRT_E_TIMEOUT"')"

# --- Help, version ------------------------------------------------------------------

run --help
is "--help ends with 0, silent on standard error" "0:" "$status:$err"
for option in --list --function --annotate --json --help --version; do
    has "--help mentions $option" "$option" "$out"
done
run --version
has "--version" 'drterr [0-9]*.[0-9]*.[0-9]*' "$out"
is "--version ends with 0" 0 "$status"

# --- Lists ----------------------------------------------------------------------------

run --list
all=$(printf '%s\n' "$out" | wc -l)
is "--list ends with 0" 0 "$status"
is "--list has more than 500 lines" yes "$([ "$all" -gt 500 ] && echo yes)"
for name in DRT_E_TIMEOUT DRT_S_RETRY WSAECONNREFUSED E_ACCESSDENIED ERROR_ACCESS_DENIED S_OK; do
    is "--list has $name once" 1 "$(printf '%s\n' "$out" | grep -c "^$name ")"
done
names=$(printf '%s\n' "$out" | cut -d ' ' -f 1)
# shellcheck disable=SC2086 # one argument a name
run $names
is "every name of --list is known" "0:" "$status:$err"
run --list 'drt_[e]_INVALID_*'
is "--list by pattern, in any case" 17 "$(printf '%s\n' "$out" | grep -c '^DRT_E_INVALID_')"
run --list=drt_s_retry
has "--list=PATTERN" 'DRT_S_RETRY  *0x00621010' "$(printf '%s\n' "$out" | grep 'DRT_S_RETRY')"
run --list WSAECONNREFUSED 'E_FAIL'
is "--list with two patterns" 2 "$(printf '%s\n' "$out" | grep -c .)"
has "--list has the bare code" '0x8007274D 10061 ' "$out"
run --list 'NOPE*'
is "--list without a match ends with 1" "1:" "$status:$out"
has "--list without a match says so" 'NOPE\*' "$err"

run --function DrtOpen
is "--function ends with 0" 0 "$status"
is "--function DrtOpen has a title" DrtOpen "$(printf '%s\n' "$out" | head -n 1)"
is "--function DrtOpen has 21 codes" 21 "$(printf '%s\n' "$out" | grep -c '^    ')"
has "--function says when" 'E_INVALIDARG  *0x80070057  no place to store the handle' "$out"
run --function drtOPEN
is "--function in any case" DrtOpen "$(printf '%s\n' "$out" | head -n 1)"
run -f DrtClose
has "--function: a void function" '(nothing)  *void function' "$out"
run -f DrtCreateIpv6UdpTransport
has "--function: Winsock errors" '(Winsock error)  *bind' "$out"
run -f DrtGetSearchPath
has "--function: only S_OK" 'S_OK  *0x00000000  no failure' "$out"
run -f '*'
is "--function '*' has all functions" 27 "$(printf '%s\n' "$out" | grep -c '^Drt')"
run --function Nope
is "--function of an unknown one lists nothing and ends with 1" "1:" "$status:$out"
has "--function of an unknown one says so" 'Nope: ' "$err"

# --- JSON -------------------------------------------------------------------------------

run --json 0x80621001
is "--json: an object" '{"input":"0x80621001","kind":"hresult","name":"DRT_E_TIMEOUT","also":[],'\
'"number":-2141057023,"hresult":"0x80621001","decimal":-2141057023,"severity":"failure",'\
'"customer":false,"facility":98,"facility_name":"FACILITY_P2P_INT","documented_facility":false,'\
'"code":4097,"text":"The operation did not finish within its time limit.","errno":"ETIMEDOUT",'\
'"returned_by":[{"function":"DrtGetSearchResultSize","when":"the search ran out of time"},'\
'{"function":"DrtGetSearchResult","when":"the search ran out of time"}]}' "$out"
run --json 10061
is "--json: an object a reading" 2 "$(printf '%s\n' "$out" | grep -c '^{"input":"10061",.*}$')"
run --json 0xA06299FF
has "--json: unknown is null" '"name":null,' "$out"
has "--json: the customer bit" '"customer":true,' "$out"
run --json --function DrtClose
is "--json: a row of a function" '{"function":"DrtClose","returns":"nothing","name":null,'\
'"hresult":null,"when":"it is a void function; an unknown handle is ignored"}' "$out"
run --json --list
is "--json --list: objects with the same keys" 1 "$(printf '%s\n' "$out" |
    sed 's/"[^"]*"\([],}]\)/\1/g; s/"returned_by":.*//; s/:[^"]*//g' | sort -u | grep -c .)"
if command -v python3 >/dev/null; then
    # shellcheck disable=SC2086
    { $DRTERR --json --list; $DRTERR --json -f '*'; $DRTERR --json 0 1 5 0x80981001 ENOENT; } |
        python3 -c 'import json, sys; [json.loads(line) for line in sys.stdin]' 2>"$work/err"
    is "--json is JSON" "0:" "$?:$(cat "$work/err")"
else
    skip "--json is JSON" "no python3"
fi

# --- Colour -------------------------------------------------------------------------------

escape=$(printf '\033')
coloured() { # what expected environment...
    what=$1
    expected=$2
    shift 2
    actual=$(env -u NO_COLOR TERM=xterm "$@" \
        script -qec "$DRTERR DRT_E_TIMEOUT" /dev/null </dev/null | grep -c "$escape")
    is "$what" "$expected" "$actual"
}
if script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
    coloured "colour towards a terminal" 1
    coloured "no colour with NO_COLOR" 0 NO_COLOR=1
    coloured "colour with an empty NO_COLOR" 1 NO_COLOR=
    coloured "no colour on a dumb terminal" 0 TERM=dumb
else
    skip "colour towards a terminal" "no script(1) with -c"
fi
run DRT_E_TIMEOUT
is "no colour towards a pipe" 0 "$(printf '%s\n' "$out" | grep -c "$escape")"

# --- Annotate: what is a code -----------------------------------------------------------------

annotated 'hr=0x80621001' 'hr=0x80621001 [DRT_E_TIMEOUT]'
annotated 'a 0X80621001, b' 'a 0X80621001 [DRT_E_TIMEOUT], b'
annotated '0x8062200a' '0x8062200a [DRT_E_TRANSPORTPROVIDER_IN_USE]'
annotated '0x80981001' '0x80981001 [DRT_E_TIMEOUT]'
annotated '0x00621010' '0x00621010 [DRT_S_RETRY]'
annotated 'hr=80621001.' 'hr=80621001 [DRT_E_TIMEOUT].'
annotated '(80070057)' '(80070057 [E_INVALIDARG])'
annotated 'hr=-2141057023' 'hr=-2141057023 [DRT_E_TIMEOUT]'
annotated '0x80070005,0x80070006' '0x80070005 [E_ACCESSDENIED],0x80070006 [E_HANDLE]'
annotated '0x80070005 0x80070006 80070057' \
    '0x80070005 [E_ACCESSDENIED] 0x80070006 [E_HANDLE] 80070057 [E_INVALIDARG]'
unchanged '0x80629999 is unknown'
unchanged '0x00000001 0x00000000 is no failure'
unchanged '00621010 is no failure'
unchanged '6426640 -1 -2141057024 2153910273'
unchanged '0x806210011 00x80621001 _0x80621001 0x80621001_ x80621001 0x80621001g'
unchanged '180621001 80621001z a80621001 0x0080621001'
unchanged '{80070005-0000-1111-2222-333344445555} 0.80070005 -80070005'
unchanged '1-2141057023 -21410570230 -214105702a'

refused='10061 [WSAECONNREFUSED]'
for context in 'error ' 'ERROR ' 'error=' 'error: ' 'Error:' 'err=' 'err ' 'last_err=' \
    'WSA error ' 'winsock error ' 'code ' 'code=' 'error_code: ' 'LastError=' \
    'WSAGetLastError() = ' 'WSAGetLastError()=' 'error (' 'error = '; do
    annotated "x ${context}10061" "x ${context}$refused"
done
annotated 'error 10061' "error $refused"
annotated 'error 10061: no' "error $refused: no"
annotated 'error 11004, 10061' 'error 11004 [WSANO_DATA], 10061'
annotated 'error 10004' 'error 10004 [WSAEINTR]'
unchanged 'port 10061'
unchanged 'error10061 error  =  10061 errors 10061 stderr 10061 postcode 10061'
unchanged 'error 10000 error 9999 error 12000 error 110061 error 10061x error 1006a'
unchanged '10061'

# --- Annotate: files, bytes, buffers -----------------------------------------------------------

annotate() {
    # shellcheck disable=SC2086
    $DRTERR --annotate "$@"
}

annotate </dev/null >"$work/actual"
is "annotate: empty input" "0:0" "$?:$(($(wc -c <"$work/actual")))"
is "annotate: no newline at the end" 'hr=0x80621001 [DRT_E_TIMEOUT]' \
    "$(printf 'hr=0x80621001' | annotate)"

printf '\000\001\377\376 0x80621001\000\200\303(\r\n\000' >"$work/binary"
printf '\000\001\377\376 0x80621001 [DRT_E_TIMEOUT]\000\200\303(\r\n\000' >"$work/expected"
annotate "$work/binary" >"$work/actual"
same "annotate: bytes that are no text" "$work/expected" "$work/actual"

echo '0x80070005' >"$work/a"
echo '0x80070006' >"$work/b"
printf '%s\n' '0x80070005 [E_ACCESSDENIED]' '0x80070057 [E_INVALIDARG]' '0x80070006 [E_HANDLE]' \
    >"$work/expected"
echo 0x80070057 | annotate "$work/a" - "$work/b" >"$work/actual"
same "annotate: files, and - among them" "$work/expected" "$work/actual"
printf 'error ' >"$work/a"
printf '10061' >"$work/b"
is "annotate: a code does not go on in the next file" 'error 10061' \
    "$(annotate "$work/a" "$work/b")"

annotate "$work/missing" "$work/b" >"$work/actual" 2>"$work/err"
is "annotate: a missing file ends with 2" 2 $?
has "annotate: a missing file is named" 'missing: No such file' "$(cat "$work/err")"
same "annotate: a missing file does not keep from the next" "$work/b" "$work/actual"
annotate "$work" "$work/b" >"$work/actual" 2>"$work/err"
is "annotate: a directory ends with 2" 2 $?
same "annotate: a directory does not keep from the next" "$work/b" "$work/actual"

# A line of a length that is prime, repeated: codes lie at all places of a buffer.
repeat() { # text
    printf '%s' "$1" >"$work/1"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do
        cat "$work/1" "$work/1" >"$work/2"
        mv "$work/2" "$work/1"
    done
    cat "$work/1"
}
newline='
'
repeat "8 0x80621001,80070005 -2141057023 err=10061  error 10061 10.${newline}" >"$work/input"
repeat "8 0x80621001 [DRT_E_TIMEOUT],80070005 [E_ACCESSDENIED] -2141057023 [DRT_E_TIMEOUT] \
err=$refused  error $refused 10.${newline}" >"$work/expected"
is "the line has a length that is prime" 61 $(($(wc -c <"$work/input") / 131072))
annotate "$work/input" >"$work/actual"
same "annotate: codes at all places of a buffer" "$work/expected" "$work/actual"

head -n 20 "$work/input" >"$work/few"
head -n 20 "$work/expected" >"$work/expected-few"
dd if="$work/few" bs=1 2>/dev/null | annotate >"$work/actual"
same "annotate: byte after byte" "$work/expected-few" "$work/actual"

mkfifo "$work/fifo"
annotate <"$work/fifo" >"$work/actual" &
exec 3>"$work/fifo"
wait_for() { # what; until the output is as expected
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        if cmp -s "$work/expected" "$work/actual"; then break; fi
        sleep 1
    done
    same "$1" "$work/expected" "$work/actual"
}
echo 'hr=0x80621001' >&3
echo 'hr=0x80621001 [DRT_E_TIMEOUT]' >"$work/expected"
wait_for "annotate: a line comes out at once"
printf 'hr=0x8062' >&3
printf 'hr=0x8062' >>"$work/expected"
wait_for "annotate: half a code comes out at once"
echo '1001' >&3
echo '1001 [DRT_E_TIMEOUT]' >>"$work/expected"
wait_for "annotate: a code whose halves come one after the other"
exec 3>&-
wait

long_line() { # byte; 100 MiB of it, a code, and 100 bytes
    dd if=/dev/zero bs=1048576 count=100 2>/dev/null | tr '\000' "$1"
    printf ' %s' "$2"
    printf '%0100d\n' 0
}
limit=65536
# shellcheck disable=SC2086,SC3045 # skipped where ulimit has no -v
if (ulimit -v $limit && $DRTERR --version) >/dev/null 2>&1; then
    for byte in x a 8; do
        long_line $byte '0x80621001 [DRT_E_TIMEOUT] ' >"$work/expected"
        # shellcheck disable=SC3045
        long_line $byte '0x80621001 ' | (ulimit -v $limit && annotate) >"$work/actual"
        same "annotate: a line of 100 MiB of '$byte' within 64 MiB of memory" \
            "$work/expected" "$work/actual"
    done
else
    skip "annotate: a line of 100 MiB" "does not run within 64 MiB"
fi

# --- Output that fails ------------------------------------------------------------------------

if [ -w /dev/full ]; then
    for mode in --list --help --version DRT_E_TIMEOUT "--annotate $work/input"; do
        # shellcheck disable=SC2086
        $DRTERR $mode >/dev/full 2>"$work/err"
        is "a full disk ends ${mode% *} with 2" 2 $?
        has "a full disk is told by ${mode% *}" 'standard output: No space' "$(cat "$work/err")"
    done
else
    skip "a full disk" "no /dev/full"
fi

closed_pipe() { # what mode; a reader that goes at once
    {
        # shellcheck disable=SC2086
        $DRTERR $2 2>"$work/err"
        echo $? >"$work/status"
    } | :
    case $(cat "$work/status") in
    0) not_ok "$1 ends" "not 0" 0 ;;
    *) ok "$1 ends" ;;
    esac
    is "$1 ends silently" '' "$(cat "$work/err")"
}
closed_pipe "annotate: a closed pipe" "--annotate $work/input"
(
    trap '' PIPE
    closed_pipe "annotate: a closed pipe without SIGPIPE" "--annotate $work/input" >"$work/result"
    cat "$work/status" >>"$work/result"
)
is "annotate: a closed pipe without SIGPIPE ends with 2, silently" 2:2 \
    "$(grep -c '^ok' "$work/result"):$(tail -n 1 "$work/result")"

# --- The tables ---------------------------------------------------------------------------------

# The first name that winerror.h has for each facility.
if [ -r "$top/include/drt-compat/winerror.h" ]; then
    sed -n 's/^#define \(FACILITY_[A-Z0-9_]*\)  *\([0-9]*\)$/\1 \2/p' \
        "$top/include/drt-compat/winerror.h" >"$work/facilities"
    seen=' '
    arguments=
    : >"$work/expected"
    while read -r name value; do
        case $seen in *" $value "*) continue ;; esac
        seen="$seen$value "
        arguments="$arguments $(printf '0x8%03XFFFE' "$value")"
        echo "$value ($name)" >>"$work/expected"
    done <"$work/facilities"
    # shellcheck disable=SC2086
    $DRTERR $arguments 2>/dev/null | sed -n 's/^    facility  *//p' >"$work/actual"
    same "every facility of winerror.h has its name" "$work/expected" "$work/actual"
else
    skip "every facility of winerror.h has its name" "no winerror.h"
fi

echo "1..$count"
[ "$failed" -eq 0 ]
