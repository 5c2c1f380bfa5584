package org.cyclotron.gui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclotron.app.ExportLists;
import org.cyclotron.app.ExportNames;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.gui.export.LongList;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.report.CycleListingFormat;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;

/**
 * The whole lists of which the window shows a part: the cycles of the register in the formats of {@code cyclotron analyze
 * --list-cycles}, with their states if wanted, and the states of one cycle as a table.
 */
final class ListingExports {
    private final ExportLists lists;

    ListingExports(ExportLists lists) {
        this.lists = lists;
    }

    /** @param name of the register @param row of the file that holds it */
    LongList cycles(String name, RegisterRow row, AlgebraicAnalysis algebra, Supplier<Table> listed) {
        List<LongList.Format> formats = new ArrayList<>();
        for (boolean states : new boolean[] {false, true}) {
            for (CycleListingFormat format : CycleListingFormat.all()) {
                formats.add(new LongList.Format(
                        format.id() + (states ? "-states" : ""),
                        format.label() + (states ? " with every state" : ""),
                        format.extension(),
                        (file, progress, cancellation) ->
                                lists.cycles(row, states, format, file, progress, cancellation)));
            }
        }
        otherFormats()
                .map(format -> table(
                        format,
                        (file, progress, cancellation) ->
                                lists.cycleTable(algebra, format, file, progress, cancellation)))
                .forEach(formats::add);
        return new LongList(ExportNames.stem(name) + "-cycle-list", formats, listed);
    }

    /** @param name of the register @param representative of the cycle */
    LongList states(String name, ListingContent.States listed, Supplier<Table> rows) {
        List<LongList.Format> formats = TableFormats.all().stream()
                .map(format -> table(
                        format,
                        (file, progress, cancellation) -> lists.states(
                                listed.lfsr(),
                                listed.representative(),
                                listed.length(),
                                format,
                                file,
                                progress,
                                cancellation)))
                .toList();
        return new LongList(ExportNames.stem(name) + "-states", formats, rows);
    }

    /** The table formats that the command line does not write lists of cycles in. */
    private static Stream<TableFormat> otherFormats() {
        return TableFormats.all().stream()
                .filter(format -> CycleListingFormat.all().stream()
                        .noneMatch(other -> other.id().equals(format.id())));
    }

    private static LongList.Format table(TableFormat format, LongList.Writing writing) {
        return new LongList.Format(format.id(), format.label(), format.extension(), writing);
    }
}
