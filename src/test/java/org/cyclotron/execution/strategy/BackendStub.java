package org.cyclotron.execution.strategy;

import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Backend;

/** A backend of which only the way it opens is interesting. */
interface BackendStub extends Backend {
    @Override
    default String id() {
        return "stub";
    }

    @Override
    default String label() {
        return "Stub";
    }

    @Override
    default String explanation() {
        return "Stub.";
    }

    @Override
    default WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.FRESH_PROCESSES);
    }
}
