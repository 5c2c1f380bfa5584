package org.cyclotron.laboratory.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.MeasureCase;
import org.cyclotron.laboratory.MeasureFailedException;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostedCasesTest {
    private static final Effort LEAST = new Effort(true, 3, 3, 0, 0, 14, 2);

    private final HostedCases cases = new HostedCases();

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        cases.close();
        assertThat(children()).isEmpty();
    }

    @Test
    void aCaseIsMeasuredInAProcessOfItsMeasure() throws MeasureFailedException {
        Measure wake = Measures.byId("thread-wake");
        assertThat(cases.run(wake, 0, LEAST, Cancellation.NONE)).hasSize(3).allMatch(value -> value > 0);
        long first = children().getFirst().pid();
        cases.run(wake, 0, LEAST, Cancellation.NONE);
        assertThat(children()).extracting(ProcessHandle::pid).containsExactly(first);
        cases.run(Measures.byId("thread-start"), 0, LEAST, Cancellation.NONE);
        assertThat(children()).hasSize(1).extracting(ProcessHandle::pid).doesNotContain(first);
    }

    @Test
    void aProcessThatDiesCostsItsCaseAndTheNextHasANewOne() throws Exception {
        Measure wake = Measures.byId("thread-wake");
        cases.run(wake, 0, LEAST, Cancellation.NONE);
        ProcessHandle child = children().getFirst();
        child.destroyForcibly();
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> cases.run(wake, 0, LEAST, Cancellation.NONE))
                .isInstanceOf(MeasureFailedException.class)
                .hasMessageContaining("broke off");
        assertThat(cases.run(wake, 0, LEAST, Cancellation.NONE)).hasSize(3);
    }

    @Test
    void cancellingEndsTheProcessAndItsWorkers() {
        Measure task = Measures.byId("create-worker");
        Effort endless = new Effort(true, Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 14, 2);
        // Stops once there is a worker of the process that measures.
        Cancellation onceThereAreWorkers =
                () -> ProcessHandle.current().descendants().count() > 1;
        assertThatThrownBy(() -> cases.run(task, 0, endless, onceThereAreWorkers))
                .isInstanceOf(CancellationException.class);
        assertThat(children()).isEmpty();
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        Measure unknown = new Measure() {
            @Override
            public String id() {
                return "nothing";
            }

            @Override
            public String label() {
                return "Nothing";
            }

            @Override
            public String per() {
                return "thing";
            }

            @Override
            public String explanation() {
                return "";
            }

            @Override
            public List<MeasureCase> cases(Effort effort) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> cases.run(unknown, 0, LEAST, Cancellation.NONE))
                .isInstanceOf(MeasureFailedException.class)
                .hasMessageContaining("There is no measure “nothing”");
        assertThatThrownBy(() -> cases.run(Measures.byId("thread-wake"), 5, LEAST, Cancellation.NONE))
                .isInstanceOf(MeasureFailedException.class);
    }
}
