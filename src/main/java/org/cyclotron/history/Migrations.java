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
    /** Entries as they were at first. */
    private static final List<String> ENTRIES = List.of("""
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
            ) STRICT""", "CREATE INDEX entry_by_time ON entry (made, number)");

    /**
     * Entries tell how their work ended. The table is made anew, because a column behind the documents could only be read
     * by passing over them; the numbers given so far stay given.
     */
    private static final List<String> STATUS = List.of(
            """
            CREATE TABLE told (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                made INTEGER NOT NULL,
                title TEXT NOT NULL,
                outcome TEXT NOT NULL,
                status TEXT NOT NULL,
                machine TEXT NOT NULL,
                version TEXT NOT NULL,
                note TEXT NOT NULL DEFAULT '',
                deleted INTEGER,
                characters INTEGER NOT NULL,
                document BLOB NOT NULL
            ) STRICT""",
            """
            INSERT INTO told SELECT number, id, kind, made, title, outcome,
                CASE WHEN instr(lower(outcome), 'failed') THEN 'failed'
                     WHEN instr(outcome, ', cancelled') THEN 'stopped'
                     WHEN kind = 'analysis' THEN 'passed'
                     ELSE 'unknown' END,
                machine, version, note, deleted, characters, document FROM entry""",
            "DELETE FROM sqlite_sequence WHERE name = 'told'",
            "INSERT INTO sqlite_sequence (name, seq) SELECT 'told', seq FROM sqlite_sequence WHERE name = 'entry'",
            "DROP TABLE entry",
            "ALTER TABLE told RENAME TO entry",
            "CREATE INDEX entry_by_time ON entry (made, number)");

    private static final List<List<String>> STEPS = List.of(ENTRIES, STATUS);

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
