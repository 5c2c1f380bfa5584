package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTallyTest {
    private static final long SEED = 20261126L;

    private static List<String> terms(CycleTally tally) {
        List<String> terms = new ArrayList<>();
        tally.forEach((length, count, state) -> terms.add("%d of %d, %d".formatted(count, length, state)));
        terms.sort(null);
        return terms;
    }

    private static List<String> cycles(CycleTally tally) {
        List<String> cycles = new ArrayList<>();
        for (int i = 0; i < tally.list().size(); i++) {
            cycles.add(tally.list().length(i) + " at " + tally.list().leastState(i));
        }
        return cycles;
    }

    @Test
    void cyclesAreCountedByLengthWithTheFirstStateOfEach() {
        CycleTally tally = new CycleTally();
        assertThat(tally.isEmpty()).isTrue();
        tally.add(7, 70);
        tally.add(7, 71);
        tally.add(3, 30);
        tally.add(7, 72);
        tally.add(3, 10, 31);
        tally.add(5, 2, 50);
        assertThat(terms(tally)).containsExactly("11 of 3, 30", "2 of 5, 50", "3 of 7, 70");
        assertThat(tally.isEmpty()).isFalse();
        assertThat(tally.cycles()).isEqualTo(16);
        assertThat(tally.states()).isEqualTo(21 + 33 + 10);
        assertThat(tally.has(5)).isTrue();
        assertThat(tally.has(6)).isFalse();
        assertThatThrownBy(tally::list).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsForgottenIsNotCountedOn() {
        CycleTally tally = new CycleTally();
        tally.add(7, 70);
        tally.clear();
        assertThat(tally.isEmpty()).isTrue();
        assertThat(tally.states()).isZero();
        tally.add(7, 71);
        assertThat(terms(tally)).containsExactly("1 of 7, 71");
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        CycleTally tally = new CycleTally();
        tally.add(1L << 40, 1L << 30, 0);
        assertThatThrownBy(tally::states).isInstanceOf(ArithmeticException.class);
        tally.add(2, Long.MAX_VALUE, 0);
        assertThatThrownBy(() -> tally.add(2, 1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(tally::cycles).isInstanceOf(ArithmeticException.class);
    }

    /** With more cycles than the list has room for at first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalTalliesMakeOneAndRowsMakeTheSame(boolean listing) {
        Random random = new Random(SEED);
        CycleTally all = listing ? CycleTally.listing() : new CycleTally();
        CycleTally whole = all.another();
        CycleTally fromRows = all.another();
        for (int part = 0; part < 3; part++) {
            CycleTally some = all.another();
            for (int i = 0; i < 25; i++) {
                long length = 1 + random.nextInt(6);
                long state = random.nextLong(1L << 40);
                some.add(length, state);
                all.add(length, state);
            }
            whole.addAll(some);
            fromRows.addRows(some.toRows().getFirst(), some.toRows().getLast());
        }
        for (CycleTally same : List.of(whole, fromRows)) {
            assertThat(terms(same)).as("seed %d", SEED).isEqualTo(terms(all));
            if (listing) {
                assertThat(cycles(same))
                        .as("seed %d", SEED)
                        .isEqualTo(cycles(all))
                        .hasSize(75);
            } else {
                assertThatThrownBy(same::list).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(all.toRows().getFirst()).hasSize(3 * terms(all).size());
        assertThat(all.toRows().getLast()).hasSize(listing ? 150 : 0);
    }

    @Test
    void aTallyThatKeepsEveryCycleForgetsNone() {
        CycleTally tally = CycleTally.listing();
        tally.add(7, 70);
        assertThat(cycles(tally)).containsExactly("7 at 70");
        assertThatThrownBy(tally::clear).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStructureHasAStateOfTheRegisterForEachLength() {
        Lfsr lfsr = BinaryRegisters.of(4, 0, 3);
        CycleTally tally = new CycleTally();
        tally.add(15, 0b0011);
        tally.add(1, 0);
        assertThat(tally.structure(lfsr).toString()).isEqualTo("1×1 + 15×1");
        assertThat(tally.structure(lfsr).terms().getLast().representative()).containsExactly(1, 1, 0, 0);
    }
}
