package org.cyclotron.experiment;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as they are measured, made up from a seed: nothing is run. Register and structure are real, the times are
 * not.
 */
public final class SampleComparisons {
    /** Processors of the machine that the samples pretend to be measured on. */
    public static final int CORES = 2;

    public static final StrategyName SEQUENTIAL = StrategyName.parse("whole@caller");
    public static final StrategyName CYCLOTRON = StrategyName.parse("segments@threads:2");
    public static final StrategyName OVERSUBSCRIBED = StrategyName.parse("segments@threads:4");
    public static final StrategyName THREADS = StrategyName.parse("blocks@threads:2");
    public static final StrategyName LIBRARY = StrategyName.parse("queue@stealing:2");
    public static final StrategyName ASSISTED = StrategyName.parse("leap@threads:2");
    public static final StrategyName SLOW = StrategyName.parse("queue@threads:2");
    public static final StrategyName SLOWEST = StrategyName.parse("blocks@stealing:2");
    public static final StrategyName FAILING = StrategyName.parse("registers@stealing:2");

    private static final long SEED = 20260301L;
    private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");

    /** A lane to make up: how long it takes of the baseline's time, how much that varies, and on what it is spent. */
    private record Made(StrategyName strategy, double speedup, double spread, SampleTimelines.Profile profile) {}

    private static final List<Made> LANES = List.of(
            new Made(SLOWEST, 0.0047, 0.06, SampleTimelines.CREATED),
            new Made(FAILING, 1.7, 0.05, SampleTimelines.EVEN),
            new Made(CYCLOTRON, 1.91, 0.012, SampleTimelines.EVEN),
            new Made(SEQUENTIAL, 1, 0.01, SampleTimelines.EVEN),
            new Made(OVERSUBSCRIBED, 1.46, 0.08, SampleTimelines.EVEN),
            new Made(ASSISTED, 1.002, 0.015, SampleTimelines.EVEN),
            new Made(THREADS, 0.93, 0.02, SampleTimelines.EVEN),
            new Made(LIBRARY, 0.38, 0.08, SampleTimelines.QUEUED),
            new Made(SLOW, 0.081, 0.09, SampleTimelines.PREPARED));

    private SampleComparisons() {}

    /** One giant cycle of 2^14 &minus; 1 states; nine lanes, ten rounds: faster, slower, the same, oversubscribed, FAILED. */
    public static Comparison finished() {
        return made(giantCycle(), LANES, 10, 10, SEED);
    }

    /** The same after three of ten rounds. */
    public static Comparison running() {
        return made(giantCycle(), LANES, 10, 3, SEED);
    }

    /** Lanes with two workers and with four, more than there are processors; one strategy FAILED. */
    public static Comparison oversubscribed() {
        List<Made> lanes = List.of(
                new Made(SEQUENTIAL, 1, 0.01, SampleTimelines.EVEN),
                new Made(CYCLOTRON, 1.91, 0.012, SampleTimelines.EVEN),
                new Made(OVERSUBSCRIBED, 1.46, 0.08, SampleTimelines.EVEN),
                new Made(THREADS, 0.93, 0.02, SampleTimelines.EVEN),
                new Made(THREADS.withWorkers(4), 0.48, 0.05, SampleTimelines.EVEN),
                new Made(SLOWEST, 0.0047, 0.06, SampleTimelines.CREATED),
                new Made(SLOWEST.withWorkers(4), 0.0024, 0.06, SampleTimelines.CREATED),
                new Made(FAILING, 1.7, 0.05, SampleTimelines.EVEN),
                new Made(FAILING.withWorkers(4), 1.7, 0.05, SampleTimelines.EVEN));
        return made(giantCycle(), lanes, 10, 10, SEED + 6);
    }

    /** A singular register with tails, without a failure. */
    public static Comparison singular() {
        List<Made> lanes =
                LANES.stream().filter(lane -> !lane.strategy().equals(FAILING)).toList();
        return made(Subject.of(analyzed(3, "tails-10", SampleRegisters.tails())), lanes, 10, 10, SEED + 1);
    }

    /** Lanes that all lie within 3 % of the baseline. */
    public static Comparison alike() {
        List<Made> lanes = List.of(
                new Made(SEQUENTIAL, 1, 0.004, SampleTimelines.EVEN),
                new Made(ASSISTED, 1.006, 0.004, SampleTimelines.EVEN),
                new Made(THREADS, 0.991, 0.004, SampleTimelines.EVEN),
                new Made(CYCLOTRON, 1.018, 0.002, SampleTimelines.EVEN),
                new Made(LIBRARY, 0.984, 0.003, SampleTimelines.QUEUED));
        return made(giantCycle(), lanes, 10, 10, SEED + 2);
    }

