package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a clock of its own: what is due later is run when the test says so. */
class WorkerShelfTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<Runnable> due = new ArrayList<>();
    private final WorkerShelf shelf = new WorkerShelf(now::get, due::add);
    private final List<WorkerProcess> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(WorkerProcess::close);
    }

    @Test
    void aWorkerThatNobodyNeedsForItsTimeIsEnded() throws IOException {
        WorkerProcess early = worker();
        shelf.put(early);
        pass(WorkerShelf.IDLE_SECONDS - 1);
        WorkerProcess late = worker();
        shelf.put(late);
        runDue();
        assertThat(isAlive(early)).as("a second before its time").isTrue();
        pass(1);
        runDue();
        assertThat(isAlive(early)).isFalse();
        assertThat(isAlive(late)).isTrue();
        assertThat(shelf.poll()).isSameAs(late);
        assertThat(shelf.poll()).isNull();
    }

    @Test
    void aWorkerThatWasTakenIsLeftToItsWork() throws IOException {
        WorkerProcess worker = worker();
        shelf.put(worker);
        assertThat(shelf.poll()).isSameAs(worker);
        pass(2 * WorkerShelf.IDLE_SECONDS);
        runDue();
        assertThat(isAlive(worker)).isTrue();
    }

    @Test
    void releasedWorkersEndAtOnce() throws IOException {
        WorkerProcess worker = worker();
        shelf.put(worker);
        shelf.release();
        assertThat(isAlive(worker)).isFalse();
        assertThat(shelf.poll()).isNull();
    }

    private WorkerProcess worker() throws IOException {
        WorkerProcess worker = WorkerProcess.start(WorkerLauncher.PROCESSES, WorkerSettings.DEFAULT, started.size());
        started.add(worker);
        assertThat(worker.awaitReady(WorkerSettings.DEFAULT.startMillis(), Cancellation.NONE))
                .isTrue();
        return worker;
    }

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private void runDue() {
        due.forEach(Runnable::run);
    }

    private static boolean isAlive(WorkerProcess worker) {
        return ProcessHandle.of(worker.pid()).map(ProcessHandle::isAlive).orElse(false);
    }
}
