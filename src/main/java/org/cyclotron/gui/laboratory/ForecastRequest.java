package org.cyclotron.gui.laboratory;

import java.util.List;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Simulator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be predicted.
 *
 * @param register the open register with its cycle structure; null for a generic one
 * @param exponent a generic register has 2 to this many states
 * @param strategies with one worker each
 * @param workers of all strategies that can have several
 * @param measured comparisons whose speed-ups stand beside the predicted ones
 */
record ForecastRequest(
        CostProfile profile,
        int cores,
        Simulator.Target.@Nullable Registers register,
        int exponent,
        List<StrategyName> strategies,
        int workers,
        List<Comparison> measured) {
    ForecastRequest {
        strategies = List.copyOf(strategies);
        measured = List.copyOf(measured);
    }
}
