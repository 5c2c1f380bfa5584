package org.cyclotron.process;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * What a child says, read by a thread of its own, so that whoever waits for it can stop waiting. The thread ends with the
 * child. For one reader.
 */
public final class ChildAnswers {
    private static final long POLL_MILLIS = 20;
    /** Ctrl+C at a terminal reaches the child as well as this process, and the child may be the first to go. */
    private static final int POLLS_FOR_AN_INTERRUPT = 15;

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    /** What the thread heard: a frame, the end of them (null), or a problem. */
    private record Heard(@Nullable Frame frame, @Nullable IOException problem) {}

    /** Listens from now on; nobody else may read what the child says. */
    public ChildAnswers(Child child) {
        Thread reader = new Thread(() -> read(child.answers()), "child-answers-" + child.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read(FrameReader answers) {
        try {
            @Nullable Frame frame;
            do {
                frame = answers.read();
                heard.add(new Heard(frame, null));
            } while (frame != null);
        } catch (IOException e) {
            heard.add(new Heard(null, e));
        }
    }

    /**
     * Waits for a frame, and looks every few milliseconds whether to stop: ending the child is what stops it.
     *
     * @throws IOException when the child broke off or ended
     * @throws CancellationException when cancelled, or this thread is interrupted
     */
    public Frame next(Cancellation cancellation) throws IOException {
        while (true) {
            @Nullable Heard next = poll();
            cancellation.check();
            if (next != null && next.frame() != null) {
                return next.frame();
            }
            if (next != null) {
                awaitInterrupt(cancellation);
                throw next.problem() != null
                        ? next.problem()
                        : new ProtocolException("it ended before its task was done");
            }
        }
    }

    private void awaitInterrupt(Cancellation cancellation) {
        for (int i = 0; i < POLLS_FOR_AN_INTERRUPT; i++) {
            poll();
            cancellation.check();
        }
    }

    private @Nullable Heard poll() {
        try {
            return heard.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
