package org.cyclotron.execution.strategy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks in a {@link ForkJoinPool}, the work-stealing scheduler of the JDK. A divisible task goes in as a parallel
 * stream over its spliterator, so the library chooses the size of the pieces; others go in as they are.
 */
final class StealingBackend implements InProcessBackend {
    @Override
    public String id() {
        return "stealing";
    }

    @Override
    public String label() {
        return "Work stealing";
    }

    @Override
    public String explanation() {
        return "The work-stealing pool of the Java library, which also chooses the size of tasks that can be split.";
    }

    @Override
    public boolean choosesGrain() {
        return true;
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.FRESH_THREADS);
    }

    @Override
    public void run(Division division, RunControl control) {
        control.recorder().coordinator().enter(Phase.CREATE);
        Lanes lanes = new Lanes(division, control);
        ForkJoinPool pool = new ForkJoinPool(control.workers(), lanes::newThread, null, false);
        try {
            do {
                control.recorder().coordinator().enter(Phase.SEND);
                List<ForkJoinTask<?>> running = new ArrayList<>();
                for (Task root : division.roots()) {
                    running.add(pool.submit(() -> spread(root, division.leastSize(), lanes)));
                }
                control.recorder().coordinator().enter(Phase.WAIT);
                running.forEach(ForkJoinTask::quietlyJoin);
            } while (Rounds.end(division, lanes.loops, control));
        } finally {
            pool.shutdown();
            lanes.joinThreads();
            control.addWorkerCpu(lanes.cpuNanos.get());
        }
    }

    private static void spread(Task root, long leastSize, Lanes lanes) {
        if (root.size() <= leastSize) {
            lanes.perform(root);
        } else {
            StreamSupport.stream(new TaskSpliterator(root, leastSize), true).forEach(lanes::perform);
        }
    }

    /** Gives each thread of the pool a lane for as long as it lives; a thread that replaces another takes over its lane. */
    private static final class Lanes {
        private final List<WorkerLoop> loops = new ArrayList<>();
        private final Deque<Integer> free = new ArrayDeque<>();
        private final List<LaneThread> threads = new ArrayList<>();
        private final AtomicLong cpuNanos = new AtomicLong();

        Lanes(Division division, RunControl control) {
            for (int i = 0; i < control.workers(); i++) {
                loops.add(new WorkerLoop(division, control, i));
                free.add(i);
            }
        }

        private synchronized void giveBack(int index) {
            free.addFirst(index);
        }

        /** A thread, or null when all lanes are taken: then the pool makes do with those it has. */
        @Nullable
        ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            synchronized (this) {
                if (free.isEmpty()) {
                    return null;
                }
                LaneThread thread = new LaneThread(pool, this, free.removeFirst());
                threads.add(thread);
                return thread;
            }
        }

        void perform(Task task) {
            if (Thread.currentThread() instanceof LaneThread thread && thread.lanes == this) {
                loops.get(thread.index).run(task);
            } else {
                throw new IllegalStateException("a task of the pool ran outside of it");
            }
        }

        /** Waits until no thread is left, of a pool that was shut down and has no tasks. */
        void joinThreads() {
            List<LaneThread> all;
            synchronized (this) {
                all = List.copyOf(threads);
            }
            all.forEach(LiveThreads::join);
        }
    }

    private static final class LaneThread extends ForkJoinWorkerThread {
        private final Lanes lanes;
        private final int index;

        LaneThread(ForkJoinPool pool, Lanes lanes, int index) {
            super(pool);
            this.lanes = lanes;
            this.index = index;
            setName(ThreadsBackend.THREAD_NAME + (index + 1));
        }

        @Override
        protected void onTermination(@Nullable Throwable exception) {
            lanes.cpuNanos.addAndGet(RunControl.threadCpuNanos());
            lanes.giveBack(index);
            super.onTermination(exception);
        }
    }
}
