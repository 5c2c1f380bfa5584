package org.cyclotron.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.cyclotron.progress.Cancellation;

/** What it takes until a thread that waits goes on. */
final class ThreadWake implements Measure {
    static final String ID = "thread-wake";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Thread wake";
    }

    @Override
    public String per() {
        return "thread";
    }

    @Override
    public String explanation() {
        return "From putting something into a queue until a thread that waits for it has taken it.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return List.of(new MeasureCase(new LinkedHashMap<>(), cancellation -> new Sleeper()));
    }

    /** A thread that says when it woke. */
    private static final class Sleeper implements Trial {
        private final BlockingQueue<Boolean> calls = new LinkedBlockingQueue<>();
        private final BlockingQueue<Long> answers = new LinkedBlockingQueue<>();
        private final Thread thread = new Thread(this::answer, "cyclotron-thread-wake");

        Sleeper() {
            thread.setDaemon(true);
            thread.start();
        }

        private void answer() {
            try {
                while (calls.take()) {
                    answers.add(System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            while (thread.getState() != Thread.State.WAITING) {
                cancellation.check();
                Thread.onSpinWait();
            }
            long before = System.nanoTime();
            calls.add(true);
            try {
                return answers.take() - before;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MeasureFailedException("the thread that measures was interrupted", e);
            }
        }

        @Override
        public void close() {
            calls.add(false);
        }
    }
}
