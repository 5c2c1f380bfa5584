package org.cyclotron.costmodel;

/**
 * Where tasks run, as far as cost depends on it. Every backend has one.
 *
 * @param id the stable name of the backend, by which its unit costs are found
 */
public record WorkerKind(String id, Life life) {
    /** How workers come and go. */
    public enum Life {
        /** The calling thread is the only worker. */
        CALLER,
        /** The calling thread is the first worker; the others are threads kept ready. */
        KEPT_THREADS,
        /** Threads made for each register; they choose the size of tasks. */
        FRESH_THREADS,
        /** Processes made for each register. */
        FRESH_PROCESSES,
        /** Processes made ahead of need, each for one register; those for later registers are waited for. */
        REPLACED_PROCESSES,
        /** Processes kept for all registers. */
        KEPT_PROCESSES,
        /** The same, with memory in common. */
        KEPT_PROCESSES_WITH_COMMON_MEMORY
    }

    /** Whether workers are other processes than the coordinator's. */
    public boolean isProcess() {
        return switch (life) {
            case CALLER, KEPT_THREADS, FRESH_THREADS -> false;
            case FRESH_PROCESSES, REPLACED_PROCESSES, KEPT_PROCESSES, KEPT_PROCESSES_WITH_COMMON_MEMORY -> true;
        };
    }

    /** Whether workers have memory in common. */
    public boolean sharesMemory() {
        return !isProcess() || life == Life.KEPT_PROCESSES_WITH_COMMON_MEMORY;
    }

    /** Whether a worker of one register is there for the next. */
    public boolean keepsWorkers() {
        return life != Life.FRESH_PROCESSES && life != Life.REPLACED_PROCESSES && life != Life.FRESH_THREADS;
    }
}
