package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.List;
import org.cyclotron.process.Child;
import org.cyclotron.process.ChildJava;

/** Starts what serves as a worker. Safe for use by several threads. */
@FunctionalInterface
interface WorkerLauncher {
    /** Each worker is a process of its own. */
    WorkerLauncher PROCESSES = arguments -> ChildJava.start(List.of(), arguments.toArray(String[]::new));

    /**
     * Starts a worker.
     *
     * @param arguments of the program; the first is {@link WorkerMain#ARGUMENT}
     * @throws IOException when it cannot be started
     */
    Child launch(List<String> arguments) throws IOException;
}
