package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.app.CalibrationEntry;
import org.cyclotron.app.ComparisonEntry;
import org.cyclotron.app.KeptResults;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.history.NewEntry;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.CalibrationFormat;
import org.cyclotron.report.CalibrationFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HistoryCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private KeptResults results;

    @BeforeEach
    void name() {
        results = new KeptResults(folder.resolve("history.db"), CLOCK);
    }

    private Session history(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err, true),
                false,
                Cancellation.NONE);
        CommandLine line = HistoryCommand.create(terminal, results)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.write(problem.getMessage());
                    return ExitCode.BAD_INPUT;
                })
                .setErr(terminal.err());
        int code = line.execute(arguments);
        terminal.out().flush();
        return new Session(code, out.toString(), err.toString());
    }

    private HistoryEntry keep(String title, String document) throws IOException {
        try (History history = results.open()) {
            return history.add(new NewEntry(
                    EntryKind.ANALYSIS,
                    CLOCK.instant(),
                    title,
                    "3 verified",
                    EntryStatus.PASSED,
                    "a machine",
                    "1.0",
                    document));
        }
    }

    @Test
    void entriesAreListedWithOutcomeAndNoteTheNewestFirst() throws IOException {
        keep("old.csv", "{}");
        keep("new.csv", "{}");
        assertThat(history("note", "1", "with the fan off").exitCode()).isZero();
        assertThat(history("list").out().lines())
                .containsExactly(
                        "   2  2026-03-01 12:00  Analysis     new.csv",
                        "      3 verified",
                        "   1  2026-03-01 12:00  Analysis     old.csv",
                        "      3 verified",
                        "      note: with the fan off");
        assertThat(history("list", "fan").out()).contains("old.csv").doesNotContain("new.csv");
        assertThat(history("list", "--search", "fan off", "old").out())
                .contains("old.csv")
                .doesNotContain("new.csv");
        assertThat(history("list", "--kind", "comparison").out()).isEmpty();
        assertThat(history("list", "--kind", "dream").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(history("list", "--format", "csv").out()).contains("2,analysis,2026-03-01T12:00:00Z,new.csv");
    }

    @Test
    void deletedEntriesComeBackWithUndo() throws IOException {
        keep("kept.csv", "{}");
        assertThat(history("delete", "1").err()).contains("entry 1 (kept.csv) is deleted");
        assertThat(history("list").out()).isEmpty();
        assertThat(history("list", "--deleted").out()).contains("kept.csv");
        assertThat(history("delete", "--undo", "1").err()).contains("there again");
        assertThat(history("list").out()).contains("kept.csv");
    }

    @Test
    void aNumberThatIsNotThereDeletesNothing() throws IOException {
        keep("kept.csv", "{}");
        Session session = history("delete", "1", "7");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("no entry 7").contains("history list");
        assertThat(history("list").out()).contains("kept.csv");
    }

    @Test
    void anExportedHistoryIsImportedOnceAndAsItWas() throws IOException {
        String document = "{\"text\": \"größer, \\\"quoted\\\"\"}\n";
        HistoryEntry kept = keep("a.csv", document);
        history("note", "1", "a note");
        Path file = folder.resolve("export.json");
        assertThat(history("export", "--output", file.toString()).exitCode()).isZero();
        results = new KeptResults(folder.resolve("other.db"), CLOCK);
        assertThat(history("import", file.toString()).err()).contains("1 entry imported, 0 were here already");
        assertThat(history("import", file.toString()).err()).contains("0 entries imported, 1 were here already");
        try (History history = results.open()) {
            HistoryEntry copy = history.find(HistoryQuery.ALL).getFirst();
            assertThat(copy.id()).isEqualTo(kept.id());
            assertThat(copy.note()).isEqualTo("a note");
            assertThat(copy.made()).isEqualTo(kept.made());
            assertThat(history.document(copy)).isEqualTo(document);
        }
    }

    @Test
    void aDamagedExportIsToldWithItsPlaceAndChangesNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("export.json"),
                "{\"schema\":\"cyclotron/history/1\",\n\"entries\":[{\"id\":\"nonsense\"}]}");
        Session session = history("import", file.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("export.json:2:");
        assertThat(history("list").out()).isEmpty();
    }

    @Test
    void anAnalysisIsShownAsTheCommandShowedIt() throws IOException {
        Path registers = Files.writeString(folder.resolve("r.csv"), "#! field=3\n# named\n1,0,2\n7,7\n");
        Session json = Session.run("analyze", registers.toString(), "--format", "json", "--no-history");
        keep("r.csv", json.out());
        for (String format : List.of("text", "json", "csv", "xml", "latex")) {
            Session direct = Session.run("analyze", registers.toString(), "--format", format, "--no-history");
            assertThat(history("show", "1", "--format", format).out())
                    .as(format)
                    .isEqualTo(direct.out());
        }
        assertThat(history("show", "1", "--format", "dance").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsAnalysedIsKeptUnlessAskedOtherwise() throws IOException {
        Path registers =
                Files.writeString(folder.resolve("unlike-any-other-name.csv"), "#! field=2\n1,0,0,1\n1,1\nx\n");
        Session.run("analyze", registers.toString(), "--no-history");
        assertThat(Session.run("history", "list", "unlike-any-other-name").out())
                .isEmpty();
        Session.run("analyze", registers.toString());
        assertThat(Session.run("history", "list", "unlike-any-other-name").out())
                .contains("Analysis     unlike-any-other-name.csv", "2 verified, 1 row not read");
        try (History history = KeptResults.ofUser().open()) {
            for (HistoryEntry entry : history.find(HistoryQuery.ALL.withWords("unlike-any-other-name"))) {
                history.delete(entry.number());
            }
            history.purge(Duration.ZERO);
        }
    }

    @Test
    void twoComparisonsStandBesideEachOther() throws IOException {
        try (History history = results.open()) {
            for (String strategies : List.of("whole@caller,segments@threads:2", "whole@caller,blocks@pool:2")) {
                history.add(ComparisonEntry.of(List.of(comparison(strategies.split(","))), List.of(), false, CLOCK)
                        .orElseThrow());
            }
        }
        Session session = history("compare", "1", "2");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()
                        .lines()
                        .filter(line -> line.contains("@"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactly("whole@caller", "segments@threads:2", "blocks@pool:2");
        assertThat(session.out()).doesNotContain("not comparable");
        assertThat(Stream.of("1", "2").map(number -> history("show", number).out()))
                .allMatch(text -> text.contains("whole@caller"));
        keep("r.csv", "{}");
        assertThat(history("compare", "1", "3").err()).contains("entry 3 is no comparison");
    }

    @Test
    void twoAnalysesStandBesideEachOtherAsTheyWereKept() throws IOException {
        Path registers = Files.writeString(folder.resolve("r.csv"), "#! field=2\n# a\n1,1,0,0\n# b\n0,0,1,1\n");
        String walked = analysed(registers);
        String unwalked = analysed(registers, "--no-enumerate");
        keep("r.csv", walked);
        keep("r.csv", unwalked);
        keep("r.csv", walked.replaceFirst("\"length\"\\s*:\\s*\"15\"", "\"length\":\"14\""));
        assertThat(history("compare", "1", "1").out().lines()).containsExactly("2 registers in both, all alike");
        Session checked = history("compare", "1", "2");
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out().lines().map(String::strip).toList())
                .startsWith("2 registers in both, all checked otherwise")
                .anyMatch(line -> line.matches("a +Status +verified +algebraic only +differs +–"));
        Session wrong = history("compare", "1", "3");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED_VERIFICATION);
        assertThat(wrong.out()).startsWith("WRONG: a: the polynomial is the same, but not the cycle structure.");
        Session csv = history("compare", "1", "3", "--format", "csv", "--register", "a");
        assertThat(csv.exitCode()).isEqualTo(ExitCode.FAILED_VERIFICATION);
        assertThat(csv.err()).contains("a: the polynomial is the same");
        assertThat(csv.out().lines()).hasSize(12).contains("a,longest,15,14,-1,-6.6667,contradicts");
        assertThat(history("compare", "1", "2", "--register", "b").out()).contains("Tail height");
        assertThat(history("compare", "1", "2", "--register", "nobody").err()).contains("nobody; there are a, b");
    }

    private static String analysed(Path registers, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("analyze", registers.toString(), "--format", "json", "--no-history"));
        arguments.addAll(List.of(options));
        return Session.run(arguments.toArray(String[]::new)).out();
    }

    @Test
    void aCalibrationIsShownAsTheLaboratoryShowedItAndSetBesideAnother() throws IOException {
        try (History history = results.open()) {
            for (double factor : new double[] {1, 1.4}) {
                history.add(CalibrationEntry.of(SampleCalibrations.slower(factor, CLOCK.instant()), CLOCK)
                        .orElseThrow());
            }
        }
        assertThat(history("list", "--kind", "calibration").out()).contains("Unit costs", "costs: creation");
        for (CalibrationFormat format : CalibrationFormats.all()) {
            StringWriter direct = new StringWriter();
            format.write(SampleCalibrations.slower(1.4, CLOCK.instant()), direct);
            assertThat(history("show", "2", "--format", format.id()).out())
                    .as(format.id())
                    .isEqualTo(direct.toString());
        }
        assertThat(history("compare", "1", "2").out()).contains("Creation");
        assertThat(history("compare", "1", "2", "--format", "csv").out()).contains("create-worker");
    }

    @Test
    void ofSeveralRegistersComparedTwiceOneIsChosen() throws IOException {
        Comparison other = CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.register(FiniteFields.of(3), 5, "ternary", 2, 1)), 6, "whole@caller"));
        try (History history = results.open()) {
            for (int i = 0; i < 2; i++) {
                history.add(ComparisonEntry.of(List.of(comparison("whole@caller"), other), List.of(), false, CLOCK)
                        .orElseThrow());
            }
        }
        assertThat(history("compare", "1", "2").out()).contains("primitive", "ternary");
        Session csv = history("compare", "1", "2", "--format", "csv");
        assertThat(csv.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(csv.err()).contains("--register");
        assertThat(history("compare", "1", "2", "--format", "csv", "--register", "ternary")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(history("compare", "1", "2", "--register", "nobody").err()).contains("primitive, ternary");
    }

    private static Comparison comparison(String... strategies) {
        return CannedRounds.complete(CannedRounds.request(Subject.of(CannedRounds.primitive()), 6, strategies));
    }
}
