package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator of one division on worker processes: fills the places, hands out tasks, takes back outcomes, notices
 * workers that die, fall silent or talk nonsense, and has their tasks done again. Used once, by one thread.
 *
 * <p>All that is heard arrives in one queue, which is looked at every few milliseconds even when nothing comes, so that
 * nothing a worker does or leaves undone holds up a cancellation.
 */
final class JobRun {
    private static final long POLL_MILLIS = 10;
    /** A cancelled worker may finish what it says for so long. */
    private static final long CANCEL_MILLIS = 100;
    /** When this process was stopped itself, silence proves nothing. */
    private static final long GAP_NANOS = 1_000_000_000;

    private static final long STATES_A_REPORT = 1 << 16;

    private final Division division;
    private final RunControl control;
    private final WorkerSupply supply;
    private final WorkerSettings settings;
    private final Failures failures;
    private final WorkerJob job;
    private final BlockingQueue<WorkerEvent> events = new LinkedBlockingQueue<>();
    private final List<Place> places = new ArrayList<>();
    private final Deque<Assignment> again;
    private final Lane coordinator;
    private final Progress progress;
    private long reported;
    private int tasks;
    private long uncertaintyNanos;
    private long lastPoll = System.nanoTime();

    /** @param again tasks of the present round that were given out before and are to be done first */
    JobRun(
            Division division,
            RunControl control,
            WorkerSupply supply,
            WorkerSettings settings,
            Failures failures,
            WorkerJob job,
            Collection<Task> again) {
        this.division = division;
        this.control = control;
        this.supply = supply;
        this.settings = settings;
        this.failures = failures;
        this.job = job;
        this.again = new ArrayDeque<>();
        again.forEach(task -> this.again.add(new Assignment(tasks++, task, 0)));
        this.coordinator = control.recorder().coordinator();
        this.progress = control.forWalk();
        for (int i = 0; i < control.workers(); i++) {
            places.add(new Place(i, control.recorder().worker(i)));
        }
    }

    /**
     * Runs all rounds. When this returns or throws, all workers were given back.
     *
     * @throws WorkersLostException when workers fail too often; {@link #left} are tasks still to be done
     */
    void run() {
        boolean finished = false;
        try {
            do {
                round();
                coordinator.enter(Phase.MERGE);
                control.cancellation().check();
            } while (nextRound());
            finished = true;
        } finally {
            if (!finished) {
                stop();
            }
            collectReports();
            coordinator.enter(Phase.MERGE);
            dismiss();
        }
    }

    /** Tasks of the present round that were given out and not done. */
    List<Task> left() {
        return again.stream().map(Assignment::task).toList();
    }

    long uncertaintyNanos() {
        return uncertaintyNanos;
    }

    private boolean nextRound() {
        if (!division.nextRound()) {
            return false;
        }
        places.forEach(place -> place.exhausted(false));
        return true;
    }

    private void round() {
        for (Place place : places) {
            if (place.worker() == null) {
                start(place);
            }
        }
        assignAll();
        while (!isRoundOver()) {
            @Nullable WorkerEvent event = poll(control.cancellation());
            if (event != null) {
                handle(event);
            }
            places.forEach(this::requireSignOfLife);
        }
    }

    private boolean isRoundOver() {
        return again.isEmpty() && places.stream().allMatch(place -> place.isExhausted() && !place.isBusy());
    }

