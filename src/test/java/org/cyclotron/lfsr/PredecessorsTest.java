package org.cyclotron.lfsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.junit.jupiter.api.Test;

class PredecessorsTest {
    @Test
    void theyAreExactlyTheStatesThatStepToAState() {
        for (long q : new long[] {2, 3, 4, 5}) {
            FiniteField field = FiniteFields.of(q);
            for (long seed = 1; seed <= 8; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                long[] row = new long[1 + random.nextInt(4)];
                for (int i = 0; i < row.length; i++) {
                    row[i] = field.random(random);
                }
                row[0] = seed % 2 == 0 ? 0 : row[0];
                Lfsr lfsr = new Lfsr(field, row);
                Map<BigInteger, List<BigInteger>> before = steppingTo(lfsr);
                for (BigInteger number : all(lfsr)) {
                    Predecessors found = Predecessors.of(lfsr, lfsr.state(number));
                    List<BigInteger> numbers = new ArrayList<>();
                    for (long i = 0; i < found.count(); i++) {
                        numbers.add(lfsr.stateNumber(found.state(i)));
                    }
                    assertThat(numbers)
                            .as("%s, seed %d, state %s", lfsr, seed, number)
                            .containsExactlyElementsOf(before.getOrDefault(number, List.of()));
                }
            }
        }
    }

    @Test
    void thereIsNoneBeyondTheLast() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(3), 1, 2);
        Predecessors before = Predecessors.of(lfsr, new long[] {1, 1});
        assertThatThrownBy(() -> before.state(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Predecessors.of(lfsr, new long[3])).hasMessageContaining("2 cells");
    }

    private static List<BigInteger> all(Lfsr lfsr) {
        List<BigInteger> numbers = new ArrayList<>();
        for (long n = 0; n < lfsr.stateCount().longValueExact(); n++) {
            numbers.add(BigInteger.valueOf(n));
        }
        return numbers;
    }

    /** By ascending first cell, as numbers ascend. */
    private static Map<BigInteger, List<BigInteger>> steppingTo(Lfsr lfsr) {
        Map<BigInteger, List<BigInteger>> before = new HashMap<>();
        for (BigInteger number : all(lfsr)) {
            long[] state = lfsr.state(number);
            lfsr.step(state);
            before.computeIfAbsent(lfsr.stateNumber(state), n -> new ArrayList<>())
                    .add(number);
        }
        return before;
    }
}
