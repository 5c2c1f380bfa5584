package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.Comparator;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Counts cycles by their returns to a section, for characteristic polynomials that split.
 *
 * <p>Let the periodic part have &chi; = h&middot;g; the factors may be any and need not be coprime. In the form y &map;
 * x&middot;y mod &chi; a state is r + u&middot;h, r below the degree of h, and r runs through the cycles of x modulo h: the base.
 * When r is back after n steps, u has become x^n u + b mod g with b = (x^n r &minus; r mod &chi;)/h: the return map on the fibre
 * over r, an affine permutation of the q^deg g points u. A cycle of m points of that map is a cycle of n&middot;m states. Every
 * state lies over exactly one cycle of the base and meets its fibre in one cycle of the map, so the count closes by
 * construction. Cost: the q^deg h states of the base, and q^deg g points for each of its cycles.
 *
 * <p>All cycles of the base are walked, and all points of all fibres: about one state in n of the register is visited, so this is
 * called “verified by sections”, not “every state walked”. Polynomials are multiplied and divided here, which other kernels do
 * not; the division by h is exact for a cycle of the base and for nothing else, and is checked.
 *
 * <p>Hints: factors of &chi;, taken only if their product is &chi;, and orders and numbers of cycles, by which the cheapest
 * split is chosen. Wrong
 * ones make the walk slower. Without a split this is the walk of the base alone. A base with an irreducible polynomial of more
 * than 24 bits is walked in segments, others with a bitmap.
 *
 * <p>Source: the return map of a skew product over a cyclic base is elementary; for the module, R. Lidl, H. Niederreiter, Finite
 * Fields, section 8.6.
 */
public final class SectionsKernel implements Kernel {
    private static final long MOST_STATES = 1L << 62;
    private static final long MOST_POINTS = 1L << 28;
    /** Tables of images take four bytes a point. */
    private static final long MOST_TABLED_POINTS = 1L << 24;

    private static final int MOST_COUNTED = 12;
    private static final double CACHED_POINTS = 1 << 18;
    private static final double SEGMENTED_STATES = 1 << 24;
    private static final double CACHED_STATES = 1 << 25;
    private static final double MISS_NANOSECONDS = 15;
    private static final double SECONDS_FOR_THREADS = 0.001;

    private final int workers;
    private final WalkLimits limits;
    private final WalkHints hints;
    private final @Nullable Checkpoints checkpoints;

    SectionsKernel(int workers, WalkLimits limits, WalkHints hints, @Nullable Checkpoints checkpoints) {
        this.workers = workers;
        this.limits = limits;
        this.hints = hints;
        this.checkpoints = checkpoints;
    }

    /** With these limits, all processors, and hints from algebra. */
    public SectionsKernel(WalkLimits limits) {
        this(Runtime.getRuntime().availableProcessors(), limits, WalkHints.ALGEBRA, null);
    }

    @Override
    public String id() {
        return Verification.SECTIONS;
    }

    @Override
    public String label() {
        return "Returns to sections";
    }

    @Override
    public Kernel keeping(Checkpoints kept) {
        return new SectionsKernel(workers, limits, hints, kept);
    }

    /** A split and what it would take. */
    private record Choice(SectionSplit split, double bytes, double baseSeconds, double fibreSeconds) {
        double seconds() {
            return baseSeconds + fibreSeconds;
        }
    }

    /** The best of the splits that look best while the cycles of their bases are not counted. */
    private Choice choose(Lfsr periodic, Cancellation cancellation) {
        Comparator<Choice> best = Comparator.comparingDouble((Choice choice) -> choice.bytes() > limits.bytes() ? 1 : 0)
                .thenComparingDouble(Choice::seconds);
        return SectionSplit.of(periodic.characteristicPolynomial(), hints).stream()
                .map(this::judge)
                .sorted(best)
                .limit(MOST_COUNTED)
                .map(choice -> {
                    cancellation.check();
                    return counted(choice);
                })
                .min(best)
                .orElseThrow();
    }

    /** The same with the cycles of the base as they are to be expected. */
    private Choice counted(Choice choice) {
        SectionSplit split = choice.split();
        return split.fibre().degree() == 0
                ? choice
                : judge(split.withBaseCycles(WalkHints.count(hints.cycles(split.base()))));
    }

