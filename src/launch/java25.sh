# Sourced by ./cyclotron and ./check: finds a JDK 25 and sets JAVA_HOME and JAVA to it.
# The default java of a machine may be older; it is not touched.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25' "$1/release"
}

find_jdk_25() {
    local candidate
    for candidate in "${CYCLOTRON_JAVA_HOME:-}" "${JAVA_HOME:-}" "${JDK_25:-}" "${JAVA_HOME_25_X64:-}" \
        /usr/lib/jvm/*25* /usr/java/*25* /opt/*jdk*25* /opt/java/* "$HOME"/.sdkman/candidates/java/25* \
        "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    local javac
    javac=$(command -v javac || true)
    while [ -n "$javac" ] && [ -L "$javac" ]; do
        local target
        target=$(readlink "$javac")
        case "$target" in
            /*) javac=$target ;;
            *) javac=$(dirname "$javac")/$target ;;
        esac
    done
    if [ -n "$javac" ] && is_jdk_25 "$(dirname "$(dirname "$javac")")"; then
        dirname "$(dirname "$javac")"
        return 0
    fi
    return 1
}

require_jdk_25() {
    if ! JAVA_HOME=$(find_jdk_25); then
        echo "Cyclotron needs a JDK 25, and none was found." >&2
        echo "Install one (for example Temurin 25), or name it: CYCLOTRON_JAVA_HOME=/path/to/jdk-25 $0" >&2
        exit 2
    fi
    export JAVA_HOME
    JAVA=$JAVA_HOME/bin/java
}

# Whether the jar of a project folder is at least as new as everything it is made of.
jar_is_new() {
    [ -f "$1/target/cyclotron.jar" ] &&
        [ -z "$(find "$1/pom.xml" "$1/src/main" "$1/src/jmh/peer" -newer "$1/target/cyclotron.jar" -print -quit)" ]
}

require_maven() {
    if ! command -v mvn > /dev/null; then
        echo "Cyclotron is built with Apache Maven, and mvn is not on the PATH." >&2
        exit 2
    fi
    # Maven's own libraries use methods that newer JDKs warn about; the warnings are not about this project.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
