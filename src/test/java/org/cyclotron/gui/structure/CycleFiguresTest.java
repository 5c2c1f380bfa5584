package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Objects;
import org.cyclotron.gui.control.FiguresPopOver.Entry;
import org.cyclotron.gui.registers.RegisterListItem;
import org.junit.jupiter.api.Test;

class CycleFiguresTest {
    @Test
    void everyDigitIsCopiedAndLongFiguresAreReadInGroups() {
        StructureFacts facts = facts();
        CycleSelection selection = new CycleSelection(
                BigInteger.valueOf(4095), AnalysedRegisters.primitive().lfsr().impulseState(), null);
        assertThat(CycleFigures.of(facts, selection))
                .containsExactly(
                        new Entry("Length", "4,095", "4095"),
                        new Entry("Cycles of this length", "1", "1"),
                        new Entry("States on them", "4,095", "4095"),
                        new Entry("Share of the states on cycles", "99.9756 %", "99.9756 %"),
                        new Entry("Representative", "0x800", "0x800"),
                        new Entry("Its cells s(t), s(t+1), …", "0,0,0,0,0,0,0,0,0,0,0,1", "0,0,0,0,0,0,0,0,0,0,0,1"));
    }

    @Test
    void aCycleOfWhichNoStateIsKnownHasItsOtherFigures() {
        StructureFacts facts = facts();
        assertThat(CycleFigures.of(facts, new CycleSelection(BigInteger.ONE, null, null)))
                .extracting(Entry::caption)
                .doesNotContain("Representative")
                .contains("Length");
    }

    private static StructureFacts facts() {
        RegisterListItem item = AnalysedRegisters.primitive();
        return StructureFacts.of(item, Objects.requireNonNull(item.analysis()));
    }
}
