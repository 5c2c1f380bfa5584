package org.cyclotron.benchmark;

/** What came of a case. */
public sealed interface BenchmarkResult permits BenchmarkRow, FactorizationRow, MissingRow {
    /** Which row it is, for people: unlike that of any other row of a run. */
    String name();
}
