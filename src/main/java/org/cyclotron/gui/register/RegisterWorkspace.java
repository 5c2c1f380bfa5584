package org.cyclotron.gui.register;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.TaskRunner;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The Register workspace as a tab, with its commands in the menus. */
public final class RegisterWorkspace {
    /** The id of the tab. */
    public static final String ID = "register";

    private final WorkbenchContext context;
    private final Exports exports;
    private final RegisterViewModel model;
    private final RunViewModel run;

    /**
     * A workspace that follows the current register.
     *
     * @param current the register selected in the list
     * @param rows where edits are saved
     * @param exports those of the window, for the heads of the cards
     */
    public RegisterWorkspace(
            WorkbenchContext context,
            ObservableValue<@Nullable RegisterListItem> current,
            RegisterRows rows,
            Exports exports) {
        this(
                context,
                new RegisterViewModel(TaskRunner.forWindow(), rows),
                exports,
                Pulse.ofScreen(),
                context.look().reducedMotionProperty());
        current.subscribe(model::show);
    }

    /**
     * A workspace on a model that somebody else feeds.
     *
     * @param pulse the beat to which registers run
     * @param calm whether the person asks for less motion: a running register is then shown once a second
     */
    public RegisterWorkspace(
            WorkbenchContext context,
            RegisterViewModel model,
            Exports exports,
            Pulse pulse,
            ObservableBooleanValue calm) {
        this.context = context;
        this.exports = exports;
        this.model = model;
        this.run = new RunViewModel(model.formsProperty(), TaskRunner.forWindow(), pulse, calm);
        addCommands();
    }

    public RegisterViewModel model() {
        return model;
    }

    /** The register shown, running. */
    RunViewModel run() {
        return run;
    }

    /** The tab; Undo and Redo act on the register while it is in front. */
    public Workspace workspace() {
        return new Workspace(
                ID,
                "Register",
                Feather.SLIDERS,
                () -> new RegisterView(
                        model,
                        run,
                        new CodeCopies(model, run, new SystemClipboard(), this::announce),
                        context.look().tokensProperty(),
                        new RegisterExports(model, exports)),
                model);
    }

    private void announce(String sentence) {
        context.navigator().publish(new NavigationRequest.Announce(sentence, ID));
    }

    private void addCommands() {
        context.commands()
                .add(Command.of(
                        "register.save",
                        CommandMenu.REGISTER,
                        "Save register to its row",
                        Feather.SAVE,
                        "Shortcut+Enter",
                        when(EditState::unsaved),
                        model::save));
        context.commands()
                .add(Command.of(
                        "register.reciprocal",
                        CommandMenu.REGISTER,
                        "Replace by the reciprocal",
                        Feather.REPEAT,
                        "",
                        when(EditState::canReverse),
                        model::reverse));
        addRunCommands();
    }

    private void addRunCommands() {
        ObservableBooleanValue runs = Bindings.isNotNull(run.momentProperty());
        Runnable runOrPause =
                () -> run.runningProperty().set(!run.runningProperty().get());
        add("register.step", "Step the register", Feather.CHEVRON_RIGHT, "F8", runs, run::step);
        add("register.stepBack", "Step the register back", Feather.CHEVRON_LEFT, "Shift+F8", runs, run::stepBack);
        add("register.run", "Run the register, or pause", Feather.PLAY, "F9", runs, runOrPause);
        add("register.restart", "Back to the start state", Feather.SKIP_BACK, "Shift+F9", runs, run::restart);
    }

    private void add(
            String id, String title, Feather icon, String keys, ObservableBooleanValue enabled, Runnable action) {
        context.commands().add(Command.of(id, CommandMenu.REGISTER, title, icon, keys, enabled, action));
    }

    private ObservableBooleanValue when(Predicate<EditState> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(model.stateProperty().get()), model.stateProperty());
    }
}
