package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of measures: one line each. */
public final class Measures {
    private static final List<Measure> ALL = List.of(
            new TaskCreation(),
            new WorkerCreation(),
            new CreationCall(),
            new HandOver(),
            new TaskDispatch(),
            new ThreadStart(),
            new ThreadWake(),
            new FieldSetUp(),
            new WorkerInitialisation(),
            new ColdInitialisation(),
            new Exchange(),
            new PartitionShare(),
            new PartitionCost(),
            new StateCost(),
            new ColdStateCost(),
            new MergeCost(),
            new ScalingProbe(),
            new LockProbe());

    private Measures() {}

    /** All measures, in the order in which they are made. */
    public static List<Measure> all() {
        return ALL;
    }

    /**
     * The measure with this id.
     *
     * @throws IllegalArgumentException naming the known ids when there is none
     */
    public static Measure byId(String id) {
        return ALL.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no measure “" + id + "”; choose one of "
                        + ALL.stream().map(Measure::id).collect(Collectors.joining(", "))));
    }
}
