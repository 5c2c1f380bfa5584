package org.cyclotron.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;
import org.jspecify.annotations.Nullable;

/**
 * Predictions of the wall times that a comparison measures, or the reason why there are none. Safe for use by several
 * threads. Those of the subject asked for last are kept: a file of many registers takes its time, and is asked for after every
 * run.
 */
public final class Predictions {
    /** Nothing is predicted, because no unit costs were measured on the machine. */
    public static final Predictions NOT_CALIBRATED = none("not calibrated: run “cyclotron lab”");

    private final @Nullable StrategyModel model;
    private final @Nullable String reason;
    private final Map<StrategyName, Double> kept = new HashMap<>();
    private @Nullable Subject keptFor;

    private Predictions(@Nullable StrategyModel model, @Nullable String reason) {
        this.model = model;
        this.reason = reason;
    }

    /** Predictions by a calibrated model. */
    public static Predictions by(CostModel model) {
        return new Predictions(new StrategyModel(model), null);
    }

    /** No predictions. */
    public static Predictions none(String reason) {
        return new Predictions(null, reason);
    }

    /** What predicts; null where nothing does. */
    public @Nullable StrategyModel model() {
        return model;
    }

    /** Why nothing is predicted; null where there is a model. */
    public @Nullable String reason() {
        return reason;
    }

    /** The wall time of a strategy on a subject in nanoseconds; null where nothing is predicted. */
    public @Nullable Double wallNanos(StrategyName strategy, Subject subject) {
        return model == null ? null : kept(strategy, subject, model);
    }

    private synchronized double kept(StrategyName strategy, Subject subject, StrategyModel known) {
        // The same object: to compare thousands of registers would take as long as to predict them.
        if (keptFor != subject) {
            kept.clear();
            keptFor = subject;
        }
        return kept.computeIfAbsent(
                strategy, name -> (double) known.predict(name, planned(subject)).wallNanos());
    }

    private static List<PlannedRegister> planned(Subject subject) {
        return subject.registers().stream()
                .map(register -> PlannedRegister.of(register.analysis().algebra()))
                .toList();
    }
}
