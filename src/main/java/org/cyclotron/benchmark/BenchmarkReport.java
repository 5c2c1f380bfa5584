package org.cyclotron.benchmark;

import java.util.List;

/**
 * What a run measured.
 *
 * @param results in the order of the cases
 * @param ratios between rows of this run
 * @param cancelled whether the run was stopped before the last case
 */
public record BenchmarkReport(List<BenchmarkResult> results, List<BenchmarkRatio> ratios, boolean cancelled) {
    public BenchmarkReport {
        results = List.copyOf(results);
        ratios = List.copyOf(ratios);
    }

    /** The walks. */
    public List<BenchmarkRow> rows() {
        return only(BenchmarkRow.class);
    }

    /** The factorisations. */
    public List<FactorizationRow> factorizations() {
        return only(FactorizationRow.class);
    }

    /** What could not be measured. */
    public List<MissingRow> missing() {
        return only(MissingRow.class);
    }

    /** Whether every row found the right answer. */
    public boolean isVerified() {
        return rows().stream().allMatch(BenchmarkRow::verified)
                && factorizations().stream().allMatch(FactorizationRow::verified);
    }

    private <R extends BenchmarkResult> List<R> only(Class<R> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
