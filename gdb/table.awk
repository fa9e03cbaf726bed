# SPDX-License-Identifier: MIT
#
# table.awk - puts the values and names of all codes in the place of the line
# @NAMES@ of libdrt-compat-gdb.py.in:
#
#   awk -f table.awk winerror.h winsock2.h drt.h codes.list libdrt-compat-gdb.py.in
#
# The names are those of codes.list, the values those of the headers as text,
# put together without arithmetic beyond 16 bits, which no awk gets wrong.

function fail(message) {
    print "table.awk: " message > "/dev/stderr"
    failed = 1
    exit 1
}

# The 32 bits of an HRESULT as it is defined.
function hresult(name,    value, part) {
    value = defined[name]
    if (value ~ /^\(\(HRESULT\)0x[0-9A-Fa-f]+L\)$/)
        return tolower(substr(value, 11, length(value) - 12))
    if (value ~ /^\(\(HRESULT\)[0-9]L\)$/)
        return "0x0000000" substr(value, 11, 1)
    if (value ~ /^DRT_COMPAT_HRESULT\([01], 0x[0-9a-f][0-9a-f][0-9a-f][0-9a-f]\)$/) {
        split(value, part, /[(,x)]/)
        return sprintf("0x%s%03x%s", part[2] ? "8" : "0", defined["FACILITY_P2P_INT"], part[4])
    }
    fail("no value of " name)
}

# The HRESULT of a bare code.
function from_win32(name) {
    if (defined[name] !~ /^[0-9]+$/)
        fail("no value of " name)
    return sprintf("0x8007%04x", defined[name])
}

function add(value, name) {
    lines = lines "    " value ": \"" name "\",\n"
    count++
}

FILENAME ~ /\.h$/ {
    if ($1 == "#define" && NF > 2) {
        name = $2
        sub(/^#define +[A-Za-z0-9_]+ +/, "")
        sub(/ *\/\*.*/, "")
        defined[name] = $0
    }
    next
}

FILENAME ~ /\.list$/ {
    if (/^(STATUS|BARE|BOTH)\(/) {
        split($0, part, /[(,] */)
        add(part[1] == "BARE" ? from_win32(part[2]) : hresult(part[2]), part[2])
    }
    next
}

$0 == "@NAMES@" {
    printf "%s", lines
    placed = 1
    next
}

{
    print
}

END {
    if (!failed && (!count || !placed))
        fail("no codes, or no place for them")
    if (failed)
        exit 1
}
