package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.kordamp.ikonli.feather.Feather;

/** Makes the Comparison workspace and its command. */
public final class ComparisonWorkspace {
    /** The id of the tab. */
    public static final String ID = "comparison";

    private final WorkbenchContext context;
    private final Exports exports;
    private final ComparisonViewModel model;

    /**
     * A workspace; adds the command that shows it and begins a comparison.
     *
     * @param registers whose selection is compared
     * @param rows the row of the file behind an item of the list
     * @param exports the exports of the window
     * @param engine measures and races
     * @param cores processors available to the program
     */
    public ComparisonWorkspace(
            WorkbenchContext context,
            RegistersViewModel registers,
            Function<RegisterListItem, Optional<RegisterRow>> rows,
            Exports exports,
            ComparisonEngine engine,
            int cores) {
        this.context = context;
        this.exports = exports;
        model = new ComparisonViewModel(
                new SubjectsViewModel(registers, rows),
                new ChoicesViewModel(cores),
                engine,
                context.tasks(),
                System::nanoTime,
                System::nanoTime);
        exports.offerReport(
                ReportOfComparison.ID,
                "Report of the comparison",
                new ReportOfComparison(model, exports.comparisonReports())::source);
        model.reducedMotionProperty().bind(context.look().reducedMotionProperty());
        context.commands()
                .add(Command.of(
                        "run.compare",
                        CommandMenu.RUN,
                        "Compare strategies",
                        Feather.BAR_CHART_2,
                        "F6",
                        Bindings.isNotEmpty(registers.selected()),
                        this::compare));
    }

    /** The tab. */
    public Workspace workspace() {
        return new Workspace(
                ID,
                "Comparison",
                Feather.BAR_CHART_2,
                () -> new ComparisonView(model, context, new ComparisonExports(model, exports)));
    }

    /** The comparisons of single registers with the plain kernel that were measured since the program started. */
    public ObservableValue<List<Comparison>> measured() {
        return model.measuredProperty();
    }

    /** Sets who hears what a run has measured when it has ended or was stopped, such as to keep it. */
    public void onMeasured(Consumer<List<Comparison>> listener) {
        model.run().onEnded(listener);
    }

    /**
     * Shows comparisons as they were kept; their registers must be listed by now.
     *
     * @param origin where they are from, for people
     */
    public void reopen(List<Comparison> comparisons, String origin) {
        model.reopen(comparisons, origin);
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
    }

    /** Sets with what comparisons begin; a comparison under way goes on as it is. */
    public void useUsual(int workers, int rounds) {
        model.choices().begin(workers, rounds);
    }

    /**
     * Begins a small comparison of the selected register: the lanes that tell most, few rounds. Does nothing but show the
     * workspace while something runs.
     */
    public void compareFew() {
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
        if (!model.runningProperty().get()) {
            model.choices().beginSmall();
            model.compare();
        }
    }

    ComparisonViewModel model() {
        return model;
    }

    private void compare() {
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
        model.compare();
    }
}
