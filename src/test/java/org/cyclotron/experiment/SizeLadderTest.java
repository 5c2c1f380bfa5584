package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeLadderTest {
    @ParameterizedTest
    @CsvSource({"2, 1, 28, 3", "3, 1, 16, 5", "4, 1, 12, 4", "5, 2, 10, 4", "9, 1, 7, 3", "17, 1, 5, 2"})
    void everyRungIsPrimitive(long order, int from, int to, int step) {
        var rungs = SizeLadder.primitive(FiniteFields.of(order), from, to, step, Cancellation.NONE);
        assertThat(rungs).hasSize((to - from) / step + 1);
        for (int i = 0; i < rungs.size(); i++) {
            AnalyzedRegister rung = rungs.get(i);
            assertThat(rung.row().lfsr().degree()).isEqualTo(from + i * step);
            assertThat(rung.analysis().algebra().primitive()).isEqualTo(Certainty.YES);
            assertThat(rung.row().name()).isEqualTo(order + "^" + (from + i * step));
        }
    }

    @Test
    void aLadderGoesUp() {
        assertThatThrownBy(() -> SizeLadder.primitive(FiniteFields.of(2), 9, 4, 1, Cancellation.NONE))
                .hasMessage("A ladder goes up from degree 1 or more, not from 9 to 4 by 1");
    }
}
