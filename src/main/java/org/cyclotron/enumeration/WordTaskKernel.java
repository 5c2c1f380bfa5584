package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks segments many states at a time: over GF(2) in a {@link WordStream}, over other fields of at most
 * {@value Lanes#LARGEST_FIELD} elements in {@link Lanes}. Over larger fields segments are walked state by state, and so are the
 * cycles without a mark over every field.
 */
final class WordTaskKernel implements TaskKernel {
    /** States are held in one long, and 2^48 of them take hours. */
    static final int MOST_CELLS = 48;

    private static final double NANOSECONDS_A_STATE = 0.01;
    private static final double NANOSECONDS_A_TAP = 0.0015;
    private static final double NANOSECONDS_TO_START = 8000;
    /** In lanes, for each walked state: to find marks, and for each digit of a tap. */
    private static final double NANOSECONDS_A_WALKED_STATE = 0.2;

    private static final double NANOSECONDS_A_DIGIT = 0.03;
    /** The id is read symbol by symbol. */
    private static final double NANOSECONDS_AT_MARK_IN_LANES = 110;

    /** Where symbols are looked up one by one, for each tap. */
    private static final double NANOSECONDS_A_LOOKUP = 1.5;

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
                + " whole cycles and pieces of given length it cannot walk. By far the fastest over fields of at most 256 elements.";
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
        return isBinary(lfsr) || hasLanes(lfsr) ? 1L << MOST_CELLS : WalkLimits.MOST_STATES;
    }

    @Override
    public double markSpacing(Lfsr periodic) {
        if (hasLanes(periodic)) {
            return ProjectiveMarks.usualSpacing(periodic);
        }
        return isBinary(periodic) ? RunMarks.usualSpacing(periodic.degree()) : TaskKernel.super.markSpacing(periodic);
    }

    @Override
    public Marks marks(Lfsr lfsr, double spacing) {
        if (hasLanes(lfsr)) {
            return ProjectiveMarks.ofSpacing(lfsr, spacing);
        }
        return isBinary(lfsr) ? RunMarks.ofSpacing(lfsr.degree(), spacing) : TaskKernel.super.marks(lfsr, spacing);
    }

    @Override
    public double nanosecondsToStart(Lfsr lfsr) {
        return isBinary(lfsr) ? NANOSECONDS_TO_START : TaskKernel.super.nanosecondsToStart(lfsr);
    }

    @Override
    public double nanosecondsAtMark(Lfsr lfsr) {
        return hasLanes(lfsr) ? NANOSECONDS_AT_MARK_IN_LANES : TaskKernel.super.nanosecondsAtMark(lfsr);
    }

    @Override
    public double nanosecondsInSegment(Lfsr lfsr) {
        if (isBinary(lfsr)) {
            return NANOSECONDS_A_STATE + NANOSECONDS_A_TAP * taps(lfsr);
        }
        return hasLanes(lfsr) ? nanosecondsInLanes(lfsr) : nanosecondsPerStep(lfsr);
    }

    private static int taps(Lfsr lfsr) {
        int taps = 0;
        for (int i = 0; i < lfsr.degree(); i++) {
            taps += lfsr.coefficient(i) != 0 ? 1 : 0;
        }
        return taps;
    }

    /** Of the q &minus; 1 multiples of a state one is walked. */
    private static double nanosecondsInLanes(Lfsr lfsr) {
        double walked = Lanes.areSliced(lfsr.field())
                ? NANOSECONDS_A_WALKED_STATE
                        + NANOSECONDS_A_DIGIT * lfsr.field().degree() * taps(lfsr)
                : NANOSECONDS_A_LOOKUP * taps(lfsr);
        return walked / (double) (lfsr.field().order() - 1);
    }

    @Override
    public SegmentWalker segments(
            Lfsr lfsr, Marks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
        return switch (marks) {
            case RunMarks runs -> new WordSegmentWalk(lfsr, runs, claims, progress, cancellation);
            case ProjectiveMarks multiples -> new LaneSegmentWalk(lfsr, multiples, claims, progress, cancellation);
            default -> TaskKernel.super.segments(lfsr, marks, claims, progress, cancellation);
        };
    }

    private static boolean hasLanes(Lfsr lfsr) {
        return !isBinary(lfsr) && lfsr.field().order() <= Lanes.LARGEST_FIELD;
    }

    private static boolean isBinary(Lfsr lfsr) {
        return lfsr.field().order() == 2;
    }
}
