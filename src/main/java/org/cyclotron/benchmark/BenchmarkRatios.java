package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ratios that say something, between the rows of one run. Stateless. */
final class BenchmarkRatios {
    /** What every walk is held against, where it walks the same register. */
    private static final Set<String> YARDSTICKS = Set.of("bitmap", PeerWalker.KERNEL);

    private BenchmarkRatios() {}

    static List<BenchmarkRatio> of(List<BenchmarkResult> results) {
        List<BenchmarkRow> rows = new ArrayList<>();
        List<FactorizationRow> factorizations = new ArrayList<>();
        for (BenchmarkResult result : results) {
            switch (result) {
                case BenchmarkRow row -> rows.add(row);
                case FactorizationRow row -> factorizations.add(row);
                case MissingRow _ -> {}
            }
        }
        List<BenchmarkRatio> ratios = new ArrayList<>();
        rows.forEach(row -> addYardsticks(row, rows, ratios));
        rows.forEach(row -> addScaling(row, rows, ratios));
        factorizations.forEach(row -> addPeer(row, factorizations, ratios));
        return ratios;
    }

    private static void addYardsticks(BenchmarkRow row, List<BenchmarkRow> rows, List<BenchmarkRatio> ratios) {
        if (YARDSTICKS.contains(row.kernel())
                || row.kernel().equals(TrialWalker.KERNEL)
                || row.kernel().startsWith(ProbeWalker.PREFIX)) {
            return;
        }
        rows.stream()
                .filter(other -> other.register().equals(row.register())
                        && (YARDSTICKS.contains(other.kernel()) || isTrial(other, row.threads())))
                .forEach(other -> ratios.add(ratio(row, other)));
    }

    /** The trial has as many threads as what is held against it. */
    private static boolean isTrial(BenchmarkRow row, int threads) {
        return row.kernel().equals(TrialWalker.KERNEL) && row.threads() == threads;
    }

    /** Several threads against one, and that against what the probe says this machine can do. */
    private static void addScaling(BenchmarkRow row, List<BenchmarkRow> rows, List<BenchmarkRatio> ratios) {
        Optional<BenchmarkRatio> scaling = scaling(row.kernel(), row, rows);
        scaling.ifPresent(ratios::add);
        Optional<BenchmarkRatio> probe = scaling(ProbeWalker.PREFIX + row.kernel(), row, rows);
        if (scaling.isPresent() && probe.isPresent()) {
            ratios.add(new BenchmarkRatio(
                    "scaling of " + scaling.get().of(),
                    "scaling of " + probe.get().of(),
                    scaling.get().ratio() / probe.get().ratio()));
        }
    }

    private static Optional<BenchmarkRatio> scaling(String kernel, BenchmarkRow like, List<BenchmarkRow> rows) {
        Optional<BenchmarkRow> one = find(kernel, like.register(), 1, rows);
        Optional<BenchmarkRow> several = find(kernel, like.register(), like.threads(), rows);
        return like.threads() > 1 && one.isPresent() && several.isPresent()
                ? Optional.of(ratio(several.get(), one.get()))
                : Optional.empty();
    }

    private static Optional<BenchmarkRow> find(
            String kernel, BenchmarkRegister register, int threads, List<BenchmarkRow> rows) {
        return rows.stream()
                .filter(row ->
                        row.kernel().equals(kernel) && row.register().equals(register) && row.threads() == threads)
                .findFirst();
    }

    private static BenchmarkRatio ratio(BenchmarkRow of, BenchmarkRow to) {
        return new BenchmarkRatio(of.name(), to.name(), to.nanosPerState() / of.nanosPerState());
    }

    private static void addPeer(FactorizationRow row, List<FactorizationRow> rows, List<BenchmarkRatio> ratios) {
        rows.stream()
                .filter(other -> !other.kernel().equals(row.kernel())
                        && row.kernel().equals(OwnFactorer.KERNEL)
                        && other.field() == row.field()
                        && other.degree() == row.degree()
                        && other.milliseconds() > 0)
                .forEach(other -> ratios.add(
                        new BenchmarkRatio(row.name(), other.name(), other.milliseconds() / row.milliseconds())));
    }
}
