#!/bin/sh
# SPDX-License-Identifier: MIT
#
# wine.sh - Wine for the scripts that read this file: without a window, without
# a word, and in a folder of its own.

own_wine=

# start_wine FOLDER: Wine's files are in FOLDER, or in $WINEPREFIX where that is
# set.  Fails where Wine is missing or does not start.
start_wine() {
    command -v wine > /dev/null || return 1
    if [ -z "${WINEPREFIX-}" ]; then
        WINEPREFIX=$1
        own_wine=yes
    fi
    WINEDEBUG=-all
    WINEDLLOVERRIDES='mscoree,mshtml=' # no offer to install .NET
    export WINEPREFIX WINEDEBUG WINEDLLOVERRIDES
    unset DISPLAY WAYLAND_DISPLAY
    timeout -k 10 300 wine wineboot -i < /dev/null
}

# stop_wine: before FOLDER goes; a server that was there before stays.
stop_wine() {
    if [ -n "$own_wine" ]; then
        wineserver -k
        wineserver -w
    fi 2> /dev/null
}
