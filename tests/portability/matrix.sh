#!/bin/sh
# SPDX-License-Identifier: MIT
#
# matrix.sh [CELL...] - builds the library and runs its suites for each of
#
#   gcc, clang   this machine, with the one compiler and with the other
#   no-tls       without thread-local storage, so with a key of pthreads
#   m32          32 bits
#   musl         another C library
#   s390x        big-endian, 64 bits; emulated by qemu
#   armhf        32 bits where char is unsigned; emulated by qemu
#   mingw        Windows, under Wine: the suites that need no POSIX
#
# or for the cells that are named.  Prints a line for each; exits with 1 if one
# failed.  A cell that cannot run here says why.  Installs the Debian packages
# it needs, as root or with sudo, but never at the price of others.
#
# From the environment: MATRIX_DIR, the folder to build in (build-matrix); a
# cell's logs stay in it.

set -u
all='gcc clang no-tls m32 musl s390x armhf mingw'
top=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
dir=${MATRIX_DIR:-$top/build-matrix}
jobs=$(nproc 2> /dev/null || echo 2)
unset CC CXX CFLAGS CPPFLAGS LDFLAGS # each cell has its own
mkdir -p "$dir" && dir=$(cd "$dir" && pwd) || exit 1
# shellcheck source=tests/wine.sh
. "$top/tests/wine.sh"

# --- Packages ------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${Status}\n' "$package" 2> /dev/null | grep -q ' installed$' ||
            printf '%s ' "$package"
    done
}

# needs PACKAGE...: installs them; without them the cell is not run.
needs() {
    command -v dpkg-query > /dev/null || not_run "no apt-get here; it needs $*"
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    as_root apt-get update
    # shellcheck disable=SC2086 # a list
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-remove --no-install-recommends $missing ||
        not_run "cannot install $missing"
}

# --- Check for other systems ------------------------------------------------------

# apt_here COMMAND...: apt-get with lists of its own, which name the packages'
# sources, so that the system's lists stay as they are.
apt_here() {
    apt-get -o Dir::Etc="$dir/apt" -o Dir::Etc::Parts=/dev/null \
        -o Dir::Etc::TrustedParts=/etc/apt/trusted.gpg.d \
        -o Dir::State="$dir/apt/state" -o Dir::State::status="$dir/apt/status" \
        -o Dir::Cache="$dir/apt/cache" -o APT::Sandbox::User=root "$@"
}

debian_sources() {
    mkdir -p "$dir/apt/sources.list.d" "$dir/apt/state/lists/partial" \
        "$dir/apt/cache/archives/partial"
    : > "$dir/apt/status"
    for file in /etc/apt/sources.list.d/*.sources; do
        [ ! -f "$file" ] ||
            sed 's/^Types:.*/Types: deb-src/' "$file" > "$dir/apt/sources.list.d/${file##*/}"
    done
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2> /dev/null |
        sed -n 's/^deb /deb-src /p' > "$dir/apt/sources.list"
}

# The sources of Debian's package, in the folder check.
check_sources() {
    [ ! -d "$dir/check" ] || return 0
    needs dpkg-dev
    debian_sources
    apt_here update # a source that has no packages' sources is no matter
    (
        rm -rf "$dir/check.new" && mkdir "$dir/check.new" && cd "$dir/check.new" &&
            apt_here source check && mv check-*/ "$dir/check"
    ) || not_run "cannot get the source of Debian's package check"
}

# build_check CMAKE_ARGUMENT...: Check for this cell; sets check_cflags, check_lib.
build_check() {
    needs cmake make
    check_sources
    {
        cmake -S "$dir/check" -B "$cell_dir/check" -DCHECK_ENABLE_TESTS=OFF "$@" &&
            cmake --build "$cell_dir/check" --target check
    } || not_run "Check does not build"
    check_cflags="-I$cell_dir/check -I$cell_dir/check/src -pthread"
    check_lib=$cell_dir/check/src/libcheck.a
}

# --- A cell ----------------------------------------------------------------------

# not_run WHY: the end of a cell that cannot run here.
not_run() {
    printf '%s' "$1" > "$cell_dir/why"
    exit 77
}

# configured ARGUMENT...: ready to make.
configured() {
    cd "$cell_dir" && "$top/configure" "$@"
}

# build ARGUMENT...: configures with them and makes everything.
build() {
    configured "$@" && make -j "$jobs"
}

# suites MAKE_ARGUMENT...: makes and runs the suites.
suites() {
    # shellcheck disable=SC2016 # make's variable
    make -j "$jobs" check TESTS='$(suites)' "$@"
}

# runner COMMAND: as LOG_COMPILER a command that runs what is not of this machine.
runner() {
    printf 'LOG_COMPILER=%s %s %s' /bin/sh "$top/tests/run_suite.sh" "$1"
}

cell_gcc() {
    needs gcc check pkg-config make
    build CC=gcc && suites
}

cell_clang() {
    needs clang check pkg-config make
    build CC=clang && suites
}

cell_no_tls() {
    needs gcc check pkg-config make
    build CC=gcc ac_cv_tls=none && suites
}

