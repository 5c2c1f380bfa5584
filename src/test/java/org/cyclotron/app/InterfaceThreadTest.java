package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class InterfaceThreadTest {
    @Test
    void analysingIsRefusedOnTheThreadOfTheInterface() {
        AnalyzeRegisters analyze = new AnalyzeRegisters(new InterfaceThread(() -> true));
        assertThatThrownBy(() -> analyze.run(
                        List.of(), AnalysisOptions.standard(), register -> {}, Progress.NONE, Cancellation.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thread of the interface");
    }

    @Test
    void analysingWorksOnEveryOtherThread() {
        AnalyzeRegisters analyze = new AnalyzeRegisters(new InterfaceThread(() -> false));
        FileAnalysis analysis =
                analyze.run(List.of(), AnalysisOptions.standard(), register -> {}, Progress.NONE, Cancellation.NONE);
        assertThat(analysis.finished()).isZero();
        assertThat(analysis.cancelled()).isFalse();
    }
}
