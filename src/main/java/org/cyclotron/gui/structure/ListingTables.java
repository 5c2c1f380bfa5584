package org.cyclotron.gui.structure;

import org.cyclotron.report.ListTables;
import org.cyclotron.report.Table;

/** What is listed, as a table with every cell in full. */
final class ListingTables {
    private ListingTables() {}

    /** Whether there are rows to export. */
    static boolean isList(ListingContent content) {
        return content instanceof ListingContent.States || content instanceof ListingContent.Cycles;
    }

    /**
     * The rows listed.
     *
     * @throws IllegalStateException when there is no list
     */
    static Table of(ListingContent content) {
        return switch (content) {
            case ListingContent.States listed ->
                ListTables.states(
                        "States: " + listed.heading(),
                        listed.rows().stream()
                                .map(row -> ListTables.state(row.index(), row.cells()))
                                .toList());
            case ListingContent.Cycles listed ->
                ListTables.cycles(
                        "Cycles: " + listed.heading(),
                        listed.rows().stream()
                                .map(row -> ListTables.cycle(row.number(), row.length(), row.representative()))
                                .toList());
            case ListingContent.Closed closed -> throw new IllegalStateException("nothing is listed");
            case ListingContent.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }
}
