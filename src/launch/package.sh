#!/usr/bin/env bash
# Called by ./check --package with JAVA_HOME set: makes what people install, installs it into an empty folder, has it do the main jobs, and
# takes it away again. Every comparison must be verified on every backend of worker processes, without a worker that gave way to
# threads; nothing may be left running, and nothing may be left behind but what the user's folders keep.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/java25.sh
made=$(ls target/installer/*.tar.gz 2> /dev/null | head -1)
if [ -z "$made" ] || ! jar_is_new . || [ -n "$(find installer target/cyclotron.jar -newer "$made" -print -quit)" ]; then
    ./installer/build
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/home" "$work/out"

fail() {
    echo "check: $*" >&2
    exit 1
}

# A clean user: a home of its own, no Java and no display in the environment.
as_user() {
    env -i PATH=/usr/bin:/bin HOME="$work/home" LANG=C.UTF-8 CYCLOTRON_JAVA_OPTIONS="${options:-}" "$@"
}

prove_backends() {
    local name=$1
    shift
    echo "== Worker processes $name"
    "$@" compare assets/samples/original-12.csv --field 2 --preview --rounds 1 --workers 2 --format json --no-history \
        --strategies whole@caller,blocks@spawn:2,queue@standby:2,segments@pool:2,segments@shared:2 > "$work/out/$name.json"
    local verified
    verified=$(grep -o '"status" *: *"verified"' "$work/out/$name.json" | wc -l)
    # Five runs, and the register itself where it was walked.
    if [ "$verified" -lt 5 ] || grep -q '"fallback" *: *"' "$work/out/$name.json" || grep -q '"failed"' "$work/out/$name.json"; then
        grep -o '"\(status\|fallback\|reason\)" *: *"[^"]*"' "$work/out/$name.json" >&2
        fail "worker processes do not work $name"
    fi
    echo "five strategies verified"
}

install() {
    if command -v dpkg > /dev/null && ls target/installer/*.deb > /dev/null 2>&1; then
        echo "== Installing the .deb into an empty folder"
        installed=$work/root/opt/cyclotron
        mkdir -p "$work/root/var/lib/dpkg/updates" "$work/root/var/lib/dpkg/info"
        touch "$work/root/var/lib/dpkg/status"
        # The libraries it depends on are those of this machine.
        dpkg --root="$work/root" --force-not-root --force-depends --log=/dev/null -i target/installer/*.deb > "$work/out/dpkg" 2>&1 ||
            fail "dpkg: $(cat "$work/out/dpkg")"
        [ "$(readlink "$work/root/usr/bin/cyclotron")" = /opt/cyclotron/bin/cyclotron ] || fail "no command on the path"
        [ -f "$work/root/usr/share/applications/cyclotron.desktop" ] || fail "no desktop entry"
        [ -f "$work/root/usr/share/mime/packages/cyclotron.xml" ] || fail "no file association"
    else
        echo "== Unpacking the plain archive into an empty folder"
        installed=$work/root/cyclotron
        mkdir -p "$work/root"
        tar -C "$work/root" -xzf target/installer/*.tar.gz
    fi
    program=$installed/bin/cyclotron
}

uninstall() {
    echo "== Taking it away"
    if [ -d "$work/root/var/lib/dpkg" ]; then
        dpkg --root="$work/root" --force-not-root --log=/dev/null --purge cyclotron > "$work/out/dpkg" 2>&1 ||
            fail "dpkg: $(cat "$work/out/dpkg")"
        rm -r "$work/root/var"
    else
        rm -r "$installed"
    fi
    local left
    left=$(find "$work/root" -mindepth 1 -not -type d)
    [ -z "$left" ] || fail "left behind: $left"
}

main_jobs() {
    echo "== Analysing"
    as_user "$program" analyze assets/samples/original.csv --field 2 --charts "$work/out/charts" --chart-format pdf > "$work/out/analysis"
    grep -q verified "$work/out/analysis" || fail "the analysis is not verified"
    [ -n "$(ls "$work/out/charts")" ] || fail "no charts were drawn"
    as_user "$program" analyze "$installed/samples/gf4.csv" --format csv -o "$work/out/gf4.csv"
    prove_backends from-the-image as_user "$program"
    echo "== The window, without a display"
    options="-Dglass.platform=Headless -Dprism.order=sw" as_user "$program" doctor --window > "$work/out/doctor" ||
        fail "$(cat "$work/out/doctor")"
    grep -E 'window|class-data-sharing|self-test' "$work/out/doctor"
    echo "== Memory"
    workers_have_the_memory_of_their_parent
}

# Each worker of an installed program may use as much memory as its parent was given.
workers_have_the_memory_of_their_parent() {
    command -v pgrep > /dev/null || return 0
    options=-Xmx333m as_user "$program" compare assets/samples/original-12.csv --field 2 --preview --rounds 1 --workers 2 \
        --no-history --kernel paced:200us --strategies whole@caller,blocks@pool:2 > /dev/null 2>&1 &
    local run=$! seen=
    while kill -0 $run 2> /dev/null; do
        seen="$seen $(pgrep -af -- "$installed.* --worker\$" | grep -o -- '-Xmx[0-9]*m' | sort -u | tr '\n' ' ' || true)"
        sleep 0.2
    done
    wait $run || fail "the comparison with little memory failed"
    local sizes
    sizes=$(printf '%s\n' $seen | sort -u | grep -o '[0-9]*' || true)
    [ -n "$sizes" ] || fail "no worker was seen"
    local size
    for size in $sizes; do
        [ "$size" -le 333 ] && [ "$size" -ge 290 ] || fail "a worker may use $size MiB where its parent may use 333"
    done
    echo "workers may use $(echo $sizes) MiB where the program was given 333 MiB"
}

nothing_is_left_running() {
    command -v pgrep > /dev/null || return 0
    local i
    for i in 1 2 3 4 5 6 7 8 9 10; do
        pgrep -f "$work" > /dev/null || break
        sleep 0.2
    done
    ! pgrep -f "$work/root" > /dev/null || fail "a process of the image is still running"
    echo "== Nothing is left running"
}

only_the_users_folders_were_written() {
    local strange
    strange=$(find "$work/home" -type f -not -path "$work/home/.local/share/cyclotron/*" -not -path "$work/home/.config/cyclotron/*" \
        -not -path "$work/home/.cache/fontconfig/*")
    [ -z "$strange" ] || fail "written into the home folder: $strange"
    local shared
    shared=$(find /dev/shm "${TMPDIR:-/tmp}" -maxdepth 1 -newer "$work/out/dpkg" \( -name 'cyclotron-*.shared' -o -name 'sqlite-*' \) \
        -user "$(id -un)" 2> /dev/null || true)
    [ -z "$shared" ] || fail "left behind: $shared"
    [ -f "$work/home/.local/share/cyclotron/history.db" ] || fail "the result was not kept in the history"
    echo "== Nothing was written but the user's own folders: $(find "$work/home" -type f | sed "s|$work/home/||" | tr '\n' ' ')"
}

mvn -q -B dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/runtime-classpath > /dev/null
prove_backends from-the-class-path "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:$(cat target/runtime-classpath)" org.cyclotron.Main
prove_backends from-the-jar "$JAVA_HOME/bin/java" -jar target/cyclotron.jar
touch "$work/out/dpkg"
install
main_jobs
nothing_is_left_running
only_the_users_folders_were_written
uninstall
echo "== Installed, used and taken away"
