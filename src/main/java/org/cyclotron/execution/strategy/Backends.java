package org.cyclotron.execution.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.execution.Backend;

/** The registry of backends: strategies, lists, options and the contract test read it. */
public final class Backends {
    private static final List<Backend> ALL = List.of(new CallerBackend(), new ThreadsBackend(), new StealingBackend());

    private Backends() {}

    /** All backends, the simplest first. */
    public static List<Backend> all() {
        return ALL;
    }

    /**
     * The backend with this id.
     *
     * @throws IllegalArgumentException naming the known ids when there is none
     */
    public static Backend byId(String id) {
        return ALL.stream()
                .filter(backend -> backend.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no backend “" + id + "”; choose one of "
                        + ALL.stream().map(Backend::id).collect(Collectors.joining(", "))));
    }
}
