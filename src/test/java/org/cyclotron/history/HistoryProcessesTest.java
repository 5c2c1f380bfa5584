package org.cyclotron.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes with one history, and processes that are killed while they write. */
class HistoryProcessesTest {
    private static final long SEED = 20260301L;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void twoProcessesThatWriteAtOnceLoseNothing() throws IOException, InterruptedException {
        assertNothingIsLost(60);
    }

    @Test
    @Tag("long")
    void twoProcessesThatWriteAtOnceForAMinuteAndMoreLoseNothing() throws IOException, InterruptedException {
        assertNothingIsLost(5000);
    }

    private void assertNothingIsLost(int each) throws IOException, InterruptedException {
        Path file = folder.resolve("history.db");
        List<Process> writers =
                List.of(writer(file, "left", each, "left.out"), writer(file, "right", each, "right.out"));
        for (Process writer : writers) {
            assertThat(writer.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(writer.exitValue())
                    .as(Files.readString(folder.resolve("errors")))
                    .isZero();
        }
        try (History history = History.open(file, Clock.systemUTC())) {
            assertThat(history.notice()).isNull();
            Map<String, HistoryEntry> all = entries(history);
            assertThat(all).hasSize(2 * each);
            for (HistoryEntry entry : all.values()) {
                assertThat(history.document(entry)).isEqualTo(entry.title().repeat(500));
            }
            assertMade(all, lines(folder.resolve("left.out")));
            assertMade(all, lines(folder.resolve("right.out")));
        }
        assertNothingPilesUp();
    }

    @Test
    void whatWasAcknowledgedSurvivesKills() throws IOException, InterruptedException {
        killWriters(4);
    }

    @Test
    @Tag("long")
    void whatWasAcknowledgedSurvivesAHundredKills() throws IOException, InterruptedException {
        killWriters(100);
    }

    private void killWriters(int kills) throws IOException, InterruptedException {
        Path file = folder.resolve("history.db");
        Random random = new Random(SEED);
        System.out.println("kills seeded with " + SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            acknowledged.addAll(killedWriter(file, "writer" + i, random.nextInt(40), i + ".out"));
            try (History history = History.open(file, Clock.systemUTC())) {
                assertThat(history.notice()).as("after kill " + i).isNull();
                assertMade(entries(history), acknowledged);
            }
        }
        assertNothingPilesUp();
    }

    /** All entries by their titles, deleted ones too. */
    private static Map<String, HistoryEntry> entries(History history) throws IOException {
        Map<String, HistoryEntry> all = new HashMap<>();
        history.find(HistoryQuery.ALL).forEach(entry -> all.put(entry.title(), entry));
        history.find(HistoryQuery.ALL.ofDeleted()).forEach(entry -> all.put(entry.title(), entry));
        return all;
    }

    /** Every change that a writer said was made is there. */
    private static void assertMade(Map<String, HistoryEntry> all, List<String> acknowledged) {
        for (String line : acknowledged) {
            String title = line.substring(line.indexOf(' ') + 1);
            assertThat(all).as(line).containsKey(title);
            HistoryEntry entry = all.get(title);
            if (line.startsWith("noted ")) {
                assertThat(entry.note()).isEqualTo("note of " + title);
            }
            if (line.startsWith("deleted ")) {
                assertThat(entry.deleted()).as(line).isTrue();
            }
        }
    }

    /** Killed processes leave one native library beside the history, and none in the folder for temporary files. */
    private void assertNothingPilesUp() throws IOException {
        try (Stream<Path> temporary = Files.list(temporary())) {
            assertThat(temporary.filter(file -> file.getFileName().toString().contains("sqlite")))
                    .isEmpty();
        }
        try (Stream<Path> unpacked = Files.walk(folder.resolve("native"))) {
            assertThat(unpacked.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    /** What a writer acknowledged before it was killed, after so many acknowledgements at least. */
    private List<String> killedWriter(Path file, String name, int least, String output)
            throws IOException, InterruptedException {
        Process writer = writer(file, name, 100_000, output);
        Path said = folder.resolve(output);
        while (lines(said).size() <= least) {
            assertThat(writer.isAlive())
                    .as(Files.readString(folder.resolve("errors")))
                    .isTrue();
            Thread.sleep(1);
        }
        writer.destroyForcibly().waitFor();
        return lines(said);
    }

    /** The complete lines of a file that may be written to. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file);
        try (BufferedReader reader =
                new BufferedReader(new StringReader(text.substring(0, text.lastIndexOf('\n') + 1)))) {
            return reader.lines().toList();
        }
    }

    private Process writer(Path file, String name, int count, String output) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HistoryWriter.class.getName(),
                        file.toString(),
                        name,
                        Integer.toString(count))
                .redirectOutput(folder.resolve(output).toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors").toFile()))
                .start();
        started.add(process);
        return process;
    }
}
