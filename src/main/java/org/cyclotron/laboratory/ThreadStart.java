package org.cyclotron.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import org.cyclotron.progress.Cancellation;

/** What it takes until a thread that did not exist runs. */
final class ThreadStart implements Measure {
    static final String ID = "thread-start";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Thread start";
    }

    @Override
    public String per() {
        return "thread";
    }

    @Override
    public String explanation() {
        return "From making a platform thread until its first instruction.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return List.of(new MeasureCase(new LinkedHashMap<>(), cancellation -> ThreadStart::start));
    }

    private static double start(Cancellation cancellation) throws MeasureFailedException {
        long[] began = new long[1];
        long before = System.nanoTime();
        Thread thread = new Thread(() -> began[0] = System.nanoTime(), "cyclotron-thread-start");
        thread.start();
        join(thread);
        return began[0] - before;
    }

    static void join(Thread thread) throws MeasureFailedException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailedException("the thread that measures was interrupted", e);
        }
    }
}
