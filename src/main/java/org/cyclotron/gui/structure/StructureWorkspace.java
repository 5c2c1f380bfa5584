package org.cyclotron.gui.structure;

import javafx.beans.value.ObservableValue;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Makes the Structure workspace. */
public final class StructureWorkspace {
    /** The id of the tab. */
    public static final String ID = "structure";

    private StructureWorkspace() {}

    /**
     * The workspace of a window.
     *
     * @param current the register to show
     * @param exports the exports of the window, for the heads of the cards
     * @param analyse asks for the analysis of the current register
     */
    public static Workspace of(
            WorkbenchContext context,
            ObservableValue<@Nullable RegisterListItem> current,
            InterfaceThread interfaceThread,
            Exports exports,
            Runnable analyse) {
        return new Workspace(ID, "Structure", Feather.SHARE_2, () -> {
            StructureViewModel model = new StructureViewModel(current, interfaceThread, context.tasks());
            context.navigator().answer(request -> {
                if (request instanceof NavigationRequest.ShowState(var number)) {
                    model.showState(number);
                }
            });
            return new StructureView(model, context, exports, interfaceThread, analyse);
        });
    }
}