# gcc-multilib, which alone has the system's headers where -m32 looks, cannot be
# installed beside the cross compilers; so the place is named.
cell_m32() {
    version=$(gcc -dumpversion) || not_run 'no gcc'
    needs "gcc-$version-multilib"
    flags="-m32 -idirafter /usr/include/$(gcc -print-multiarch)"
    build_check -DCMAKE_C_COMPILER=gcc -DCMAKE_C_FLAGS="$flags"
    build CC="gcc $flags" CHECK_CFLAGS="$check_cflags" CHECK_LIBS="$check_lib -lm -lrt" && suites
}

cell_musl() {
    needs musl-tools
    build_check -DCMAKE_C_COMPILER=musl-gcc
    build CC=musl-gcc CHECK_CFLAGS="$check_cflags" CHECK_LIBS="$check_lib" && suites
}

# emulated TRIPLET QEMU: Debian's cross compiler, and qemu to run what it makes.
emulated() {
    build_check -DCMAKE_C_COMPILER="$1-gcc" -DCMAKE_SYSTEM_NAME=Linux
    build --host="$1" --disable-shared CHECK_CFLAGS="$check_cflags" \
        CHECK_LIBS="$check_lib -lm -lrt" &&
        suites "$(runner "$2 -L /usr/$1")"
}

cell_s390x() {
    needs gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user-static
    emulated s390x-linux-gnu qemu-s390x-static
}

cell_armhf() {
    needs gcc-arm-linux-gnueabihf libc6-dev-armhf-cross qemu-user-static
    emulated arm-linux-gnueabihf qemu-arm-static
}

# The library and the suites that need neither dlopen, nor fork, nor the sockets
# of POSIX; in one process each, since there is no fork.
windows_suites='tests/check_codes tests/check_errno tests/check_layout tests/check_macros tests/check_names'

# What our headers define, Windows' headers define on Windows: so the list of
# their names, which a suite looks for, is made by this machine's compiler.
windows_tests() {
    make CC=gcc tests/header_codes.list &&
        suites bin_PROGRAMS= noinst_PROGRAMS= LDFLAGS=-all-static suites="$windows_suites" \
            check_PROGRAMS="$(printf '%s' "$windows_suites " | sed 's/ /.exe /g')" \
            "$(runner 'timeout 300 wine')"
}

cell_mingw() {
    needs gcc gcc-mingw-w64-x86-64 wine64 wine
    build_check -DCMAKE_C_COMPILER=x86_64-w64-mingw32-gcc -DCMAKE_SYSTEM_NAME=Windows
    unset WINEPREFIX
    start_wine "$cell_dir/wine" || not_run 'Wine does not start here'
    CK_FORK=no
    export CK_FORK
    printf 'of the library alone: %s' "$windows_suites" > "$cell_dir/note"
    configured --host=x86_64-w64-mingw32 --disable-shared \
        CHECK_CFLAGS="$check_cflags" CHECK_LIBS="$check_lib -lpthread" \
        CPPFLAGS=-D__USE_MINGW_ANSI_STDIO=1 && windows_tests
    status=$?
    stop_wine
    return $status
}

# --- The matrix -------------------------------------------------------------------

# counted CELL: "6 suites, 163 checks" from the suites' logs.
counted() {
    cat "$dir/$1"/tests/check_*.log 2> /dev/null | tr -d '\r' | awk '
        /%: Checks: / {
            suites++
            sub(/.*Checks: /, "")
            checks += $0
        }
        END {
            printf "%d suites, %d checks", suites, checks
        }'
}

# what_failed CELL: the first thing in the log that looks like the reason.
what_failed() {
    grep -E -m 1 '^FAIL: |: error: |fatal error|undefined reference|\*\*\* ' "$dir/$1.log" |
        cut -c 1-160
}

run_cell() {
    cell=$1
    cell_dir=$dir/$cell
    rm -rf "$cell_dir"
    mkdir -p "$cell_dir" || exit 1
    "cell_$(printf '%s' "$cell" | tr - _)"
}

# report CELL STATUS SECONDS
report() {
    case $2 in
    0)
        passed=$((passed + 1))
        word=passed
        text=$(counted "$1")
        ;;
    77)
        not_run=$((not_run + 1))
        word='not run'
        text=$(cat "$dir/$1/why")
        ;;
    *)
        failed=$((failed + 1))
        word=FAILED
        text="$(counted "$1"); $(what_failed "$1") ($dir/$1.log)"
        ;;
    esac
    [ ! -f "$dir/$1/note" ] || text="$text, $(cat "$dir/$1/note")"
    printf '%-8s %-8s %4d s  %s\n' "$1" "$word" "$3" "$text"
}

now() {
    date +%s
}

matrix() {
    passed=0
    failed=0
    not_run=0
    for cell in "$@"; do
        start=$(now)
        (run_cell "$cell") < /dev/null > "$dir/$cell.log" 2>&1
        report "$cell" $? $(($(now) - start))
    done
    printf '%d passed, %d failed, %d not run\n' "$passed" "$failed" "$not_run"
    [ "$failed" = 0 ]
}

for cell in "$@"; do
    case " $all " in
    *" $cell "*) ;;
    *)
        printf 'matrix.sh: no cell "%s"; there are: %s\n' "$cell" "$all" >&2
        exit 2
        ;;
    esac
done
if [ ! -f "$top/configure" ]; then
    autoreconf -fi "$top" > "$dir/autoreconf.log" 2>&1 || {
        cat "$dir/autoreconf.log" >&2
        exit 1
    }
fi
# shellcheck disable=SC2086 # a list
[ $# -gt 0 ] || set -- $all
matrix "$@"