    /** Ratios from 0.0002 to 50. */
    public static Comparison extreme() {
        List<Made> lanes = List.of(
                new Made(SEQUENTIAL, 1, 0.01, SampleTimelines.EVEN),
                new Made(CYCLOTRON.withWorkers(64), 50, 0.1, SampleTimelines.EVEN),
                new Made(SLOWEST, 0.0002, 0.2, SampleTimelines.CREATED),
                new Made(SLOW.withWorkers(64), 0.013, 0.1, SampleTimelines.PREPARED));
        return made(giantCycle(), lanes, 10, 10, SEED + 3);
    }

    /** Thirty lanes: five strategies with one to 128 workers. */
    public static Comparison many() {
        List<Made> lanes = new ArrayList<>();
        lanes.add(new Made(SEQUENTIAL, 1, 0.01, SampleTimelines.EVEN));
        List<StrategyName> strategies = List.of(CYCLOTRON, THREADS, LIBRARY, ASSISTED, SLOW);
        double[] best = {0.97, 0.5, 0.3, 0.8, 0.05};
        for (int i = 0; i < strategies.size() && lanes.size() < 30; i++) {
            for (int workers = 1; workers <= 32 && lanes.size() < 30; workers *= 2) {
                double speedup = best[i] * Math.min(workers, CORES) / (1 + 0.05 * workers);
                lanes.add(new Made(strategies.get(i).withWorkers(workers), speedup, 0.05, SampleTimelines.QUEUED));
            }
        }
        return made(giantCycle(), lanes, 10, 10, SEED + 4);
    }

    /** The baseline alone. */
    public static Comparison single() {
        return made(giantCycle(), List.of(new Made(SEQUENTIAL, 1, 0.01, SampleTimelines.EVEN)), 10, 10, SEED + 5);
    }

    /** Cyclotron and blocks on threads with 1, 2, 4 and 8 workers, the latter with a bound of 1. */
    public static List<ScalingSeries> scaling() {
        return List.of(
                series("segments@threads", "Cyclotron", null, 2, 0.98, 1.91, 1.46, 1.31),
                series("blocks@threads", "Remedy 2: threads", 1.0, 1, 0.97, 0.93, 0.84, 0.7),
                series("queue@stealing", "Remedy 4: library", 1.0, null, 0.61, 0.38, 0.31, 0.22));
    }

    /** Speed-up over registers of 2^4 to 2^22 states. */
    public static List<CrossoverLine> crossover() {
        return List.of(
                line(CYCLOTRON, "Cyclotron ×2", 1.95, 1300, 11),
                line(LIBRARY, "Remedy 4: library ×2", 1, 30_000, null),
                line(SLOW, "queue@threads ×2", 0.98, 400_000, null),
                line(SLOWEST, "blocks@stealing ×2", 0.9, 4_000_000, null));
    }

    /** A race of five lanes: one at the finish, one refused, one failed, two on their way. */
    public static RaceStanding race() {
        return new RaceStanding(
                3_400_000_000L,
                List.of(
                        racing(CYCLOTRON, RaceStanding.State.FINISHED, 1, 1, null),
                        racing(SEQUENTIAL, RaceStanding.State.RUNNING, 0.62, null, null),
                        racing(LIBRARY, RaceStanding.State.RUNNING, 0.081, null, null),
                        racing(FAILING, RaceStanding.State.FAILED, 0.4, null, "lengths sum to 12,286, not 16,384"),
                        racing(ASSISTED, RaceStanding.State.REFUSED, 0, null, "the order is not known")));
    }

    private static RaceStanding.Lane racing(
            StrategyName strategy,
            RaceStanding.State state,
            double share,
            @Nullable Integer place,
            @Nullable String reason) {
        return new RaceStanding.Lane(
                strategy, LaneLabels.of(strategy), state, share, place, place == null ? null : 2_100_000_000L, reason);
    }

    /** The register x^14 + x^10 + x^6 + x + 1. */
    public static Subject giantCycle() {
        return Subject.of(analyzed(5, "original-14", SampleRegisters.trinomialSum(14, 10, 6, 1)));
    }

