package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code cyclotron sequence} says of sequences beyond their elements. */
class SequenceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theStatisticsOfAPeriodNameEveryPostulateWithItsFigures() {
        Session session = Session.run("sequence", "--field", "2", "1,1,0,0", "--statistics");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out())
                .contains("one period, 15 elements")
                .containsPattern("Balance +holds +8 ones, 7 zeros")
                .containsPattern("Runs +holds +8 runs")
                .containsPattern("Autocorrelation +holds +C\\(τ\\) = −1 at all 14 shifts");
    }

    @Test
    void csvIsOneTable() {
        Session session = Session.run("sequence", "--field", "3", "1,2", "--autocorrelation", "--format", "csv");
        assertThat(session.out().lines())
                .startsWith("shift,pairs,real,imaginary,normalised", "0,8,8,0,1", "1,8,-1,0,-0.125")
                .hasSize(9);
        Session both =
                Session.run("sequence", "--field", "3", "1,2", "--autocorrelation", "--complexity", "--format", "csv");
        assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(both.err()).contains("CSV holds one table");
        assertThat(Session.run("sequence", "--field", "2", "1,1", "-n", "3", "--format", "csv")
                        .out())
                .isEqualTo("t,element\n0,0\n1,1\n2,1\n");
    }

    @Test
    void jsonHasWhatWasAskedForAndNothingElse() {
        Session session =
                Session.run("sequence", "--field", "2", "1,0,0,1", "--statistics", "--complexity", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(session.out());
        assertThat(json.path("schema").stringValue()).isEqualTo("cyclotron/sequence/1");
        assertThat(json.path("period").stringValue()).isEqualTo("15");
        assertThat(json.path("wholePeriod").booleanValue()).isTrue();
        assertThat(json.path("postulates").size()).isEqualTo(3);
        assertThat(json.path("counts").get(1).path("count").intValue()).isEqualTo(8);
        assertThat(json.path("linearComplexity").path("complexity").intValue()).isEqualTo(4);
        assertThat(json.has("autocorrelation")).isFalse();
    }

    @Test
    void aPeriodThatIsTooLongIsToldBeforehand() {
        Session session =
                Session.run("sequence", "--field", "2", "--from", "characteristic", "x^61+x^5+x^2+x+1", "--complexity");
        assertThat(session.err()).contains("the period of 2⁶¹ − 1 is too long").contains("-n");
        Session sampled =
                Session.run("sequence", "--field", "2", "--from", "characteristic", "x^21+x^2+1", "--complexity");
        assertThat(sampled.err())
                .contains("One period, 2,097,151 elements; the autocorrelation is summed at some shifts");
        assertThat(session.out()).contains("2,305,843,009,213,693,951").contains("Linear complexity 61");
    }

    @Test
    void aTailIsLeftOutOfThePeriod() {
        Session session = Session.run("sequence", "--field", "2", "0,0,1,1", "--state", "1,0,0,1", "--statistics");
        assertThat(session.out()).contains("after a tail of 2").contains("one period, 3 elements");
    }

    @Test
    void aRegisterIsRecoveredFromAFileAndFromStandardInput() throws IOException {
        Session outputs = Session.run("sequence", "--field", "2", "1,0,1,0,0", "-n", "40");
        Path file = Files.writeString(folder.resolve("outputs.txt"), outputs.out());
        Session found = Session.run("sequence", "--field", "2", "--recover", file.toString());
        assertThat(found.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(found.out())
                .contains("40 elements of GF(2), read as digits")
                .contains("row                1,0,1,0,0")
                .contains("start state        0,0,0,0,1")
                .contains("10 elements determine it, 30 more confirm it");
        Session piped = Session.run(
                "0 1 2 2 1 0", Cancellation.NONE, "sequence", "--field", "3", "--recover", "-", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(piped.out());
        assertThat(json.toString()).contains("\"complexity\"").contains("\"unique\":true");
    }

    @Test
    void aSequenceThatCannotBeReadIsNamedByLineAndColumn() {
        Session session = Session.run("101\n1021\n", Cancellation.NONE, "sequence", "--field", "2", "--recover", "-");
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("line 2, column 3: 2 is not an element of GF(2)");
        Session missing = Session.run("sequence", "--field", "2", "--recover", "nowhere.txt");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void everyChartIsDrawnIntoAFolder() {
        Path pictures = folder.resolve("pictures");
        Session session = Session.run("sequence", "--field", "4", "2,1", "--charts", pictures.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(pictures.toFile().list())
                .containsExactlyInAnyOrder(
                        "sequence-autocorrelation.svg",
                        "sequence-runs.svg",
                        "sequence-linear-complexity.svg",
                        "sequence-balance.svg");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertThat(Session.run("sequence", "--field", "2", "1,1", "--states", "--statistics")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("sequence", "--field", "2", "1,1", "--recover", "-")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("sequence", "--field", "2", "1,1", "--statistics", "-n", "0")
                        .exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Session.run("sequence", "--field", "2", "1,1", "--format", "xml")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
