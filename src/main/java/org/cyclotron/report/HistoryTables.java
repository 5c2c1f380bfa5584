package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cyclotron.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** Entries of a history as a table, and as a list for people. */
public final class HistoryTables {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private HistoryTables() {}

    /** All that is known of entries but their documents. Times are UTC. */
    public static Table of(List<HistoryEntry> entries) {
        return new Table(
                "history",
                "History",
                List.of(
                        new Table.Column("number", "Number", true),
                        new Table.Column("kind", "Kind", false),
                        new Table.Column("made", "Made", false),
                        new Table.Column("title", "Title", false),
                        new Table.Column("outcome", "Outcome", false),
                        new Table.Column("status", "Status", false),
                        new Table.Column("note", "Note", false),
                        new Table.Column("machine", "Machine", false),
                        new Table.Column("version", "Version", false),
                        new Table.Column("id", "Id", false)),
                entries.stream()
                        .map(entry -> Arrays.<@Nullable Object>asList(
                                entry.number(),
                                entry.kind().id(),
                                entry.made().toString(),
                                entry.title(),
                                entry.outcome(),
                                entry.status().id(),
                                entry.note(),
                                entry.machine(),
                                entry.version(),
                                entry.id().toString()))
                        .toList());
    }

    /** A line an entry, with its outcome and note below it. */
    public static void write(List<HistoryEntry> entries, ZoneId zone, Writer out) throws IOException {
        for (HistoryEntry entry : entries) {
            out.write("%4d  %s  %-11s  %s\n"
                    .formatted(
                            entry.number(),
                            TIME.withZone(zone).format(entry.made()),
                            entry.kind().label(),
                            entry.title()));
            out.write("      " + entry.outcome() + "\n");
            if (!entry.note().isEmpty()) {
                out.write("      note: " + entry.note() + "\n");
            }
        }
        out.flush();
    }
}
