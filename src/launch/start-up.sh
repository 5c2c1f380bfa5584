#!/usr/bin/env bash
# Called by ./check --start-up with JAVA_HOME set: how long commands, a worker and the window take to start, from the jar with Java's own
# archive of classes only, and from the installed image with its archive. Medians of as many starts as are asked for.
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

# The median of the milliseconds that a command takes.
median() {
    local i before after
    for i in $(seq "$starts"); do
        before=$(date +%s%N)
        "$@" < /dev/null > "$work/out" 2>&1
        after=$(date +%s%N)
        echo $(((after - before) / 1000000))
    done | sort -n | sed -n "$(((starts + 1) / 2))p"
}

# The same of what the window says of itself: from its start in the process until it was drawn.
drawn() {
    local i
    for i in $(seq "$starts"); do
        "$@" < /dev/null | sed -n 's/.*drawn after \([0-9]*\) ms.*/\1/p'
    done | sort -n | sed -n "$(((starts + 1) / 2))p"
}

row() {
    printf '%-52s %10s %10s %10s\n' "$@"
}

echo "Medians of $starts starts, milliseconds; load $(cut -d' ' -f1 /proc/loadavg 2> /dev/null || echo unknown) at the beginning"
row "" "no archive" "Java's" "image's"
line() {
    local label=$1
    shift
    row "$label" "$(median without_sharing "$@")" "$(median from_the_jar "$@")" "$(median from_the_image "$@")"
}
line "--version" --version
line "analyze original-12.csv --field 2" analyze assets/samples/original-12.csv --field 2 --no-history
line "a worker, from start to end of input" --worker
export CYCLOTRON_JAVA_OPTIONS=$headless
line "doctor --window, from start to end" doctor --window
row "of this the window until drawn" "$(drawn without_sharing doctor --window)" "$(drawn from_the_jar doctor --window)" \
    "$(drawn from_the_image doctor --window)"
