package org.cyclotron.gui.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;

/** The strategies that can be predicted, with one worker each. */
final class StrategyOffer {
    /** One of each kind: the baseline, ours, workers kept, workers ready, workers made for each run. */
    static final List<StrategyName> USUAL = Stream.of(
                    "whole@caller", "segments@threads", "blocks@pool", "blocks@standby", "blocks@spawn")
            .map(StrategyName::parse)
            .toList();

    private StrategyOffer() {}

    /** All of them, those that have a name of their own first. */
    static List<StrategyName> all() {
        return Stream.concat(
                        Presets.all().stream().map(Preset::strategy),
                        Strategies.all().stream().map(strategy -> StrategyName.parse(strategy.id())))
                .distinct()
                .toList();
    }
}
