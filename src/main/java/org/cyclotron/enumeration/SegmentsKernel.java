package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Walks every state on several threads, many states at a time, in segments between marks, without a bitmap of the states.
 *
 * <p>Cycles with a mark are walked in segments ({@link SegmentWalker}, {@link SegmentCensus}). The states on them are counted;
 * while some of the q^(d&minus;e) are missing, the cycles without a mark are found by the sweep in which the least state leads
 * ({@link LeaderSweep}). The tree over the zero state of a singular register is walked once ({@link TreeWalk}). So every state
 * is walked, and the count closes at exactly q^d or is not given out.
 *
 * <p>Hints: whether the characteristic polynomial of the periodic part is irreducible, and its order L. All cycles but that of
 * zero then have L states by theory, and marks are chosen at most L/64 apart, so that hardly a cycle is without one; with tiny
 * L there are no marks and every cycle is found by its leader. A wrong hint changes where segments begin, and nothing else.
 *
 * <p>Memory: a bit a mark, some kilobytes a thread, and 24 bytes a segment; usually well below a mebibyte. Time over GF(2):
 * some hundredths of a nanosecond a state and thread, and 3 &micro;s for each start; where reducible polynomials have cycles
 * without a mark, ln(spacing) + 1 single steps for each state on top. Long walks keep {@link Checkpoints}.
 */
public final class SegmentsKernel implements Kernel {
    private static final double TREE_NANOSECONDS = 3;
    private static final double SECONDS_FOR_THREADS = 0.001;
    private static final double BYTES_A_WORKER = 1 << 16;
    /** Marks on a cycle: none are left out once in 10^27 cycles. */
    private static final double MARKS_A_CYCLE = 64;
    /** With cycles shorter than this, starting a segment costs more than finding the leader. */
    private static final double LEAST_LENGTH = 1 << 9;

    private final TaskKernel kernel;
    private final int workers;
    private final WalkLimits limits;
    private final WalkHints hints;
    private final @Nullable Checkpoints checkpoints;

    /**
     * A kernel.
     *
     * @param kernel one that walks segments
     * @param workers the threads, at least 1
     */
    SegmentsKernel(
            TaskKernel kernel, int workers, WalkLimits limits, WalkHints hints, @Nullable Checkpoints checkpoints) {
        this.kernel = kernel;
        this.workers = workers;
        this.limits = limits;
        this.hints = hints;
        this.checkpoints = checkpoints;
    }

    /** With these limits, all processors, and hints from algebra. */
    public SegmentsKernel(WalkLimits limits) {
        this(TaskKernels.WORD, Runtime.getRuntime().availableProcessors(), limits, WalkHints.ALGEBRA, null);
    }

    @Override
    public String id() {
        return "segments";
    }

    @Override
    public String label() {
        return "Segments between marks";
    }

    @Override
    public Kernel keeping(Checkpoints kept) {
        return new SegmentsKernel(kernel, workers, limits, hints, kept);
    }

    /**
     * How a register is to be walked.
     *
     * @param spacing the distance of marks, 0 for none
     * @param sweeps whether a sweep for cycles without a mark is to be expected
     * @param starts segments and cycles, roughly
     * @param sweepSteps steps the sweep takes for each state
     */
    private record Way(double spacing, boolean sweeps, double starts, double sweepSteps) {}

    private Way way(Lfsr periodic) {
        double usual = kernel.markSpacing(periodic);
        double states = periodic.stateCount().doubleValue();
        Polynomial characteristic = periodic.characteristicPolynomial();
        List<Polynomial> factors = hints.factors(characteristic);
        if (factors.size() != 1 || !factors.getFirst().equals(characteristic)) {
            return new Way(usual, true, states / usual, Math.log(usual) + 1);
        }
        double length = hints.order(characteristic).doubleValue();
        return length < LEAST_LENGTH
                ? new Way(0, true, 0, Math.log(length) + 1)
                : new Way(Math.min(usual, length / MARKS_A_CYCLE), false, states / length, 0);
    }

