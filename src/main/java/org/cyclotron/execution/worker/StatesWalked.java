package org.cyclotron.execution.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.progress.Progress;

/** The states a worker has walked in a job, told to the coordinator at the first report and then now and then. */
final class StatesWalked implements Progress {
    private static final long NANOS_BETWEEN_FRAMES = 20_000_000;

    private final FrameWriter out;
    private long lastFrame = System.nanoTime() - NANOS_BETWEEN_FRAMES;

    StatesWalked(FrameWriter out) {
        this.out = out;
    }

    @Override
    public void report(long done, long total) {
        long now = System.nanoTime();
        if (now - lastFrame >= NANOS_BETWEEN_FRAMES) {
            lastFrame = now;
            try {
                out.write(WorkerFrame.PROGRESS.code(), payload -> payload.number(done));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
