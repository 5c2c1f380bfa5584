package org.cyclotron.gui.task;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;

/**
 * Background work as the window sees it. Properties change on the JavaFX thread only; {@link #cancel()} may be called
 * from any thread.
 */
public final class BackgroundTask {
    /** Where a task stands. */
    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        CANCELLED,
        FAILED;

        /** Whether the work has ended. */
        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** Earlier estimates of the time left are worth nothing. */
    private static final double LEAST_FRACTION = 0.02;

    private static final Duration LEAST_ELAPSED = Duration.ofMillis(400);

    private final String title;
    private final Cancellation.Switch cancellation = Cancellation.newSwitch();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    BackgroundTask(String title) {
        this.title = title;
    }

    /** What the work is, such as "Analysing registers.csv". */
    public String title() {
        return title;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    /** The part done, 0 … 1, or &minus;1 while it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** While it runs the time left, such as {@code 1:12 left}; afterwards the time taken, or why it ended. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Asks the work to stop; it ends as soon as it polls. Does nothing once the task is over. */
    public void cancel() {
        cancellation.request();
    }

    /** Whether cancellation has been asked for. */
    public boolean isCancelRequested() {
        return cancellation.isRequested();
    }

    void started() {
        state.set(State.RUNNING);
    }

    /** @param part done, 0 … 1, or &minus;1 while it is not known */
    void progressed(double part, Duration elapsed) {
        if (state.get().isOver()) {
            return;
        }
        fraction.set(part);
        note.set(remaining(part, elapsed).map(d -> Figures.clock(d) + " left").orElse(""));
    }

    void ended(TaskOutcome<?> outcome, Duration taken) {
        switch (outcome) {
            case TaskOutcome.Finished<?> finished -> ended(State.FINISHED, Figures.seconds(taken.toNanos() / 1e9));
            case TaskOutcome.Cancelled<?> cancelled ->
                ended(State.CANCELLED, cancelled.kept() == null ? "cancelled" : "cancelled; what was finished is kept");
            case TaskOutcome.Failed<?> failed -> ended(State.FAILED, reason(failed.cause()));
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof OutOfMemoryError) {
            return "memory ran out";
        }
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    private void ended(State end, String remark) {
        fraction.set(end == State.FINISHED ? 1 : fraction.get());
        // The state comes last: whoever follows it reads the note.
        note.set(remark);
        state.set(end);
    }

    static Optional<Duration> remaining(double fraction, Duration elapsed) {
        if (fraction < LEAST_FRACTION || elapsed.compareTo(LEAST_ELAPSED) < 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) (elapsed.toNanos() * (1 - fraction) / fraction)));
    }
}
