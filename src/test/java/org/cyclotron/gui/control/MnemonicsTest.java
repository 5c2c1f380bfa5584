package org.cyclotron.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MnemonicsTest {
    @Test
    void everyTextHasALetterOfItsOwnTheFirstOfAWordWherePossible() {
        assertThat(Mnemonics.mark(List.of("Open file", "Open recent", "Save", "Save as", "Reload", "Close file")))
                .containsExactly("_Open file", "Open _recent", "_Save", "Save _as", "R_eload", "_Close file");
    }

    @Test
    void whereEveryLetterIsTakenThereIsNoMark() {
        assertThat(Mnemonics.mark(List.of("A", "a", "aA b"))).containsExactly("_A", "a", "aA _b");
    }

    @Test
    void anUnderscoreThatIsMeantStaysOne() {
        assertThat(Mnemonics.mark(List.of("a_b", "a_b"))).containsExactly("_a__b", "a___b");
    }
}
