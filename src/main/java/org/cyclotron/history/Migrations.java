package org.cyclotron.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The versions of the file: each step leads from one to the next, and a file carries the number of the last one made. A step
 * is never changed once it was released; another is added.
 */
final class Migrations {
    private static final List<List<String>> STEPS =
            List.of(List.of("""
            CREATE TABLE entry (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                made INTEGER NOT NULL,
                title TEXT NOT NULL,
                outcome TEXT NOT NULL,
                machine TEXT NOT NULL,
                version TEXT NOT NULL,
                note TEXT NOT NULL DEFAULT '',
                deleted INTEGER,
                characters INTEGER NOT NULL,
                document BLOB NOT NULL
            ) STRICT""", "CREATE INDEX entry_by_time ON entry (made, number)"));

    private Migrations() {}

    /** The version this program writes. */
    static int latest() {
        return STEPS.size();
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /** Brings a file to the latest version, all steps or none. Another process may do the same at the same time. */
    static void apply(Connection connection) throws SQLException {
        if (version(connection) == latest()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (int step = version(connection); step < latest(); step++) {
                    for (String sql : STEPS.get(step)) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + latest());
                statement.execute("COMMIT");
            } catch (SQLException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }
}
