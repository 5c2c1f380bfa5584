package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cyclotron.app.ComparisonChart;
import org.cyclotron.app.ComparisonCharts;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.ChangedRun;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Scope;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private final CannedEngine engine = new CannedEngine();
    private Path registers;

    @BeforeEach
    void writeRegisters() throws IOException {
        registers = Files.writeString(
                folder.resolve("r.csv"), "#! field=2\n# first: primitive\n1,0,0,1\n# first, again\n1,1,0,0,0\n1,1\n");
    }

    private Session compare(String... options) {
        return Session.comparing(engine, all("compare", registers.toString(), options));
    }

    private static String[] all(String first, String second, String... rest) {
        return Stream.concat(Stream.of(first, second), Stream.of(rest)).toArray(String[]::new);
    }

    private List<String> strategies() {
        return engine.requests.getFirst().strategies().stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void everyRegisterIsComparedByEveryPresetUnlessAskedOtherwise() {
        Session session = compare();
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.err()).as("no strategy is refused").doesNotContain("left out", "cannot");
        assertThat(engine.requests).hasSize(3);
        ComparisonRequest first = engine.requests.getFirst();
        assertThat(first.rounds()).isEqualTo(10);
        assertThat(first.preview()).isFalse();
        assertThat(first.baseline()).hasToString("whole@caller");
        Presets.all()
                .forEach(preset ->
                        assertThat(strategies()).contains(preset.strategy().toString()));
        assertThat(engine.requests.stream().map(ComparisonRequest::seed).distinct())
                .hasSize(1);
        assertThat(session.out())
                .contains("Line 3  first: primitive")
                .contains("Line 6")
                .contains("Crossover");
    }

    @Test
    void strategiesAreNamedByPresetWithWorkersOrForEveryNumberOfWorkers() {
        compare("--strategies", "segments@threads:3,queue@threads,cyclotron,sequential", "--workers", "2,4,2");
        assertThat(strategies())
                .containsExactly(
                        "segments@threads:3",
                        "queue@threads:2",
                        "queue@threads:4",
                        "segments@threads:2",
                        "segments@threads:4",
                        "whole@caller");
    }

    @Test
    void theBaselineIsAddedWhereItIsMissing() {
        compare("--strategies", "cyclotron:2", "--baseline", "queue@threads");
        assertThat(strategies()).containsExactly("queue@threads", "segments@threads:2");
        assertThat(engine.requests.getFirst().baseline()).hasToString("queue@threads");
    }

    @Test
    void oneKernelHoldsForAll() {
        compare("--strategies", "cyclotron:2", "--kernel", "paced:500us", "--register", "3", "--rounds", "1");
        assertThat(strategies()).containsExactly("whole@caller/paced:500us", "segments@threads:2/paced:500us");
        engine.requests.clear();
        compare("--strategies", "blocks@threads:2/floyd", "--rounds", "1");
        assertThat(strategies()).containsExactly("whole@caller/floyd", "blocks@threads:2/floyd");
        Session mixed = compare("--strategies", "blocks@threads:2/floyd,queue@threads/brent");
        assertThat(mixed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(mixed.err()).contains("different kernels");
    }

    @Test
    void roundsPreviewAndSeedArePassedOn() {
        compare("--rounds", "7", "--preview", "--seed", "-5");
        ComparisonRequest request = engine.requests.getFirst();
        assertThat(request.rounds()).isEqualTo(7);
        assertThat(request.preview()).isTrue();
        assertThat(request.seed()).isEqualTo(-5);
    }

    @Test
    void registersAreChosenByLineNameOrTheBeginningOfTheirName() {
        compare("--register", "6", "--register", "first, again", "--register", "FIRST:");
        assertThat(engine.requests)
                .extracting(request ->
                        request.subject().registers().getFirst().row().line())
                .containsExactly(3, 5, 6);
        assertThat(compare("--register", "second").err()).contains("there is no register “second”");
        Session several = compare("--register", "first");
        assertThat(several.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(several.err()).contains("several registers, on the lines 3, 5");
    }

    @Test
    void aFileIsComparedAsOne() {
        Session session = compare("--scope", "file", "--format", "json");
        assertThat(engine.requests).hasSize(1);
        assertThat(engine.requests.getFirst().subject().scope()).isEqualTo(Scope.FILE);
        assertThat(json(session.out()).at("/comparisons/0/registers").size()).isEqualTo(3);
        assertThat(json(session.out()).at("/comparisons/0/name").asString()).isEqualTo("r.csv");
    }

    @Test
    void aLadderTakesThePlaceOfAFile() {
        Session session =
                Session.comparing(engine, "compare", "--ladder", "3..7:2", "--field", "3", "--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(json(session.out()).get("comparisons").valueStream())
                .extracting(comparison -> comparison.at("/register/degree").asInt())
                .containsExactly(3, 5, 7);
        assertThat(json(session.out()).at("/crossover/0/points").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void everyFormatIsWrittenTheSameToAFileAsToStandardOutput(String format) throws IOException {
        Path file = folder.resolve("result");
        Session printed = compare("--format", format, "--seed", "1");
        Session written = compare("--format", format, "--seed", "1", "--output", file.toString());
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed.out()).isNotBlank();
    }

    @Test
    void theOutputIsTheSameInEveryLocale() {
        String here = compare("--seed", "1").out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(compare("--seed", "1").out()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRunThatFailedItsVerificationShowsInTheExitCode() {
        engine.runs = run -> run.strategy().workers() == 1
                ? run
                : ChangedRun.of(run).failed("lengths sum to 12").record();
        Session session = compare("--strategies", "cyclotron:2", "--rounds", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.FAILED_VERIFICATION);
        assertThat(session.out()).contains("FAILED: lengths sum to 12");
    }

    @Test
    void aBadRowIsReportedAndTheRestIsCompared() throws IOException {
        Files.writeString(registers, "1,0,0,1\n1,7\n");
        Session session = compare("--field", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("r.csv:2:3: ");
        assertThat(session.out()).contains("Line 1");
    }

    @Test
    void aRegisterThatCannotBeEnumeratedIsLeftOutWithTheReason() throws IOException {
        Files.writeString(registers, "#! field=2\n1,1\n1" + ",0".repeat(90) + "\n");
        Session session = compare();
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("line 3 is left out: whole@caller cannot enumerate it: ");
        assertThat(engine.requests).hasSize(1);
    }

    @Test
    void longWorkIsWarnedOfBeforeItBegins() throws IOException {
        Files.writeString(registers, "#! field=2\n1,1,0,1,0,1,0,0,0,0,0,0,0,0\n");
        Session session = compare("--kernel", "paced:500us", "--strategies", "cyclotron:2", "--rounds", "2");
        assertThat(session.err())
                .contains("predicted to take")
                .contains("a round")
                .contains("Ctrl+C");
        assertThat(compare("--strategies", "cyclotron:2", "--rounds", "2").err())
                .isEmpty();
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        engine.runs = run -> {
            waitALittle();
            return run;
        };
        String[] arguments = all("compare", registers.toString(), "--strategies", "cyclotron:2", "--register", "3");
        assertThat(Session.comparing(engine, true, Cancellation.NONE, arguments).err())
                .contains("Comparing [")
                .containsPattern("round \\d+ of 10")
                .contains("1:01 left");
        assertThat(Session.comparing(engine, false, Cancellation.NONE, arguments)
                        .err())
                .isEmpty();
    }

    private static void waitALittle() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void cancellingKeepsCompleteRoundsThatAreContinuedLater() throws IOException {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        engine.enoughFor = 14;
        engine.atTheEnd = cancellation::request;
        Path file = folder.resolve("comparison.json");
        Session stopped = Session.comparing(
                engine,
                false,
                cancellation,
                all(
                        "compare",
                        registers.toString(),
                        "--strategies",
                        "cyclotron:2",
                        "--format",
                        "json",
                        "--seed",
                        "77",
                        "-o",
                        file.toString()));
        assertThat(stopped.exitCode()).isEqualTo(ExitCode.CANCELLED);
        assertThat(stopped.err()).contains("cancelled; complete rounds are kept");
        JsonNode half = json(Files.readString(file));
        assertThat(half.get("cancelled").asBoolean()).isTrue();
        assertThat(half.get("comparisons")
                        .valueStream()
                        .map(each -> each.get("rounds").size()))
                .containsExactly(10, 4);

        engine.enoughFor = Integer.MAX_VALUE;
        engine.requests.clear();
        Session resumed = compare("--resume", file.toString(), "--format", "json");
        assertThat(resumed.exitCode()).isEqualTo(ExitCode.OK);
        JsonNode whole = json(resumed.out());
        assertThat(whole.has("cancelled")).isFalse();
        assertThat(whole.get("comparisons")
                        .valueStream()
                        .map(each -> each.get("rounds").size()))
                .containsExactly(10, 10, 10);
        assertThat(whole.at("/comparisons/0/runs")).isEqualTo(half.at("/comparisons/0/runs"));
        assertThat(engine.requests.stream().map(ComparisonRequest::seed)).containsOnly(77L);
        assertThat(strategies()).containsExactly("whole@caller", "segments@threads:2");
    }

    private Path measured(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options));
        Path file = folder.resolve("before.json");
        arguments.addAll(List.of("--format", "json", "-o", file.toString(), "--register", "3"));
        assertThat(compare(arguments.toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.OK);
        engine.requests.clear();
        return file;
    }

    @Test
    void roundsAndStrategiesAreAddedToAFinishedComparison() throws IOException {
        Path before = measured("--strategies", "cyclotron:2", "--rounds", "3");
        Session session = Session.comparing(
                engine,
                "compare",
                "--resume",
                before.toString(),
                "--rounds",
                "4",
                "--strategies",
                "queue@threads:2",
                "--format",
                "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(strategies()).containsExactly("whole@caller", "segments@threads:2", "queue@threads:2");
        JsonNode runs = json(session.out()).at("/comparisons/0/runs");
        assertThat(runs.valueStream()
                        .filter(run -> run.get("strategy").asString().equals("queue@threads:2")))
                .hasSize(4);
        assertThat(runs.valueStream()
                        .filter(run -> run.get("strategy").asString().equals("segments@threads:2")))
                .hasSize(4);
    }

    @Test
    void comparisonsThatAreNotAskedForStayAsTheyAre() throws IOException {
        Path before = measured("--strategies", "cyclotron:2", "--rounds", "3");
        Session session =
                compare("--resume", before.toString(), "--register", "6", "--rounds", "5", "--format", "json");
        assertThat(json(session.out())
                        .get("comparisons")
                        .valueStream()
                        .map(each -> each.get("rounds").size()))
                .containsExactly(3, 5);
        assertThat(engine.requests).hasSize(1);
    }

    @Test
    void whatWasMeasuredElsewhereIsNotComparable() throws IOException {
        Path before = measured("--rounds", "2", "--strategies", "cyclotron:2");
        Environment here = CannedRounds.ENVIRONMENT;
        engine.environment = new Environment(
                here.taken(),
                "Another processor",
                here.cores(),
                here.memoryBytes(),
                here.operatingSystem(),
                here.javaVersion(),
                here.javaVirtualMachine(),
                here.javaFlags(),
                here.programVersion(),
                99);
        Session session = Session.comparing(engine, "compare", "--resume", before.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err())
                .contains("not comparable")
                .contains("Another processor")
                .doesNotContain(" 99");
        assertThat(engine.requests).isEmpty();
    }

    @Test
    void anotherKernelOrAPreviewDoesNotContinueAMeasurement() throws IOException {
        Path before = measured("--rounds", "2", "--strategies", "cyclotron:2");
        Session kernel = Session.comparing(engine, "compare", "--resume", before.toString(), "--kernel", "paced:1us");
        assertThat(kernel.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(kernel.err()).contains("paced:1us is not comparable with plain");
        Session preview = Session.comparing(engine, "compare", "--resume", before.toString(), "--preview");
        assertThat(preview.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(preview.err()).contains("no preview");
        assertThat(engine.requests).isEmpty();
    }

    @Test
    void aDamagedDocumentIsRefusedWithItsPlace() throws IOException {
        Path before = measured("--rounds", "2", "--strategies", "cyclotron:2");
        Files.writeString(before, Files.readString(before).replace("\"verified\"", "\"fine\""));
        Session session = Session.comparing(engine, "compare", "--resume", before.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err().lines()).hasSize(1).first().asString().matches(".*before.json:\\d+:\\d+: .*“fine”.*");
        assertThat(Session.comparing(engine, "compare", "--resume", folder + "/none")
                        .err())
                .contains("there is no file");
    }

    @Test
    void aProcessThatFailsEndsTheComparisonAndKeepsItsRounds() {
        engine.enoughFor = 12;
        engine.atTheEnd = () -> {
            throw new HostFailedException("the host process broke off; start again");
        };
        Session session = compare("--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.INTERNAL);
        assertThat(session.err()).contains("the host process broke off");
        assertThat(json(session.out())
                        .get("comparisons")
                        .valueStream()
                        .map(each -> each.get("rounds").size()))
                .containsExactly(10, 2);
    }

    @Test
    void timelinesAreWrittenForEveryStrategy() throws IOException {
        Path traces = folder.resolve("traces");
        compare("--strategies", "cyclotron:2", "--trace", traces.toString(), "--register", "6");
        try (Stream<Path> files = Files.list(traces)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "line-6-whole-caller.trace.json", "line-6-segments-threads-2.trace.json");
        }
        assertThat(json(Files.readString(traces.resolve("line-6-segments-threads-2.trace.json")))
                        .get("traceEvents"))
                .isNotEmpty();
        assertThat(compare("--trace", registers.toString()).err()).contains("cannot make the folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void picturesAreDrawnOfEveryComparison(String format) throws IOException {
        Path charts = folder.resolve("charts");
        Session session = compare(
                "--charts",
                charts.toString(),
                "--chart-format",
                format,
                "--strategies",
                "cyclotron",
                "--workers",
                "1,2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        for (String subject : List.of("line-3-first-primitive", "line-5-first-again", "line-6")) {
            for (ComparisonChart chart : ComparisonCharts.all()) {
                assertThat(charts.resolve(subject + "-" + chart.id() + "." + format))
                        .isNotEmptyFile();
            }
        }
        assertThat(compare("--charts", registers.toString()).err()).contains("cannot make the folder");
        assertThat(compare("--charts", charts.toString(), "--chart-format", "gif")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rounds 0",
                "--rounds 1001",
                "--workers 0",
                "--workers x",
                "--strategies nonsense",
                "--strategies whole@caller:2",
                "--strategies segments@threads:2/floyd",
                "--kernel nonsense",
                "--baseline nonsense",
                "--scope world",
                "--format xml",
                "--ladder 4..8",
                "--seed x"
            })
    void optionsThatMeanNothingAreBadUsage(String options) {
        Session session = compare(options.split(" "));
        assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(engine.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--ladder 4..x --field 2",
                "--ladder 9..8 --field 2",
                "--ladder 4..8",
                "--ladder 4..8 --field 2 --register 1",
                "--ladder 4..8 --field 2 --scope file"
            })
    void aSubjectMustBeNamedAndMakeSense(String options) {
        String[] arguments = ("compare " + options).strip().split(" ");
        assertThat(Session.comparing(engine, arguments).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        Files.writeString(registers, "# nothing\n");
        Session session = compare("--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("holds no register");
        assertThat(json(session.out()).get("comparisons").isEmpty()).isTrue();
    }
}
