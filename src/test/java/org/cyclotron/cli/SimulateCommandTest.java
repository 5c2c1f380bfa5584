package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePublishedExampleIsPredictedWithItsInconsistencies() {
        Session session = Session.run(
                "simulate", "--states", "1000", "--profile", "original-spawn", "--strategies", "original-static");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("Predicted, not measured")
                .contains("sequential 500 ms")
                .contains("975 ms")
                .contains("4 to 6 times slower than one at 165 to 253 states")
                .contains("1.2 times slower, not 4 to 6 times");
    }

    @Test
    void theJsonHasBreakdownsThatSumAndCurves() {
        JsonNode simulation = simulated(
                "--states",
                "2^20",
                "--profile",
                "rough",
                "--strategies",
                "cyclotron,auto",
                "--workers",
                "1..8",
                "--cores",
                "8");
        assertThat(simulation.at("/cores").intValue()).isEqualTo(8);
        assertThat(simulation.at("/states").stringValue()).isEqualTo("1048576");
        JsonNode lane = simulation.at("/strategies/0");
        long sum = 0;
        for (JsonNode nanos : lane.get("phases")) {
            sum += nanos.longValue();
        }
        assertThat(sum).isEqualTo(lane.get("wallNanos").longValue()).isPositive();
        assertThat(simulation.at("/curves/0/points").size()).isEqualTo(4);
        assertThat(simulation.at("/crossover/0/pays").stringValue()).isNotBlank();
        assertThat(simulation.at("/strategies/1/chosen").stringValue()).isEqualTo("segments@threads:8");
        assertThat(simulation.at("/remarks/0").stringValue())
                .contains("not calibrated")
                .contains("cyclotron lab");
    }

    private static JsonNode simulated(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "simulate";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Session session = Session.run(all);
        assertThat(session.exitCode()).as(session.err()).isZero();
        JsonNode document = JsonMapper.builder().build().readTree(session.out());
        assertThat(document.get("schema").stringValue()).isEqualTo("cyclotron/simulate/1");
        return document.at("/simulations/0");
    }

    /** 16 states more at 1 ms each are 16 ms more, on one processor. */
    @Test
    void aChangedUnitCostChangesThePrediction() {
        JsonNode slow =
                simulated("--states", "2^12", "--profile", "rough", "--set", "state=1ms", "--strategies", "sequential");
        assertThat(slow.at("/strategies/0/wallNanos").longValue()).isBetween(4_096_000_000L, 4_097_000_000L);
        assertThat(slow.at("/profile/calibrated").booleanValue()).isFalse();
        assertThat(slow.at("/profile/costs").toString()).contains("Set by hand: state=1ms");
    }

    @Test
    void registersOfAFileArePredictedByTheirCycleStructure() throws IOException {
        Path file = Files.writeString(folder.resolve("registers.csv"), "1,0,0,1\n1,0,0,0,0,0,0,0,0,0,0,0\n");
        JsonNode each = simulated(
                file.toString(), "--field", "2", "--register", "2", "--profile", "rough", "--strategies", "remedy-2:2");
        // Rotations by twelve: each of the two blocks meets nearly all cycles.
        assertThat(each.at("/strategies/0/redundancy").doubleValue()).isBetween(1.9, 2.0);
        JsonNode whole = simulated(
                file.toString(),
                "--field",
                "2",
                "--scope",
                "file",
                "--profile",
                "rough",
                "--strategies",
                "registers@pool:2");
        assertThat(whole.at("/subject").stringValue()).isEqualTo("registers.csv");
    }

    @Test
    void chartsAreDrawnWithoutAWindow() {
        Session session = Session.run(
                "simulate",
                "--states",
                "2^16",
                "--profile",
                "rough",
                "--strategies",
                "cyclotron,remedy-2",
                "--charts",
                folder.toString());
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(folder.toFile().list())
                .anyMatch(name -> name.endsWith("speedup-by-workers.svg"))
                .anyMatch(name -> name.endsWith("speedup-by-states.svg"));
    }

    @Test
    void profilesAreListed() {
        assertThat(Session.run("simulate", "--list").out()).contains("this-machine", "original-fork", "rough");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAdvice() {
        assertRefused("--states", "twelve");
        assertRefused("--states", "2^20", "--workers", "0");
        assertRefused("--states", "2^20", "--workers", "8..2");
        assertRefused("--states", "2^20", "--workers", "many");
        assertRefused("--states", "2^20", "--cores", "0");
        assertRefused("--states", "2^20", "--set", "haste=1ms");
        assertRefused("--states", "2^20", "--strategies", "nonsense");
        assertRefused("--states", "2^20", "--format", "yaml");
        assertRefused("--profile", "rough");
        Session unknown = Session.run("simulate", "--states", "16", "--profile", "nobodys");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("nobodys", "original-spawn");
    }

    private static void assertRefused(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "simulate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Session session = Session.run(all);
        assertThat(session.exitCode()).as(String.join(" ", arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(session.out()).isEmpty();
    }
}
