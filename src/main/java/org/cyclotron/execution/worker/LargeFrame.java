package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;

/** A frame that a worker takes in pieces, or not at all when it hangs: written by a thread that can be left waiting. */
final class LargeFrame {
    private static final long POLL_MILLIS = 10;

    private final FutureTask<Boolean> writing;

    LargeFrame(Frame frame, FrameWriter out) {
        writing = new FutureTask<>(() -> {
            out.write(frame);
            return true;
        });
    }

    /** Waits until it is written. A thread that is left behind ends when the worker is killed. */
    void send(long mostMillis, Cancellation cancellation) throws IOException {
        Thread thread = new Thread(writing, "large-frame");
        thread.setDaemon(true);
        thread.start();
        long deadline = System.nanoTime() + mostMillis * 1_000_000;
        boolean interrupted = Thread.interrupted();
        try {
            while (!isWritten()) {
                interrupted |= Thread.interrupted();
                cancellation.check();
                if (System.nanoTime() > deadline) {
                    throw new ProtocolException("it does not read what it is sent");
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isWritten() throws IOException {
        try {
            return writing.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IOException("it could not be sent a frame: " + e.getCause(), e);
        }
    }
}
