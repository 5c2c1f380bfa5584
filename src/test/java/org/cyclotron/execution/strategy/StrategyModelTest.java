package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class StrategyModelTest {
    private static final Lfsr SMALL = StrategyContractTest.binary(5, 0, 2);
    private static final Lfsr LARGE = StrategyContractTest.binary(26, 0, 1, 2, 6);
    private static final StrategyName AUTO = Strategies.parse("auto:2");

    private final CostModel costs = new CostModel(RoughProfile.profile(), 2);
    private final StrategyModel model = new StrategyModel(costs);

    @Test
    void itHoldsItsCostsAndChoosesByThem() {
        assertThat(model.model()).isSameAs(costs);
        StrategyName chosen = model.chooser().choose(PlannedRegister.of(LARGE), 2, TaskKernels.PLAIN);
        assertThat(chosen).hasToString("segments@threads:2");
    }

    @Test
    void aStrategyThatChoosesIsPredictedAsWhatItChoosesForEachRegister() {
        List<PlannedRegister> file = List.of(PlannedRegister.of(SMALL), PlannedRegister.of(LARGE));
        long small = model.predict(Strategies.parse("whole@caller"), List.of(file.getFirst()))
                .wallNanos();
        long large = model.predict(Strategies.parse("segments@threads:2"), List.of(file.getLast()))
                .wallNanos();
        assertThat(small).isPositive();
        assertThat(large).isGreaterThan(1000 * small);
        assertThat(model.predict(AUTO, file).wallNanos()).isEqualTo(small + large);
        assertThat(model.predict(AUTO, List.of()).wallNanos()).isZero();
    }

    @Test
    void aModelledRegisterIsPredictedAsWhatIsChosenForIt() {
        for (int exponent : new int[] {4, 26}) {
            ModelledRegister register = ModelledRegister.primitive(Math.pow(2, exponent));
            StrategyName chosen = model.chosen(AUTO, register);
            assertThat(chosen).hasToString(exponent == 4 ? "whole@caller" : "segments@threads:2");
            assertThat(model.predict(AUTO, register).wallNanos())
                    .isEqualTo(model.predict(chosen, register).wallNanos())
                    .isPositive();
        }
    }

    @Test
    void whatIsChosenIsToldInWordsWithHowOften() {
        List<PlannedRegister> file =
                List.of(PlannedRegister.of(SMALL), PlannedRegister.of(LARGE), PlannedRegister.of(SMALL));
        assertThat(model.chosen(AUTO, file)).hasValue("whole@caller (2), segments@threads:2 (1)");
        assertThat(model.chosen(AUTO, file.subList(0, 1))).hasValue("whole@caller");
        assertThat(model.chosen(AUTO, List.of())).isEmpty();
    }

    @Test
    void aStrategyThatChoosesNothingIsItself() {
        StrategyName blocks = Strategies.parse("blocks@threads:2");
        assertThat(model.chosen(blocks, ModelledRegister.primitive(1 << 20))).isEqualTo(blocks);
        assertThat(model.chosen(blocks, List.of(PlannedRegister.of(LARGE)))).hasValue("blocks@threads:2");
    }
}
