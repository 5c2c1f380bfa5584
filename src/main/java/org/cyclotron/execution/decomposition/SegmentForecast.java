package org.cyclotron.execution.decomposition;

import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.MarkPasses;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.SegmentJoin;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkLimits;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What segments would take: each state once in each pass, and where cycles without a mark are to be expected after the last, the sweep for them, which
 * tries every state and takes about ln(spacing) + 1 steps for each. They are expected where the algebra knows of cycles that are
 * not many times as long as marks are apart, and where it knows nothing.
 *
 * @param spacing states from mark to mark in the last pass
 * @param passes that will be needed, at least 1
 */
record SegmentForecast(Lfsr lfsr, TaskKernel kernel, double states, double spacing, int passes, boolean restIsLikely) {
    private static final double BYTES_A_WORKER = 1 << 16;
    /** A cycle of so many spacings is without a mark once in some 10^17 cases. */
    private static final double SAFE_SPACINGS = 40;

    static SegmentForecast of(PlannedRegister register, TaskKernel kernel) {
        Lfsr lfsr = register.lfsr();
        Lfsr periodic = PeriodicPart.periodic(lfsr);
        double states = periodic == null ? 1 : periodic.stateCount().doubleValue();
        double spacing = periodic == null ? 1 : kernel.markSpacing(periodic);
        boolean likely = restIsLikely(register.algebra(), spacing, 1);
        int pass = 0;
        if (likely && periodic != null && states <= (double) kernel.mostStates(periodic)) {
            MarkPasses all = new MarkPasses(kernel, periodic);
            double words = all.count() > 1 ? ShortWords.longest(PeriodicPart.of(periodic), all) : 1;
            while (likely && pass + 1 < all.count()) {
                pass++;
                spacing = all.spacing(pass);
                likely = restIsLikely(register.algebra(), spacing, words);
            }
        }
        return new SegmentForecast(lfsr, kernel, states, spacing, pass + 1, likely);
    }

    /** @param counted cycles of at most this length are found without marks */
    private static boolean restIsLikely(@Nullable AlgebraicAnalysis algebra, double spacing, double counted) {
        CycleStructure structure = algebra == null ? null : algebra.structure();
        return structure == null
                || structure.terms().stream()
                        .mapToDouble(term -> term.length().doubleValue())
                        .anyMatch(length -> length > counted && length < SAFE_SPACINGS * spacing);
    }

    /** Where workers have claims in common. */
    WalkPrediction together(int workers) {
        return judge(MarkClaims.bytes(marks()) + BYTES_A_WORKER * workers, workers);
    }

    /** Without claims in common, nearly every mark begins a segment, and all of them wait to be joined. */
    WalkPrediction apart(int workers) {
        return judge(marks() * SegmentJoin.BYTES_A_SEGMENT + workers * MarkClaims.bytes(marks()), workers);
    }

    private double marks() {
        return states / spacing;
    }

    private WalkPrediction judge(double bytes, int workers) {
        double sweep = restIsLikely ? (Math.log(spacing) + 1) * kernel.nanosecondsPerStep(lfsr) : 0;
        double tree = lfsr.preperiod() * Math.pow((double) lfsr.field().order(), lfsr.preperiod());
        double nanoseconds = states * (passes * kernel.nanosecondsInSegment(lfsr) + sweep) / workers
                + tree * kernel.nanosecondsPerStep(lfsr);
        return WalkLimits.DEFAULT.judge(lfsr.stateCount(), kernel.mostStates(lfsr), bytes, nanoseconds * 1e-9);
    }
}
