package org.cyclotron.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The history in one file. Safe for use by several threads, and by several processes that open the same file.
 *
 * <p>What a method has done when it returns survives a crash of this process and, where the disk keeps its promises, of
 * the machine. Deleted entries stay until {@link #purge}, so that deleting can be taken back.
 */
public final class History implements AutoCloseable {
    /** What words are looked for in. SQLite knows no capital letters beyond ASCII, so it is searched as it is, too. */
    private static final String TEXT =
            "title || char(10) || outcome || char(10) || machine || char(10) || version || char(10) || note";

    private final Path file;
    private final Clock clock;
    private final Connection connection;
    private final @Nullable String notice;

    private History(Path file, Clock clock, HistoryFile.Opened opened) {
        this.file = file;
        this.clock = clock;
        this.connection = opened.connection();
        this.notice = opened.notice();
    }

    /**
     * Opens a history, made where there is none.
     *
     * @param clock tells when entries are deleted
     * @throws HistoryException when it cannot be opened
     */
    public static History open(Path file, Clock clock) throws HistoryException {
        return new History(file, clock, HistoryFile.open(file, clock, true));
    }

    /**
     * Opens a history that this process has opened before: a long file is not looked through for damage again.
     *
     * @throws HistoryException when it cannot be opened, also because it was damaged meanwhile
     */
    public static History reopen(Path file, Clock clock) throws HistoryException {
        return new History(file, clock, HistoryFile.open(file, clock, false));
    }

    public Path file() {
        return file;
    }

    /** That a file was set aside which could not be read, or entries are left out; null when neither is so. */
    public @Nullable String notice() {
        return notice;
    }

    /** Keeps a result. When this returns it is kept. */
    public HistoryEntry add(NewEntry entry) throws HistoryException {
        return add(UUID.randomUUID(), entry, "").orElseThrow();
    }

    /** Keeps a copy of an entry of another file, unless it is here already; deleted here counts as here. */
    public Optional<HistoryEntry> addCopy(UUID id, NewEntry entry, String note) throws HistoryException {
        return add(id, entry, note);
    }

    /** Work with a history that may fail. */
    public interface Work<T> {
        T run() throws HistoryException;
    }

    /** Does several things as one: when it returns all of them are kept, when it throws none is. */
    public <T> T together(Work<T> work) throws HistoryException {
        synchronized (connection) {
            execute("BEGIN IMMEDIATE");
            try {
                T result = work.run();
                execute("COMMIT");
                return result;
            } catch (HistoryException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        }
    }

    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (HistoryException e) {
            // SQLite has done so itself already.
            cause.addSuppressed(e);
        }
    }

    private void execute(String sql) throws HistoryException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure("change it", e);
        }
    }

    private Optional<HistoryEntry> add(UUID id, NewEntry entry, String note) throws HistoryException {
        String sql =
                "INSERT INTO entry (id, kind, made, title, outcome, status, machine, version, note, characters, document)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING "
                        + EntryRow.COLUMNS;
        return one("keep an entry", sql, statement -> {
            statement.setString(1, id.toString());
            statement.setString(2, entry.kind().id());
            statement.setLong(3, EntryRow.nanos(entry.made()));
            statement.setString(4, entry.title());
            statement.setString(5, entry.outcome());
            statement.setString(6, entry.status().id());
            statement.setString(7, entry.machine());
            statement.setString(8, entry.version());
            statement.setString(9, note);
            statement.setLong(10, entry.document().length());
            statement.setBytes(11, DocumentText.packed(entry.document()));
        });
    }

    /** The entries that are asked for, the newest first. */
    public List<HistoryEntry> find(HistoryQuery query) throws HistoryException {
        List<String> words = query.words().isBlank()
                ? List.of()
                : List.of(query.words().strip().split("\\s+"));
        StringBuilder sql = new StringBuilder(
                "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE " + ReadableEntries.CONDITION + " AND deleted IS ");
        sql.append(query.deleted() ? "NOT NULL" : "NULL").append(query.kind() == null ? "" : " AND kind = ?");
        words.forEach(word -> sql.append(" AND (instr(" + TEXT + ", ?) OR instr(lower(" + TEXT + "), ?))"));
        sql.append(" ORDER BY made DESC, number DESC LIMIT ?");
        return all("search", sql.toString(), statement -> {
            int place = 1;
            if (query.kind() != null) {
                statement.setString(place++, query.kind().id());
            }
            for (String word : words) {
                statement.setString(place++, word);
                statement.setString(place++, word.toLowerCase(Locale.ROOT));
            }
            statement.setInt(place, query.limit());
        });
    }

    /** How many entries there are that were not deleted. */
    public int size() throws HistoryException {
        synchronized (connection) {
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT count(*) FROM entry WHERE deleted IS NULL AND " + ReadableEntries.CONDITION);
                    ResultSet result = statement.executeQuery()) {
                return result.getInt(1);
            } catch (SQLException e) {
                throw failure("count entries", e);
            }
        }
    }

    /** The entry with this number, deleted or not. */
    public Optional<HistoryEntry> find(long number) throws HistoryException {
        return one(
                "find an entry",
                "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE number = ? AND " + ReadableEntries.CONDITION,
                statement -> statement.setLong(1, number));
    }

    /**
     * The document of an entry, as it was kept.
     *
     * @throws HistoryException when it cannot be read, or is gone
     */
    public String document(HistoryEntry entry) throws HistoryException {
        synchronized (connection) {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT document FROM entry WHERE number = ?")) {
                statement.setLong(1, entry.number());
                try (ResultSet result = statement.executeQuery()) {
                    if (!result.next()) {
                        throw new IOException("entry " + entry.number() + " was removed for good");
                    }
                    return DocumentText.unpacked(result.getBytes(1), entry.characters());
                }
            } catch (SQLException | IOException e) {
                throw failure("read a document", e);
            }
        }
    }

    /** Writes a note to an entry, in place of the one before. Returns whether the entry is there. */
    public boolean annotate(long number, String note) throws HistoryException {
        return change("write a note", "UPDATE entry SET note = ? WHERE number = ?", statement -> {
                    statement.setString(1, note);
                    statement.setLong(2, number);
                })
                > 0;
    }

    /** Deletes an entry; it can be taken back until {@link #purge}. Returns whether it was there. */
    public boolean delete(long number) throws HistoryException {
        return delete(List.of(number)) > 0;
    }

    /** Deletes entries, all or none. Returns how many were there. */
    public int delete(List<Long> numbers) throws HistoryException {
        return change(
                "delete entries",
                "UPDATE entry SET deleted = ? WHERE deleted IS NULL AND number IN (SELECT value FROM json_each(?))",
                statement -> {
                    statement.setLong(1, EntryRow.nanos(clock.instant()));
                    statement.setString(2, numbers.toString());
                });
    }

    /** Takes a deletion back. Returns whether the entry had been deleted. */
    public boolean restore(long number) throws HistoryException {
        return restore(List.of(number)) > 0;
    }

    /** Takes deletions back, all or none. Returns how many had been deleted. */
    public int restore(List<Long> numbers) throws HistoryException {
        return change(
                "take a deletion back",
                "UPDATE entry SET deleted = NULL WHERE deleted IS NOT NULL AND number IN (SELECT value FROM json_each(?))",
                statement -> statement.setString(1, numbers.toString()));
    }

    /** Removes for good what was deleted longer ago than this. Returns how many entries that were. */
    public int purge(Duration age) throws HistoryException {
        return change(
                "remove entries",
                "DELETE FROM entry WHERE deleted < ?",
                statement -> statement.setLong(1, EntryRow.nanos(clock.instant().minus(age))));
    }

    @Override
    public void close() throws HistoryException {
        synchronized (connection) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failure("close the file", e);
            }
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private Optional<HistoryEntry> one(String what, String sql, Filling filling) throws HistoryException {
        return all(what, sql, filling).stream().findFirst();
    }

    private List<HistoryEntry> all(String what, String sql, Filling filling) throws HistoryException {
        synchronized (connection) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                List<HistoryEntry> entries = new ArrayList<>();
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        entries.add(EntryRow.entry(result));
                    }
                }
                return entries;
            } catch (SQLException e) {
                throw failure(what, e);
            }
        }
    }

    private int change(String what, String sql, Filling filling) throws HistoryException {
        synchronized (connection) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw failure(what, e);
            }
        }
    }

    private HistoryException failure(String what, Exception cause) {
        return new HistoryException(
                "the history %s did not let this program %s: %s".formatted(file, what, cause.getMessage()), cause);
    }
}
