#!/usr/bin/env bash
# Called by ./check --package with JAVA_HOME set: makes an installed image in a temporary folder and has the program compare strategies
# on worker processes as it is started from the class path, from the jar and from the image. Each run must be verified, without
# any worker that gave way to threads, and nothing may be left running.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -B -Dstyle.color=never package -DskipTests
mvn -q -B dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/runtime-classpath > /dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/input"
cp target/cyclotron.jar "$work/input"
cp -R target/libs "$work/input/libs"
echo "== Making an image"
"$JAVA_HOME/bin/jpackage" --type app-image --name cyclotron --dest "$work" --input "$work/input" --main-jar cyclotron.jar \
    --java-options -XX:+UseSerialGC --java-options -Xshare:auto \
    --java-options -Xlog:disable --java-options -Xlog:all=error:stderr
image=$work/cyclotron/bin/cyclotron
[ -x "$image" ] || image=$work/cyclotron.app/Contents/MacOS/cyclotron

prove() {
    local name=$1
    shift
    echo "== Worker processes $name"
    "$@" compare assets/samples/original-12.csv --field 2 --preview --rounds 1 --workers 2 --format json \
        --strategies whole@caller,blocks@spawn:2,queue@standby:2,segments@pool:2,segments@shared:2 > "$work/$name.json"
    local verified
    verified=$(grep -o '"status" *: *"verified"' "$work/$name.json" | wc -l)
    # Five runs, and the register itself where it was walked.
    if [ "$verified" -lt 5 ] || grep -q '"fallback" *: *"' "$work/$name.json" || grep -q '"failed"' "$work/$name.json"; then
        echo "check: worker processes do not work $name:" >&2
        grep -o '"\(status\|fallback\|reason\)" *: *"[^"]*"' "$work/$name.json" >&2
        exit 1
    fi
    echo "five strategies verified"
}

prove from-the-class-path "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "target/classes:$(cat target/runtime-classpath)" \
    org.cyclotron.Main
prove from-the-jar "$JAVA_HOME/bin/java" -jar target/cyclotron.jar
prove from-the-image "$image"
command -v pgrep > /dev/null || exit 0
for i in 1 2 3 4 5 6 7 8 9 10; do
    pgrep -f "$work/cyclotron" > /dev/null || break
    sleep 0.2
done
if pgrep -f "$work/cyclotron" > /dev/null; then
    echo "check: a process of the image is still running" >&2
    exit 1
fi
echo "== nothing is left running"
