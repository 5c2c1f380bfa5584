package org.cyclotron.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the file of a history, and sets one aside that it cannot read.
 *
 * <p>Writes go to a log beside the file (WAL) and reach the disk before they are acknowledged (synchronous FULL), so that several
 * processes read and write at once and a crash loses nothing that was reported as kept. A file that is damaged, or that
 * a newer version of the program wrote, is never written to: it is renamed, and a new one begun.
 *
 * @see <a href="https://www.sqlite.org/wal.html">Write-Ahead Logging</a>
 */
final class HistoryFile {
    /** A process that writes is waited for so long. */
    private static final int BUSY_MILLIS = 30_000;

    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private HistoryFile() {}

    /**
     * An open file.
     *
     * @param notice what a person should know of its opening; null when nothing
     */
    record Opened(Connection connection, @Nullable String notice) {}

    /**
     * Opens a file.
     *
     * @param searching whether all of it is looked through for damage
     */
    static Opened open(Path file, Clock clock, boolean searching) throws HistoryException {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
            Files.createDirectories(folder);
            NativeLibrary.place(folder);
            Optional<String> fault = Optional.empty();
            try {
                Connection connection = connect(file);
                fault = faultOrClosed(connection, searching);
                if (fault.isEmpty()) {
                    return opened(connection, null, searching);
                }
            } catch (SQLiteException e) {
                if (!isDamage(e.getResultCode())) {
                    throw e;
                }
                fault = Optional.of("is damaged (" + e.getResultCode() + ")");
            }
            Path aside = setAside(file, clock);
            String notice = "The history file %s; it was set aside as %s, and a new one was begun."
                    .formatted(fault.orElseThrow(), aside);
            return opened(connect(file), notice, false);
        } catch (SQLException | IOException e) {
            throw new HistoryException(
                    "the history %s cannot be opened: %s; results are not kept until that is mended"
                            .formatted(file, HistoryException.reason(e)),
                    e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** The fault of a file, which is closed where it has one: a file that is open is not set aside. */
    private static Optional<String> faultOrClosed(Connection connection, boolean searching) throws SQLException {
        boolean usable = false;
        try {
            Optional<String> fault = fault(connection, searching);
            usable = fault.isEmpty();
            return fault;
        } finally {
            if (!usable) {
                connection.close();
            }
        }
    }

    /** What keeps this program from using the file; empty when nothing does. */
    private static Optional<String> fault(Connection connection, boolean searching) throws SQLException {
        int version = Migrations.version(connection);
        if (version > Migrations.latest()) {
            return Optional.of("is of version %d, written by a newer version of the program; this one knows up to %d"
                    .formatted(version, Migrations.latest()));
        }
        if (!searching) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
            String verdict = result.getString(1);
            return verdict.equals("ok") ? Optional.empty() : Optional.of("is damaged (" + verdict + ")");
        }
    }

    /**
     * Brings a file to the latest version.
     *
     * @param notice what is to be known of its opening already
     * @param searching whether to look for entries that cannot be read
     */
    private static Opened opened(Connection connection, @Nullable String notice, boolean searching)
            throws SQLException {
        try {
            Migrations.apply(connection);
            return new Opened(connection, searching ? ReadableEntries.notice(connection) : notice);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_NOTADB || (code.code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    private static Path setAside(Path file, Clock clock) throws IOException {
        String time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(clock.instant());
        Path aside = file.resolveSibling(file.getFileName() + ".aside-" + time);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".aside-" + time + "-" + i);
        }
        for (String part : PARTS) {
            Path from = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        return aside;
    }
}
