package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryException;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.history.NewEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged history is read as far as it goes, or set aside as it is; it never stops the program and is never thrown away. */
class HistoryFuzzTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrSetAside() throws IOException {
        fuzz(60);
    }

    @Test
    @Tag("long")
    void tenThousandDamagedFilesAreReadOrSetAside() throws IOException {
        fuzz(10_000);
    }

    private void fuzz(int count) throws IOException {
        byte[] whole = Files.readAllBytes(filled(folder.resolve("whole.db")));
        Cases.run("history files", count, seed -> {
            Path own = Files.createDirectory(folder.resolve("case-" + seed));
            byte[] damaged = new Damage(seed).bytes(whole);
            Path file = Files.write(own.resolve("history.db"), damaged);
            use(file, damaged);
            try (Stream<Path> all = Files.list(own)) {
                for (Path each : all.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(own);
        });
    }

    private static Path filled(Path file) throws IOException {
        try (History history = History.open(file, CLOCK)) {
            for (int i = 0; i < 12; i++) {
                history.add(entry("title " + i, "{\"number\":" + i + "}" + " x".repeat(200 * i)));
            }
        }
        return file;
    }

    private static NewEntry entry(String title, String document) {
        return new NewEntry(
                EntryKind.ANALYSIS, CLOCK.instant(), title, "outcome", EntryStatus.PASSED, "machine", "1", document);
    }

    /** Everything the program does with a history. Only what it says in words may go wrong. */
    private static void use(Path file, byte[] damaged) throws IOException {
        try (History history = History.open(file, CLOCK)) {
            String notice = history.notice();
            if (notice != null && notice.contains("set aside")) {
                assertThat(asides(file)).as("what was set aside").anyMatch(aside -> same(aside, damaged));
            }
            for (HistoryEntry entry : history.find(HistoryQuery.ALL)) {
                documentOrReason(history, entry);
            }
            history.find(HistoryQuery.ALL.withWords("title").ofKind(EntryKind.ANALYSIS));
            history.annotate(3, "noted");
            history.add(entry("another", "{}"));
        } catch (HistoryException e) {
            assertThat(e).hasMessageContaining("history");
        }
    }

    private static List<Path> asides(Path file) throws IOException {
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            return all.filter(each -> each.getFileName().toString().startsWith("history.db.aside-"))
                    .toList();
        }
    }

    private static boolean same(Path aside, byte[] damaged) {
        try {
            return Arrays.equals(Files.readAllBytes(aside), damaged);
        } catch (IOException e) {
            return false;
        }
    }

    private static void documentOrReason(History history, HistoryEntry entry) {
        try {
            assertThat(history.document(entry)).isNotNull();
        } catch (HistoryException e) {
            assertThat(e).hasMessageContaining("read a document");
        }
    }

    @Test
    void entriesThatMakeNoSenseAreLeftOutAndTheOthersStay() throws Exception {
        Path file = filled(folder.resolve("history.db"));
        change(
                file,
                "UPDATE entry SET kind = 'spell' WHERE number = 2",
                "UPDATE entry SET id = 'no id' WHERE number = 3",
                "UPDATE entry SET made = 9223372036854775807 WHERE number = 4",
                "UPDATE entry SET characters = -5 WHERE number = 5",
                "UPDATE entry SET status = 'enchanted' WHERE number = 6");
        try (History history = History.open(file, CLOCK)) {
            List<Long> numbers = new ArrayList<>();
            history.find(HistoryQuery.ALL).forEach(entry -> numbers.add(entry.number()));
            assertThat(numbers).containsExactlyInAnyOrder(1L, 4L, 5L, 7L, 8L, 9L, 10L, 11L, 12L);
            assertThat(history.size()).isEqualTo(numbers.size());
            assertThat(history.find(2)).isEmpty();
            assertThat(history.notice()).contains("3 entries").contains("cannot be read");
        }
    }

    @Test
    void aDocumentThatIsNoneIsRefusedAndOneThatUnpacksWithoutEndTakesNoMemory() throws Exception {
        Path file = filled(folder.resolve("history.db"));
        change(
                file,
                "UPDATE entry SET document = x'1f8b0800' WHERE number = 2",
                "UPDATE entry SET document = x'' WHERE number = 3",
                "UPDATE entry SET characters = 10 WHERE number = 12");
        try (History history = History.open(file, CLOCK)) {
            for (long number : new long[] {2, 3, 12}) {
                HistoryEntry entry = history.find(number).orElseThrow();
                assertThatThrownBy(() -> history.document(entry)).isInstanceOf(HistoryException.class);
            }
            assertThat(history.document(history.find(11).orElseThrow())).startsWith("{\"number\":10}");
        }
    }

    private static void change(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
