package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** The places of one job, the tasks that have to be given out again, and the talk with the workers. For one thread. */
final class JobTalk {
    private static final long POLL_MILLIS = 10;
    /** When this process was stopped itself, the silence of others proves nothing. */
    private static final long GAP_NANOS = 1_000_000_000;

    private static final long STATES_A_REPORT = 1 << 16;

    final WorkerJob job;
    final WorkerSupply supply;
    final WorkerSettings settings;
    final List<Place> places = new ArrayList<>();
    final Deque<Assignment> again = new ArrayDeque<>();
    final Lane coordinator;
    private final RunControl control;
    private final Progress progress;
    private final BlockingQueue<WorkerEvent> events = new LinkedBlockingQueue<>();
    private long reported;
    private int tasks;
    private boolean interrupted;
    private long lastPoll = System.nanoTime();

    JobTalk(
            WorkerJob job,
            WorkerSupply supply,
            WorkerSettings settings,
            RunControl control,
            Collection<Task> givenOutBefore) {
        this.job = job;
        this.supply = supply;
        this.settings = settings;
        this.control = control;
        this.coordinator = control.recorder().coordinator();
        this.progress = control.forWalk();
        givenOutBefore.forEach(task -> again.add(assignment(task)));
        for (int i = 0; i < control.workers(); i++) {
            places.add(new Place(i, control.recorder().worker(i)));
        }
    }

    Assignment assignment(Task task) {
        return new Assignment(tasks++, task, 0);
    }

    /** Listens to a worker from now on. */
    void attach(WorkerProcess worker) {
        worker.attach(events);
    }

    /** What was heard next; null when nothing was for a few milliseconds. */
    @Nullable
    WorkerEvent poll() {
        coordinator.enter(Phase.WAIT);
        @Nullable WorkerEvent event = null;
        try {
            event = events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Kept for the caller: what stops a run is its cancellation.
            interrupted = true;
        }
        long now = System.nanoTime();
        if (now - lastPoll > GAP_NANOS) {
            places.stream()
                    .filter(place -> place.worker() != null)
                    .forEach(place -> place.requireWorker().forgiveSilence());
        }
        lastPoll = now;
        return event;
    }

    /** Interrupts the thread when it was interrupted meanwhile. */
    void passOnInterruption() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The place of the worker that is heard of; null when it was replaced meanwhile. */
    @Nullable
    Place placeOf(WorkerEvent event) {
        return places.stream()
                .filter(place -> place.worker() == event.worker())
                .findFirst()
                .orElse(null);
    }

    void send(Place place, WorkerFrame type, FrameWriter.Payload payload) throws IOException {
        PayloadWriter writer = new PayloadWriter();
        payload.write(writer);
        place.requireWorker()
                .send(new Frame(type.code(), writer.bytes()), settings.silenceMillis(), control.cancellation());
    }

    /** Reads the outcome of the task that a worker has longest. */
    TaskOutcome read(Place place, Frame frame) throws IOException {
        coordinator.enter(Phase.RECEIVE);
        PayloadReader in = frame.payload();
        Assignment task = place.answered(in.integer());
        try {
            TaskOutcome outcome = OutcomeCodec.read(place.requireWorker().pipe().incoming(in), job.registers());
            place.done(outcome.work().states());
            report(STATES_A_REPORT);
            return outcome;
        } catch (IOException | RuntimeException e) {
            place.stillHas(task);
            throw new ProtocolException("its answer makes no sense: " + e.getMessage(), e);
        }
    }

    /** Hears how far a worker is. */
    void readProgress(Place place, Frame frame) throws IOException {
        place.walkedSoFar(frame.payload().number());
        report(1);
    }

    /** Reports when there is so much more to report. */
    private void report(long least) {
        long walked = places.stream().mapToLong(Place::walkedInAll).sum();
        if (walked - reported >= least) {
            reported = walked;
            progress.report(walked, Long.MAX_VALUE);
        }
    }

    /** Ends the worker of a place. Returns what it had in its hand. */
    List<Assignment> remove(Place place) {
        WorkerProcess worker = place.requireWorker();
        worker.kill();
        supply.discard(worker);
        List<Assignment> left = place.empty();
        place.forget();
        return left;
    }
}
