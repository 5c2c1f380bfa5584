package org.cyclotron.app;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.ComparisonRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison would take, found without running anything.
 *
 * @param secondsARound of walking, good to a factor of about three; warming and starting processes come on top
 * @param refusals strategies that cannot enumerate a register
 */
public record ComparisonForecast(double secondsARound, List<Refusal> refusals) {
    /** Shorter runs are repeated until they have taken so long. */
    private static final double LEAST_SECONDS_A_RUN = 0.02;

    public ComparisonForecast {
        refusals = List.copyOf(refusals);
    }

    /**
     * A strategy that cannot enumerate a register.
     *
     * @param reason for people
     */
    public record Refusal(StrategyName strategy, AnalyzedRegister register, String reason) {}

    /** The forecast of a comparison. */
    public static ComparisonForecast of(ComparisonRequest request) {
        double seconds = 0;
        List<Refusal> refusals = new ArrayList<>();
        for (StrategyName strategy : request.strategies()) {
            double run = 0;
            for (AnalyzedRegister register : request.subject().registers()) {
                WalkPrediction prediction = prediction(strategy, register);
                @Nullable String reason = prediction.reason();
                if (reason == null) {
                    run += prediction.seconds();
                } else {
                    refusals.add(new Refusal(strategy, register, reason));
                }
            }
            seconds += Math.max(LEAST_SECONDS_A_RUN, run);
        }
        return new ComparisonForecast(seconds, refusals);
    }

    /** Why a strategy cannot enumerate a register, or its answer cannot be checked; null when all is well. */
    public static @Nullable String obstacle(StrategyName strategy, AnalyzedRegister register) {
        @Nullable String unknown = register.analysis().algebra().structureReason();
        return unknown != null
                ? "its cycle structure is not known: " + unknown
                : prediction(strategy, register).reason();
    }

    private static WalkPrediction prediction(StrategyName strategy, AnalyzedRegister register) {
        TaskKernel kernel = TaskKernels.byId(strategy.kernel());
        return Strategies.of(strategy)
                .predict(PlannedRegister.of(register.analysis().algebra()), kernel, strategy.workers());
    }
}
