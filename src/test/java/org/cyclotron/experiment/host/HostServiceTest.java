package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.ChildThread;
import org.cyclotron.process.Frame;
import org.cyclotron.process.PayloadReader;
import org.junit.jupiter.api.Test;

/** What a host says to what it is told, frame by frame; it serves in a thread of this process. */
class HostServiceTest {
    private static final Lfsr SMALL = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    private static ChildThread host() throws IOException {
        return new ChildThread(frames -> HostMain.serve(frames.apply((frame, out) -> false)));
    }

    @Test
    void everyRunIsAnnouncedAndToldAndEveryRoundEnded() throws Exception {
        List<StrategyName> names = names("whole@caller", "blocks@threads:2", "blocks@spawn:1");
        List<StrategyName> order = new ArrayList<>();
        try (ChildThread host = host()) {
            send(host, new RoundTask(List.of(SMALL), names, 1, 1, 2, 9));
            for (int round = 1; round <= 2; round++) {
                List<StrategyName> inThisRound = new ArrayList<>();
                for (int position = 1; position <= 3; position++) {
                    StrategyName announced = HostCodec.readStrategy(hear(host, HostFrame.RUNNING));
                    RunRecord run = HostCodec.readRun(hear(host, HostFrame.RUN));
                    assertThat(run.strategy()).isEqualTo(announced);
                    assertThat(run.position()).isEqualTo(position);
                    assertThat(run.counts()).isTrue();
                    inThisRound.add(announced);
                }
                assertThat(inThisRound).containsExactlyInAnyOrderElementsOf(names);
                PayloadReader ended = hear(host, HostFrame.ROUND);
                assertThat(ended.number()).as("time of warming").isPositive();
                double load = ended.real();
                assertThat(Double.isNaN(load) || (load >= 0 && load <= 1)).isTrue();
                ended.end();
                order.addAll(inThisRound);
            }
            assertThat(host.exitCode()).isZero();
        }
        assertThat(order.subList(0, 3))
                .as("another order in each round of seed 9")
                .isNotEqualTo(order.subList(3, 6));
    }

    @Test
    void aStrategyThatChoosesIsToldTheCostsOfThisMachine() throws Exception {
        CostProfile rough = RoughProfile.profile();
        CostProfile measured =
                new CostProfile("this machine", "measured for a test", true, rough.scaling(), rough.costs());
        assertThat(chosenBy(new RoundTask(List.of(SMALL), names("auto@auto"), 1, 1, 1, 9, measured))
                        .warnings())
                .noneMatch(warning -> warning.contains("not calibrated"));
        assertThat(chosenBy(new RoundTask(List.of(SMALL), names("auto@auto"), 1, 1, 1, 9))
                        .warnings())
                .anyMatch(warning -> warning.contains("not calibrated"));
    }

    private static RunRecord chosenBy(RoundTask task) throws Exception {
        try (ChildThread host = host()) {
            send(host, task);
            hear(host, HostFrame.RUNNING);
            RunRecord run = HostCodec.readRun(hear(host, HostFrame.RUN));
            assertThat(run.chosen()).isEqualTo("whole@caller");
            hear(host, HostFrame.ROUND);
            assertThat(host.exitCode()).isZero();
            return run;
        }
    }

    @Test
    void whatItCannotDoIsAProblemInWords() throws Exception {
        try (ChildThread host = host()) {
            send(host, new RoundTask(List.of(SMALL), List.of(StrategyName.parse("magic@caller")), 1, 1, 1, 9));
            assertThat(hear(host, HostFrame.PROBLEM).text()).contains("magic");
            assertThat(host.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aFrameOfAnotherKindEndsIt() throws Exception {
        try (ChildThread host = host()) {
            host.send(HostFrame.ROUND.code(), payload -> {});
            assertThat(host.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptionEndsIt() throws Exception {
        ChildThread host = host();
        host.close();
        assertThat(host.exitCode()).isEqualTo(1);
    }

    private static void send(ChildThread host, RoundTask task) throws IOException {
        host.send(HostFrame.TASK.code(), payload -> HostCodec.write(payload, task));
    }

    private static PayloadReader hear(ChildThread host, HostFrame expected) throws IOException {
        Frame frame = host.next();
        assertThat(frame.type()).as(expected.name()).isEqualTo(expected.code());
        return frame.payload();
    }

    private static List<StrategyName> names(String... names) {
        return Stream.of(names).map(StrategyName::parse).toList();
    }
}