    private static AnalyzedRegister analyzed(int line, String name, Lfsr lfsr) {
        RegisterRow row = new RegisterRow(line, 1, name, "row", lfsr, "");
        return new AnalyzedRegister(
                row, RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    private static Comparison made(Subject subject, List<Made> lanes, int wanted, int complete, long seed) {
        List<StrategyName> strategies = lanes.stream().map(Made::strategy).toList();
        ComparisonRequest request = new ComparisonRequest(subject, strategies, SEQUENTIAL, wanted, false, seed);
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= complete; number++) {
            rounds.add(round(subject, lanes, number, seed));
        }
        return new Comparison(request, environment(), rounds);
    }

    private static Round round(Subject subject, List<Made> lanes, int number, long seed) {
        Random random = new Random(seed * 1000 + number);
        List<Made> order = new ArrayList<>(lanes);
        Collections.shuffle(order, random);
        List<RunRecord> runs = new ArrayList<>();
        for (Made lane : order) {
            runs.add(run(subject, lane, runs.size() + 1, random));
        }
        double load = number == 3 ? 0.12 : 0.01;
        return new Round(1, number, random.nextLong(), BEGIN.plusSeconds(9L * number), 900_000_000L, load, runs);
    }

    private static RunRecord run(Subject subject, Made lane, int position, Random random) {
        long states = subject.states().longValueExact();
        double alone = 480.0 * states;
        long wall = Math.round(alone / lane.speedup() * Math.exp(lane.spread() * random.nextGaussian()));
        StrategyName strategy = lane.strategy();
        RunTimeline timeline = strategy.backend().equals("caller")
                ? SampleTimelines.onCaller(wall)
                : SampleTimelines.of(wall, strategy.workers(), lane.profile(), random);
        boolean fails = strategy.withWorkers(2).equals(FAILING);
        boolean assisted = strategy.decomposition().equals("leap");
        return new RunRecord(
                strategy,
                position,
                (int) Math.max(1, 20_000_000 / Math.max(1, wall)),
                fails
                        ? Verification.Status.FAILED
                        : assisted ? Verification.Status.ASSISTED : Verification.Status.VERIFIED,
                fails ? "lengths sum to 12,286, not 16,384" : assisted ? "the length came from the algebra" : null,
                fails ? List.of(CycleTerm.of(1, 1), CycleTerm.of(12_285, 1)) : null,
                timeline.breakdown(),
                0,
                Math.round(wall * (1 + 0.8 * (strategy.workers() - 1))),
                timeline,
                new WorkCounters(states, states, states, 0, 0, 0, strategy.workers(), 0, 0, states / 8),
                BigInteger.valueOf(states),
                0,
                null,
                0,
                0,
                List.of(),
                null);
    }

    private static Environment environment() {
        return new Environment(
                BEGIN,
                "Sample processor",
                CORES,
                4L << 30,
                "Linux 6.8",
                "25.0.1+8",
                "OpenJDK 64-Bit Server VM",
                List.of("-Xmx1g"),
                "1.0.0",
                0.12);
    }

    private static ScalingSeries series(
            String strategy,
            String label,
            @Nullable Double bound,
            @Nullable Integer lastEfficient,
            double... speedups) {
        List<ScalingPoint> points = new ArrayList<>();
        for (int i = 0; i < speedups.length; i++) {
            points.add(new ScalingPoint(1 << i, estimate(speedups[i], 0.04), 1 << i > CORES));
        }
        return new ScalingSeries(
                strategy,
                label,
                points,
                bound,
                lastEfficient,
                new ScalingFit.Refused("only 2 points on real processors"));
    }

    private static CrossoverLine line(
            StrategyName strategy, String label, double best, double overhead, @Nullable Integer pays) {
        List<CrossoverLine.Point> points = new ArrayList<>();
        for (int degree = 4; degree <= 22; degree += 2) {
            double states = Math.pow(2, degree);
            double speedup = best * states / (states + overhead);
            points.add(
                    new CrossoverLine.Point(BigInteger.TWO.pow(degree), estimate(speedup, 0.05), "original-" + degree));
        }
        return new CrossoverLine(strategy, label, points, pays == null ? null : BigInteger.TWO.pow(pays));
    }

    private static Estimate estimate(double median, double spread) {
        return new Estimate(median, new Interval(median * (1 - spread), median * (1 + spread), 0.979));
    }
}
