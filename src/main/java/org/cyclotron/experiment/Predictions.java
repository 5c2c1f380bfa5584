package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;
import org.jspecify.annotations.Nullable;

/**
 * Predictions of the wall times that a comparison measures. Immutable.
 *
 * @param model null where nothing is predicted
 * @param reason why nothing is; null where there is a model
 */
public record Predictions(
        @Nullable StrategyModel model, @Nullable String reason) {
    /** Nothing is predicted, because no unit costs were measured on the machine. */
    public static final Predictions NOT_CALIBRATED = none("not calibrated: run “cyclotron lab”");

    public Predictions {
        if ((model == null) == (reason == null)) {
            throw new IllegalArgumentException("a model, or the reason why there is none");
        }
    }

    /** Predictions by a calibrated model. */
    public static Predictions by(CostModel model) {
        return new Predictions(new StrategyModel(model), null);
    }

    /** No predictions. */
    public static Predictions none(String reason) {
        return new Predictions(null, reason);
    }

    /** The wall time of a strategy on a subject in nanoseconds; null where nothing is predicted. */
    public @Nullable Double wallNanos(StrategyName strategy, Subject subject) {
        StrategyModel known = model;
        return known == null
                ? null
                : (double) known.predict(strategy, planned(subject)).wallNanos();
    }

    private static List<PlannedRegister> planned(Subject subject) {
        return subject.registers().stream()
                .map(register -> PlannedRegister.of(register.analysis().algebra()))
                .toList();
    }
}
