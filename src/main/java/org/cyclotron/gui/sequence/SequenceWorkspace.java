package org.cyclotron.gui.sequence;

import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Makes the Sequence workspace. */
public final class SequenceWorkspace {
    /** The id of the tab. */
    public static final String ID = "sequence";

    /** The command that leads to where a sequence can be pasted. */
    public static final String RECOVER = "register.recover";

    private static final String REGISTER = "register";

    private SequenceWorkspace() {}

    /**
     * The workspace of a window.
     *
     * @param current the register to show
     * @param exports the exports of the window, for the heads of the cards
     * @param begin opens a new file where none is open, so that a sequence can be pasted
     * @param append adds a register with a name to the open file and selects it
     */
    public static Workspace of(
            WorkbenchContext context,
            ObservableValue<@Nullable RegisterListItem> current,
            InterfaceThread interfaceThread,
            Exports exports,
            Runnable begin,
            BiConsumer<Lfsr, String> append) {
        context.commands()
                .add(Command.of(
                        RECOVER, CommandMenu.REGISTER, "Find the register of a sequence", Feather.ACTIVITY, "", () -> {
                            begin.run();
                            context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
                        }));
        return new Workspace(ID, "Sequence", Feather.ACTIVITY, () -> {
            SequenceViewModel model = new SequenceViewModel(current, interfaceThread, context.tasks());
            return new SequenceView(
                    model,
                    context.look().tokensProperty(),
                    new SequenceExports(model, exports, interfaceThread),
                    lfsr -> {
                        append.accept(lfsr, "recovered");
                        context.navigator().publish(new NavigationRequest.ShowWorkspace(REGISTER));
                    });
        });
    }
}
