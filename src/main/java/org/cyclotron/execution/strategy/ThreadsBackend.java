package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.RunControl;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on a fixed number of platform threads, the calling one and others that stand ready between runs.
 *
 * <p>The calling thread is the first worker, as in OpenMP: a thread that only waits would take part in none of the work.
 * Making the others is setup; in the wall time they are woken, which is what a program pays that keeps its threads.
 *
 * <p>Workers and the coordinator meet twice at the end of each round: when all tasks are done, and when it is known
 * whether another round follows. Outcomes stay with their worker until then, so workers share nothing but the source of
 * tasks and what the decomposition shares on purpose.
 */
final class ThreadsBackend implements Backend {
    static final String THREAD_NAME = "cyclotron-worker-";

    private final ThreadTeams teams = new ThreadTeams();

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
        return "A fixed number of threads in this process, the calling one and others kept ready. Nothing is copied"
                + " between them.";
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.KEPT_THREADS);
    }

    @Override
    public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
        return plan.workers() == 1 ? new Session(null) : new Session(teams.take(plan.workers() - 1));
    }

    @Override
    public void release() {
        teams.release();
    }

    /** Runs all rounds of a division on threads made for it alone, which are gone when this returns or throws. */
    static void runOnce(Division division, RunControl control) {
        if (control.workers() == 1) {
            new Run(division, control, null).run();
            return;
        }
        ThreadTeam team = new ThreadTeam(control.workers() - 1);
        try {
            new Run(division, control, team).run();
        } finally {
            team.end();
        }
    }

    private final class Session implements BackendSession {
        private final @Nullable ThreadTeam team;

        Session(@Nullable ThreadTeam team) {
            this.team = team;
        }

        @Override
        public void run(Division division, RunControl control) {
            new Run(division, control, team).run();
        }

        @Override
        public long setupNanos() {
            return team == null ? 0 : team.setupNanos();
        }

        @Override
        public void close() {
            if (team != null) {
                teams.put(team);
            }
        }
    }

    private static final class Run {
        private final Division division;
        private final RunControl control;
        private final @Nullable ThreadTeam team;
        private final Phaser meeting;
        private final List<WorkerLoop> workers = new ArrayList<>();
        private volatile boolean another = true;

        Run(Division division, RunControl control, @Nullable ThreadTeam team) {
            this.division = division;
            this.control = control;
            this.team = team;
            this.meeting = new Phaser(control.workers());
        }

        void run() {
            start();
            try {
                do {
                    control.recorder().coordinator().enter(Phase.WAIT);
                    workers.getFirst().runRound();
                    meeting.arriveAndAwaitAdvance();
                    another = false;
                    another = Rounds.end(division, workers, control);
                    meeting.arriveAndAwaitAdvance();
                } while (another);
            } finally {
                // The others have done their last task: they have only to notice, which nobody has to wait for.
                another = false;
                meeting.forceTermination();
            }
        }

        private void start() {
            control.recorder().coordinator().enter(Phase.CREATE);
            for (int i = 0; i < control.workers(); i++) {
                workers.add(new WorkerLoop(division, control, i));
            }
            for (int i = 1; i < control.workers(); i++) {
                // The lane belongs to the coordinator until the thread wakes, and to the thread from then on.
                control.recorder().worker(i).enter(Phase.CREATE);
            }
            if (team != null) {
                team.begin(index -> work(workers.get(index + 1)));
            }
        }

        private void work(WorkerLoop worker) {
            while (another) {
                long before = RunControl.threadCpuNanos();
                worker.runRound();
                control.addWorkerCpu(RunControl.threadCpuNanos() - before);
                meeting.arriveAndAwaitAdvance();
                meeting.arriveAndAwaitAdvance();
            }
        }
    }
}
