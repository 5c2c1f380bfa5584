package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.cyclotron.enumeration.PieceWalk;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Threads that take the same number of steps each and share nothing. */
final class StepProbe {
    private final Lfsr lfsr;
    private final long steps;

    /** @param steps of each thread */
    StepProbe(Lfsr lfsr, long steps) {
        this.lfsr = lfsr;
        this.steps = steps;
    }

    /**
     * How many times the work of one thread so many threads do in the same time.
     *
     * @param threads at least 2
     */
    double throughput(int threads, Cancellation cancellation) throws MeasureFailedException {
        double one = nanos(1, cancellation);
        double all = nanos(threads, cancellation);
        cancellation.check();
        return threads * one / all;
    }

    /** From the moment when all threads stand ready until the last has taken its steps. */
    private double nanos(int threads, Cancellation cancellation) throws MeasureFailedException {
        long[] began = new long[1];
        CyclicBarrier ready = new CyclicBarrier(threads, () -> began[0] = System.nanoTime());
        long[] ended = new long[threads];
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int index = i;
            Thread thread = new Thread(() -> ended[index] = walk(index, ready, cancellation), "cyclotron-probe-" + i);
            thread.start();
            all.add(thread);
        }
        long last = 0;
        for (int i = 0; i < threads; i++) {
            ThreadStart.join(all.get(i));
            last = Math.max(last, ended[i]);
        }
        cancellation.check();
        if (last == 0) {
            throw new MeasureFailedException("a thread of the probe did not finish");
        }
        return last - began[0];
    }

    private long walk(int index, CyclicBarrier ready, Cancellation cancellation) {
        // A walk that is stopped ends with an exception, which nobody need see: the caller looks at the cancellation.
        PieceWalk walk = new PieceWalk(TaskKernels.PLAIN, lfsr, Progress.NONE, () -> false);
        try {
            ready.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            return 0;
        }
        if (!cancellation.isRequested()) {
            walk.walk(index + 1L, steps);
        }
        return System.nanoTime();
    }
}
