package org.cyclotron.execution.decomposition;

import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.execution.Decomposition;

/** The registry of decompositions: strategies, lists, options and the contract test read it. */
public final class Decompositions {
    private static final List<Decomposition> ALL = List.of(
            new WholeDecomposition(),
            new RegistersDecomposition(),
            new BlocksDecomposition(false),
            new BlocksDecomposition(true),
            new QueueDecomposition(),
            new SegmentsDecomposition(),
            new LeapDecomposition());

    private Decompositions() {}

    /** All decompositions, from the simplest to the cleverest. */
    public static List<Decomposition> all() {
        return ALL;
    }

    /**
     * The decomposition with this id.
     *
     * @throws IllegalArgumentException naming the known ids when there is none
     */
    public static Decomposition byId(String id) {
        return ALL.stream()
                .filter(decomposition -> decomposition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no decomposition “" + id + "”; choose one of "
                        + ALL.stream().map(Decomposition::id).collect(Collectors.joining(", "))));
    }
}
