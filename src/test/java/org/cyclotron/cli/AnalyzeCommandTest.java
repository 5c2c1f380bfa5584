package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyzeCommandTest {
    private static final String ORIGINAL = "assets/samples/original.csv";

    @TempDir
    private Path folder;

    @Test
    void theOriginalRegistersAreVerified() {
        Session session = Session.run("analyze", ORIGINAL, "--field", "2", "--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.err()).isEmpty();
        JsonNode registers =
                JsonMapper.builder().build().readTree(session.out()).get("registers");
        assertThat(registers.size()).isEqualTo(3);
        for (JsonNode register : registers) {
            assertThat(register.at("/verification/status").asString()).isEqualTo("verified");
            BigInteger states = BigInteger.ZERO;
            for (JsonNode term : register.get("cycleStructure")) {
                states = states.add(new BigInteger(term.get("length").asString())
                        .multiply(new BigInteger(term.get("count").asString())));
            }
            assertThat(states)
                    .isEqualTo(new BigInteger(register.get("cyclicStates").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "xml", "latex"})
    void everyFormatIsWrittenTheSameToAFileAsToStandardOutput(String format) throws IOException {
        Path file = folder.resolve("result");
        Session printed = Session.run("analyze", ORIGINAL, "--field", "2", "--format", format);
        Session written =
                Session.run("analyze", ORIGINAL, "--field", "2", "--format", format, "--output", file.toString());
        assertThat(printed.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(written.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed.out()).isNotBlank();
    }

    @Test
    void aStrategyWalksTheStatesAndAutoSaysWhatItChose() {
        Session session = Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "cyclotron:2");
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out()).contains("verified: segments@threads:2");
        Session auto = Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "auto:2");
        assertThat(auto.out()).contains("verified: auto@auto:2, which chose ");
        Session assisted = Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "leap@threads:2");
        assertThat(assisted.out()).contains("assisted").doesNotContain("verified:");
        Session unwalked =
                Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "cyclotron:2", "--max-seconds", "0");
        assertThat(unwalked.out()).contains("more than the limit of 0 s");
    }

    @Test
    void aStrategyThatIsUnknownOrDoesNotGoWithOtherOptionsIsRefused() {
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "nonsense")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "auto:2", "--kernel", "brent")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--strategy", "auto:2", "--no-enumerate")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void registersOfManyStatesAreWalkedByTheKernelThatSuitsThem() throws IOException {
        String primitive = "1,1,0,0,1,0,1" + ",0".repeat(23);
        String repeated = "1" + ",0".repeat(15) + ",1" + ",0".repeat(15);
        Path file = Files.writeString(folder.resolve("many.csv"), primitive + "\n" + repeated + "\n");
        Session json = Session.run("analyze", file.toString(), "--field", "2", "--format", "json");
        JsonNode registers = JsonMapper.builder().build().readTree(json.out()).get("registers");
        assertThat(registers.get(0).at("/verification/method").asString()).isEqualTo("segments");
        assertThat(registers.get(0).at("/verification/statesCovered").asString())
                .isEqualTo("1073741824");
        assertThat(registers.get(1).at("/verification/method").asString()).isEqualTo("sections");
        assertThat(registers.get(1).at("/verification/status").asString()).isEqualTo("verified");
        assertThat(Session.run("analyze", file.toString(), "--field", "2").out())
                .contains("verified: segments walked 1073741824 of 1073741824 states")
                .contains("verified by sections: 4294967296 of 4294967296 states accounted for");
    }

    @Test
    void aFolderOfCheckpointsIsMadeAndIsEmptyWhenAllIsDone() throws IOException {
        Path file = Files.writeString(folder.resolve("many.csv"), "1,1,0,0,1,0,1" + ",0".repeat(23) + "\n");
        Path walks = folder.resolve("kept").resolve("walks");
        Session session = Session.run("analyze", file.toString(), "--field", "2", "--checkpoint", walks.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(walks).isEmptyDirectory();
        Session refused = Session.run(
                "analyze",
                file.toString(),
                "--field",
                "2",
                "--checkpoint",
                file.resolve("below").toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("--checkpoint: the folder");
    }

    @Test
    void aBadRowIsReportedWithItsPlaceAndTheGoodRowsAreStillAnalysed() throws IOException {
        Path file = Files.writeString(folder.resolve("mixed.csv"), "1,0,0,1\n1,2,1\n1,1\n");
        Session session = Session.run("analyze", file.toString(), "--field", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("mixed.csv:2:3: ");
        assertThat(session.out()).contains("Line 1").contains("Line 3").doesNotContain("Line 2");
    }

    @Test
    void jsonHoldsTheProblemsOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "1,7,1\n");
        Session session = Session.run("analyze", file.toString(), "--field", "5", "--format", "json");
        JsonNode problem = JsonMapper.builder().build().readTree(session.out()).at("/problems/0");
        assertThat(problem.get("line").asInt()).isEqualTo(1);
        assertThat(problem.get("column").asInt()).isEqualTo(3);
        assertThat(problem.get("value").asString()).isEqualTo("7");
        assertThat(problem.get("reason").asString()).isNotBlank();
    }

    @Test
    void standardInputIsReadAsAFile() {
        Session session = Session.run("1,1\n", Cancellation.NONE, "analyze", "-", "--field", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).contains("x^2 + x + 1");
    }

    @Test
    void walkingIsLeftOutOnRequest() {
        Session session = Session.run("analyze", ORIGINAL, "--field", "2", "--no-enumerate");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).contains("algebraic-only").doesNotContain("verified");
    }

    @Test
    void aMissingFileIsBadInputSaidInOneLine() {
        Session session = Session.run("analyze", folder.resolve("none.csv").toString(), "--field", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err().lines()).hasSize(1).first().asString().contains("there is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "x", "2^60", "0", "-3"})
    void aNumberThatIsNoFieldIsBadUsage(String field) {
        Session session = Session.run("analyze", ORIGINAL, "--field=" + field);
        assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("--field: ");
    }

    @Test
    void unknownFormatsKernelsAndNotationsNameTheKnownOnes() {
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--format", "doc")
                        .err())
                .contains("text, json, csv, xml, latex");
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--kernel", "fast")
                        .err())
                .contains("auto, bitmap, segments, sections, floyd, brent");
        assertThat(Session.run("analyze", ORIGINAL, "--field", "2", "--notation", "taps")
                        .err())
                .contains("delay-taps");
    }

    @Test
    void aCancelledAnalysisKeepsWhatWasFinishedAndSaysSo() {
        Session session = Session.cancelledOnceItPrinted("Line 5", "analyze", ORIGINAL, "--field", "2");
        assertThat(session.exitCode()).isEqualTo(ExitCode.CANCELLED);
        assertThat(session.out())
                .contains("Line 5")
                .contains("order       24")
                .doesNotContain("Line 9")
                .contains("Cancelled");
        assertThat(session.err()).contains("of 3 registers");
    }

    @Test
    void anOutputFileThatCannotBeWrittenIsNamed() {
        Session session = Session.run(
                "analyze",
                ORIGINAL,
                "--field",
                "2",
                "--output",
                folder.resolve("no/where.json").toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("cannot write").contains("does not exist");
    }

    @Test
    void everyCycleIsListedWithItsStates() throws IOException {
        Path file = Files.writeString(folder.resolve("small.csv"), "1,1,0,1\n");
        Session session = Session.run(
                "analyze", file.toString(), "--field", "2", "--list-cycles", "--states", "--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        JsonNode cycles = JsonMapper.builder().build().readTree(session.out()).at("/registers/0/cycles");
        java.util.Set<String> states = new java.util.HashSet<>();
        for (JsonNode cycle : cycles) {
            assertThat(cycle.get("states").size())
                    .isEqualTo(Integer.parseInt(cycle.get("length").asString()));
            cycle.get("states").forEach(state -> states.add(state.toString()));
        }
        assertThat(states).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-seconds=-1", "--max-seconds=NaN", "--list-cycles --limit=-1"})
    void limitsThatMeanNothingAreBadUsage(String options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", ORIGINAL, "--field", "2"));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(Session.run(arguments.toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
