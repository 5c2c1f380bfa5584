#!/usr/bin/env bash
# Called by ./check --start-up with JAVA_HOME set: how long commands, a worker and the window take to start, from the jar with Java's own
# archive of classes only, and from the installed image with its archive. Medians of as many starts as are asked for.
# The time of the processors hardly depends on what else runs; that of the clock does.
#   src/launch/start-up.sh [STARTS]
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
starts=${1:-11}
image=target/installer/cyclotron
[ -x "$image/bin/cyclotron" ] || ./installer/build --image

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CYCLOTRON_DATA=$work/data
quiet="-XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr"
headless="-Dglass.platform=Headless -Dprism.order=sw"

from_the_jar() {
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -Xshare:auto $quiet ${CYCLOTRON_JAVA_OPTIONS:-} -jar target/cyclotron.jar "$@"
}

without_sharing() {
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -Xshare:off $quiet ${CYCLOTRON_JAVA_OPTIONS:-} -jar target/cyclotron.jar "$@"
}

from_the_image() {
    "$image/bin/cyclotron" "$@"
}

# The medians of the milliseconds that a command takes, by the clock and of the processors.
medians() {
    local i
    for i in $(seq "$starts"); do
        { TIMEFORMAT='%R %U %S'; time "$@" < /dev/null > "$work/out" 2>&1; } 2>&1
    done > "$work/times"
    local middle=$(((starts + 1) / 2))
    awk '{printf "%.0f\n", 1000 * $1}' "$work/times" | sort -n | sed -n "${middle}p" | tr '\n' '/'
    awk '{printf "%.0f\n", 1000 * ($2 + $3)}' "$work/times" | sort -n | sed -n "${middle}p"
}

row() {
    printf '%-52s %10s %10s %10s\n' "$@"
}

echo "Medians of $starts starts, milliseconds by the clock / of the processors; load $(cut -d' ' -f1 /proc/loadavg 2> /dev/null || echo unknown) at the beginning"
row "" "no archive" "Java's" "image's"
line() {
    local label=$1
    shift
    row "$label" "$(medians without_sharing "$@")" "$(medians from_the_jar "$@")" "$(medians from_the_image "$@")"
}
line "--version" --version
line "analyze original-12.csv --field 2" analyze assets/samples/original-12.csv --field 2 --no-history
line "a worker, from start to end of input" --worker
export CYCLOTRON_JAVA_OPTIONS=$headless
line "doctor --window, from start to end" doctor --window
