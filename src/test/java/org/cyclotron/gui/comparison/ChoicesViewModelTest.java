package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

class ChoicesViewModelTest {
    private final ChoicesViewModel choices = new ChoicesViewModel(2);

    @Test
    void presetsAreTickedAndEveryOtherStrategyIsOffered() {
        assertThat(choices.lanes()).hasSize(Presets.all().size());
        assertThat(choices.offered()).hasSize(Strategies.all().size());
        assertThat(choices.offered()).extracting(LaneChoice::question).noneMatch(String::isBlank);
    }

    @Test
    void aLaneHasARowForEachNumberOfWorkersAndASequentialOneARowAlone() {
        choices.toggleWorkers(4);
        List<StrategyName> strategies = choices.strategies().get();
        assertThat(strategies.getFirst()).hasToString("whole@caller");
        assertThat(strategies.stream().map(StrategyName::toString))
                .contains("segments@threads:2", "segments@threads:4")
                .doesNotContain("segments@threads")
                .doesNotHaveDuplicates();
    }

    @Test
    void theLastNumberOfWorkersStays() {
        choices.toggleWorkers(2);
        assertThat(choices.workers()).containsExactly(2);
    }

    @Test
    void moreWorkersThanCoresAreMarked() {
        assertThat(choices.workerCounts()).containsExactly(1, 2, 4);
        assertThat(choices.isOversubscribed(2)).isFalse();
        assertThat(choices.isOversubscribed(4)).isTrue();
    }

    @Test
    void numbersOfWorkersFollowTheCores() {
        assertThat(WorkerCounts.on(1)).containsExactly(1, 2);
        assertThat(WorkerCounts.on(6)).containsExactly(1, 2, 4, 6, 12);
        assertThat(WorkerCounts.on(64))
                .hasSizeLessThanOrEqualTo(6)
                .startsWith(1)
                .endsWith(64, 128);
    }

    @Test
    void lanesThatCannotDoWithTheKernelAreLeftOut() {
        choices.kernelProperty().set("floyd");
        assertThat(choices.strategies().get()).isNotEmpty().allSatisfy(strategy -> {
            assertThat(strategy.kernel()).isEqualTo("floyd");
            assertThat(strategy.decomposition()).isNotEqualTo("segments");
        });
    }

    @Test
    void theUsualBaselineIsTheSequentialLaneAndElseTheFirst() {
        List<StrategyName> all = choices.strategies().get();
        assertThat(choices.baselineAmong(all)).hasToString("whole@caller");
        assertThat(choices.baselineAmong(all.subList(1, 3))).isEqualTo(all.get(1));
        choices.baselineProperty().set(all.get(2));
        assertThat(choices.baselineAmong(all)).isEqualTo(all.get(2));
        assertThat(choices.baselineAmong(all.subList(0, 2))).hasToString("whole@caller");
    }
}
