package org.cyclotron.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("kept").resolve("history.db");
    }

    private static NewEntry entry(EntryKind kind, String made, String title, String document) {
        return new NewEntry(
                kind,
                Instant.parse(made),
                title,
                "it went well",
                EntryStatus.STOPPED,
                "Ünit, 2 cores",
                "1.2",
                document);
    }

    @Test
    void anEntryComesBackAsItWasKeptAlsoAfterReopening() throws IOException {
        String document = "{\"größe\":\"2⁶⁴\"}\n".repeat(5000);
        HistoryEntry kept;
        try (History history = History.open(file, CLOCK)) {
            kept = history.add(entry(EntryKind.COMPARISON, "2026-02-28T23:59:59.123456789Z", "original-14", document));
            assertThat(history.notice()).isNull();
        }
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.find(HistoryQuery.ALL)).containsExactly(kept);
            assertThat(history.find(kept.number())).contains(kept);
            assertThat(history.document(kept)).isEqualTo(document);
        }
        assertThat(kept.made()).isEqualTo("2026-02-28T23:59:59.123456789Z");
        assertThat(kept.title()).isEqualTo("original-14");
        assertThat(kept.characters()).isEqualTo(document.length());
        assertThat(kept.note()).isEmpty();
        assertThat(kept.deleted()).isFalse();
        assertThat(kept.status()).isEqualTo(EntryStatus.STOPPED);
    }

    @Test
    void entriesAreFoundByWordsAndKindTheNewestFirst() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            // A whole second sorts before its fractions, whatever their texts do.
            history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "first of ALL", "a"));
            history.add(entry(EntryKind.COMPARISON, "2026-01-01T00:00:00.5Z", "second", "b"));
            history.add(entry(EntryKind.ANALYSIS, "2025-12-31T00:00:00Z", "oldest", "c"));
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("second", "first of ALL", "oldest");
            assertThat(titles(history, HistoryQuery.ALL.atMost(1))).containsExactly("second");
            assertThat(titles(history, HistoryQuery.ALL.ofKind(EntryKind.ANALYSIS)))
                    .containsExactly("first of ALL", "oldest");
            assertThat(titles(history, HistoryQuery.ALL.withWords("all FIRST"))).containsExactly("first of ALL");
            assertThat(titles(history, HistoryQuery.ALL.withWords("Ünit went"))).hasSize(3);
            assertThat(titles(history, HistoryQuery.ALL.withWords("100% of_"))).isEmpty();
        }
    }

    @Test
    void aNoteIsKeptAndFound() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            HistoryEntry entry = history.add(entry(EntryKind.CALIBRATION, "2026-01-01T00:00:00Z", "quiet", "x"));
            assertThat(history.annotate(entry.number(), "with the fan off'; DROP TABLE entry; --"))
                    .isTrue();
            assertThat(titles(history, HistoryQuery.ALL.withWords("fan"))).containsExactly("quiet");
            assertThat(history.find(entry.number()).orElseThrow().note()).contains("DROP TABLE");
            assertThat(history.annotate(99, "nothing")).isFalse();
        }
    }

    @Test
    void aDeletionIsTakenBackUntilItIsPurged() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            HistoryEntry entry = history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "gone", "x"));
            assertThat(history.delete(entry.number())).isTrue();
            assertThat(history.delete(entry.number())).as("a second time").isFalse();
            assertThat(titles(history, HistoryQuery.ALL)).isEmpty();
            assertThat(titles(history, HistoryQuery.ALL.ofDeleted())).containsExactly("gone");
            assertThat(history.restore(entry.number())).isTrue();
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("gone");
            history.delete(entry.number());
            assertThat(history.purge(Duration.ZERO))
                    .as("deleted at that time, not before")
                    .isZero();
            assertThat(history.purge(Duration.ofNanos(-1))).isEqualTo(1);
            assertThat(history.restore(entry.number())).isFalse();
            assertThatThrownBy(() -> history.document(entry)).hasMessageContaining("removed for good");
            HistoryEntry next = history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "next", "x"));
            assertThat(next.number()).as("numbers are not given twice").isGreaterThan(entry.number());
        }
    }

    @Test
    void severalEntriesAreDeletedAndBroughtBackTogether() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            for (String title : List.of("one", "two", "three")) {
                history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", title, "x"));
            }
            assertThat(history.size()).isEqualTo(3);
            assertThat(history.delete(List.of(1L, 3L, 99L))).isEqualTo(2);
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("two");
            assertThat(history.size()).isEqualTo(1);
            assertThat(history.restore(List.of(3L, 1L))).isEqualTo(2);
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("three", "two", "one");
            assertThat(history.delete(List.of())).isZero();
        }
    }

    @Test
    void whatIsDoneTogetherIsDoneWhollyOrNotAtAll() throws IOException {
        NewEntry first = entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "first", "x");
        try (History history = History.open(file, CLOCK)) {
            assertThatThrownBy(() -> history.together(() -> {
                        history.add(first);
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(history.find(HistoryQuery.ALL)).isEmpty();
            history.together(() -> history.add(first));
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("first");
        }
    }

    @Test
    void aFileOfTheFirstVersionKeepsItsEntriesItsNumbersAndWhatTheyTell() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        writeFirstVersion(file);
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.notice()).isNull();
            List<HistoryEntry> entries = history.find(HistoryQuery.ALL);
            assertThat(entries).extracting(HistoryEntry::number).containsExactly(3L, 2L, 1L);
            assertThat(entries)
                    .extracting(HistoryEntry::status)
                    .containsExactly(EntryStatus.UNKNOWN, EntryStatus.FAILED, EntryStatus.STOPPED);
            assertThat(entries.getLast().note()).isEqualTo("a note");
            assertThat(history.document(entries.getLast())).isEqualTo("document 1");
            HistoryEntry next = history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "next", "x"));
            assertThat(next.number())
                    .as("entry 4 was removed, and its number is not given again")
                    .isEqualTo(5);
        }
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.size()).isEqualTo(4);
        }
    }

    private static void writeFirstVersion(Path file) throws SQLException {
        List<String> outcomes = List.of("3 verified, cancelled", "1 verified, 1 failed", "Parallel pays.", "gone");
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = old.createStatement()) {
            statement.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
                    + " kind TEXT NOT NULL, made INTEGER NOT NULL, title TEXT NOT NULL, outcome TEXT NOT NULL,"
                    + " machine TEXT NOT NULL, version TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', deleted INTEGER,"
                    + " characters INTEGER NOT NULL, document BLOB NOT NULL) STRICT");
            statement.execute("CREATE INDEX entry_by_time ON entry (made, number)");
            String insert = "INSERT INTO entry (id, kind, made, title, outcome, machine, version, note, characters,"
                    + " document) VALUES (?, ?, ?, 'title', ?, 'machine', '1.0', 'a note', 10, ?)";
            try (var prepared = old.prepareStatement(insert)) {
                for (int i = 1; i <= outcomes.size(); i++) {
                    prepared.setString(1, new UUID(0, i).toString());
                    prepared.setString(2, i == 3 ? "comparison" : "analysis");
                    prepared.setLong(3, i);
                    prepared.setString(4, outcomes.get(i - 1));
                    prepared.setBytes(5, DocumentText.packed("document " + i));
                    prepared.executeUpdate();
                }
            }
            statement.execute("DELETE FROM entry WHERE number = 4");
            statement.execute("PRAGMA user_version = 1");
        }
    }

    @Test
    void aFileThatWasDamagedSinceItWasLastOpenedIsToldAsDamagedWithWhatToDo() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "entry", "x"));
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (History history = History.reopen(file, CLOCK)) {
                        history.find(HistoryQuery.ALL);
                    }
                })
                .isInstanceOfSatisfying(HistoryException.class, e -> {
                    assertThat(e.isDamage()).isTrue();
                    assertThat(e.remedy()).contains("set aside");
                });
    }

    @Test
    void aCopyIsKeptOnce() throws IOException {
        UUID id = UUID.randomUUID();
        NewEntry copied = entry(EntryKind.COMPARISON, "2026-01-01T00:00:00Z", "copied", "x");
        try (History history = History.open(file, CLOCK)) {
            HistoryEntry kept = history.addCopy(id, copied, "from elsewhere").orElseThrow();
            assertThat(kept.id()).isEqualTo(id);
            assertThat(kept.note()).isEqualTo("from elsewhere");
            assertThat(history.addCopy(id, copied, "again")).isEmpty();
            history.delete(kept.number());
            assertThat(history.addCopy(id, copied, "again")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideUnchanged() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "this is no database, and long enough to be taken for a header of one".repeat(20));
        byte[] before = Files.readAllBytes(file);
        Path aside = file.resolveSibling("history.db.aside-20260301-120000");
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.notice()).contains("damaged").contains(aside.toString());
            history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "new", "x"));
        }
        assertThat(Files.readAllBytes(aside)).isEqualTo(before);
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.notice()).isNull();
            assertThat(titles(history, HistoryQuery.ALL)).containsExactly("new");
        }
    }

    @Test
    void aFileWithBrokenPagesIsSetAside() throws IOException {
        try (History history = History.open(file, CLOCK)) {
            for (int i = 0; i < 50; i++) {
                history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "entry " + i, "document " + i));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] nonsense = "nonsense".repeat(512).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(nonsense, 0, bytes, 4096, nonsense.length);
        Files.write(file, bytes);
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.notice()).contains("damaged").contains("set aside");
            assertThat(history.find(HistoryQuery.ALL)).isEmpty();
        }
        assertThat(file.resolveSibling("history.db.aside-20260301-120000")).hasBinaryContent(bytes);
    }

    @Test
    void aFileOfANewerVersionIsSetAsideWithAllItHolds() throws IOException, SQLException {
        try (History history = History.open(file, CLOCK)) {
            history.add(entry(EntryKind.ANALYSIS, "2026-01-01T00:00:00Z", "kept", "x"));
        }
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = 77");
        }
        try (History history = History.open(file, CLOCK)) {
            assertThat(history.notice()).contains("version 77").contains("newer version of the program");
            assertThat(history.find(HistoryQuery.ALL)).isEmpty();
        }
        try (Connection aside = DriverManager.getConnection("jdbc:sqlite:" + file + ".aside-20260301-120000");
                Statement statement = aside.createStatement()) {
            assertThat(statement.executeQuery("SELECT title FROM entry").getString(1))
                    .isEqualTo("kept");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithTheReason() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file where the folder should be");
        assertThatThrownBy(() -> History.open(file, CLOCK))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("not kept until that is mended");
    }

    private static List<String> titles(History history, HistoryQuery query) throws HistoryException {
        return history.find(query).stream().map(HistoryEntry::title).toList();
    }
}
