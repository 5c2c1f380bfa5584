package org.cyclotron.gui.laboratory;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Makes the Overhead laboratory and its command. */
public final class LaboratoryWorkspace {
    /** The id of the tab. */
    public static final String ID = "laboratory";

    private final WorkbenchContext context;
    private final Exports exports;
    private final OverlayPlace place;
    private final Laboratory laboratory;
    private final LaboratoryViewModel model;

    /**
     * A workspace; adds the command that shows it and asks whether to calibrate.
     *
     * @param registers whose current one predictions are for
     * @param rows the row of the file behind an item of the list
     * @param measured the comparisons of registers that were measured since the program started
     * @param exports the exports of the window
     * @param place where the window shows an editor or a large chart
     * @param laboratory measures, and keeps what it measured
     * @param cores processors available to the program
     */
    public LaboratoryWorkspace(
            WorkbenchContext context,
            RegistersViewModel registers,
            Function<RegisterListItem, Optional<RegisterRow>> rows,
            ObservableValue<List<Comparison>> measured,
            Exports exports,
            OverlayPlace place,
            Laboratory laboratory,
            int cores) {
        this(context, registers, rows, measured, exports, place, laboratory, cores, ReportPace.OF_WINDOW);
    }

    /** The same with reports spaced otherwise. */
    LaboratoryWorkspace(
            WorkbenchContext context,
            RegistersViewModel registers,
            Function<RegisterListItem, Optional<RegisterRow>> rows,
            ObservableValue<List<Comparison>> measured,
            Exports exports,
            OverlayPlace place,
            Laboratory laboratory,
            int cores,
            ReportPace pace) {
        this.context = context;
        this.exports = exports;
        this.place = place;
        this.laboratory = laboratory;
        CalibrationViewModel calibration = new CalibrationViewModel(
                laboratory, context.tasks(), new CalibrationDates(ZoneId.systemDefault()), pace);
        model = new LaboratoryViewModel(
                laboratory,
                context.tasks(),
                calibration,
                new WhatIfViewModel(registers.currentProperty(), rows, measured, context.tasks(), cores));
        context.commands()
                .add(Command.of(
                        "run.calibrate",
                        CommandMenu.RUN,
                        "Calibrate…",
                        Feather.THERMOMETER,
                        "F7",
                        Bindings.createBooleanBinding(
                                () -> !calibration.stateProperty().get().isMeasuring(), calibration.stateProperty()),
                        this::calibrate));
    }

    /** The tab. */
    public Workspace workspace() {
        return new Workspace(
                ID,
                "Overhead laboratory",
                Feather.THERMOMETER,
                () -> new LaboratoryView(
                        model,
                        context.look().tokensProperty(),
                        new LaboratoryExports(model, laboratory, exports),
                        place));
    }

    /** The calibration that predictions for this machine rest on; changes when a new one is made. */
    public ObservableValue<@Nullable Calibration> calibration() {
        return model.calibration().usableProperty();
    }

    /** Sets who hears of calibrations that were made here, also of stopped ones, such as to keep them. */
    public void onCalibrated(Consumer<Calibration> listener) {
        model.calibration().onMade(listener);
    }

    /** Shows a calibration as it was kept. */
    public void reopen(Calibration calibration) {
        model.calibration().reopen(calibration);
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
    }

    LaboratoryViewModel model() {
        return model;
    }

    private void calibrate() {
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
        model.calibration().ask();
    }
}
