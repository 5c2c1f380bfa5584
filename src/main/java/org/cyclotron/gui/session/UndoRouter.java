package org.cyclotron.gui.session;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Undoable;
import org.cyclotron.gui.navigation.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Undo and Redo: of the workspace in front where it has an edit to act on, otherwise of the file. */
public final class UndoRouter {
    private static final ObservableBooleanValue NEVER = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();

    private final ObservableValue<@Nullable Workspace> front;
    private final Undoable file;

    public UndoRouter(ObservableValue<@Nullable Workspace> front, Undoable file) {
        this.front = front;
        this.file = file;
    }

    /** Adds the two commands. */
    public void add(Commands commands) {
        commands.add(
                command("edit.undo", "Undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", Undoable::canUndo, Undoable::undo));
        commands.add(command(
                "edit.redo", "Redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", Undoable::canRedo, Undoable::redo));
    }

    private Command command(
            String id,
            String title,
            Feather icon,
            String keys,
            Function<Undoable, ObservableBooleanValue> can,
            Consumer<Undoable> act) {
        return Command.of(id, CommandMenu.EDIT, title, icon, keys, enabled(can), () -> act.accept(target(can)));
    }

    private Undoable target(Function<Undoable, ObservableBooleanValue> can) {
        Workspace workspace = front.getValue();
        Undoable edits = workspace == null ? null : workspace.edits();
        return edits != null && can.apply(edits).get() ? edits : file;
    }

    private BooleanBinding enabled(Function<Undoable, ObservableBooleanValue> can) {
        ObservableValue<Boolean> inWorkspace =
                front.flatMap(workspace -> inWorkspace(workspace, can)).orElse(false);
        return Bindings.createBooleanBinding(
                () -> inWorkspace.getValue() || can.apply(file).get(), inWorkspace, can.apply(file));
    }

    private static ObservableValue<Boolean> inWorkspace(
            @Nullable Workspace workspace, Function<Undoable, ObservableBooleanValue> can) {
        Undoable edits = workspace == null ? null : workspace.edits();
        return edits == null ? NEVER : can.apply(edits);
    }
}