    @Override
    public WalkPrediction predict(Lfsr lfsr) {
        BigInteger states = lfsr.stateCount();
        if (states.compareTo(BigInteger.valueOf(kernel.mostStates(lfsr))) > 0) {
            return limits.judge(states, kernel.mostStates(lfsr), 0, 0);
        }
        double seconds = SECONDS_FOR_THREADS;
        double bytes = BYTES_A_WORKER * workers;
        Lfsr periodic = PeriodicPart.periodic(lfsr);
        if (periodic != null) {
            Way way = way(periodic);
            double count = periodic.stateCount().doubleValue();
            double walked = way.spacing() == 0 ? 0 : count * kernel.nanosecondsInSegment(periodic);
            double swept = way.sweeps() ? count * way.sweepSteps() * kernel.nanosecondsPerStep(periodic) : 0;
            double started = way.starts() * kernel.nanosecondsToStart(periodic);
            seconds += (walked + swept + started) * 1e-9 / workers;
            bytes += way.spacing() == 0 ? 0 : MarkClaims.bytes(count / way.spacing());
        }
        double tree = lfsr.preperiod() * Math.pow((double) lfsr.field().order(), lfsr.preperiod());
        seconds += tree * TREE_NANOSECONDS * 1e-9 / workers;
        return limits.judge(states, kernel.mostStates(lfsr), bytes, seconds);
    }

    @Override
    public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        StepCost.requireFeasible(predict(lfsr));
        PeriodicPart part = PeriodicPart.of(lfsr);
        SharedProgress shared = new SharedProgress(lfsr.stateCount(), part.treeStates(), progress);
        Crew crew = new Crew(workers, cancellation);
        CycleTally cycles = new CycleTally();
        long steps = 0;
        if (part.periodic() == null) {
            cycles.add(1, 0);
        } else {
            steps = walk(part.periodic(), crew, shared, cycles);
        }
        TreeCensus tree = new TreeCensus(part, kernel, crew);
        WalkedCensus census = part.census(cycles, tree.heights(), BigInteger.valueOf(steps + tree.steps()));
        shared.finish();
        cancellation.check();
        return census;
    }

    /** Adds all cycles of a nonsingular register. Returns the steps. */
    long walk(Lfsr periodic, Crew crew, SharedProgress shared, CycleTally cycles) {
        Way way = way(periodic);
        Marks marks = LeaderSweep.NO_MARKS;
        long steps = 0;
        long states = periodic.stateCount().longValueExact();
        SegmentCensus segments = null;
        if (way.spacing() > 0) {
            marks = kernel.marks(periodic, way.spacing());
            String name = "%s, %d marks, kernel %s".formatted(periodic, marks.count(), kernel.id());
            segments = new SegmentCensus(kernel, periodic, marks, crew, shared, checkpoints, name, cycles);
            segments.walk();
            steps += segments.steps();
        }
        long missing = states - cycles.states();
        if (missing > 0) {
            requireSweep(way, missing, states, periodic);
            LeaderSweep sweep = new LeaderSweep(kernel, periodic, marks, crew, shared);
            sweep.sweep(missing, cycles);
            steps += sweep.steps();
        }
        if (segments != null) {
            segments.removeCheckpoint();
        }
        return steps;
    }

    /** Where no sweep was expected, it must stay within the limits. */
    private void requireSweep(Way way, long missing, long states, Lfsr periodic) {
        double seconds = states * (Math.log(way.spacing()) + 1) * kernel.nanosecondsPerStep(periodic) * 1e-9 / workers;
        if (!way.sweeps() && seconds > limits.seconds()) {
            throw new UnfinishedWalkException(
                    "%d states lie on cycles without a mark, and looking for them would take about %.0f s"
                            .formatted(missing, seconds));
        }
    }
}
