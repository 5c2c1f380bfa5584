package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;

/** Everything that can be a lane: the presets, then the other strategies. */
final class LaneChoices {
    private LaneChoices() {}

    static List<LaneChoice> all() {
        List<LaneChoice> choices = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            add(choices, new LaneChoice(preset.label(), preset.strategy(), preset.question(), true));
        }
        for (ExecutionStrategy strategy : Strategies.all()) {
            StrategyName name = StrategyName.parse(strategy.id());
            add(choices, new LaneChoice(strategy.id(), name, strategy.label(), false));
        }
        return List.copyOf(choices);
    }

    private static void add(List<LaneChoice> choices, LaneChoice choice) {
        if (choices.stream().noneMatch(other -> other.spec().equals(choice.spec()))) {
            choices.add(choice);
        }
    }
}
