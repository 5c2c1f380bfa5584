package org.cyclotron.gui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.lfsr.csv.SourceLine;

/**
 * A file with its rows numbered for the list. Immutable; made in time linear in the lines, so not on the JavaFX thread.
 *
 * @param items the readable rows as first shown; the i-th belongs to the i-th row of the file
 * @param problems why rows could not be read, a sentence each
 */
record RegisterDocument(LfsrFile file, List<RegisterListItem> items, List<String> problems) {
    RegisterDocument {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** Numbers the rows of a file, unreadable ones included, and adds what is known of them already. */
    static RegisterDocument of(LfsrFile file, Map<Lfsr, RegisterAnalysis> known) {
        List<RegisterListItem> items = new ArrayList<>(file.rows().size());
        int number = 0;
        int line = 0;
        for (SourceLine source : file.lines()) {
            line++;
            if (source.isRow()) {
                number++;
                if (items.size() < file.rows().size()
                        && file.rows().get(items.size()).line() == line) {
                    items.add(item(number, file.rows().get(items.size()), known));
                }
            }
        }
        return new RegisterDocument(
                file,
                items,
                file.problems().stream().map(RegisterDocument::sentence).toList());
    }

    private static RegisterListItem item(int number, RegisterRow row, Map<Lfsr, RegisterAnalysis> known) {
        RegisterListItem item = RegisterListItem.of(number, row.name(), row.lfsr());
        RegisterAnalysis analysis = known.get(row.lfsr());
        return analysis == null ? item : item.with(analysis);
    }

    static String sentence(RowProblem problem) {
        return "Line " + problem.line() + ", column " + problem.column() + ": " + problem.reason();
    }

    /** The row with a number of the list. */
    Optional<RegisterRow> row(int number) {
        int at = Collections.binarySearch(numbers(), number);
        return at < 0 ? Optional.empty() : Optional.of(file.rows().get(at));
    }

    /** The number of the row in a line of the file. */
    Optional<Integer> numberAt(int line) {
        List<Integer> lines =
                new IndexedView(file.rows().size(), i -> file.rows().get(i).line());
        int at = Collections.binarySearch(lines, line, Comparator.naturalOrder());
        return at < 0 ? Optional.empty() : Optional.of(items.get(at).number());
    }

    private List<Integer> numbers() {
        return new IndexedView(items.size(), i -> items.get(i).number());
    }
}
