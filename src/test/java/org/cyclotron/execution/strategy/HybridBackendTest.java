package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.api.Test;

/** Which of two backends a register goes to. */
class HybridBackendTest {
    private static final Lfsr SMALL = StrategyContractTest.binary(13, 0, 1, 3, 4);
    private static final Lfsr LARGE = StrategyContractTest.binary(14, 0, 1);

    private final List<String> events = new ArrayList<>();
    private final Noting small = new Noting("small");
    private final Noting large = new Noting("large");
    private final Backend hybrid = new HybridBackend(small, large);

    /** Notes what it is asked, and tells figures of its own. */
    private final class Noting implements BackendStub {
        private final String id;
        private boolean refuses;

        Noting(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void settle() {
            events.add(id + " settles");
        }

        @Override
        public void release() {
            events.add(id + " is released");
        }

        @Override
        public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
            if (refuses) {
                throw new IllegalStateException(id + " refuses");
            }
            events.add(id + " opens");
            return new BackendSession() {
                @Override
                public void run(Division division, RunControl control) {
                    events.add(id + " runs");
                }

                @Override
                public long setupNanos() {
                    return 100;
                }

                @Override
                public int retries() {
                    return 3;
                }

                @Override
                public String fallback() {
                    return id + " gave way";
                }

                @Override
                public long clockUncertaintyNanos() {
                    return 7;
                }

                @Override
                public void close() {
                    events.add(id + " closes");
                }
            };
        }
    }

    private BackendSession open(Lfsr... registers) {
        StrategyName name = StrategyName.parse("blocks@hybrid:2");
        Plan plan = new Plan(name, Stream.of(registers).map(PlannedRegister::of).toList());
        return hybrid.open(plan, Decompositions.byId("blocks"), Cancellation.NONE);
    }

    private static void run(BackendSession session, Lfsr register) {
        RunControl control = new RunControl(2, new PhaseRecorder(2), 1, Progress.NONE, Cancellation.NONE);
        session.run(
                Decompositions.byId("blocks")
                        .divide(List.of(PlannedRegister.of(register)), TaskKernels.PLAIN, 2, control),
                control);
    }

    @Test
    void whereAllRegistersAreSmallOnlyTheBackendForThemIsOpened() {
        try (BackendSession session = open(SMALL, SMALL)) {
            run(session, SMALL);
            assertThat(session.memory()).isSameAs(CommonMemory.OF_THIS_PROCESS);
            assertThat(session.setupNanos()).isEqualTo(100);
            assertThat(session.retries()).isEqualTo(3);
            assertThat(session.fallback()).isNull();
            assertThat(session.clockUncertaintyNanos()).isZero();
        }
        assertThat(events).containsExactly("small opens", "small runs", "small closes");
    }

    @Test
    void whereAllAreLargeOnlyTheOtherIs() {
        try (BackendSession session = open(LARGE)) {
            run(session, LARGE);
            run(session, SMALL);
            assertThat(session.memory()).isSameAs(CommonMemory.NONE);
            assertThat(session.clockUncertaintyNanos()).isEqualTo(7);
            assertThat(session.fallback()).isEqualTo("large gave way");
        }
        assertThat(events).containsExactly("large opens", "large runs", "large runs", "large closes");
    }

    @Test
    void ofAMixedFileEachRegisterGoesWhereItBelongsAndFiguresAreAddedUp() {
        try (BackendSession session = open(SMALL, LARGE)) {
            run(session, LARGE);
            run(session, SMALL);
            assertThat(session.memory()).isSameAs(CommonMemory.NONE);
            assertThat(session.setupNanos()).isEqualTo(200);
            assertThat(session.retries()).isEqualTo(6);
        }
        assertThat(events)
                .containsExactly(
                        "small opens", "large opens", "large runs", "small runs", "small closes", "large closes");
    }

    @Test
    void whereTheSecondCannotBeOpenedTheFirstIsClosed() {
        large.refuses = true;
        assertThatThrownBy(() -> open(SMALL, LARGE)).hasMessage("large refuses");
        assertThat(events).containsExactly("small opens", "small closes");
        assertThatThrownBy(() -> open(LARGE)).hasMessage("large refuses");
    }

    @Test
    void tenThousandStatesAreTheLastThatAreSmall() {
        assertThat(hybrid.kind(10_000).id()).isEqualTo("small");
        assertThat(hybrid.kind(10_001).id()).isEqualTo("large");
        assertThat(hybrid.isInProcess()).isFalse();
        assertThat(hybrid.isInProcess(List.of(SMALL))).isTrue();
        assertThat(hybrid.isInProcess(List.of(SMALL, LARGE))).isFalse();
    }

    @Test
    void bothSettleAndBothAreReleased() {
        hybrid.settle();
        hybrid.release();
        assertThat(events).containsExactly("small settles", "large settles", "small is released", "large is released");
    }
}
