package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class StateTextTest {
    @Test
    void statesOverGf2AreHexadecimalWithADigitForEachFourCells() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(StateText.of(lfsr, BigInteger.valueOf(22))).isEqualTo("0x016");
        assertThat(StateText.of(lfsr, new long[10])).isEqualTo("0x000");
        assertThat(StateText.of(lfsr, BigInteger.valueOf(1023))).isEqualTo("0x3FF");
    }

    @Test
    void statesOverOtherFieldsAreTheirElementsInOrder() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(9), 3, 0, 1);
        assertThat(StateText.of(lfsr, new long[] {8, 0, 5})).isEqualTo("8,0,5");
        assertThat(StateText.of(lfsr, lfsr.stateNumber(new long[] {8, 0, 5}))).isEqualTo("8,0,5");
    }

    @Test
    void anAbridgedTextKeepsBothEndsAndIsNeverLonger() {
        assertThat(StateText.abridged("0123456789", 10)).isEqualTo("0123456789");
        assertThat(StateText.abridged("0123456789", 9)).isEqualTo("0123…6789");
        assertThat(StateText.abridged("0123456789", 6))
                .hasSize(6)
                .startsWith("0")
                .endsWith("9")
                .contains("…");
    }
}
