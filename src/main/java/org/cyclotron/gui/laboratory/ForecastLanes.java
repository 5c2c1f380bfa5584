package org.cyclotron.gui.laboratory;

import java.util.List;
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
    private static final String NO_CROSSOVER =
            "with these costs large registers would take longer than 292 years, so no crossover is predicted";

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
                List.of(),
                List.of(NO_CROSSOVER));
    }

    private Simulation.Lane lane(StrategyName strategy, Prediction sequential) {
        Prediction prediction = predict(strategy);
        double speedup = (double) sequential.wallNanos() / Math.max(1, prediction.wallNanos());
        return new Simulation.Lane(strategy, LaneLabels.of(strategy), null, prediction, speedup);
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
