package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Little memory, a full disk, a home that cannot be written, no display: said in a sentence, and nothing is lost. */
@EnabledOnOs(OS.LINUX)
class HostileMachineTest {
    private static final String MAIN = "org.cyclotron.Main";
    private static final String ORIGINAL = "assets/samples/original.csv";
    private static final Map<String, String> C_LOCALE = Map.of("LC_ALL", "C", "LC_CTYPE", "", "LANG", "");

    @TempDir
    private Path folder;

    @Test
    void aHeapOf256MebibytesIsEnoughForEverySample() throws Exception {
        List<String> samples;
        try (Stream<Path> files = Files.list(Path.of("assets", "samples"))) {
            samples = files.map(Path::toString).sorted().toList();
        }
        ProgramRun run = ProgramRun.of(
                folder,
                Map.of(),
                ProgramRun.java(List.of("-Xmx256m"), AnalyzesFiles.class.getName(), samples.toArray(String[]::new)));
        assertThat(run.exitCode()).as(run.err()).isZero();
        // One sample is made of rows that cannot be read.
        assertThat(run.out().lines())
                .containsExactlyElementsOf(samples.stream()
                        .map(file -> file + (file.endsWith("problems.csv") ? " 3" : " 0"))
                        .toList());
    }

    @Test
    @Tag("long")
    void whatWouldNotFitIntoMemoryIsRefusedBeforeItIsTried() throws Exception {
        Path file = Files.writeString(
                folder.resolve("large.lfsr"), "#! field=2 notation=characteristic\nx^34 + x^27 + x^2 + x + 1\n");
        ProgramRun run = ProgramRun.of(
                folder,
                Map.of(),
                ProgramRun.java(
                        List.of("-Xmx256m"), MAIN, "analyze", file.toString(), "--kernel", "bitmap", "--no-history"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("algebraic-only").contains("MiB").contains("half of the heap");
    }

    @Test
    @Tag("long")
    void moreThanTheHeapHoldsIsSaidAndIsNoDefect() throws Exception {
        String row = IntStream.range(0, 90_000).mapToObj(i -> "1").collect(Collectors.joining(","));
        Path file = Files.writeString(folder.resolve("rows.csv"), (row + "\n").repeat(200));
        ProgramRun run = ProgramRun.of(
                folder,
                Map.of(),
                ProgramRun.java(
                        List.of("-Xmx24m"), MAIN, "analyze", file.toString(), "--field", "2", "--no-enumerate"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains("out of memory").contains("-Xmx").doesNotContain("\tat ");
    }

    /** Bytes of UTF-8 as a shell in another locale passes them on. */
    private static List<String> withArgumentCafe(List<String> program) {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "exec \"$@\" \"$(printf 'caf\\303\\251.lfsr')\"", "sh"));
        command.addAll(program);
        return command;
    }

    @Test
    void inTheCLocaleAFileThatCannotBeNamedIsSaidWithWhatToDo() throws Exception {
        ProgramRun run = ProgramRun.of(
                folder, C_LOCALE, withArgumentCafe(ProgramRun.java(List.of(), MAIN, "analyze", "--no-history")));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err())
                .contains("cannot be the name of a file")
                .contains("LC_ALL=C.UTF-8")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void inTheCLocaleChartsOfRegistersWithOtherLettersHaveNamesOfAsciiAlone() throws Exception {
        Path file =
                Files.writeString(folder.resolve("named.lfsr"), "#! field=2\n# caf\u00e9 \u6771\u4eac x\n1,0,0,1\n");
        Path charts = folder.resolve("charts");
        ProgramRun run = ProgramRun.of(
                folder,
                C_LOCALE,
                ProgramRun.java(
                        List.of(), MAIN, "analyze", file.toString(), "--no-history", "--charts", charts.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("caf\u00e9 \u6771\u4eac x");
        try (Stream<Path> written = Files.list(charts)) {
            assertThat(written.map(each -> each.getFileName().toString()))
                    .contains("line-3-caf-x-length-histogram.svg")
                    .allMatch(name -> name.startsWith("line-3-caf-x-"));
        }
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
        Path output = Files.writeString(folder.resolve("kept.json"), "the old file");
        List<String> program = ProgramRun.java(
                List.of(),
                MAIN,
                "analyze",
                ORIGINAL,
                "--field",
                "2",
                "--format",
                "json",
                "--no-history",
                "-o",
                output.toString());
        ProgramRun run = ProgramRun.of(folder, Map.of(), withFilesOfAtMost(2, program));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err())
                .contains("cannot write " + output)
                .contains("nothing was changed there")
                .doesNotContain("\tat ");
        assertThat(output).hasContent("the old file");
        assertThat(partsIn(folder)).isEmpty();
    }

    @Test
    @Tag("long")
    void aHistoryThatCannotGrowCostsTheEntryAndNotTheResult() throws Exception {
        Path data = folder.resolve("data");
        List<String> program = ProgramRun.java(List.of(), MAIN, "analyze", ORIGINAL, "--field", "2");
        ProgramRun run =
                ProgramRun.of(folder, Map.of("CYCLOTRON_DATA", data.toString()), withFilesOfAtMost(16, program));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("verified");
        assertThat(run.err()).contains("the result is not in the history").doesNotContain("\tat ");
    }

    @Test
    void aHomeThatCannotBeWrittenCostsTheEntryAndNotTheResult() throws Exception {
        // Nobody, not even root, makes folders there.
        Map<String, String> home = Map.of(
                "HOME",
                "/proc/self",
                "CYCLOTRON_DATA",
                "",
                "XDG_DATA_HOME",
                "",
                "XDG_CONFIG_HOME",
                "",
                "XDG_CACHE_HOME",
                "");
        List<String> program = ProgramRun.java(
                List.of("-Duser.home=/proc/self"), MAIN, "analyze", ORIGINAL, "--field", "2", "--format", "csv");
        ProgramRun run = ProgramRun.of(folder, home, program);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("verified");
        assertThat(run.err()).contains("the result is not in the history").doesNotContain("\tat ");
    }

    @Test
    void withoutADisplayTheWindowSaysWhatElseThereIs() throws Exception {
        ProgramRun run = ProgramRun.of(
                folder, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), ProgramRun.java(List.of(), MAIN, "gui"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).startsWith("cyclotron: ").contains("cyclotron analyze FILE");
    }

    /** A limit of the shell on the size of files, in KiB: what is beyond it cannot be written, as on a full disk. */
    private static List<String> withFilesOfAtMost(int kibibytes, List<String> command) {
        String quoted = command.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec " + quoted);
    }

    private static List<Path> partsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .toList();
        }
    }
}
