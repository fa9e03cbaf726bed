#!/bin/sh
# SPDX-License-Identifier: MIT
#
# size.sh - what the shared library costs a process that loads it; exit code 1
# where a bar is missed.
#
#   size.sh libdrt-compat.so

set -u
lib=$1
missed=0
LC_ALL=C
export LC_ALL

# bar WHAT VALUE LIMIT: at most.
bar() {
    verdict=met
    if [ "$2" -gt "$3" ]; then
        verdict=MISSED
        missed=1
    fi
    printf '%-44s %6d  <= %5d  %s\n' "$1" "$2" "$3" "$verdict"
}

# list WHAT WORDS: none at best.
list() {
    if [ -n "$2" ]; then
        printf '%-44s %s  MISSED\n' "$1" "$2"
        missed=1
    else
        printf '%-44s   none            met\n' "$1"
    fi
}

# "NAME SIZE FLAGS" of each section, the size in decimal.
sections() {
    readelf -SW "$lib" | sed -n 's/^ *\[ *[0-9]*\] //p' | awk '
        function decimal(hex,    i, n) {
            for (i = 1; i <= length(hex); i++)
                n = n * 16 + index("0123456789abcdef", substr(hex, i, 1)) - 1
            return n
        }
        $1 ~ /^\./ { print $1, decimal($5), $7 }'
}

# size_of PATTERN: all sections of such a name together.
size_of() {
    sections | awk -v pattern="^($1)\$" '$1 ~ pattern { sum += $2 } END { print sum + 0 }'
}

echo "Size of $(basename "$(readlink -f "$lib")")"
code='\.init|\.plt.*|\.text|\.fini'
constants='\.rodata.*|\.eh_frame.*'
printf '%-44s %6d\n' "code: .text .plt .init .fini" "$(size_of "$code")"
printf '%-44s %6d\n' "constants: .rodata .eh_frame" "$(size_of "$constants")"
bar "both together" "$(size_of "$code|$constants")" 65535
bar "relocations when it is loaded" "$(readelf -rW "$lib" | grep -c ' R_')" 16

# Where no section of relocated constants exists and none of the code or the
# constants may be written while loading, no table has a relocation.
bar "relocated tables: .data.rel*" "$(size_of '\.data\.rel.*')" 0
list "relocations in read-only pages" "$(readelf -dW "$lib" | grep -o TEXTREL)"

# The C runtime's start files put one pointer each into .init_array (frame_dummy)
# and .data (__dso_handle), and a flag into .bss (completed.0).
pointer=$(readelf -hW "$lib" | awk '/Class:/ { print $2 == "ELF64" ? 8 : 4 }')
bar "constructors: .init_array" "$(size_of '\.init_array|\.ctors')" "$pointer"
bar "slots of a thread: .tbss .tdata" "$(size_of '\.tbss|\.tdata')" 8
bar "writable data: .data .bss" "$(size_of '\.data|\.bss')" $((2 * pointer))
list "variables beside the slots and the runtime's" "$(readelf -sW "$lib" | awk '
    $4 == "OBJECT" && $7 ~ /^[0-9]+$/ { print $7, $8 }' | sort -u | while read -r index name; do
    readelf -SW "$lib" | sed -n "s/^ *\[ *$index\] //p" | awk -v name="$name" '
        $7 ~ /W/ && $1 !~ /^\.t(bss|data)$/ && $1 !~ /_array$/ && $1 != ".dynamic" &&
        name !~ /^(__dso_handle|completed\..*|__TMC_END__|_GLOBAL_OFFSET_TABLE_)$/ { print name }'
done)"
list "needed beside the C library" "$(readelf -dW "$lib" |
    sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -v '^libc\.\|^ld-\|^ld64')"
exit $missed
