package org.cyclotron.gui.register;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
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
        this(context, new RegisterViewModel(TaskRunner.forWindow(), rows), exports);
        current.subscribe(model::show);
    }

    /** A workspace on a model that somebody else feeds. */
    public RegisterWorkspace(WorkbenchContext context, RegisterViewModel model, Exports exports) {
        this.context = context;
        this.exports = exports;
        this.model = model;
        addCommands();
    }

    public RegisterViewModel model() {
        return model;
    }

    /** The tab; Undo and Redo act on the register while it is in front. */
    public Workspace workspace() {
        return new Workspace(
                ID,
                "Register",
                Feather.SLIDERS,
                () -> new RegisterView(model, context.look().tokensProperty(), new RegisterExports(model, exports)),
                model);
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
    }

    private ObservableBooleanValue when(Predicate<EditState> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(model.stateProperty().get()), model.stateProperty());
    }
}
