# SPDX-License-Identifier: MIT
#
# bash completion for drterr.  The names come from the program itself.

_drterr()
{
    local cur=${COMP_WORDS[COMP_CWORD]} words='' i mode=''

    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        -f | --function) mode=function ;;
        -a | --annotate) mode=annotate ;;
        esac
    done
    COMPREPLY=()
    if [[ $cur == -* ]]; then
        words='--list --function --annotate --json --help --version'
    else
        case $mode in
        annotate)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
            ;;
        function) words=$("$1" --function '*' 2>/dev/null | sed '/^ /d') ;;
        *) words=$("$1" --list 2>/dev/null | cut -d ' ' -f 1) cur=${cur^^} ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -F _drterr drterr
