package org.cyclotron.execution.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.worker.WorkerSettings;

/** The registry of backends: strategies, lists, options and the contract test read it. */
public final class Backends {
    private static final Backend THREADS = new ThreadsBackend();
    private static final Backend STANDBY = new StandbyBackend(WorkerSettings.DEFAULT);
    private static final List<Backend> ALL = List.of(
            new CallerBackend(),
            THREADS,
            new StealingBackend(),
            new SpawnBackend(WorkerSettings.DEFAULT),
            STANDBY,
            new PoolBackend(WorkerSettings.DEFAULT),
            new SharedBackend(WorkerSettings.DEFAULT),
            new HybridBackend(THREADS, STANDBY));

    private Backends() {}

    /** All backends, the simplest first. */
    public static List<Backend> all() {
        return ALL;
    }

    /**
     * To be called between runs that are timed: returns when workers kept for later runs are ready, and no process does
     * anything.
     */
    public static void settle() {
        ALL.forEach(Backend::settle);
    }

    /** Ends all workers kept for later runs, which would start them again. They end with this process in any case. */
    public static void release() {
        ALL.forEach(Backend::release);
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
