package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;
import org.cyclotron.experiment.LaneLabels;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;

/**
 * Predictions for the size in hand alone, where those for other sizes do not fit: a crossover is looked for up to 2^40
 * states, and times are counted in nanoseconds.
 */
final class ForecastLanes {
    private static final StrategyName SEQUENTIAL = StrategyName.parse("whole@caller");
    private static final String SHORT_LINES =
            "with these costs registers of 2^40 states would take longer than 292 years: lines end at 2^28 states";

    private static final int SMALLEST_EXPONENT = 4;
    private static final int LARGEST_EXPONENT = 28;

    private final StrategyModel model;
    private final Simulator.Target target;

    private ForecastLanes(StrategyModel model, Simulator.Target target) {
        this.model = model;
        this.target = target;
    }

    /** @throws ArithmeticException when not even the size in hand fits */
    static Simulation of(CostModel model, Simulator.Target target, List<StrategyName> strategies) {
        ForecastLanes lanes = new ForecastLanes(new StrategyModel(model), target);
        Prediction sequential = lanes.predict(SEQUENTIAL);
        return new Simulation(
                model.profile(),
                model.cores(),
                target.name(),
                target.states(),
                sequential,
                strategies.stream()
                        .map(strategy -> lanes.lane(strategy, sequential))
                        .toList(),
                List.of(),
                strategies.stream()
                        .filter(strategy -> !strategy.equals(SEQUENTIAL))
                        .map(lanes::line)
                        .toList(),
                List.of(SHORT_LINES));
    }

    private Simulation.Lane lane(StrategyName strategy, Prediction sequential) {
        Prediction prediction = predict(strategy);
        double speedup = (double) sequential.wallNanos() / Math.max(1, prediction.wallNanos());
        return new Simulation.Lane(strategy, LaneLabels.of(strategy), null, prediction, speedup);
    }

    /** The speed-up over the sizes that a chart shows; from where on it pays is not looked for. */
    private Simulation.Crossover line(StrategyName strategy) {
        List<Simulation.Crossover.Point> points = new ArrayList<>();
        for (int k = SMALLEST_EXPONENT; k <= LARGEST_EXPONENT; k++) {
            point(strategy, Math.pow(2, k)).ifPresent(points::add);
        }
        return new Simulation.Crossover(strategy, LaneLabels.of(strategy), null, points);
    }

    private Optional<Simulation.Crossover.Point> point(StrategyName strategy, double states) {
        ModelledRegister register = ModelledRegister.primitive(states);
        try {
            double sequential = model.predict(SEQUENTIAL, register).wallNanos();
            double other = model.predict(strategy, register).wallNanos();
            return Optional.of(new Simulation.Crossover.Point(states, sequential / Math.max(1, other)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Prediction predict(StrategyName strategy) {
        return switch (target) {
            case Simulator.Target.Size size -> model.predict(strategy, ModelledRegister.primitive(size.states()));
            case Simulator.Target.Registers registers ->
                model.predict(
                        strategy,
                        registers.subject().registers().stream()
                                .map(register ->
                                        PlannedRegister.of(register.analysis().algebra()))
                                .toList());
        };
    }
}
