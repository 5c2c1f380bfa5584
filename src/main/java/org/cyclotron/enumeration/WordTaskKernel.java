package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks segments many states at a time: over GF(2) in a {@link WordStream}. Over other fields segments are walked state by
 * state, and so are the cycles without a mark over every field.
 */
final class WordTaskKernel implements TaskKernel {
    /** States are held in one long, and 2^48 of them take hours. */
    static final int MOST_CELLS = 48;

    private static final double NANOSECONDS_A_STATE = 0.01;
    private static final double NANOSECONDS_A_TAP = 0.0015;
    private static final double NANOSECONDS_TO_START = 8000;
    private static final int POLL_INTERVAL = 1 << 20;

    @Override
    public String id() {
        return "word";
    }

    @Override
    public String label() {
        return "Word-parallel walk";
    }

    @Override
    public String explanation() {
        return "Computes 64 outputs and more at a time and finds the marks between them, for pieces of cycles between marks;"
                + " whole cycles and pieces of given length it cannot walk. By far the fastest over GF(2).";
    }

    @Override
    public boolean walksCycles() {
        return false;
    }

    @Override
    public boolean walksPieces() {
        return false;
    }

    @Override
    public boolean walksSegments() {
        return true;
    }

    @Override
    public int pollInterval() {
        return POLL_INTERVAL;
    }

    @Override
    public long mostStates(Lfsr lfsr) {
        return isBinary(lfsr) ? 1L << MOST_CELLS : WalkLimits.MOST_STATES;
    }

    @Override
    public double markSpacing(Lfsr periodic) {
        return isBinary(periodic) ? RunMarks.usualSpacing(periodic.degree()) : TaskKernel.super.markSpacing(periodic);
    }

    @Override
    public Marks marks(Lfsr lfsr, double spacing) {
        return isBinary(lfsr) ? RunMarks.ofSpacing(lfsr.degree(), spacing) : TaskKernel.super.marks(lfsr, spacing);
    }

    @Override
    public double nanosecondsToStart(Lfsr lfsr) {
        return isBinary(lfsr) ? NANOSECONDS_TO_START : TaskKernel.super.nanosecondsToStart(lfsr);
    }

    @Override
    public double nanosecondsInSegment(Lfsr lfsr) {
        if (!isBinary(lfsr)) {
            return nanosecondsPerStep(lfsr);
        }
        int taps = 0;
        for (int i = 0; i < lfsr.degree(); i++) {
            taps += lfsr.coefficient(i) != 0 ? 1 : 0;
        }
        return NANOSECONDS_A_STATE + NANOSECONDS_A_TAP * taps;
    }

    @Override
    public SegmentWalker segments(
            Lfsr lfsr, Marks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
        return marks instanceof RunMarks runs
                ? new WordSegmentWalk(lfsr, runs, claims, progress, cancellation)
                : TaskKernel.super.segments(lfsr, marks, claims, progress, cancellation);
    }

    private static boolean isBinary(Lfsr lfsr) {
        return lfsr.field().order() == 2;
    }
}
