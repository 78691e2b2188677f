#!/usr/bin/env bash
# Counts the instructions of a parse under valgrind, which no noise moves, and
# prints this crate's advantage over the `plist` crate.
#
#     benches/instructions.sh [MEASURE] [INPUT…]       # parse, a to e
set -euo pipefail
cd "$(dirname "$0")/.."

measure=${1:-parse}
if (($# > 1)); then inputs=("${@:2}"); else inputs=(a b c d e); fi

command -v valgrind >/dev/null || {
    echo "valgrind is needed; on Debian: apt-get install -y valgrind" >&2
    exit 1
}

binary=$(cargo bench --no-run --bench plist --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)
[[ -x $binary ]] || {
    cargo bench --no-run --bench plist
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Instructions of one run by WHO; nothing where nobody of that name does it.
count() {
    valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*measured_region*' \
        --callgrind-out-file="$work/out" "$binary" --once "$measure" "$1" "$2" 1 \
        >"$work/stdout" 2>"$work/log" || return 0
    sed -n 's/.*Collected *: *\([0-9]*\).*/\1/p' "$work/log"
}

printf '%-8s %-5s %14s %14s\n' measure input ours plist
ratios=()
for input in "${inputs[@]}"; do
    ours=$(count "$input" ours)
    plist=$(count "$input" plist)
    printf '%-8s %-5s %14s %14s\n' "$measure" "$input" "${ours:--}" "${plist:--}"
    if [[ -n $ours && -n $plist ]]; then
        ratios+=("$(awk -v a="$plist" -v b="$ours" -v m="$measure" -v i="$input" \
            'BEGIN { printf "instructions %s %s %.1f", m, i, a / b }')")
    fi
done
for line in ${ratios[@]+"${ratios[@]}"}; do echo "$line"; done
