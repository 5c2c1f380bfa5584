package org.cyclotron.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.Marks;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Prints what the word-parallel kernel takes a state on one and two threads, beside a scaling probe: the same stream on one
 * and two threads that share nothing. Rounds alternate; medians of ratios within a round.
 */
public final class WordFigures {
    private WordFigures() {}

    /** Runs all registers of at most so many cells (the first argument, 32) so many times (the second, 7). */
    public static void main(String[] arguments) throws InterruptedException {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 32;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        List<Lfsr> registers = List.of(
                binary(28, 0, 3),
                binary(30, 0, 1, 4, 6),
                binary(32, 0, 2, 6, 7),
                binary(32, 0, 1, 2, 4, 5, 7, 8, 10, 11, 12, 16, 22, 23, 26),
                binary(36, 0, 11),
                binary(40, 0, 3, 4, 5));
        for (Lfsr lfsr : registers) {
            if (lfsr.degree() <= most) {
                measure(lfsr, lfsr.degree() > 36 ? 1 : rounds);
            }
        }
    }

    private static void measure(Lfsr lfsr, int rounds) throws InterruptedException {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> probe = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int round = lfsr.degree() > 36 ? 0 : -3; round < rounds; round++) {
            double first = run(lfsr, 1);
            double processor = processorNanos;
            double second = run(lfsr, 2);
            double scaling = 2 * probe(lfsr, 1) / probe(lfsr, 2);
            if (round >= 0) {
                one.add(first);
                two.add(second);
                cpu.add(processor);
                probe.add(scaling);
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            ratios.add(one.get(i) / two.get(i));
        }
        System.out.printf(
                "%-46s one thread %.4f ns (processor %.4f), two %.4f ns a state (least %.4f), ratio %.3f, probe %.3f%n",
                lfsr.characteristicPolynomial(),
                median(one),
                median(cpu),
                median(two),
                least(two),
                median(ratios),
                median(probe));
    }

    private static double run(Lfsr lfsr, int threads) {
        StrategyName name = Strategies.parse("segments@threads:" + threads + "/word");
        ExecutionResult result = Strategies.of(name).run(plan(name, lfsr), Progress.NONE, Cancellation.NONE);
        if (result.registers().getFirst().census() == null
                || !result.registers().getFirst().census().statesCovered().equals(lfsr.stateCount())) {
            throw new IllegalStateException(
                    "not closed: " + result.registers().getFirst().reason());
        }
        processorNanos = result.cpuNanos() / lfsr.stateCount().doubleValue();
        return result.wallNanos() / lfsr.stateCount().doubleValue();
    }

    /** Processor time of all threads a state in the last run: what a busy machine disturbs less. */
    private static double processorNanos;

    private static Plan plan(StrategyName name, Lfsr lfsr) {
        return new Plan(
                name,
                List.of(PlannedRegister.of(
                        AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE))));
    }

    /** Each thread walks the longest cycle whole, with claims of its own. */
    private static double probe(Lfsr lfsr, int threads) throws InterruptedException {
        TaskKernel kernel = TaskKernels.WORD;
        Marks marks = kernel.marks(lfsr, kernel.markSpacing(lfsr));
        CountDownLatch done = new CountDownLatch(threads);
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            long from = 1 + i * (marks.count() / 2);
            MarkClaims claims = new MarkClaims(marks.count());
            new Thread(() -> {
                        kernel.segments(lfsr, marks, claims, Progress.NONE, Cancellation.NONE)
                                .walk(from, from + 1, new SegmentList(), new CycleTally());
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        return System.nanoTime() - start;
    }

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
