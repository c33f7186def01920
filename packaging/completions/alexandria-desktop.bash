# SPDX-License-Identifier: MIT
# bash completion for alexandria-desktop

_alexandria_desktop()
{
    local word=$2 before=$3 command='' i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
            lookup|search|fill|check|cache|report|profile) command=${COMP_WORDS[i]}; break ;;
        esac
    done

    case $before in
        --format)
            local formats='table json'
            case $command in
                lookup|search|'') formats+=' csv tsv spreadsheet xlsx bibtex ris csl-json' ;;
            esac
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$word")
            return ;;
        --tls) mapfile -t COMPREPLY < <(compgen -W 'automatic off require verify-full' -- "$word"); return ;;
        --sign-in) mapfile -t COMPREPLY < <(compgen -W 'service-token browser' -- "$word"); return ;;
        --profile|use|remove|show|set-secret)
            local IFS=$'\n'
            mapfile -t COMPREPLY < <(compgen -W "$("$1" profile list --quiet 2>/dev/null | sed 's/^..//; s/ [^ ]*$//')" -- "$word")
            return ;;
        --input|--output|--cloudflared) mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames; return ;;
        --cache-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames; return ;;
        --connect|--tunnel|--title|--author|--limit|--columns|--isbn-column|--title-column|--fill|--timeout) return ;;
    esac

    local where='--sample --connect --profile --tunnel --cloudflared'
    local kept='--timeout --cache-dir --refresh --offline --quiet'
    case $word in
        -*)
            local options
            case $command in
                lookup) options="$where --input --format --columns --output $kept" ;;
                search) options="$where --title --author --all --limit --format --columns --output $kept" ;;
                fill) options="$where --output --isbn-column --title-column --fill --overwrite $kept" ;;
                check) options="$where --format --output --timeout --cache-dir --quiet" ;;
                cache) options='--profile --format --output --cache-dir --quiet' ;;
                report) options='--output --cache-dir --quiet' ;;
                profile) options='--connect --tunnel --cloudflared --tls --sign-in --format --output --timeout --quiet' ;;
                *) options="$where --new-scan-list --timeout --cache-dir --refresh --offline --quiet --version" ;;
            esac
            mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$word")
            return ;;
    esac

    case $command in
        '') mapfile -t COMPREPLY < <(compgen -W 'lookup search fill check cache report profile' -- "$word") ;;
        cache) mapfile -t COMPREPLY < <(compgen -W 'info clear' -- "$word") ;;
        profile) mapfile -t COMPREPLY < <(compgen -W 'list show add use remove set-secret' -- "$word") ;;
        fill) mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames ;;
    esac
}

complete -F _alexandria_desktop alexandria-desktop