    private @Nullable WorkerEvent poll(Cancellation cancellation) {
        coordinator.enter(Phase.WAIT);
        try {
            WorkerEvent event = events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            long now = System.nanoTime();
            if (now - lastPoll > GAP_NANOS) {
                places.stream()
                        .filter(place -> place.worker() != null)
                        .forEach(place -> place.requireWorker().forgiveSilence());
            }
            lastPoll = now;
            if (event == null) {
                cancellation.check();
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void start(Place place) {
        coordinator.enter(Phase.CREATE);
        while (true) {
            control.cancellation().check();
            try {
                WorkerProcess worker = supply.take();
                place.fill(worker);
                if (!worker.isReady()) {
                    place.lane().enter(Phase.CREATE);
                }
                worker.attach(events);
                return;
            } catch (IOException e) {
                failures.workerFailed(0);
                requireFewFailures(0, "no process could be started: " + e.getMessage());
            }
        }
    }

    private void requireFewFailures(int attempts, String reason) {
        if (failures.areTooMany(attempts)) {
            throw new WorkersLostException(reason);
        }
    }

    private void ready(Place place) {
        if (place.isOpen()) {
            return;
        }
        place.lane().enter(Phase.WAIT);
        coordinator.enter(Phase.SEND);
        WorkerProcess worker = place.requireWorker();
        uncertaintyNanos = Math.max(uncertaintyNanos, worker.clock().uncertaintyNanos());
        try {
            supply.introduce(worker, control.cancellation());
            send(place, WorkerFrame.OPEN, payload -> JobCodec.write(payload, job));
            place.opened();
            assign(place);
        } catch (IOException e) {
            fail(place, e);
        }
    }

    private void send(Place place, WorkerFrame type, FrameWriter.Payload payload) throws IOException {
        PayloadWriter writer = new PayloadWriter();
        payload.write(writer);
        place.requireWorker()
                .send(new Frame(type.code(), writer.bytes()), settings.silenceMillis(), control.cancellation());
    }

    private void assignAll() {
        for (Place place : places) {
            if (place.isOpen()) {
                try {
                    assign(place);
                } catch (IOException e) {
                    fail(place, e);
                }
            }
        }
    }

    /** Gives a worker tasks until its hands are full or there are none. */
    private void assign(Place place) throws IOException {
        coordinator.enter(Phase.SEND);
        for (Assignment next = next(place); next != null; next = next(place)) {
            Assignment given = next;
            place.given(given);
            send(place, WorkerFrame.TASK, payload -> {
                payload.integer(given.number());
                place.requireWorker()
                        .pipe()
                        .outgoing(payload, place.nextMail(), out -> TaskCodec.write(out, given.task()));
            });
        }
    }

    private @Nullable Assignment next(Place place) {
        if (!place.hasRoom()) {
            return null;
        }
        Assignment first = again.poll();
        if (first != null || place.isExhausted()) {
            return first;
        }
        Task task = division.next(place.index);
        place.exhausted(task == null);
        return task == null ? null : new Assignment(tasks++, task, 0);
    }

    private void handle(WorkerEvent event) {
        @Nullable Place place = placeOf(event);
        if (place == null) {
            return;
        }
        if (event.problem() != null) {
            fail(place, event.problem());
        } else if (event.frame() == null) {
            ready(place);
        } else {
            try {
                hear(place, event.frame());
            } catch (IOException e) {
                fail(place, e);
            }
        }
    }

    /** The place of the worker that is heard of; null when it was replaced meanwhile. */
    private @Nullable Place placeOf(WorkerEvent event) {
        return places.stream()
                .filter(place -> place.worker() == event.worker())
                .findFirst()
                .orElse(null);
    }

    private void hear(Place place, Frame frame) throws IOException {
        if (frame.type() == WorkerFrame.DONE.code()) {
            TaskOutcome outcome = read(place, frame);
            if (!again.isEmpty() || !place.isExhausted()) {
                assign(place);
            }
            coordinator.enter(Phase.MERGE);
            division.accept(outcome);
        } else if (frame.type() == WorkerFrame.PROGRESS.code()) {
            place.walkedSoFar(frame.payload().number());
            report(1);
        } else if (frame.type() == WorkerFrame.PROBLEM.code()) {
            place.spoil();
            throw new IllegalStateException(
                    "a worker gave up: " + frame.payload().text());
        } else if (frame.type() != WorkerFrame.BEAT.code()) {
            throw new ProtocolException("it sent a frame of type " + frame.type());
        }
    }

    private TaskOutcome read(Place place, Frame frame) throws IOException {
        coordinator.enter(Phase.RECEIVE);
        PayloadReader in = frame.payload();
        Assignment task = place.answered(in.integer());
        TaskOutcome outcome;
        try {
            outcome = OutcomeCodec.read(place.requireWorker().pipe().incoming(in), job.registers());
        } catch (IOException | RuntimeException e) {
            place.stillHas(task);
            throw new ProtocolException("its answer makes no sense: " + e.getMessage(), e);
        }
        failures.taskDone();
        place.done(outcome.work().states());
        report(STATES_A_REPORT);
        return outcome;
    }

    /** Reports when there is so much more to report. */
    private void report(long least) {
        long walked = places.stream().mapToLong(Place::walkedInAll).sum();
        if (walked - reported >= least) {
            reported = walked;
            progress.report(walked, Long.MAX_VALUE);
        }
    }

    private void requireSignOfLife(Place place) {
        WorkerProcess worker = place.worker();
        if (worker == null || (place.isOpen() && !place.isBusy())) {
            return;
        }
        long patience = place.isOpen() ? settings.silenceMillis() : settings.startMillis();
        if (System.nanoTime() - worker.heardNanos() > patience * 1_000_000) {
            fail(place, new ProtocolException("it was silent for more than " + patience + " ms"));
        }
    }

    /** Ends a worker that failed and has its tasks done again. */
    private void fail(Place place, IOException reason) {
        WorkerProcess worker = place.requireWorker();
        boolean wasOpen = place.isOpen();
        worker.kill();
        supply.discard(worker);
        List<Assignment> left = place.empty();
        place.forget();
        if (control.isCancelled()) {
            left.forEach(again::add);
            throw new CancellationException("Cancelled");
        }
        failures.workerFailed(left.size());
        int attempts = 0;
        for (Assignment assignment : left) {
            again.add(assignment.again());
            attempts = Math.max(attempts, assignment.attempts() + 1);
        }
        String account = "process %d failed: %s".formatted(worker.pid(), reason.getMessage());
        requireFewFailures(attempts, account);
        if (wasOpen && !division.survivesLoss()) {
            throw new DivisionLostException(account);
        }
        if (!again.isEmpty() || !place.isExhausted()) {
            start(place);
            assignAll();
        }
    }

    /** Makes all workers stop, and waits a moment for what they have to say. */
    private void stop() {
        for (Place place : places) {
            if (place.isOpen()) {
                tell(place, WorkerFrame.CANCEL, payload -> payload.integer(job.number()));
            }
        }
        long deadline = System.nanoTime() + CANCEL_MILLIS * 1_000_000;
        while (places.stream().anyMatch(Place::isBusy) && System.nanoTime() < deadline) {
            listenAtTheEnd();
        }
        places.stream().filter(Place::isBusy).forEach(this::remove);
    }

    private void tell(Place place, WorkerFrame type, FrameWriter.Payload payload) {
        try {
            place.requireWorker().send(type, payload);
        } catch (IOException e) {
            remove(place);
        }
    }

    private void listenAtTheEnd() {
        @Nullable WorkerEvent event = poll(Cancellation.NONE);
        @Nullable Place place = event == null ? null : placeOf(event);
        if (event == null || place == null) {
            return;
        }
        try {
            if (event.problem() != null) {
                throw event.problem();
            }
            if (event.frame() != null) {
                hearTheLast(place, event.frame());
            }
        } catch (IOException e) {
            remove(place);
        }
    }

    private void hearTheLast(Place place, Frame frame) throws IOException {
        if (frame.type() == WorkerFrame.DONE.code()) {
            TaskOutcome outcome = read(place, frame);
            coordinator.enter(Phase.MERGE);
            division.accept(outcome);
        } else if (frame.type() == WorkerFrame.STOPPED.code()) {
            again.add(place.answered(frame.payload().integer()));
        } else if (frame.type() == WorkerFrame.REPORT.code()) {
            receiveReport(place, JobCodec.readReport(frame.payload()));
        }
    }

    /** Takes a worker away that is not to be waited for. */
    private void remove(Place place) {
        WorkerProcess worker = place.requireWorker();
        worker.kill();
        supply.discard(worker);
        again.addAll(place.empty());
        place.forget();
    }

    private void collectReports() {
        for (Place place : places) {
            if (place.isOpen()) {
                tell(place, WorkerFrame.CLOSE, payload -> {});
            } else if (place.worker() != null) {
                remove(place);
            }
        }
        long patience = control.isCancelled() ? CANCEL_MILLIS : settings.silenceMillis();
        long deadline = System.nanoTime() + patience * 1_000_000;
        while (places.stream().anyMatch(Place::isOpen) && System.nanoTime() < deadline) {
            listenAtTheEnd();
        }
        places.stream().filter(Place::isOpen).forEach(this::remove);
    }

    private void receiveReport(Place place, WorkerReport report) {
        coordinator.enter(Phase.RECEIVE);
        WorkerProcess worker = place.requireWorker();
        long zero = control.recorder().now() - System.nanoTime();
        place.record(report, worker.clock(), zero);
        control.addWorkerCpu(report.cpuNanos());
        boolean spoiled = place.isSpoiled();
        place.empty();
        worker.detach();
        if (spoiled) {
            worker.kill();
            supply.discard(worker);
        } else {
            supply.giveBack(worker);
        }
    }

    private void dismiss() {
        events.clear();
    }
}
