package org.cyclotron.gui.session;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.kordamp.ikonli.feather.Feather;

/** The commands for the open file and its analysis. */
public final class SessionCommands {
    private final FileSession session;
    private final FileOperations files;
    private final AnalysisRequests analysis;
    private final RegistersViewModel registers;
    private final Navigator navigator;

    public SessionCommands(
            FileSession session,
            FileOperations files,
            AnalysisRequests analysis,
            RegistersViewModel registers,
            Navigator navigator) {
        this.session = session;
        this.files = files;
        this.analysis = analysis;
        this.registers = registers;
        this.navigator = navigator;
    }

    /** Adds the commands, each where its menu shows it. */
    public void add(Commands commands) {
        ObservableBooleanValue open = session.nameProperty().isNotEmpty();
        ObservableBooleanValue onDisk = session.pathProperty().isNotNull();
        ObservableBooleanValue hasRows = Bindings.isNotEmpty(registers.items());
        ObservableBooleanValue chosen = Bindings.isNotEmpty(registers.selected());
        commands.add(Command.of(
                "file.sample", CommandMenu.FILE, "Use the sample file", Feather.FILE_TEXT, "", files::openSample));
        commands.add(file("file.save", "Save", Feather.SAVE, "Shortcut+S", open, files::save));
        commands.add(file("file.saveAs", "Save as", Feather.SAVE, "Shortcut+Shift+S", open, files::saveAs));
        commands.add(file("file.reload", "Reload", Feather.REFRESH_CW, "Shift+F5", onDisk, files::reload));
        commands.add(file("file.close", "Close file", Feather.X, "Shortcut+W", open, files::close));
        commands.add(Command.of(
                "register.new", CommandMenu.REGISTER, "New register", Feather.PLUS, "Shortcut+N", this::addNew));
        commands.add(Command.of(
                "register.remove",
                CommandMenu.REGISTER,
                "Remove register",
                Feather.TRASH_2,
                "",
                session.currentRegister().isNotNull(),
                this::removeCurrent));
        commands.add(Command.of(
                "run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU, "F5", hasRows, analysis::analyzeAll));
        commands.add(Command.of(
                "run.analyseSelected",
                CommandMenu.RUN,
                "Analyse selected registers",
                Feather.CPU,
                "Shortcut+R",
                chosen,
                analysis::analyzeSelected));
    }

    private static Command file(
            String id, String title, Feather icon, String keys, ObservableBooleanValue enabled, Runnable action) {
        return Command.of(id, CommandMenu.FILE, title, icon, keys, enabled, action);
    }

    /** Adds x^4 + x + 1 over the field that holds at the end of the file: something to edit. */
    private void addNew() {
        LfsrFile file = session.file();
        FiniteField named = file == null ? null : file.endContext().field();
        FiniteField field = named == null ? FiniteFields.of(2) : named;
        Polynomial quartic = Polynomial.monomial(field, 1, 4)
                .add(Polynomial.monomial(field, 1, 1))
                .add(Polynomial.one(field));
        session.append(Lfsr.ofCharacteristic(quartic), null);
        navigator.publish(new NavigationRequest.ShowWorkspace("register"));
    }

    private void removeCurrent() {
        OpenRegister current = session.currentRegister().get();
        if (current != null) {
            session.remove(current.line());
        }
    }
}
