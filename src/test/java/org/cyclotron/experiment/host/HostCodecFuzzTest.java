package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.robustness.Cases;
import org.cyclotron.robustness.Damage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged frames between the program and the hosts of its rounds are refused as such, or make some sense. */
class HostCodecFuzzTest {
    private static final byte[] TASK = bytes(out -> HostCodec.write(
            out,
            new RoundTask(
                    List.of(new Lfsr(FiniteFields.of(2), 1, 0, 1), new Lfsr(FiniteFields.of(4), 2, 3)),
                    List.of(Strategies.parse("whole@caller"), Strategies.parse("segments@threads:3")),
                    2,
                    5,
                    1,
                    -99,
                    RoughProfile.profile())));

    private static final byte[] RUN = bytes(out -> HostCodec.write(out, run()));

    private static RunRecord run() {
        return CannedRounds.complete(CannedRounds.request(
                        Subject.of(CannedRounds.primitive()), 1, "whole@caller", "segments@threads:2"))
                .rounds()
                .getFirst()
                .runs()
                .getLast();
    }

    @Test
    void damagedTasksAndRunsAreRefusedOrReadAndNothingElse() {
        Cases.run("frames of hosts", 10_000, HostCodecFuzzTest::read);
    }

    @Test
    @Tag("long")
    void aHundredThousandDamagedTasksAndRunsAreRefusedOrReadAndNothingElse() {
        Cases.run("frames of hosts", 100_000, HostCodecFuzzTest::read);
    }

    private static void read(long seed) throws IOException {
        Damage damage = new Damage(seed);
        try {
            if (seed % 2 == 0) {
                HostCodec.readTask(new Frame(1, damage.bytes(TASK)).payload());
            } else {
                HostCodec.readRun(new Frame(1, damage.bytes(RUN)).payload());
            }
        } catch (ProtocolException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    private static byte[] bytes(FrameWriter.Payload payload) {
        PayloadWriter out = new PayloadWriter();
        try {
            payload.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.bytes();
    }
}
