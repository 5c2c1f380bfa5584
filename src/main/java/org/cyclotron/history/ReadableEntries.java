package org.cyclotron.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the file are entries that this program can read. Others, damaged within a page or of a kind that only a newer program
 * knows, are left out and stay as they are: one of them must not hide the rest.
 */
final class ReadableEntries {
    private static final String HEX = "[0-9a-fA-F]";

    /** A condition of SQL over the columns of an entry. */
    static final String CONDITION = "kind IN ("
            + Arrays.stream(EntryKind.values())
                    .map(kind -> "'" + kind.id() + "'")
                    .collect(Collectors.joining(", "))
            + ") AND status IN ("
            + Arrays.stream(EntryStatus.values())
                    .map(status -> "'" + status.id() + "'")
                    .collect(Collectors.joining(", "))
            + ") AND id GLOB '" + String.join("-", hex(8), hex(4), hex(4), hex(4), hex(12)) + "'";

    private ReadableEntries() {}

    private static String hex(int digits) {
        return HEX.repeat(digits);
    }

    /** What a person should know of the entries that are left out; null when there are none. */
    static @Nullable String notice(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM entry WHERE NOT (" + CONDITION + ")")) {
            long left = result.getLong(1);
            return left == 0
                    ? null
                    : "%d %s of the history cannot be read and %s left out; the others are not touched by it"
                            .formatted(left, left == 1 ? "entry" : "entries", left == 1 ? "is" : "are");
        }
    }
}
