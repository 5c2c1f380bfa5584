#!/usr/bin/env bash
# Called by ./check --performance with JAVA_HOME set and the classes compiled: prints every figure of speed.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test-classpath > /dev/null
for figures in src/test/java/org/cyclotron/performance/*Figures.java; do
    name=$(basename "$figures" .java)
    echo "== $name"
    # Strategies run as in the hosts of comparisons, and in a heap whose memory was touched before, so that none pays for fresh memory.
    heap=()
    [ "$name" != AutoFigures ] || heap=(-XX:+UseSerialGC -Xms2g -Xmx2g -XX:+AlwaysPreTouch)
    "$JAVA_HOME/bin/java" ${heap[@]+"${heap[@]}"} -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED \
        -cp "target/classes:target/test-classes:$(cat target/test-classpath)" "org.cyclotron.performance.$name"
done
echo "== Whole commands, from the shell"
./cyclotron --version > /dev/null
echo "== The window, from the start of the JVM to its first picture, without a display"
preferences=$(mktemp)
for run in 1 2 3; do
    "$JAVA_HOME/bin/java" -XX:SharedArchiveFile=target/cyclotron.jsa -Xshare:auto -XX:+UseSerialGC -Xlog:disable \
        --enable-native-access=ALL-UNNAMED \
        -cp "target/cyclotron.jar:target/test-classes:$(cat target/test-classpath)" \
        org.cyclotron.performance.FirstPaint "$preferences"
done
rm -f "$preferences"
for run in 1 2 3; do
    start=$(date +%s%N)
    ./cyclotron analyze assets/samples/original.csv --field 2 --no-history > /dev/null
    end=$(date +%s%N)
    echo "analyze assets/samples/original.csv --field 2, run $run: $(((end - start) / 1000000)) ms"
done
