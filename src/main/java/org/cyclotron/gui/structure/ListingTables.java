package org.cyclotron.gui.structure;

import java.util.Arrays;
import java.util.List;
import org.cyclotron.report.StateText;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

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
            case ListingContent.States listed -> states(listed);
            case ListingContent.Cycles listed -> cycles(listed);
            case ListingContent.Closed closed -> throw new IllegalStateException("nothing is listed");
            case ListingContent.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private static Table states(ListingContent.States listed) {
        List<List<@Nullable Object>> rows = listed.rows().stream()
                .<List<@Nullable Object>>map(row -> Arrays.asList(row.index(), StateText.elements(row.cells())))
                .toList();
        return new Table(
                "states",
                "States: " + listed.heading(),
                List.of(new Table.Column("step", "Step", true), new Table.Column("state", "State", false)),
                rows);
    }

    private static Table cycles(ListingContent.Cycles listed) {
        List<List<@Nullable Object>> rows = listed.rows().stream()
                .<List<@Nullable Object>>map(
                        row -> Arrays.asList(row.number(), row.length(), StateText.elements(row.representative())))
                .toList();
        return new Table(
                "cycle-list",
                "Cycles: " + listed.heading(),
                List.of(
                        new Table.Column("cycle", "Cycle", true),
                        new Table.Column("length", "Length", true),
                        new Table.Column("representative", "Representative", false)),
                rows);
    }
}
