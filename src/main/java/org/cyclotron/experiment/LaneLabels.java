package org.cyclotron.experiment;

import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;

/** Names of lanes for people: that of the preset where there is one, with the workers. */
public final class LaneLabels {
    private LaneLabels() {}

    /** Such as {@code Cyclotron ×2}; without workers where the strategy has always one. */
    public static String of(StrategyName strategy) {
        String name = withoutWorkers(strategy);
        return Strategies.of(strategy).isParallel() ? name + " ×" + strategy.workers() : name;
    }

    /** Whether a strategy can have several workers. */
    public static boolean hasWorkers(StrategyName strategy) {
        return Strategies.of(strategy).isParallel();
    }

    /** Such as {@code Cyclotron}, or {@code queue@threads} where the strategy is no preset. */
    public static String withoutWorkers(StrategyName strategy) {
        return Presets.all().stream()
                .filter(preset -> isOf(preset, strategy))
                .map(Preset::label)
                .findFirst()
                .orElse(strategy.decomposition() + "@" + strategy.backend());
    }

    private static boolean isOf(Preset preset, StrategyName strategy) {
        return preset.strategy().decomposition().equals(strategy.decomposition())
                && preset.strategy().backend().equals(strategy.backend());
    }
}