    private Choice judge(SectionSplit split) {
        Lfsr base = Lfsr.ofCharacteristic(split.base());
        double order = (double) base.field().order();
        double states = base.stateCount().doubleValue();
        double points = Math.pow(order, split.fibre().degree());
        boolean binary = order == 2;
        double bytes = split.baseCycles() * 48;
        double nanoseconds;
        if (isSegmented(split)) {
            nanoseconds = states * TaskKernels.WORD.nanosecondsInSegment(base) / workers
                    + split.baseCycles() * TaskKernels.WORD.nanosecondsToStart(base) / workers;
        } else {
            nanoseconds = states * (StepCost.nanoseconds(base) + (states > CACHED_STATES ? MISS_NANOSECONDS : 0));
            bytes += states > WalkLimits.MOST_STATES ? Double.POSITIVE_INFINITY : StateBitmap.bytes(states);
        }
        double fibreNanoseconds = 0;
        if (split.fibre().degree() > 0) {
            double perPoint = binary ? (points > CACHED_POINTS ? 3.5 : 2.5) : 8;
            double perCycle = binary ? 3_000 : 20_000;
            fibreNanoseconds = split.baseCycles() * (perCycle + points * perPoint) / workers;
            bytes += points > (binary ? MOST_POINTS : MOST_TABLED_POINTS)
                    ? Double.POSITIVE_INFINITY
                    : workers * SectionFibres.bytes(points, order);
        }
        return new Choice(split, bytes, nanoseconds * 1e-9, fibreNanoseconds * 1e-9);
    }

    private static boolean isSegmented(SectionSplit split) {
        return split.baseIsIrreducible()
                && Lfsr.ofCharacteristic(split.base()).stateCount().doubleValue() > SEGMENTED_STATES;
    }

    @Override
    public WalkPrediction predict(Lfsr lfsr) {
        return predict(lfsr, chooseFor(lfsr, Cancellation.NONE));
    }

    private WalkPrediction predict(Lfsr lfsr, @Nullable Choice choice) {
        BigInteger states = lfsr.stateCount();
        if (isTooLarge(lfsr)) {
            return limits.judge(states, MOST_STATES, 0, 0);
        }
        double tree = lfsr.preperiod() * Math.pow((double) lfsr.field().order(), lfsr.preperiod());
        double seconds = SECONDS_FOR_THREADS + tree * StepCost.nanoseconds(lfsr) * 1e-9 / workers;
        return choice == null
                ? limits.judge(states, MOST_STATES, 0, seconds)
                : limits.judge(states, MOST_STATES, choice.bytes(), seconds + choice.seconds());
    }

    private static boolean isTooLarge(Lfsr lfsr) {
        return lfsr.stateCount().compareTo(BigInteger.valueOf(MOST_STATES)) > 0;
    }

    /** The split for the periodic part; null where there is none or nothing can be done. */
    private @Nullable Choice chooseFor(Lfsr lfsr, Cancellation cancellation) {
        Lfsr periodic = PeriodicPart.periodic(lfsr);
        return periodic == null || isTooLarge(lfsr) ? null : choose(periodic, cancellation);
    }

    @Override
    public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        Choice choice = chooseFor(lfsr, cancellation);
        StepCost.requireFeasible(predict(lfsr, choice));
        PeriodicPart part = PeriodicPart.of(lfsr);
        Crew crew = new Crew(workers, cancellation);
        CycleTally cycles = new CycleTally();
        BigInteger steps = BigInteger.ZERO;
        long states = lfsr.stateCount().longValueExact();
        if (choice == null) {
            cycles.add(1, 0);
        } else {
            SectionsProgress shared = new SectionsProgress(states, choice.baseSeconds() / choice.seconds(), progress);
            SectionsWalk walk = new SectionsWalk(choice.split(), crew, checkpoints, shared);
            walk.walk(isSegmented(choice.split()) ? segments() : null, cycles);
            steps = walk.steps();
        }
        TreeCensus tree = new TreeCensus(part, TaskKernels.WORD, crew);
        WalkedCensus census = part.census(cycles, tree.heights(), steps.add(BigInteger.valueOf(tree.steps())));
        progress.report(states, states);
        cancellation.check();
        return census;
    }

    private SegmentsKernel segments() {
        return new SegmentsKernel(TaskKernels.WORD, workers, limits, hints, checkpoints);
    }
}
