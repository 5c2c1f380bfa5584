#!/usr/bin/env bash
# Called by ./check --mutation with JAVA_HOME set: breaks the code in every way that PIT knows and counts what the tests notice.
#   src/launch/mutation.sh [--sample N] [PACKAGE [CLASS]]     such as lfsr.csv, or algebra.integer Primes; without PACKAGE all of PACKAGES
# With --sample some N mutants of each class are tried, spread over it; all of PACKAGES are tried with --sample 6 unless another is named.
# The report, with every mutant that was not noticed: target/pit-reports/PACKAGE/index.html
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/java25.sh
require_jdk_25
require_maven
# The * of class names is not for the shell.
set -f

PACKAGES="algebra.matrix algebra.field algebra.polynomial algebra.integer lfsr lfsr.csv cycle enumeration execution execution.decomposition \
execution.strategy execution.worker experiment experiment.host"

# Packages beneath one another have scores of their own.
BENEATH="org.cyclotron.lfsr.csv.*,org.cyclotron.lfsr.code.*,org.cyclotron.execution.decomposition.*,org.cyclotron.execution.strategy.*,\
org.cyclotron.execution.worker.*,org.cyclotron.experiment.host.*"

# Tests that start processes or try thousands of inputs or registers take seconds each; and in a process of its own the code is not broken.
SLOW_TESTS="org.cyclotron.*FuzzTest,org.cyclotron.*ProcessFaultTest,org.cyclotron.*ProgramsRunTest,\
org.cyclotron.enumeration.KnownStructuresWalkedTest,org.cyclotron.enumeration.OtherFieldsTest,org.cyclotron.enumeration.ManyStatesTest,\
org.cyclotron.execution.strategy.WordStrategiesTest"

# The tests that are left out for a package; those beneath it too where they start processes.
left_out() {
    case $1 in
        execution) echo "$SLOW_TESTS,org.cyclotron.execution.strategy.*,org.cyclotron.execution.worker.*" ;;
        experiment) echo "$SLOW_TESTS,org.cyclotron.experiment.host.*" ;;
        *) echo "$SLOW_TESTS" ;;
    esac
}

count() {
    grep -c "$2" "$1" || true
}

# Breaks classes $2 of package $1, with names separated by commas; its tests and those of packages beneath it must notice.
break_classes() {
    local report=target/pit-reports/$1/mutations.xml
    local start=$SECONDS
    local name
    local classes=
    for name in ${2//,/ }; do
        classes=$classes,org.cyclotron.$1.$name
    done
    local features=()
    if [ -n "$sample" ]; then
        features=("-Dfeatures=+CLASSLIMIT(limit[$sample])")
    fi
    rm -f "$report"
    mvn -q -B -Pmutation org.pitest:pitest-maven:mutationCoverage -Dmutation.report="target/pit-reports/$1" \
        -DtargetClasses="${classes#,}" -DexcludedClasses="$(others_than "$1")" \
        -DtargetTests="org.cyclotron.$1.*" -DexcludedTestClasses="$(left_out "$1")" "${features[@]}" || true
    if [ -f "$report" ]; then
        echo "$1: $(count "$report" "detected='true'") of $(count "$report" "<mutation ") mutants noticed," \
            "$(count "$report" "status='TIMED_OUT'") of them by time, $(count "$report" "status='NO_COVERAGE'") out of reach of the tests;" \
            "$((SECONDS - start)) s"
    else
        echo "$1: not run, see above"
        not_run=1
    fi
}

# The packages of BENEATH other than this one.
others_than() {
    printf '%s\n' "$BENEATH" | tr , '\n' | grep -Fvx "org.cyclotron.$1.*" | paste -sd, -
}

not_run=0
sample=
if [ "${1:-}" = --sample ]; then
    sample=$2
    shift 2
fi
if [ $# = 0 ]; then
    sample=${sample:-6}
fi
mvn -q -B test-compile
if [ $# -gt 1 ]; then
    break_classes "$1" "$2,$2\$*"
    exit $not_run
fi
for package in ${1:-$PACKAGES}; do
    break_classes "$package" "*"
done
exit $not_run
