package org.cyclotron.report;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of formats of simulations. */
public final class SimulationFormats {
    private static final List<SimulationFormat> ALL = List.of(new SimulationListing(), new SimulationJson());

    private SimulationFormats() {}

    /**
     * The format with this name.
     *
     * @throws IllegalArgumentException naming the known ones when there is none
     */
    public static SimulationFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format “" + id + "”; choose one of "
                        + ALL.stream().map(SimulationFormat::id).collect(Collectors.joining(", "))));
    }
}
