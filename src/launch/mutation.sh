#!/usr/bin/env bash
# Called by ./check --mutation with JAVA_HOME set: breaks the code in every way that PIT knows and counts what the tests notice. Hours for
# all packages; one at a time with its name:
#   src/launch/mutation.sh [PACKAGE]     such as lfsr.csv; without it algebra, lfsr, cycle, enumeration, execution and experiment
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/java25.sh
require_jdk_25
require_maven
packages=${1:-"algebra.integer algebra.field algebra.polynomial algebra.matrix lfsr lfsr.csv cycle enumeration execution \
execution.decomposition execution.worker execution.strategy experiment experiment.host"}
for package in $packages; do
    echo "== $package"
    mvn -q -B -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage -Dmutation.package="$package" || true
    report=target/pit-reports/$package/mutations.xml
    if [ -f "$report" ]; then
        killed=$(grep -c "detected='true'" "$report" || true)
        all=$(grep -c "<mutation " "$report" || true)
        echo "$package: $killed of $all noticed; those that were not: target/pit-reports/$package/index.html"
    fi
done
