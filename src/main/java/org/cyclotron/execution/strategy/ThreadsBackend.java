package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.timing.Phase;

/**
 * Runs tasks on a fixed number of platform threads, the calling one and others that are made for the run and end with it.
 *
 * <p>The calling thread is the first worker, as in OpenMP: starting a thread was seen to take up to some 3 ms until its
 * first task, and a thread that only waits would take part in none of the work.
 *
 * <p>Workers and the coordinator meet twice at the end of each round: when all tasks are done, and when it is known
 * whether another round follows. Outcomes stay with their worker until then, so workers share nothing but the source of
 * tasks and what the decomposition shares on purpose.
 */
final class ThreadsBackend implements InProcessBackend {
    static final String THREAD_NAME = "cyclotron-worker-";

    @Override
    public String id() {
        return "threads";
    }

    @Override
    public String label() {
        return "Threads";
    }

    @Override
    public String explanation() {
        return "A fixed number of threads in this process, the calling one and others made for the run. Nothing is copied"
                + " between them.";
    }

    @Override
    public void run(Division division, RunControl control) {
        new Run(division, control).run();
    }

    private static final class Run {
        private final Division division;
        private final RunControl control;
        private final Phaser meeting;
        private final List<WorkerLoop> workers = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean another = true;

        Run(Division division, RunControl control) {
            this.division = division;
            this.control = control;
            this.meeting = new Phaser(control.workers());
        }

        void run() {
            try {
                start();
                do {
                    control.recorder().coordinator().enter(Phase.WAIT);
                    workers.getFirst().runRound();
                    meeting.arriveAndAwaitAdvance();
                    another = false;
                    another = Rounds.end(division, workers, control);
                    meeting.arriveAndAwaitAdvance();
                } while (another);
            } finally {
                another = false;
                if (threads.size() < control.workers() - 1) {
                    // Not all threads could be made; those that were must not wait for the others.
                    control.abandon();
                }
                meeting.forceTermination();
                threads.forEach(LiveThreads::join);
            }
        }

        private void start() {
            workers.add(new WorkerLoop(division, control, 0));
            for (int i = 1; i < control.workers(); i++) {
                control.recorder().coordinator().enter(Phase.CREATE);
                WorkerLoop worker = new WorkerLoop(division, control, i);
                workers.add(worker);
                // The lane belongs to the coordinator until the thread starts, and to the thread from then on.
                control.recorder().worker(i).enter(Phase.CREATE);
                Thread thread = new Thread(() -> work(worker), THREAD_NAME + (i + 1));
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }

        private void work(WorkerLoop worker) {
            while (another) {
                worker.runRound();
                meeting.arriveAndAwaitAdvance();
                meeting.arriveAndAwaitAdvance();
            }
            control.addWorkerCpu(RunControl.threadCpuNanos());
        }
    }
}
