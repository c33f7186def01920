# SPDX-License-Identifier: MIT
# fish completion for alexandria-desktop

set -l commands lookup search fill check cache report profile
set -l tables lookup search
set -l sources lookup search fill check

function __alexandria_desktop_profiles
    alexandria-desktop profile list --quiet 2>/dev/null | sed 's/^..//; s/ [^ ]*$//'
end

complete -c alexandria-desktop -f
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a lookup -d 'Print the editions that bear these ISBNs'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a search -d 'Search by title, author or both'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a fill -d 'Fill the empty cells of a CSV'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a check -d 'Test the connection stage by stage'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a cache -d 'Say or remove what is kept on disk'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a report -d 'Print what to send along when something goes wrong'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -a profile -d 'Keep connections by name'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -l new-scan-list -d 'Open the window with a new scan list'
complete -c alexandria-desktop -n "not __fish_seen_subcommand_from $commands" -s v -l version -d 'Print the version'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from cache' -a 'info clear'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from profile' -a 'list show add use remove set-secret'

complete -c alexandria-desktop -n "not __fish_seen_subcommand_from cache report profile" -l sample -d 'Use the sample catalogue'
complete -c alexandria-desktop -n 'not __fish_seen_subcommand_from cache report' -l connect -x -d 'Use the PostgreSQL at this address'
complete -c alexandria-desktop -n 'not __fish_seen_subcommand_from report profile' -l profile -x -a '(__alexandria_desktop_profiles)' -d 'Use the connection of this name'
complete -c alexandria-desktop -n 'not __fish_seen_subcommand_from cache report' -l tunnel -x -d 'Through the Cloudflare tunnel at this host name'
complete -c alexandria-desktop -n 'not __fish_seen_subcommand_from cache report' -l cloudflared -r -F -d 'Where cloudflared is'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from profile' -l tls -x -a 'automatic off require verify-full' -d 'TLS'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from profile' -l sign-in -x -a 'service-token browser' -d 'At the tunnel'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from lookup' -l input -r -F -d 'Take the ISBNs from a text'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from search' -l title -x -d 'Words of the title'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from search' -l author -x -d 'Words of the name'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from search' -l all -d 'Print the whole result'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from search' -l limit -x -d 'Print so many editions'
complete -c alexandria-desktop -n "__fish_seen_subcommand_from $tables" -l format -x -a 'table json csv tsv spreadsheet xlsx bibtex ris csl-json' -d 'How it is written'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from check cache profile' -l format -x -a 'table json' -d 'How it is written'
complete -c alexandria-desktop -n "__fish_seen_subcommand_from $tables" -l columns -x -d 'The columns of a table'
complete -c alexandria-desktop -n "__fish_seen_subcommand_from $commands" -l output -r -F -d 'Write to a file'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from fill' -F
complete -c alexandria-desktop -n '__fish_seen_subcommand_from fill' -l isbn-column -x -d 'The column of the ISBNs'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from fill' -l title-column -x -d 'The column of the titles'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from fill' -l fill -x -d 'Fill this column'
complete -c alexandria-desktop -n '__fish_seen_subcommand_from fill' -l overwrite -d 'Fill cells that are not empty too'
complete -c alexandria-desktop -l timeout -x -d 'Give a statement up after so many seconds'
complete -c alexandria-desktop -l cache-dir -r -a '(__fish_complete_directories)' -d 'Keep files that can be made again there'
complete -c alexandria-desktop -l refresh -d 'Ask the catalogue'
complete -c alexandria-desktop -l offline -d 'Answer from what is kept on disk'
complete -c alexandria-desktop -l quiet -d 'No progress and no warnings'
complete -c alexandria-desktop -s h -l help -d 'Print the help'
