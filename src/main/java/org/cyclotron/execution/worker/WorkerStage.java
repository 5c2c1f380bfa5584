package org.cyclotron.execution.worker;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;

/** One of the places where the tasks of a run may be performed, the next when the one before gives up. */
public sealed interface WorkerStage {
    /** The id of the backend. */
    String name();

    /** In this process. */
    static WorkerStage here(String name, BiConsumer<Division, RunControl> run) {
        return new Here(name, run);
    }

    /** On processes. */
    record Processes(String name, Supplier<WorkerSupply> supply) implements WorkerStage {}

    /** In this process. */
    record Here(String name, BiConsumer<Division, RunControl> run) implements WorkerStage {}
}
