package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.progress.Cancellation;

/** Measures the cases of a selection, one after another, in this process. Immutable. */
public final class Benchmark {
    private final List<BenchmarkCase> cases;

    private Benchmark(List<BenchmarkCase> cases) {
        this.cases = cases;
    }

    /**
     * The cases of a selection.
     *
     * @throws IllegalArgumentException when nothing is selected, naming what there is
     */
    public static Benchmark of(BenchmarkSelection selection) {
        List<BenchmarkCase> cases = BenchmarkCases.of(selection);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(BenchmarkCases.nothingSelected());
        }
        return new Benchmark(cases);
    }

    /**
     * A case that takes long.
     *
     * @param name of the row it makes
     * @param seconds one run of it should take; 0 where that is not predicted
     */
    public record LongCase(String name, double seconds) {}

    /** The cases that take long, in their order. */
    public List<LongCase> longCases() {
        return cases.stream()
                .filter(BenchmarkCase::isLong)
                .map(each -> new LongCase(each.name(), each.predictedSeconds()))
                .toList();
    }

    /** Hears of each case before it is measured. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A case begins.
         *
         * @param name of the row it makes
         * @param index how many cases were measured before
         * @param cases in all
         */
        void begins(String name, int index, int cases);
    }

    /**
     * Measures.
     *
     * @return all rows, or where cancelled the finished ones, with the ratios between them
     */
    public BenchmarkReport run(Listener listener, Cancellation cancellation) {
        List<BenchmarkResult> results = new ArrayList<>();
        try {
            for (BenchmarkCase each : cases) {
                cancellation.check();
                listener.begins(each.name(), results.size(), cases.size());
                results.add(result(each, cancellation));
            }
        } catch (CancellationException _) {
            return new BenchmarkReport(results, BenchmarkRatios.of(results), true);
        }
        return new BenchmarkReport(results, BenchmarkRatios.of(results), false);
    }

    private static BenchmarkResult result(BenchmarkCase each, Cancellation cancellation) {
        try {
            return each.measure(cancellation);
        } catch (MissingRowException e) {
            return new MissingRow(each.name(), each.kernel(), e.reason());
        }
    }
}
