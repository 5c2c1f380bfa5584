#!/usr/bin/env bash
# Called by ./check --soak with JAVA_HOME set and everything built: hours of disturbed work.
#   src/launch/soak.sh TIME [SEED]      TIME such as 300s, 5m, 8h
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
case $1 in
    *h) seconds=$((${1%h} * 3600)) ;;
    *m) seconds=$((${1%m} * 60)) ;;
    *) seconds=${1%s} ;;
esac
seed=${2:-$(date +%s)}

# Where this user may, a namespace of its own has a disk of four megabytes to fill.
if [ -z "${CYCLOTRON_SOAK_DISK:-}" ]; then
    disk=$(mktemp -d)
    trap 'rmdir "$disk"' EXIT
    if unshare -m mount -t tmpfs -o size=4m none "$disk" 2> /dev/null; then
        namespace="unshare -m"
    elif unshare -rm mount -t tmpfs -o size=4m none "$disk" 2> /dev/null; then
        namespace="unshare -rm"
    else
        CYCLOTRON_SOAK_DISK=- "$0" "$1" "$seed"
        exit
    fi
    CYCLOTRON_SOAK_DISK=$disk $namespace sh -c 'mount -t tmpfs -o size=4m none "$CYCLOTRON_SOAK_DISK" && exec "$0" "$@"' "$0" "$1" "$seed"
    exit
fi

mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test-classpath > /dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "Soaking for $seconds s with seed $seed; load $(cut -d' ' -f1 /proc/loadavg 2> /dev/null || echo unknown) at the beginning"
"$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -Xmx512m -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:target/test-classes:$(cat target/test-classpath)" org.cyclotron.robustness.soak.Soak \
    "$seconds" "$seed" "$work/soak" "$CYCLOTRON_SOAK_DISK" \
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -jar target/cyclotron.jar
echo "Load $(cut -d' ' -f1 /proc/loadavg 2> /dev/null || echo unknown) at the end"
