package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class ListStatesTest {
    private final ListStates listing = new ListStates(InterfaceThread.NONE);

    @Test
    void aPageIsWhatSteppingThereGives() {
        long seed = 20_260_301;
        Random random = new Random(seed);
        for (long order : new long[] {2, 3, 4, 9}) {
            FiniteField field = FiniteFields.of(order);
            for (int run = 0; run < 20; run++) {
                Lfsr lfsr = random(field, random);
                AlgebraicAnalysis analysis =
                        AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
                CycleTerm term = analysis.structure().terms().getLast();
                int first = random.nextInt(term.length().intValueExact());
                StatePage page = listing.page(
                        lfsr, term.representative(), term.length(), BigInteger.valueOf(first), 7, Cancellation.NONE);
                long[] state = term.representative().clone();
                for (int i = 0; i < first; i++) {
                    lfsr.step(state);
                }
                for (long[] listed : page.states()) {
                    assertThat(listed)
                            .as("seed %d, %s, from %d", seed, lfsr, first)
                            .isEqualTo(state);
                    lfsr.step(state);
                }
                int left = term.length().intValueExact() - first;
                assertThat(page.states()).as("seed %d, %s", seed, lfsr).hasSize(Math.min(7, left));
                assertThat(page.hasNext()).isEqualTo(left > 7);
            }
        }
    }

    @Test
    void aPlaceBeyondTheCycleIsRefusedWithItsBounds() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1);
        BigInteger three = BigInteger.valueOf(3);
        assertThatThrownBy(() -> listing.page(lfsr, new long[] {0, 1}, three, three, 5, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 2");
    }

    @Test
    void aCancelledListingStopsAndTheThreadOfTheInterfaceIsRefused() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1);
        BigInteger three = BigInteger.valueOf(3);
        assertThatThrownBy(() -> listing.page(lfsr, new long[] {0, 1}, three, BigInteger.ZERO, 5, () -> true))
                .isInstanceOf(CancellationException.class);
        ListStates forWindow = new ListStates(new InterfaceThread(() -> true));
        assertThatThrownBy(() -> forWindow.page(lfsr, new long[] {0, 1}, three, BigInteger.ZERO, 5, Cancellation.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Lfsr random(FiniteField field, Random random) {
        long[] row = new long[1 + random.nextInt(5)];
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextLong(field.order());
        }
        return new Lfsr(field, row);
    }
}
