package org.cyclotron.gui.register;

import java.math.BigInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Predecessors;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The last valid register, running: stepped by hand or by itself, forwards and backwards, and jumped ahead.
 *
 * <p>An edit that keeps field and length keeps the start state; any other sets it to 0, …, 0, 1. Either way the time is 0
 * again. While the workspace is hidden nothing moves. To be used on the JavaFX thread.
 */
public final class RunViewModel {
    /** Longer registers are not stepped here: their state cannot be looked at. */
    static final int MOST_CELLS = 4096;

    private static final int FIRST_PACE = 4;

    private final Pulse pulse;
    private final ObservableBooleanValue calm;
    private final LatestWork<long[]> jumps;
    private final Pace beats = new Pace();
    private final OutputTape tape = new OutputTape();
    private final ReadOnlyObjectWrapper<@Nullable Moment> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Predecessors> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final IntegerProperty pace = new SimpleIntegerProperty(FIRST_PACE);
    private boolean shown = true;
    private @Nullable Lfsr lfsr;
    private long[] start = {};

    /**
     * A model without a register.
     *
     * @param forms the register to run
     * @param quiet runs jumps
     * @param calm whether the person asks for less motion
     */
    RunViewModel(
            ObservableValue<@Nullable RegisterForms> forms,
            TaskRunner quiet,
            Pulse pulse,
            ObservableBooleanValue calm) {
        this.pulse = pulse;
        this.calm = calm;
        this.jumps = new LatestWork<>(quiet, "Jumping ahead");
        running.subscribe(runs -> beatOrRest());
        forms.subscribe(next -> follow(next == null ? null : next.lfsr()));
    }

    /** The register now; null where there is none or it is too long. */
    ReadOnlyObjectProperty<@Nullable Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Why something could not be done, in words for people; empty where it could. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The states from which one is to be chosen to step back; null where nothing is asked. */
    ReadOnlyObjectProperty<@Nullable Predecessors> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Whether the register runs by itself; may be set. */
    BooleanProperty runningProperty() {
        return running;
    }

    /** Steps a second, 1 to 60; may be set. */
    IntegerProperty paceProperty() {
        return pace;
    }

    /** The outputs up to now. Changes whenever the moment does. */
    OutputTape tape() {
        return tape;
    }

    /** The start state, a fresh copy; empty where there is no register. */
    long[] start() {
        return start.clone();
    }

    /** Tells whether the workspace can be seen. */
    void setShown(boolean visible) {
        shown = visible;
        beatOrRest();
    }

    /** Goes one step on. */
    void step() {
        Moment now = moment.get();
        if (now != null) {
            settle();
            stepFrom(now, 1);
        }
    }

    /** Goes one step back; a singular register says that there is no state before, or offers those there are. */
    void stepBack() {
        Moment now = moment.get();
        if (now == null) {
            return;
        }
        settle();
        running.set(false);
        Predecessors before = Predecessors.of(now.lfsr(), now.state());
        if (before.count() == 1) {
            back(now, before.state(0));
        } else if (before.count() == 0) {
            message.set("No state steps to this one: c₀ = 0, and it is the end of a tail");
        } else {
            message.set(Figures.count(before.count()) + " states step to this one, c₀ = 0: choose s(t−1)");
            choice.set(before);
        }
    }

    /** Goes back to one of the states offered. @param index as {@link Predecessors#state} */
    void choose(long index) {
        Moment now = moment.get();
        Predecessors before = choice.get();
        if (now != null && before != null) {
            settle();
            back(now, before.state(index));
        }
    }

    /** Goes back to the start state at t = 0. */
    void restart() {
        Lfsr register = lfsr;
        settle();
        tape.startAt(BigInteger.ZERO);
        moment.set(register == null ? null : new Moment(register, BigInteger.ZERO, start.clone()));
    }

    /** Jumps by a number of steps typed by a person, ahead or back; works in the background. */
    void jump(String steps) {
        Moment now = moment.get();
        if (now == null) {
            return;
        }
        settle();
        running.set(false);
        try {
            BigInteger count = StepCount.parse(steps);
            if (count.signum() < 0 && now.lfsr().isSingular()) {
                message.set("c₀ = 0: a singular register is jumped ahead only, and stepped back one by one");
                return;
            }
            jumps.start(
                    work -> JumpAhead.jump(now.lfsr(), now.state(), count, work),
                    outcome -> arrived(now, now.step().add(count), outcome));
        } catch (IllegalArgumentException e) {
            message.set(String.valueOf(e.getMessage()));
        }
    }

    /** Sets the start state to one typed by a person. */
    void setStart(String text) {
        Lfsr register = lfsr;
        if (register != null) {
            try {
                setStart(StateInput.parse(register, text));
            } catch (IllegalArgumentException e) {
                message.set(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Sets the start state and goes there. */
    void setStart(long[] state) {
        start = state.clone();
        restart();
    }

    private void follow(@Nullable Lfsr next) {
        Lfsr before = lfsr;
        Lfsr fitting = next == null || next.degree() > MOST_CELLS ? null : next;
        if (fitting != null && fitting.equals(before)) {
            return;
        }
        boolean sameStates = fitting != null
                && before != null
                && fitting.degree() == before.degree()
                && fitting.field().equals(before.field());
        lfsr = fitting;
        if (!sameStates) {
            start = fitting == null ? new long[0] : fitting.impulseState();
            running.set(false);
        }
        restart();
    }

    /** Forgets what is under way or asked. */
    private void settle() {
        jumps.drop();
        message.set("");
        choice.set(null);
    }

    private void stepFrom(Moment now, int steps) {
        Moment at = now;
        for (int i = 0; i < steps; i++) {
            tape.append(at.output());
            at = at.next();
        }
        moment.set(at);
    }

    private void back(Moment now, long[] before) {
        tape.takeBack();
        moment.set(new Moment(now.lfsr(), now.step().subtract(BigInteger.ONE), before));
    }

    private void arrived(Moment from, BigInteger step, TaskOutcome<long[]> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<long[]>(long[] state) -> {
                tape.startAt(step);
                moment.set(new Moment(from.lfsr(), step, state));
            }
            case TaskOutcome.Failed<long[]>(Throwable cause) -> message.set("The jump failed: " + cause.getMessage());
            case TaskOutcome.Cancelled<long[]> cancelled -> {
                // Only what was overtaken is cancelled.
            }
        }
    }

    private void beatOrRest() {
        beats.restart();
        if (running.get() && shown) {
            pulse.start(this::beat);
        } else {
            pulse.stop();
        }
    }

    private void beat(long now) {
        Moment at = moment.get();
        int steps = beats.due(now, pace.get(), calm.get());
        if (steps > 0 && at != null) {
            settle();
            stepFrom(at, steps);
        }
    }
}
