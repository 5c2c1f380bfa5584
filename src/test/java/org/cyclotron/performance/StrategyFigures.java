package org.cyclotron.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.costmodel.SpeedupBound;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.PieceWalk;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Prints what strategies take on a few registers, beside a scaling probe: the same step on 1 and 2 threads that share
 * nothing. Rounds alternate, so that what else the machine does meets all rows alike; medians of ratios within a round.
 */
public final class StrategyFigures {
    private static final List<String> STRATEGIES = List.of(
            "whole@caller",
            "blocks@threads:2",
            "queue@threads:2",
            "queue@stealing:2",
            "segments@caller",
            "segments@threads:2",
            "segments@stealing:2",
            "leap@threads:2");

    /** What is asked of a large register, where the others take long. */
    private static final List<String> SEGMENTS = List.of("whole@caller", "segments@caller", "segments@threads:2");

    private StrategyFigures() {}

    /** Runs all cases; the first argument is the number of rounds, 9 when left out; with a second only the first two. */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        measure("GF(2) x^24+x^7+x^2+x+1, one giant cycle", binary(24, 0, 1, 2, 7), rounds, STRATEGIES);
        measure("GF(2) x^27+x^5+x^2+x+1, one giant cycle", binary(27, 0, 1, 2, 5), rounds, SEGMENTS);
        if (arguments.length > 1) {
            return;
        }
        measure("GF(2) x^24-1, many short cycles", binary(24, 0), rounds, STRATEGIES);
        measure("GF(2) x^22+x+1 times x^2+x+1", binary(24, 0, 3), rounds, STRATEGIES);
        measure("GF(2) x^6(x^18+x^7+1), singular", binary(24, 6, 13), rounds, STRATEGIES);
        measure(
                "GF(3) degree 13",
                new Lfsr(FiniteFields.of(3), 1, 0, 2, 1, 0, 0, 1, 0, 0, 0, 0, 2, 1),
                rounds,
                STRATEGIES);
    }

    private static void measure(String name, Lfsr lfsr, int rounds, List<String> strategies)
            throws InterruptedException {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        if (algebra.structure() == null) {
            throw new IllegalArgumentException(algebra.structureReason());
        }
        System.out.printf(
                "%n%s: %,d states, %s cycles, bound for whole cycles %.3f%n",
                name,
                lfsr.stateCount().longValueExact(),
                algebra.structure().cycles(),
                SpeedupBound.of(algebra.structure()).ratio());
        List<List<Double>> nanos = new ArrayList<>();
        for (int i = 0; i < strategies.size() + 2; i++) {
            nanos.add(new ArrayList<>());
        }
        List<ExecutionResult> last = new ArrayList<>();
        for (int round = -2; round < rounds; round++) {
            last.clear();
            for (int i = 0; i < strategies.size(); i++) {
                ExecutionResult result = run(strategies.get(i), algebra);
                last.add(result);
                keep(nanos.get(i), round, (double) result.wallNanos());
            }
            keep(nanos.get(strategies.size()), round, probe(lfsr, 1));
            keep(nanos.get(strategies.size() + 1), round, probe(lfsr, 2));
        }
        print(algebra, strategies, nanos, last);
    }

    private static void keep(List<Double> row, int round, double nanos) {
        if (round >= 0) {
            row.add(nanos);
        }
    }

    private static void print(
            AlgebraicAnalysis algebra, List<String> strategies, List<List<Double>> nanos, List<ExecutionResult> last) {
        double states = algebra.lfsr().stateCount().doubleValue();
        double probe = 2 * medianRatio(nanos.get(strategies.size()), nanos.get(strategies.size() + 1));
        double segments = medianRatio(
                nanos.get(strategies.indexOf("segments@caller")), nanos.get(strategies.indexOf("segments@threads:2")));
        double bestProbe = 2 * least(nanos.get(strategies.size())) / least(nanos.get(strategies.size() + 1));
        double best = least(nanos.get(strategies.indexOf("segments@caller")))
                / least(nanos.get(strategies.indexOf("segments@threads:2")));
        for (int i = 0; i < strategies.size(); i++) {
            ExecutionResult result = last.get(i);
            System.out.printf(
                    "  %-22s %8.2f ms %7.3f ns/state  speed-up %5.2f  redundancy %5.2f  %s %s%n",
                    strategies.get(i),
                    median(nanos.get(i)) / 1e6,
                    median(nanos.get(i)) / states,
                    medianRatio(nanos.getFirst(), nanos.get(i)),
                    result.counters().redundancy(),
                    CorrectnessGate.judge(result, List.of(algebra))
                            .getFirst()
                            .status()
                            .id(),
                    result.breakdown().phases());
        }
        System.out.printf(
                "  scaling probe: two threads do %.3f times the work of one; segments@threads:2 reaches %.3f of"
                        + " segments@caller, %.3f of the probe (by the best rounds %.3f and %.3f)%n",
                probe, segments, segments / probe, best, best / bestProbe);
    }

    private static ExecutionResult run(String strategy, AlgebraicAnalysis algebra) {
        StrategyName name = Strategies.parse(strategy);
        Plan plan = new Plan(name, List.of(PlannedRegister.of(algebra)));
        return Strategies.of(name).run(plan, Progress.NONE, Cancellation.NONE);
    }

    /** Each thread takes the steps of half the space; nothing is shared. */
    private static double probe(Lfsr lfsr, int threads) throws InterruptedException {
        long steps = lfsr.stateCount().longValueExact() / 2;
        CountDownLatch done = new CountDownLatch(threads);
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            PieceWalk walk = new PieceWalk(TaskKernels.PLAIN, lfsr, Progress.NONE, Cancellation.NONE);
            long from = i + 1L;
            Thread thread = new Thread(() -> {
                walk.walk(from, steps);
                done.countDown();
            });
            thread.start();
        }
        done.await();
        return (double) (System.nanoTime() - start);
    }

    private static double medianRatio(List<Double> above, List<Double> below) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            ratios.add(above.get(i) / below.get(i));
        }
        return median(ratios);
    }

    /** The round that other work disturbed least. */
    private static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Lfsr binary(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(FiniteFields.of(2), row);
    }
}
