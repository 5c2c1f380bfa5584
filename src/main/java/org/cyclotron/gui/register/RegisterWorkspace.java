package org.cyclotron.gui.register;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
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
    private final RegisterViewModel model;

    /**
     * A workspace that follows the current register.
     *
     * @param current the register selected in the list
     * @param rows where edits are saved
     */
    public RegisterWorkspace(
            WorkbenchContext context, ObservableValue<@Nullable RegisterListItem> current, RegisterRows rows) {
        this(context, new RegisterViewModel(TaskRunner.forWindow(), rows));
        current.subscribe(model::show);
    }

    /** A workspace on a model that somebody else feeds. */
    public RegisterWorkspace(WorkbenchContext context, RegisterViewModel model) {
        this.context = context;
        this.model = model;
        addCommands();
    }

    public RegisterViewModel model() {
        return model;
    }

    /** The tab. */
    public Workspace workspace() {
        return new Workspace(ID, "Register", Feather.SLIDERS, () -> new RegisterView(model));
    }

    private void addCommands() {
        add("edit.undo", CommandMenu.EDIT, "Undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", when(EditState::canUndo), model::undo);
        add("edit.redo", CommandMenu.EDIT, "Redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", when(EditState::canRedo), model::redo);
        add("register.new", CommandMenu.REGISTER, "New register", Feather.PLUS, "Shortcut+N", Bindings.createBooleanBinding(() -> true), this::create);
        add("register.save", CommandMenu.REGISTER, "Save register to its row", Feather.SAVE, "Shortcut+Enter", when(EditState::unsaved), model::save);
        add("register.reciprocal", CommandMenu.REGISTER, "Replace by the reciprocal", Feather.REPEAT, "", when(EditState::canReverse), model::reverse);
    }

    private void create() {
        model.newRegister();
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
    }

    private ObservableBooleanValue when(java.util.function.Predicate<EditState> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(model.stateProperty().get()), model.stateProperty());
    }

    /** Adds a command unless another feature has added it: one that delegates to the workspace in front, such as undo. */
    private void add(String id, CommandMenu menu, String title, Feather icon, String keys, ObservableBooleanValue enabled, Runnable action) {
        if (context.commands().find(id).isEmpty()) {
            context.commands().add(Command.of(id, menu, title, icon, keys, enabled, action));
        }
    }
}
