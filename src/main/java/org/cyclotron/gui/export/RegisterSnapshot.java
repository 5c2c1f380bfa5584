package org.cyclotron.gui.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.ExportNames;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * The registers of the open file at one moment, as exports take them.
 *
 * @param file null while none is open
 * @param fileName as shown in the list
 * @param all in the order of the file
 * @param selected a part of {@code all}, in the same order
 * @param problems rows that could not be read
 * @param current the register that workspaces show; null where there is none
 * @param currentRow its row; null where there is none
 */
public record RegisterSnapshot(
        @Nullable LfsrFile file,
        String fileName,
        List<ListedRegister> all,
        List<ListedRegister> selected,
        List<RowProblem> problems,
        @Nullable RegisterListItem current,
        @Nullable RegisterRow currentRow) {
    /** Before a file is open. */
    public static final RegisterSnapshot NONE =
            new RegisterSnapshot(null, "", List.of(), List.of(), List.of(), null, null);

    public RegisterSnapshot {
        all = List.copyOf(all);
        selected = List.copyOf(selected);
        problems = List.copyOf(problems);
    }

    /** The beginning of the names of files about all of them. */
    String stem() {
        return ExportNames.stem(fileName.replaceFirst("\\.[^.]*$", ""));
    }

    /**
     * The rows of a file with what the list knows of them; the i-th item of the list belongs to the i-th row.
     *
     * @param file null while none is open
     */
    public static RegisterSnapshot of(@Nullable LfsrFile file, RegistersViewModel list) {
        // While an edit is being made, the list may be one step behind the file.
        if (file == null || file.rows().size() != list.items().size()) {
            return NONE;
        }
        Set<Integer> chosen = new HashSet<>();
        list.selected().forEach(item -> chosen.add(item.number()));
        RegisterListItem current = list.currentProperty().get();
        RegisterRow currentRow = null;
        List<ListedRegister> all = new ArrayList<>();
        List<ListedRegister> selected = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            RegisterRow row = file.rows().get(i);
            RegisterListItem item = list.items().get(i);
            ListedRegister register = new ListedRegister(row, item.analysis());
            all.add(register);
            if (current != null && current.number() == item.number()) {
                currentRow = row;
            }
            if (chosen.contains(item.number())) {
                selected.add(register);
            }
        }
        return new RegisterSnapshot(
                file, list.fileNameProperty().get(), all, selected, file.problems(), current, currentRow);
    }
}
