package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

class HostCodecTest {
    @Test
    void aTaskArrivesAsItWasSent() throws IOException {
        RoundTask task = new RoundTask(
                List.of(
                        new Lfsr(FiniteFields.of(2), 1, 0, 1),
                        new Lfsr(FiniteFields.of(4), 2, 3),
                        new Lfsr(FiniteFields.of(8, new long[] {1, 0, 1, 1}, ModulusSource.FILE), 7, 1)),
                List.of(Strategies.parse("whole@caller"), Strategies.parse("segments@threads:3")),
                2,
                5,
                1,
                -99,
                RoughProfile.profile());
        RoundTask arrived = HostCodec.readTask(sent(payload -> HostCodec.write(payload, task)));
        assertThat(arrived).isEqualTo(task);
        assertThat(arrived.registers().get(2).field().modulus()).containsExactly(1, 0, 1, 1);
    }

    @Test
    void aRunArrivesWithEveryField() throws IOException {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        Map<Phase, Long> workerPhases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, 10L + phase.ordinal());
            workerPhases.put(phase, 100L + phase.ordinal());
        }
        RunRecord run = new RunRecord(
                Strategies.parse("blocks@threads:2/floyd"),
                3,
                17,
                Verification.Status.FAILED,
                "the lengths differ",
                List.of(CycleTerm.of(3, 5)),
                new PhaseBreakdown(1234, phases, workerPhases),
                11,
                22,
                new RunTimeline(
                        999,
                        2,
                        List.of(new Span(0, Phase.PARTITION, 0, 5, 1), new Span(2, Phase.COMPUTE, 5, 9, 64)),
                        7),
                new WorkCounters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                BigInteger.TWO.pow(90),
                4,
                "threads, because processes failed",
                33,
                44,
                List.of("one", "two"),
                "whole@caller");
        assertThat(HostCodec.readRun(sent(payload -> HostCodec.write(payload, run))))
                .usingRecursiveComparison()
                .isEqualTo(run);
    }

    private static PayloadReader sent(FrameWriter.Payload payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FrameWriter(bytes).write(1, payload);
        return new FrameReader(new ByteArrayInputStream(bytes.toByteArray()))
                .read()
                .payload();
    }
}
