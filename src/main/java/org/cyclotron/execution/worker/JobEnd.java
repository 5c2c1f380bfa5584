package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.function.Predicate;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** How a job ends: workers are stopped where it is not finished, report where their time went, and are given back. */
final class JobEnd {
    /** Workers that are stopped may finish what they say for so long. */
    private static final long STOP_MILLIS = 100;

    private final JobTalk talk;
    private final Division division;
    private final RunControl control;

    JobEnd(JobTalk talk, Division division, RunControl control) {
        this.talk = talk;
        this.division = division;
        this.control = control;
    }

    /** Makes all workers stop, and takes what they have finished; the rest is left to be given out again. */
    void stop() {
        for (Place place : talk.places) {
            if (place.isOpen()) {
                tell(place, WorkerFrame.CANCEL, payload -> payload.integer(talk.job.number()));
            }
        }
        listenWhile(STOP_MILLIS, Place::isBusy);
        talk.places.stream().filter(Place::isBusy).forEach(this::remove);
    }

    /** Has all workers report, and gives them back. */
    void collectReports() {
        for (Place place : talk.places) {
            if (place.isOpen()) {
                tell(place, WorkerFrame.CLOSE, payload -> {});
            } else if (place.worker() != null) {
                remove(place);
            }
        }
        listenWhile(control.isCancelled() ? STOP_MILLIS : talk.settings.silenceMillis(), Place::isOpen);
        talk.places.stream().filter(Place::isOpen).forEach(this::remove);
    }

    private void tell(Place place, WorkerFrame type, FrameWriter.Payload payload) {
        try {
            place.requireWorker().send(type, payload);
        } catch (IOException e) {
            remove(place);
        }
    }

    private void remove(Place place) {
        talk.again.addAll(talk.remove(place));
    }

    private void listenWhile(long mostMillis, Predicate<Place> isAwaited) {
        long deadline = System.nanoTime() + mostMillis * 1_000_000;
        while (talk.places.stream().anyMatch(isAwaited) && System.nanoTime() < deadline) {
            @Nullable WorkerEvent event = talk.poll();
            @Nullable Place place = event == null ? null : talk.placeOf(event);
            if (event != null && place != null) {
                hear(place, event);
            }
        }
    }

    private void hear(Place place, WorkerEvent event) {
        try {
            if (event.problem() != null) {
                throw event.problem();
            }
            if (event.frame() != null) {
                hear(place, event.frame());
            }
        } catch (IOException e) {
            remove(place);
        }
    }

    private void hear(Place place, Frame frame) throws IOException {
        if (frame.type() == WorkerFrame.DONE.code()) {
            TaskOutcome outcome = talk.read(place, frame);
            talk.coordinator.enter(Phase.MERGE);
            division.accept(outcome);
        } else if (frame.type() == WorkerFrame.STOPPED.code()) {
            talk.again.add(place.answered(frame.payload().integer()));
        } else if (frame.type() == WorkerFrame.REPORT.code()) {
            talk.coordinator.enter(Phase.RECEIVE);
            receive(place, JobCodec.readReport(frame.payload()));
        }
    }

    private void receive(Place place, WorkerReport report) {
        WorkerProcess worker = place.requireWorker();
        long zero = control.recorder().at(0);
        place.record(report, worker.clock(), zero);
        control.addWorkerCpu(report.cpuNanos());
        boolean spoiled = place.isSpoiled();
        place.empty();
        worker.detach();
        if (spoiled) {
            worker.kill();
            talk.supply.discard(worker);
        } else {
            talk.supply.giveBack(worker);
        }
    }
}
