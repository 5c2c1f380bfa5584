package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.process.Frame;
import org.cyclotron.process.ProtocolException;
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
    private final Division division;
    private final RunControl control;
    private final WorkerSupply supply;
    private final WorkerSettings settings;
    private final Failures failures;
    private final JobTalk talk;
    private long uncertaintyNanos;

    /** @param givenOutBefore tasks of the present round that were given out before and are to be done first */
    JobRun(
            Division division,
            RunControl control,
            WorkerSupply supply,
            WorkerSettings settings,
            Failures failures,
            WorkerJob job,
            Collection<Task> givenOutBefore) {
        this.division = division;
        this.control = control;
        this.supply = supply;
        this.settings = settings;
        this.failures = failures;
        this.talk = new JobTalk(job, supply, settings, control, givenOutBefore);
    }

    /**
     * Runs all rounds. When this returns or throws, all workers were given back.
     *
     * @throws WorkersLostException when workers fail too often; {@link #left} are tasks still to be done
     */
    void run() {
        JobEnd end = new JobEnd(talk, division, control);
        boolean finished = false;
        try {
            do {
                round();
                talk.coordinator.enter(Phase.MERGE);
                control.cancellation().check();
            } while (nextRound());
            finished = true;
        } finally {
            if (!finished) {
                end.stop();
            }
            end.collectReports();
            talk.coordinator.enter(Phase.MERGE);
            talk.passOnInterruption();
        }
    }

    /** Tasks of the present round that were given out and not done. */
    List<Task> left() {
        return talk.again.stream().map(Assignment::task).toList();
    }

    long uncertaintyNanos() {
        return uncertaintyNanos;
    }

    private boolean nextRound() {
        if (!division.nextRound()) {
            return false;
        }
        talk.places.forEach(place -> place.exhausted(false));
        return true;
    }

    private void round() {
        for (Place place : talk.places) {
            if (place.worker() == null) {
                start(place);
            }
        }
        assignAll();
        while (!isRoundOver()) {
            @Nullable WorkerEvent event = talk.poll();
            @Nullable Place place = event == null ? null : talk.placeOf(event);
            if (event != null && place != null) {
                handle(place, event);
            }
            control.cancellation().check();
            talk.places.forEach(this::requireSignOfLife);
        }
    }

    private boolean isRoundOver() {
        return talk.again.isEmpty() && talk.places.stream().allMatch(place -> place.isExhausted() && !place.isBusy());
    }

    private void start(Place place) {
        talk.coordinator.enter(Phase.CREATE);
        while (true) {
            control.cancellation().check();
            try {
                WorkerProcess worker = supply.take();
                place.fill(worker);
                if (!worker.isReady()) {
                    place.lane().enter(Phase.CREATE);
                }
                talk.attach(worker);
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

    /** Tells a worker that is ready of the job. */
    private void open(Place place) throws IOException {
        if (place.isOpen()) {
            return;
        }
        place.lane().enter(Phase.WAIT);
        talk.coordinator.enter(Phase.SEND);
        WorkerProcess worker = place.requireWorker();
        uncertaintyNanos = Math.max(uncertaintyNanos, worker.clock().uncertaintyNanos());
        supply.introduce(worker, control.cancellation());
        talk.send(place, WorkerFrame.OPEN, payload -> JobCodec.write(payload, talk.job));
        place.opened();
        assign(place);
    }

    private void assignAll() {
        for (Place place : talk.places) {
            try {
                if (place.isOpen()) {
                    assign(place);
                }
            } catch (IOException e) {
                fail(place, e);
            }
        }
    }

    /** Gives a worker tasks until its hands are full or there are none. */
    private void assign(Place place) throws IOException {
        talk.coordinator.enter(Phase.SEND);
        for (Assignment next = next(place); next != null; next = next(place)) {
            Assignment given = next;
            place.given(given);
            talk.send(place, WorkerFrame.TASK, payload -> {
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
        Assignment first = talk.again.poll();
        if (first != null || place.isExhausted()) {
            return first;
        }
        Task task = division.next(place.index);
        place.exhausted(task == null);
        return task == null ? null : talk.assignment(task);
    }

    private void handle(Place place, WorkerEvent event) {
        try {
            if (event.problem() != null) {
                throw event.problem();
            }
            if (event.frame() == null) {
                open(place);
            } else {
                hear(place, event.frame());
            }
        } catch (IOException e) {
            fail(place, e);
        }
    }

    private void hear(Place place, Frame frame) throws IOException {
        if (frame.type() == WorkerFrame.DONE.code()) {
            TaskOutcome outcome = talk.read(place, frame);
            failures.taskDone();
            assign(place);
            talk.coordinator.enter(Phase.MERGE);
            division.accept(outcome);
        } else if (frame.type() == WorkerFrame.PROGRESS.code()) {
            talk.readProgress(place, frame);
        } else if (frame.type() == WorkerFrame.PROBLEM.code()) {
            place.spoil();
            throw new IllegalStateException(
                    "a worker gave up: " + frame.payload().text());
        } else if (frame.type() != WorkerFrame.BEAT.code()) {
            throw new ProtocolException("it sent a frame of type " + frame.type());
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
        String account = "process %d failed: %s".formatted(place.requireWorker().pid(), reason.getMessage());
        List<Assignment> left = talk.remove(place);
        int attempts = 0;
        for (Assignment assignment : left) {
            talk.again.add(assignment.again());
            attempts = Math.max(attempts, assignment.attempts() + 1);
        }
        if (control.isCancelled()) {
            throw new CancellationException("Cancelled");
        }
        failures.workerFailed(left.size());
        requireFewFailures(attempts, account);
        if (!division.survivesLoss()) {
            throw new DivisionLostException(account);
        }
        if (!talk.again.isEmpty() || !place.isExhausted()) {
            start(place);
            assignAll();
        }
    }
}
