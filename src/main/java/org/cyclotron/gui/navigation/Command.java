package org.cyclotron.gui.navigation;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can ask for, wherever it is offered: menu, toolbar, palette, shortcut.
 *
 * @param id stable, such as {@code file.open}
 * @param menu where it stands
 * @param title a verb and its object, without a mnemonic mark
 * @param icon on the toolbar and in the palette
 * @param shortcut its keys, or null
 * @param enabled whether it can be asked for now
 */
public record Command(
        String id,
        CommandMenu menu,
        String title,
        Feather icon,
        @Nullable KeyCombination shortcut,
        ObservableBooleanValue enabled,
        Runnable action) {

    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /**
     * A command that can always be asked for.
     *
     * @param keys such as {@code Shortcut+O}, or empty for none
     */
    public static Command of(String id, CommandMenu menu, String title, Feather icon, String keys, Runnable action) {
        return of(id, menu, title, icon, keys, ALWAYS, action);
    }

    /**
     * A command that can be asked for at times.
     *
     * @param keys such as {@code Shortcut+O}, or empty for none
     */
    public static Command of(
            String id,
            CommandMenu menu,
            String title,
            Feather icon,
            String keys,
            ObservableBooleanValue enabled,
            Runnable action) {
        KeyCombination shortcut = keys.isEmpty() ? null : KeyCombination.valueOf(keys);
        return new Command(id, menu, title, icon, shortcut, enabled, action);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** Its keys as people read them, such as {@code Ctrl+O}; empty where there are none. */
    public String keys() {
        return shortcut == null ? "" : shortcut.getDisplayText();
    }
}
