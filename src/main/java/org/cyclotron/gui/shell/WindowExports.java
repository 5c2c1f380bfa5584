package org.cyclotron.gui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.export.ClipboardSink;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.RegisterSnapshot;
import org.cyclotron.gui.export.SaveDialog;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.jspecify.annotations.Nullable;

/** Gives a window its exports: the command, the menu of the list of registers, the notice of a written file. */
public final class WindowExports {
    private WindowExports() {}

    /**
     * Attaches exports to a window.
     *
     * @param file the open file; null while there is none
     * @return the exports, for the heads of the cards of workspaces
     */
    public static Exports attach(
            WorkbenchStage stage,
            Supplier<@Nullable LfsrFile> file,
            InterfaceThread interfaceThread,
            ClipboardSink clipboard) {
        SaveDialog dialog = (title, name, kind, extension) ->
                stage.askWhereToSave(title, name, new FilePicker.FileKind(kind, List.of("*." + extension)));
        Exports exports = new Exports(
                stage.context(),
                interfaceThread,
                () -> RegisterSnapshot.of(file.get(), stage.registers()),
                dialog,
                clipboard,
                stage.window().overlay());
        stage.window().addNotice(exports.notice());
        Node menu = exports.registersMenu();
        menu.disableProperty().bind(stage.registers().fileNameProperty().isEmpty());
        stage.window().addRegistersAction(menu);
        stage.window().addProblemsAction(exports.problemsMenu());
        return exports;
    }
}
