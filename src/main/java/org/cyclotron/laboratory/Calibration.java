package org.cyclotron.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.experiment.Environment;

/**
 * The unit costs of one machine at one time.
 *
 * @param environment where and when it was measured, with the load at the beginning
 * @param quick whether it was made with few repetitions and small sizes only
 * @param complete whether all that was asked for was measured; otherwise it was stopped, and holds what was finished
 * @param tookNanos how long measuring took
 * @param costs in the order of the registry
 * @param warnings noise, and what could not be measured and why; empty when there is nothing to say
 */
public record Calibration(
        Environment environment,
        boolean quick,
        boolean complete,
        long tookNanos,
        List<MeasuredCost> costs,
        List<String> warnings) {
    public Calibration {
        costs = List.copyOf(costs);
        warnings = List.copyOf(warnings);
    }

    /** When it was begun. */
    public Instant taken() {
        return environment.taken();
    }

    /** The costs of a measure, in order. */
    public Stream<MeasuredCost> of(String measure) {
        return costs.stream().filter(cost -> cost.id().equals(measure));
    }

    /** The first cost of a measure with at least these parameters; empty where it was not measured. */
    public Optional<MeasuredCost> find(String measure, Map<String, String> parameters) {
        return costs.stream().filter(cost -> cost.is(measure, parameters)).findFirst();
    }

    /** The cost with this key; empty where it was not measured. */
    public Optional<MeasuredCost> find(String key) {
        return costs.stream().filter(cost -> cost.key().equals(key)).findFirst();
    }
}
