package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.SizeLadder;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Compares primitive registers of growing size, a few rounds each in one host. */
final class LadderWork {
    private static final int ROUNDS = 3;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 20;
    private static final int MOST_RUNGS = 8;

    private final ComparisonEngine engine;

    LadderWork(ComparisonEngine engine) {
        this.engine = engine;
    }

    /**
     * Measures rung after rung.
     *
     * @param field of the registers
     * @param like gives strategies and baseline
     * @return the rungs that were measured
     */
    int run(
            FiniteField field,
            ComparisonRequest like,
            Consumer<Comparison> finished,
            Progress progress,
            Cancellation cancellation)
            throws HostFailedException {
        // A bar that does not know how far it is would move while runs are timed.
        progress.report(0, 1);
        List<AnalyzedRegister> rungs = ladder(field, cancellation);
        int done = 0;
        for (AnalyzedRegister rung : rungs) {
            cancellation.check();
            ComparisonRequest request = new ComparisonRequest(
                    Subject.of(rung), like.strategies(), like.baseline(), ROUNDS, true, like.seed());
            Comparison comparison = engine.compare(request, null, heard -> {}, cancellation);
            if (!comparison.rounds().isEmpty()) {
                finished.accept(comparison);
            }
            progress.report(++done, rungs.size());
        }
        return done;
    }

    /** From about 2^6 to about 2^20 states, in at most 8 steps. */
    private static List<AnalyzedRegister> ladder(FiniteField field, Cancellation cancellation) {
        double bits = Math.log(field.order()) / Math.log(2);
        int from = Math.max(2, (int) Math.round(SMALLEST / bits));
        int to = Math.max(from, (int) Math.floor(LARGEST / bits));
        int step = Math.max(1, Math.ceilDiv(to - from + 1, MOST_RUNGS));
        return SizeLadder.primitive(field, from, to, step, cancellation);
    }
}
