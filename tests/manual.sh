#!/bin/sh
# SPDX-License-Identifier: MIT
#
# manual.sh - the manual pages are well formed, the programs in them compile
# and succeed, what they show of drterr is what it prints, and they describe
# all there is: each public function, each option.
# From the environment: srcdir, CC with its options, CFLAGS.
# shellcheck disable=SC2317 # functions that check calls

srcdir=${srcdir:-.}
failed=0

if ! command -v mandoc > /dev/null; then
    echo 'SKIPPED: mandoc is not installed'
    exit 77
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
LC_ALL=C
export LC_ALL

# check WHAT COMMAND...
check() {
    what=$1
    shift
    if "$@" > "$work/out" 2>&1; then
        printf 'ok: %s\n' "$what"
    else
        printf 'FAILED: %s\n' "$what"
        cat "$work/out"
        failed=1
    fi
}

# has_line FILE LINE: whether FILE has a line like it, macros' commas aside.
has_line() {
    sed 's/ ,$//' "$1" | grep -qxF -e "$2"
}

# --- Markup ---------------------------------------------------------------------

functions=$(printf '%s\n' "$srcdir"/man/*.3 "$srcdir"/man/*.3drt)
for page in "$srcdir/man/drterr.1" man/drt_errors.7 $functions; do
    if ! grep -q '^\.so ' "$page"; then
        check "markup of $page" mandoc -T lint -W warning "$page"
    fi
done

# --- Programs -------------------------------------------------------------------

# example PAGE: the text of its examples.
example() {
    awk '/^\.Sh/ { examples = /EXAMPLES/ }
        /^\.Ed/ { literal = 0 }
        literal { print }
        /^\.Bd -literal/ { literal = examples }' "$1" | sed -e 's/\\e/\\/g' -e 's/\\&//g'
}

compile() {
    # shellcheck disable=SC2086 # options are words
    ${CC:-cc} ${CFLAGS-} -Wall -Wextra -Werror -I "$srcdir/include" "$work/example.c" \
        -o "$work/example" -L .libs -ldrt-compat "-Wl,-rpath,$PWD/.libs"
}

for page in $functions; do
    grep -q '^\.so ' "$page" && continue
    example "$page" > "$work/example.c"
    rm -f "$work/example"
    check "the example of $page compiles" compile
    check "the example of $page succeeds" "$work/example"
done

# --- Functions ------------------------------------------------------------------

# The functions of the symbol map that a program calls; those that only the
# headers call are behind GetLastError, FormatMessage and LocalFree.
public=$(sed -n 's/^ *\(drt_[a-z0-9_]*\);$/\1/p' "$srcdir/compat/libdrt-compat.map" |
    grep -vx -e drt_last_error_location -e 'drt_format_message_[aw]' -e drt_local_free)
public="$public GetLastError SetLastError WSAGetLastError WSASetLastError
    FormatMessageA FormatMessageW LocalFree"

# shellcheck disable=SC2086 # a list
cat $functions > "$work/functions"
for function in $public; do
    check "$function has a page" has_line "$work/functions" ".Nm $function"
    check "$function has a synopsis" grep -q "^\.F[no] $function" "$work/functions"
done

# Each name has a file of its own, which is the page or leads to it.
find_page() {
    for page in "$srcdir/man/$1".3* "man/$1".3*; do
        [ -f "$page" ] && return
    done
    return 1
}
sed -n 's/^\.Nm \([^ ]*\).*/\1/p' "$work/functions" | sort -u > "$work/names"
while read -r name; do
    check "man $name finds its page" find_page "$name"
done < "$work/names"

# --- drterr ---------------------------------------------------------------------

# The options of --help, as mdoc has them: "Fl l , Fl -list".
./drterr --help > "$work/help" || failed=1
sed -n 's/^  -\([a-zA-Z]\), --\([a-z-]*\) .*/.It Fl \1 , Fl -\2/p' "$work/help" > "$work/options"
check 'drterr --help lists options' test -s "$work/options"
while read -r option; do
    check "drterr.1 has $option" has_line "$srcdir/man/drterr.1" "$option"
done < "$work/options"

# The commands of its examples, one a file, and what is shown of their output.
# The number of an errno differs between systems.
number_free() {
    sed 's/^\( *errno .*\) ([0-9]*)$/\1/'
}
example "$srcdir/man/drterr.1" | awk -v work="$work" '
    /^\$ / { file = "" }
    /^\$ drterr / { file = work "/command" ++n; print substr($0, 3) > file; next }
    file { print > (file ".shown") }'
check 'drterr.1 shows what drterr prints' test -f "$work/command1.shown"
for shown in "$work"/command*.shown; do
    command=${shown%.shown}
    PATH=.:$PATH sh "$command" | number_free > "$command.printed"
    number_free < "$shown" > "$command.expected"
    check "$(cat "$command")" diff "$command.expected" "$command.printed"
done

exit $failed
