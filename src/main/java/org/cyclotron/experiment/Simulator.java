package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CrossoverSearch;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;

/** Predicts strategies side by side, from unit costs alone. A pure function. */
public final class Simulator {
    private static final int SMALLEST_EXPONENT = 4;
    private static final int LARGEST_EXPONENT = 36;
    private static final double LEAST_SLOWDOWN = 4;
    private static final double MOST_SLOWDOWN = 6;

    private final StrategyModel model;

    public Simulator(CostModel model) {
        this.model = new StrategyModel(model);
    }

    /** What is simulated: registers of a file, or one register of which the number of states is known. */
    public sealed interface Target {
        /** For people. */
        String name();

        double states();

        /** One register of one giant cycle, over GF(2). */
        record Size(String name, double states) implements Target {}

        /** A subject as comparisons have it. */
        record Registers(Subject subject) implements Target {
            @Override
            public String name() {
                return subject.name();
            }

            @Override
            public double states() {
                return subject.states().doubleValue();
            }
        }
    }

    /**
     * Predicts.
     *
     * @param strategies with their workers, all with one kernel, at least one
     * @param counts the numbers of workers of the curves, ascending
     */
    public Simulation run(Target target, List<StrategyName> strategies, List<Integer> counts) {
        StrategyName baseline =
                new StrategyName("whole", "caller", 1, strategies.getFirst().kernel());
        Prediction sequential = predict(baseline, target);
        List<Simulation.Lane> lanes = strategies.stream()
                .map(strategy -> lane(strategy, target, sequential))
                .toList();
        return new Simulation(
                model.model().profile(),
                model.model().cores(),
                target.name(),
                target.states(),
                sequential,
                lanes,
                curves(strategies, counts, target, sequential),
                strategies.stream()
                        .filter(strategy -> !strategy.equals(baseline))
                        .map(strategy -> crossover(strategy, baseline))
                        .toList(),
                remarks(baseline));
    }

    private Prediction predict(StrategyName strategy, Target target) {
        return switch (target) {
            case Target.Size size -> model.predict(strategy, ModelledRegister.primitive(size.states()));
            case Target.Registers registers -> model.predict(strategy, planned(registers.subject()));
        };
    }

    private static List<PlannedRegister> planned(Subject subject) {
        return subject.registers().stream()
                .map(register -> PlannedRegister.of(register.analysis().algebra()))
                .toList();
    }

    private Simulation.Lane lane(StrategyName strategy, Target target, Prediction sequential) {
        Prediction prediction = predict(strategy, target);
        return new Simulation.Lane(
                strategy,
                LaneLabels.of(strategy),
                chosen(strategy, target).orElse(null),
                prediction,
                speedup(sequential, prediction));
    }

    private Optional<String> chosen(StrategyName strategy, Target target) {
        Optional<String> chosen = switch (target) {
            case Target.Size size ->
                Optional.of(model.chosen(strategy, ModelledRegister.primitive(size.states()))
                        .toString());
            case Target.Registers registers -> model.chosen(strategy, planned(registers.subject()));
        };
        return chosen.filter(name -> !name.equals(strategy.toString()));
    }

    private static double speedup(Prediction sequential, Prediction other) {
        return (double) sequential.wallNanos() / Math.max(1, other.wallNanos());
    }

    private List<Simulation.Curve> curves(
            List<StrategyName> strategies, List<Integer> counts, Target target, Prediction sequential) {
        Map<StrategyName, Simulation.Curve> curves = new LinkedHashMap<>();
        for (StrategyName strategy : strategies) {
            StrategyName one = strategy.withWorkers(1);
            if (LaneLabels.hasWorkers(strategy) && !curves.containsKey(one)) {
                List<Simulation.Curve.Point> points = counts.stream()
                        .map(workers -> new Simulation.Curve.Point(
                                workers, speedup(sequential, predict(strategy.withWorkers(workers), target))))
                        .toList();
                curves.put(one, new Simulation.Curve(one, LaneLabels.withoutWorkers(strategy), points));
            }
        }
        return List.copyOf(curves.values());
    }

    private double speedup(StrategyName strategy, StrategyName baseline, double states) {
        ModelledRegister register = ModelledRegister.primitive(states);
        return speedup(model.predict(baseline, register), model.predict(strategy, register));
    }

    private Simulation.Crossover crossover(StrategyName strategy, StrategyName baseline) {
        List<Simulation.Crossover.Point> points = new ArrayList<>();
        for (int k = SMALLEST_EXPONENT; k <= LARGEST_EXPONENT; k++) {
            double states = Math.pow(2, k);
            points.add(new Simulation.Crossover.Point(states, speedup(strategy, baseline, states)));
        }
        Double pays = CrossoverSearch.paysFrom(states -> speedup(strategy, baseline, Math.floor(states)))
                .orElse(null);
        return new Simulation.Crossover(strategy, LaneLabels.of(strategy), pays, points);
    }

    private List<String> remarks(StrategyName baseline) {
        List<String> remarks = new ArrayList<>();
        String name = model.model().profile().name();
        if (name.equals(OriginalProfiles.SPAWN.name()) || name.equals(OriginalProfiles.FORK.name())) {
            remarks.addAll(originalRange(baseline));
            remarks.addAll(OriginalProfiles.inconsistencies());
            remarks.add("The analysis has no costs of threads or of a library: there only walking is counted.");
        } else if (!model.model().profile().calibrated()) {
            remarks.add("not calibrated: run “cyclotron lab” to measure this machine, and choose this-machine");
        }
        return remarks;
    }

    /** Where the published 4 to 6 times come out: computed from the published costs, not fitted to them. */
    private List<String> originalRange(StrategyName baseline) {
        StrategyName blocks = new StrategyName("blocks", "spawn", OriginalProfiles.CORES, baseline.kernel());
        List<String> ranges = new ArrayList<>();
        ranges.add(range("states that divide evenly", states -> evenly(blocks, states) / evenly(baseline, states)));
        ranges.add(range("one giant cycle", states -> 1 / speedup(blocks, baseline, Math.floor(states))));
        return ranges;
    }

    private double evenly(StrategyName strategy, double states) {
        return model.predict(strategy, ModelledRegister.uniform(states, 1)).wallNanos();
    }

    private static String range(String kind, DoubleUnaryOperator slowdown) {
        return OriginalProfiles.sizes(slowdown, LEAST_SLOWDOWN, MOST_SLOWDOWN)
                .map(sizes -> String.format(
                        Locale.ROOT,
                        "Four workers are 4 to 6 times slower than one at %.0f to %.0f states (%s).",
                        sizes.from(),
                        sizes.to(),
                        kind))
                .orElse("Four workers are nowhere 4 to 6 times slower than one (" + kind + ").");
    }
}
