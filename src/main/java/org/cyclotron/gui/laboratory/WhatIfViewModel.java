package org.cyclotron.gui.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Simulator;
import org.cyclotron.experiment.Subject;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * What would happen with so many states, workers and processors: sliders, profile and strategies, and the forecast that
 * follows them in the background. The open register stands in with its real cycle structure until the states are moved.
 */
final class WhatIfViewModel {
    static final int LEAST_EXPONENT = 4;
    static final int MOST_EXPONENT = 40;
    private static final int USUAL_EXPONENT = 14;
    private static final int USUAL_WORKERS = 2;

    private final ObservableValue<@Nullable RegisterListItem> current;
    private final Function<RegisterListItem, Optional<RegisterRow>> rows;
    private final ObservableValue<List<Comparison>> measured;
    private final LatestWork<Forecast> work;
    private final ObservableList<StrategyName> strategies = FXCollections.observableArrayList(StrategyOffer.USUAL);
    private final IntegerProperty exponent = new SimpleIntegerProperty(USUAL_EXPONENT);
    private final IntegerProperty workers = new SimpleIntegerProperty(USUAL_WORKERS);
    private final IntegerProperty cores;
    private final BooleanProperty ofRegister = new SimpleBooleanProperty(true);
    private final ObjectProperty<ProfileChoice> profile = new SimpleObjectProperty<>(ProfileChoice.ROUGH);
    private final ReadOnlyObjectWrapper<Simulator.Target.@Nullable Registers> register = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Forecast> forecast = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean shown;
    /** Set while the states follow the open register. */
    private boolean following;

    /**
     * The usual question.
     *
     * @param current the open register
     * @param rows the row of the file behind an item of the list
     * @param measured the comparisons of this session
     * @param cores of this machine
     */
    WhatIfViewModel(
            ObservableValue<@Nullable RegisterListItem> current,
            Function<RegisterListItem, Optional<RegisterRow>> rows,
            ObservableValue<List<Comparison>> measured,
            TaskRunner tasks,
            int cores) {
        this.current = current;
        this.rows = rows;
        this.measured = measured;
        this.cores = new SimpleIntegerProperty(cores);
        work = new LatestWork<>(tasks, "Predicting");
        current.subscribe(this::follow);
        exponent.subscribe((before, now) -> {
            if (!following) {
                ofRegister.set(false);
            }
        });
        strategies.subscribe(this::predict);
        workers.subscribe(this::predict);
        this.cores.subscribe(this::predict);
        ofRegister.subscribe(this::predict);
        exponent.subscribe(this::predict);
        profile.subscribe(this::predict);
        measured.subscribe(this::predict);
        follow();
    }

    /** Begins to predict: the workspace is seen. */
    void show() {
        shown = true;
        predict();
    }

    /** A generic register has 2 to this many states; moving it leaves the open register. */
    IntegerProperty exponentProperty() {
        return exponent;
    }

    IntegerProperty workersProperty() {
        return workers;
    }

    IntegerProperty coresProperty() {
        return cores;
    }

    ObjectProperty<ProfileChoice> profileProperty() {
        return profile;
    }

    /** The strategies predicted, with one worker each; never empty. */
    ObservableList<StrategyName> strategies() {
        return strategies;
    }

    /** Whether the open register is meant, where its cycle structure is known. */
    BooleanProperty ofRegisterProperty() {
        return ofRegister;
    }

    /** The open register with its cycle structure; null where there is none or it is not known. */
    ReadOnlyObjectProperty<Simulator.Target.@Nullable Registers> registerProperty() {
        return register.getReadOnlyProperty();
    }

    /** The comparisons of this session. */
    List<Comparison> measured() {
        return measured.getValue();
    }

    /** What is predicted; null before the first prediction, and where there is a problem. */
    ReadOnlyObjectProperty<@Nullable Forecast> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    /** Why nothing is predicted; empty where something is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void follow() {
        RegisterListItem item = current.getValue();
        Simulator.Target.Registers before = register.get();
        register.set(item == null ? null : target(item).orElse(null));
        Simulator.Target.Registers now = register.get();
        if (now != null && (before == null || !before.name().equals(now.name()))) {
            following = true;
            exponent.set(nearestExponent(now.states()));
            following = false;
            ofRegister.set(true);
        }
        predict();
    }

    private static int nearestExponent(double states) {
        return Math.clamp(Math.round(Math.log(states) / Math.log(2)), LEAST_EXPONENT, MOST_EXPONENT);
    }

    private Optional<Simulator.Target.Registers> target(RegisterListItem item) {
        RegisterAnalysis analysis = item.analysis();
        return analysis == null || analysis.algebra().structure() == null
                ? Optional.empty()
                : rows.apply(item)
                        .map(row -> new Simulator.Target.Registers(Subject.of(new AnalyzedRegister(row, analysis))));
    }

    private void predict() {
        if (!shown || strategies.isEmpty()) {
            return;
        }
        ForecastRequest request = new ForecastRequest(
                profile.get().profile(),
                cores.get(),
                ofRegister.get() ? register.get() : null,
                exponent.get(),
                strategies,
                workers.get(),
                measured.getValue());
        work.start(steps -> Forecast.of(request), this::predicted);
    }

    private void predicted(TaskOutcome<Forecast> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<Forecast>(Forecast result) -> {
                problem.set("");
                forecast.set(result);
            }
            case TaskOutcome.Cancelled<Forecast> overtaken -> {
                // A later one follows.
            }
            case TaskOutcome.Failed<Forecast>(Throwable cause) -> {
                forecast.set(null);
                problem.set(
                        cause instanceof ArithmeticException
                                ? "It would take longer than 292 years: choose fewer states."
                                : "The prediction failed: " + cause.getMessage());
            }
        }
    }
}
