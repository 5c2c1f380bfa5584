package org.cyclotron.laboratory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Environment;

/** Calibrations whose values are made up, for tests and pictures. */
public final class SampleCalibrations {
    private SampleCalibrations() {}

    /** One with every kind of row: with and without a counterpart, ranges, ratios, shares. */
    public static Calibration full() {
        List<MeasuredCost> costs = new ArrayList<>();
        costs.add(cost(new TaskCreation(), 900_000, "backend", "spawn", "workers", "4", "tasks", "100"));
        costs.add(cost(new TaskCreation(), 2_400, "backend", "threads", "workers", "4", "tasks", "100"));
        costs.add(cost(new WorkerCreation(), 79_200_000, "backend", "spawn", "workers", "1"));
        costs.add(cost(new HandOver(), 900_000, "backend", "standby"));
        costs.add(cost(new FieldSetUp(), 6_100, "field", "GF(256)"));
        costs.add(cost(new Exchange(), 9_000, "transport", "pipe", "elements", "10"));
        costs.add(cost(new Exchange(), 30_000, "transport", "pipe", "elements", "1000"));
        costs.add(cost(new Exchange(), 230_000, "transport", "pipe", "elements", "10000"));
        costs.add(cost(new PartitionShare(), 0.31, "partition", "eager", "states", "2^16"));
        costs.add(cost(new StateCost(), 0.9, "walk", "segments", "field", "GF(2)", "states", "2^22"));
        costs.add(cost(new StateCost(), 3.2, "walk", "bitmap", "field", "GF(2)", "states", "2^22"));
        costs.add(cost(new ScalingProbe(), 1.98, "threads", "2"));
        costs.add(cost(new LockProbe(), 0.97, "threads", "2", "states", "2^24"));
        return new Calibration(
                CannedRounds.ENVIRONMENT,
                false,
                true,
                180_000_000_000L,
                costs,
                List.of("values spread widely, by more than 30 % of the median between the quartiles: hand-over"));
    }

    /** The same costs multiplied, begun later. */
    public static Calibration slower(double factor, Instant taken) {
        Calibration full = full();
        return new Calibration(
                at(taken),
                full.quick(),
                true,
                full.tookNanos(),
                full.costs().stream().map(cost -> times(cost, factor)).toList(),
                List.of());
    }

    /** The usual environment at another time. */
    public static Environment at(Instant taken) {
        Environment usual = CannedRounds.ENVIRONMENT;
        return new Environment(
                taken,
                usual.processor(),
                usual.cores(),
                usual.memoryBytes(),
                usual.operatingSystem(),
                usual.javaVersion(),
                usual.javaVirtualMachine(),
                usual.javaFlags(),
                usual.programVersion(),
                usual.loadAverage());
    }

    private static MeasuredCost times(MeasuredCost cost, double factor) {
        return new MeasuredCost(
                cost.id(),
                cost.label(),
                cost.per(),
                cost.parameters(),
                cost.unit(),
                cost.values().stream().map(value -> factor * value).toList());
    }

    /** Ten values within 2 % around a median. */
    public static MeasuredCost cost(Measure measure, double median, String... parameters) {
        return new MeasuredCost(
                measure.id(),
                measure.label(),
                measure.per(),
                parameters(parameters),
                measure.unit(),
                IntStream.range(0, 10)
                        .mapToObj(i -> median * (1 + (i - 4.5) / 225))
                        .toList());
    }

    static SequencedMap<String, String> parameters(String... namesAndValues) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
