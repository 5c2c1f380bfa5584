package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.process.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Something heard of a worker: that it is ready (neither frame nor problem), a frame, or that it is lost.
 *
 * @param problem why it is lost; the last event of a worker
 */
record WorkerEvent(
        WorkerProcess worker,
        @Nullable Frame frame,
        @Nullable IOException problem) {}
