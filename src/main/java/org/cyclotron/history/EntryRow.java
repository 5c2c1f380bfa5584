package org.cyclotron.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** An entry as a row of the file, without its document. */
final class EntryRow {
    static final String COLUMNS =
            "number, id, kind, made, title, outcome, status, machine, version, note, deleted, characters";

    private static final long NANOS_A_SECOND = 1_000_000_000;

    private EntryRow() {}

    /** The entry in a row of {@link #COLUMNS}. */
    static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                UUID.fromString(row.getString(2)),
                EntryKind.byId(row.getString(3)),
                instant(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                EntryStatus.byId(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11) != null,
                row.getLong(12));
    }

    /** Nanoseconds since 1970, which a long can hold until 2262. */
    static long nanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS_A_SECOND), time.getNano());
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_A_SECOND), Math.floorMod(nanos, NANOS_A_SECOND));
    }
}
