package org.cyclotron.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.execution.strategy.ModelChooser;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.SizeLadder;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * How often the strategy that chooses picks the fastest, or one within 10 % of it, and what its mistakes cost: registers of one
 * giant cycle and of many cycles, 2^4 to 2^26 states. All strategies of this process run in each round, in an order drawn anew, so that
 * what else the machine does, and what ran before, meets all alike; medians over rounds. Processes are left out: at these sizes their start alone takes longer.
 * Only for a quiet machine that was calibrated.
 */
public final class AutoFigures {
    private static final int SMALLEST = 4;
    private static final int LARGEST = 26;
    private static final int STEP = 2;
    private static final double CLOSE = 1.1;
    /** A shorter run is repeated until it has taken so long. */
    private static final long LEAST_NANOS = 20_000_000;

    private static final int WARMING = 3;
    private static final int CHOICES = 64;
    /** What choosing may take: so much, or this share of the sequential program. */
    private static final double MOST_NANOS = 2000;

    private static final double MOST_SHARE = 0.01;
    /** Of the orders of rounds. */
    private static final long SEED = 20261126;

    /** On the calling thread these walk the same states by the same code: no model can tell them apart. */
    private static final Set<String> SAME_WORK =
            Set.of("whole@caller", "blocks@caller", "blocks-eager@caller", "queue@caller");

    private static final StrategyName SEQUENTIAL = StrategyName.parse("whole@caller");

    private final int workers;
    private final int rounds;
    private final ModelChooser chooser;
    private int close;
    private int closeAsOne;
    private int closeWithChoosing;
    private int dear;
    /** Keeps choices from being compiled away. */
    private long sink;

    private final Random random = new Random(SEED);
    private boolean silent;
    private int fastest;
    private int registers;
    private double worst = 1;
    private double product = 1;

    private AutoFigures(int workers, int rounds, ModelChooser chooser) {
        this.workers = workers;
        this.rounds = rounds;
        this.chooser = chooser;
    }

    /** Runs all registers; the first argument is the number of rounds, 7 when left out; the second that of workers. */
    public static void main(String[] arguments) {
        int cores = Runtime.getRuntime().availableProcessors();
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        int workers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : cores;
        CostProfile profile = CostProfiles.ofUser().ofThisMachine().orElseGet(RoughProfile::profile);
        System.out.printf("profile %s: %s%n", profile.name(), profile.description());
        new AutoFigures(workers, rounds, new ModelChooser(new CostModel(profile, cores))).run();
        Backends.release();
    }

    private void run() {
        // The first register measured would pay for the compiler.
        silent = true;
        measure("warming", analyze(product(SMALLEST + 4)));
        measure("warming", analyze(product(SMALLEST + 8)));
        silent = false;
        System.out.printf(
                "| register | fastest | auto chose | the chosen one | with choosing | choosing |%n|---|---|---|---|---|---|%n");
        SizeLadder.primitive(FiniteFields.of(2), SMALLEST, LARGEST, STEP, Cancellation.NONE)
                .forEach(rung -> measure(
                        "one giant cycle, 2^" + rung.row().lfsr().degree(),
                        rung.analysis().algebra()));
        for (int degree = SMALLEST; degree <= LARGEST; degree += STEP) {
            measure("rotations, 2^" + degree, analyze(binary(degree, 0)));
            measure("degrees " + (degree - 2) + " and 2, 2^" + degree, analyze(product(degree)));
        }
        System.out.printf(
                "%nof %d registers: the fastest %d times, within 10 %% of it %d times; mistakes cost %.3f× in the geometric"
                        + " mean, %.2f× at most%n",
                registers, fastest, close, Math.pow(product, 1.0 / registers), worst);
        System.out.printf(
                "strategies that walk the same states by the same code on the calling thread taken as one: %d times%n",
                closeAsOne);
        System.out.printf(
                "with the time of choosing: within 10 %% of the fastest %d times; choosing takes more than 1 %% of the"
                        + " sequential time and 2 µs %d times%n",
                closeWithChoosing, dear);
    }

    /** A primitive register times x^2 + x + 1. */
    private static Lfsr product(int degree) {
        Lfsr part = SizeLadder.primitive(FiniteFields.of(2), degree - 2, degree - 2, 1, Cancellation.NONE)
                .getFirst()
                .row()
                .lfsr();
        Lfsr three = binary(2, 0, 1);
        return Lfsr.ofCharacteristic(part.characteristicPolynomial().multiply(three.characteristicPolynomial()));
    }

