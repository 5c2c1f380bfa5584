package org.cyclotron.execution;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;

/** What the parts of a run share: lanes, progress, cancellation, processor time. Safe for use by several threads. */
public final class RunControl {
    private final int workers;
    private final PhaseRecorder recorder;
    private final Cancellation cancellation;
    private final Progress progress;
    private final long total;
    private final Supplier<CommonMemory> memory;
    private final LongAdder workerCpuNanos = new LongAdder();
    private volatile boolean abandoned;
    private long done;

    /**
     * The control of a run.
     *
     * @param total the states that progress is told of
     */
    public RunControl(int workers, PhaseRecorder recorder, long total, Progress progress, Cancellation cancellation) {
        this(workers, recorder, total, progress, cancellation, () -> CommonMemory.OF_THIS_PROCESS);
    }

    /**
     * The control of a run whose workers have a certain memory in common.
     *
     * @param memory asked anew for each division
     */
    public RunControl(
            int workers,
            PhaseRecorder recorder,
            long total,
            Progress progress,
            Cancellation cancellation,
            Supplier<CommonMemory> memory) {
        this.workers = workers;
        this.recorder = recorder;
        this.total = total;
        this.progress = progress;
        this.cancellation = cancellation;
        this.memory = memory;
    }

    public int workers() {
        return workers;
    }

    /** The memory that workers have in common. */
    public CommonMemory memory() {
        return memory.get();
    }

    public PhaseRecorder recorder() {
        return recorder;
    }

    /** Requested when the user cancels or a worker has failed, so that the others need not go on. */
    public Cancellation cancellation() {
        return () -> abandoned || cancellation.isRequested();
    }

    /** Whether the user cancelled. */
    public boolean isCancelled() {
        return cancellation.isRequested();
    }

    /** Makes all workers stop, because one failed. */
    public void abandon() {
        abandoned = true;
    }

    /**
     * A progress for one walk, which reports its own states so far; all of them are added up. Strategies that walk states
     * several times reach the total early.
     */
    public Progress forWalk() {
        return new Progress() {
            private long last;

            @Override
            public void report(long states, long ignoredTotal) {
                // Counted and reported in one, so that no report falls behind one before.
                synchronized (RunControl.this) {
                    done += states - last;
                    progress.report(Math.min(done, total), total);
                }
                last = states;
            }
        };
    }

    /** The last report, when all is done. */
    public void reportDone() {
        progress.report(total, total);
    }

    /** Adds processor time of a worker. */
    public void addWorkerCpu(long nanos) {
        workerCpuNanos.add(nanos);
    }

    public long workerCpuNanos() {
        return workerCpuNanos.sum();
    }

    /** The processor time the current thread has used so far, in nanoseconds. */
    public static long threadCpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
