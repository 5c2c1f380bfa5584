package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.timing.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with real processes: measured, written, read back and continued. */
class ComparedProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void aMeasuredComparisonIsReadBackAndContinued() throws IOException {
        Path file = folder.resolve("comparison.json");
        String[] begun = {
            "compare",
            "--ladder",
            "5..5",
            "--field",
            "2",
            "--strategies",
            "cyclotron:2",
            "--rounds",
            "1",
            "--format",
            "json",
            "-o",
            file.toString()
        };
        assertThat(Session.run(begun)).isEqualTo(new Session(ExitCode.OK, "", ""));
        Comparison first = ComparisonJsonReader.read(file).getFirst();
        assertThat(first.rounds()).hasSize(1);
        assertThat(first.runs()).hasSize(2).allSatisfy(ComparedProcessesTest::assertSound);

        Session continued = Session.run(
                "compare", "--resume", file.toString(), "--rounds", "2", "--format", "json", "-o", file.toString());
        assertThat(continued).isEqualTo(new Session(ExitCode.OK, "", ""));
        Comparison second = ComparisonJsonReader.read(file).getFirst();
        assertThat(second.rounds()).hasSize(2);
        assertThat(second.rounds().getFirst()).isEqualTo(first.rounds().getFirst());
    }

    private static void assertSound(RunRecord run) {
        assertThat(run.status()).isEqualTo(Verification.Status.VERIFIED);
        assertThat(run.operations()).isPositive();
        assertThat(run.wallNanos()).isPositive();
        assertThat(run.breakdown().phases()).hasSize(Phase.values().length);
        assertThat(run.counters().statesWalked()).isGreaterThanOrEqualTo(32);
    }
}
