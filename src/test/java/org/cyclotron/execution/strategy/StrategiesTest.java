package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategiesTest {
    private static final Lfsr SMALL = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    @Test
    void namesAreUniqueAndEveryPresetIsAStrategy() {
        assertThat(Strategies.all().stream().map(ExecutionStrategy::id)).doesNotHaveDuplicates();
        for (Preset preset : Presets.all()) {
            assertThat(Strategies.parse(preset.id())).isEqualTo(preset.strategy());
            assertThat(preset.question()).isNotBlank();
        }
    }

    @Test
    void aPresetTakesWorkersWhereItCanHaveSeveral() {
        assertThat(Strategies.parse("cyclotron:4")).hasToString("segments@threads:4");
        assertThat(Presets.all().getFirst().withWorkers(8)).hasToString("whole@caller");
        assertThatThrownBy(() -> Strategies.parse("sequential:2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one worker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "segments",
                "segments@",
                "segments@nowhere",
                "whole@threads:2",
                "slices@threads",
                "segments@threads:0",
                "segments@threads:99999",
                "segments@threads:2/floyd",
                "segments@threads/paced:0us",
                "segments@threads/paced:2s",
                "Segments@Threads"
            })
    void whatIsNoStrategyIsRefusedWithWhatToWriteInstead(String text) {
        assertThatThrownBy(() -> Strategies.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void aPacedRunIsMarkedSyntheticAndTakesItsTime() {
        StrategyName name = Strategies.parse("segments@threads:2/paced:200us");
        ExecutionResult result = Strategies.of(name).run(Plan.of(name, SMALL), Progress.NONE, Cancellation.NONE);
        assertThat(result.warnings()).anyMatch(warning -> warning.startsWith("synthetic"));
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.COMPLETE);
        assertThat(result.cpuNanos()).isGreaterThan(15 * 200_000);
    }

    @Test
    void aPacedRunIsCancelledBetweenStates() {
        StrategyName name = Strategies.parse("blocks@threads:2/paced:1ms");
        Cancellation.Switch off = Cancellation.newSwitch();
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        ExecutionResult result = Strategies.of(name).run(Plan.of(name, lfsr), (done, total) -> off.request(), off);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.counters().statesWalked()).isLessThan(1000);
    }

    @Test
    void leapWithoutAlgebraIsRefusedWithTheReason() {
        StrategyName name = Strategies.parse("leap@threads:2");
        RegisterResult result = Strategies.of(name)
                .run(new Plan(name, List.of(PlannedRegister.of(SMALL))), Progress.NONE, Cancellation.NONE)
                .registers()
                .getFirst();
        assertThat(result.state()).isEqualTo(RegisterResult.State.REFUSED);
        assertThat(result.reason()).contains("needs the algebraic analysis");
    }
}
