package org.cyclotron.laboratory;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.cyclotron.progress.Cancellation;

/** A thread that hands back the list it is handed. */
final class ThreadEcho implements Trial {
    private final List<long[]> states;
    private final BlockingQueue<List<long[]>> there = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<long[]>> back = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::handBack, "cyclotron-exchange");

    ThreadEcho(List<long[]> states) {
        this.states = states;
        thread.setDaemon(true);
        thread.start();
    }

    private void handBack() {
        try {
            while (true) {
                back.add(there.take());
            }
        } catch (InterruptedException e) {
            // Closed: there is nothing left to do.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public double repeat(Cancellation cancellation) throws MeasureFailedException {
        long before = System.nanoTime();
        there.add(states);
        try {
            List<long[]> returned = back.take();
            long nanos = System.nanoTime() - before;
            if (returned.size() != states.size()) {
                throw new MeasureFailedException("other states came back than were sent");
            }
            return nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailedException("the thread that measures was interrupted", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