    private static Lfsr binary(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(FiniteFields.of(2), row);
    }

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    private void measure(String name, AlgebraicAnalysis algebra) {
        Map<StrategyName, List<Double>> times = new LinkedHashMap<>();
        List<StrategyName> all = new ArrayList<>(candidates()
                .filter(candidate -> Strategies.of(candidate)
                        .predict(PlannedRegister.of(algebra), TaskKernels.PLAIN, candidate.workers())
                        .feasible())
                .toList());
        for (int round = -WARMING; round < rounds; round++) {
            Collections.shuffle(all, random);
            for (StrategyName strategy : all) {
                double nanos = nanos(strategy, algebra);
                if (round >= 0) {
                    times.computeIfAbsent(strategy, key -> new ArrayList<>()).add(nanos);
                }
            }
        }
        if (!silent) {
            report(name, algebra, times);
        }
    }

    private Stream<StrategyName> candidates() {
        List<StrategyName> names = new ArrayList<>();
        Strategies.all().stream()
                .filter(strategy -> strategy.isInProcess() && !strategy.isAssisted() && !strategy.spansRegisters())
                .forEach(strategy ->
                        names.add(StrategyName.parse(strategy.id()).withWorkers(strategy.isParallel() ? workers : 1)));
        return names.stream();
    }

    private double nanos(StrategyName strategy, AlgebraicAnalysis algebra) {
        Plan plan = new Plan(strategy, List.of(PlannedRegister.of(algebra)), chooser);
        long total = 0;
        int count = 0;
        while (total < LEAST_NANOS) {
            ExecutionResult result = Strategies.of(strategy).run(plan, Progress.NONE, Cancellation.NONE);
            if (!CorrectnessGate.passes(result, List.of(algebra))) {
                throw new IllegalStateException(strategy + " is wrong on " + algebra.lfsr());
            }
            total += Math.max(1, result.wallNanos());
            count++;
        }
        return (double) total / count;
    }

    private void report(String name, AlgebraicAnalysis algebra, Map<StrategyName, List<Double>> times) {
        StrategyName auto = Strategies.parse("auto:" + workers);
        Map<StrategyName, Double> medians = new LinkedHashMap<>();
        times.forEach((strategy, values) -> medians.put(strategy, median(values)));
        Map.Entry<StrategyName, Double> best = medians.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(auto))
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow();
        StrategyName chosen = chooser.choose(PlannedRegister.of(algebra), workers, new Plan(auto, List.of()).kernel());
        double loss = Math.max(1, medians.getOrDefault(chosen, Double.NaN) / best.getValue());
        double choosing = choosing(algebra);
        double whole = loss + choosing / best.getValue();
        double sequential = medians.getOrDefault(SEQUENTIAL, Double.POSITIVE_INFINITY);
        closeWithChoosing += whole <= CLOSE ? 1 : 0;
        dear += choosing > Math.max(MOST_NANOS, MOST_SHARE * sequential) ? 1 : 0;
        registers++;
        fastest += chosen.equals(best.getKey()) ? 1 : 0;
        close += loss <= CLOSE ? 1 : 0;
        boolean sameWork = SAME_WORK.contains(best.getKey().toString()) && SAME_WORK.contains(chosen.toString());
        closeAsOne += loss <= CLOSE || sameWork ? 1 : 0;
        worst = Math.max(worst, loss);
        product *= loss;
        System.out.printf(
                "| %s | %s, %.1f µs | %s | %.2f× | %.2f×, as run %.2f× | %.2f µs |%n",
                name,
                best.getKey(),
                best.getValue() / 1e3,
                chosen,
                loss,
                whole,
                medians.getOrDefault(auto, Double.NaN) / best.getValue(),
                choosing / 1e3);
    }

    /** Choosing alone, again and again, warm: the median of several means. */
    private double choosing(AlgebraicAnalysis algebra) {
        PlannedRegister register = PlannedRegister.of(algebra);
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < WARMING + rounds; i++) {
            long from = System.nanoTime();
            int count = 0;
            while (System.nanoTime() - from < LEAST_NANOS / 4) {
                for (int j = 0; j < CHOICES; j++) {
                    sink += chooser.choose(register, workers, TaskKernels.PLAIN).workers();
                }
                count += CHOICES;
            }
            if (i >= WARMING) {
                means.add((double) (System.nanoTime() - from) / count);
            }
        }
        return median(means);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
