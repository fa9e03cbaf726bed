#!/bin/sh
# SPDX-License-Identifier: MIT
#
# header_codes.sh - prints HEADER_CODE(NAME) for each code that the public headers define.
#
# Usage: header_codes.sh "CPP" INCLUDE_DIR
#   CPP          the C preprocessor, with its arguments: "gcc -E"
#   INCLUDE_DIR  the directory that holds drt-compat/

set -eu

cpp=$1
dir=$2

# Only what our own files define counts, so line markers are followed: errno.h and netdb.h have
# macros of the same families.
LC_ALL=C
export LC_ALL

includes()
{
    for header in "$dir"/drt-compat/*.h; do
        printf '#include <drt-compat/%s>\n' "${header##*/}"
    done
}

# A variable of its own, because a pipe would hide that the preprocessor failed.
# shellcheck disable=SC2086 # $cpp holds words
macros=$(includes | $cpp -x c -dD -I"$dir" -)

printf '%s\n' "$macros" | awk '
    /^# [0-9]+ "/ {
        ours = $0 ~ /\/drt-compat\/[A-Za-z0-9_]+\.h"/
        next
    }
    !ours || $1 != "#define" || $2 ~ /\(/ {
        next
    }
    # Numbers of the same families that are no codes.
    $2 == "WSABASEERR" || $2 == "WSADESCRIPTION_LEN" || $2 == "WSASYS_STATUS_LEN" {
        next
    }
    $2 ~ /^(S_OK|S_FALSE|NO_ERROR|NOERROR)$/ ||
    $2 ~ /^(E_|ERROR_|NTE_|CRYPT_[EI]_|CERT_E_|TRUST_E_|PEER_[ES]_|DRT_[ES]_|WSA)/ {
        print "HEADER_CODE(" $2 ")"
    }
' | sort -u
