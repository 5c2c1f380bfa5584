package org.cyclotron.laboratory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that people look at first, in their order. */
public final class HeadlineCosts {
    private HeadlineCosts() {}

    /** Those that a calibration has. */
    public static List<MeasuredCost> of(Calibration calibration) {
        return Stream.of(
                        find(calibration, WorkerCreation.ID, Map.of("backend", "spawn", "workers", "1")),
                        find(calibration, TaskCreation.ID, Map.of("backend", "spawn")),
                        find(calibration, TaskCreation.ID, Map.of("backend", "pool")),
                        find(calibration, TaskCreation.ID, Map.of("backend", "threads")),
                        find(calibration, HandOver.ID, Map.of("backend", "standby")),
                        find(calibration, HandOver.ID, Map.of("backend", "pool")),
                        find(calibration, HandOver.ID, Map.of("backend", "threads")),
                        find(calibration, ThreadWake.ID, Map.of()),
                        find(calibration, FieldSetUp.ID, Map.of("field", "GF(256)")),
                        find(calibration, WorkerInitialisation.ID, Map.of("field", "GF(2)")),
                        find(calibration, ColdInitialisation.ID, Map.of("field", "GF(2)")),
                        find(calibration, Exchange.ID, Map.of("transport", "pipe", "elements", "10")),
                        find(calibration, Exchange.ID, Map.of("transport", "pipe", "elements", "10000")),
                        find(calibration, Exchange.ID, Map.of("transport", "shared", "elements", "10000")),
                        find(calibration, Exchange.ID, Map.of("transport", "thread", "elements", "10000")),
                        largest(calibration, "bitmap"),
                        largest(calibration, "segments"),
                        find(calibration, ColdStateCost.ID, Map.of("states", "2^14")),
                        find(calibration, ScalingProbe.ID, Map.of()),
                        find(calibration, LockProbe.ID, Map.of()),
                        find(calibration, PartitionShare.ID, Map.of("partition", "eager")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable MeasuredCost find(
            Calibration calibration, String measure, Map<String, String> parameters) {
        return calibration.find(measure, parameters).orElse(null);
    }

    /** The walk over the largest register that was measured. */
    private static @Nullable MeasuredCost largest(Calibration calibration, String walk) {
        return calibration
                .of(StateCost.ID)
                .filter(cost -> cost.is(StateCost.ID, Map.of("walk", walk, "field", "GF(2)")))
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
