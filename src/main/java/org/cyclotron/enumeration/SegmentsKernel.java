package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Walks every state on several threads, many states at a time, in segments between marks, without a bitmap of the states.
 *
 * <p>Cycles with a mark are walked in segments, in passes with closer and closer marks, and what is left by the sweep in
 * which the least state leads ({@link SegmentPasses}). The tree over the zero state of a singular register is walked once
 * ({@link TreeWalk}). So every state is walked, and the count closes at exactly q^d or is not given out.
 *
 * <p>Hints: factors of the characteristic polynomial of the periodic part, its order where it is irreducible, and the cycles to be
 * expected where it is not. They say how close the marks of the first pass are ({@link SegmentWay}). A wrong hint changes where segments
 * begin and how many passes are made, and nothing else.
 *
 * <p>Memory: a bit a mark, some kilobytes a thread, and 24 bytes a segment; usually well below a mebibyte. Time over GF(2):
 * some hundredths of a nanosecond a state and thread in each pass, and 3 &micro;s for each start; where the sweep is needed, ln(spacing) + 1 single steps for each state on top. Long walks keep {@link Checkpoints}.
 */
public final class SegmentsKernel implements Kernel {
    private static final double TREE_NANOSECONDS = 3;
    private static final double SECONDS_FOR_THREADS = 0.001;
    private static final double BYTES_A_WORKER = 1 << 16;

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
            SegmentWay way = SegmentWay.of(new SegmentCosts(kernel, periodic, workers), hints, limits);
            seconds += way.seconds();
            bytes += way.bytes();
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
        SegmentCosts costs = new SegmentCosts(kernel, periodic, workers);
        SegmentWay way = SegmentWay.of(costs, hints, limits);
        SegmentPasses passes = new SegmentPasses(costs, way, crew, limits, checkpoints, shared);
        passes.walk(cycles);
        return passes.steps();
    }
}
