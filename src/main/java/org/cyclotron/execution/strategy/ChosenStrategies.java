package org.cyclotron.execution.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/** What was chosen for several registers, in words. */
public final class ChosenStrategies {
    private ChosenStrategies() {}

    /** Such as {@code whole@caller}, or {@code whole@caller (3), segments@threads:2 (1)}; null where nothing was. */
    public static @Nullable String text(List<StrategyName> chosen) {
        Map<StrategyName, Integer> counts = new LinkedHashMap<>();
        chosen.forEach(name -> counts.merge(name, 1, Integer::sum));
        if (counts.isEmpty()) {
            return null;
        }
        return counts.size() == 1
                ? chosen.getFirst().toString()
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }
}
