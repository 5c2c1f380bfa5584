package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubregisterWalkTest {
    private static final long SEED = 20261126L;
    private static final int MOST_ZEROS = 3;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9})
    void theCyclesOfADivisorThatHaveNoMarkAreFoundOnceEach(long order) {
        FiniteField field = FiniteFields.of(order);
        Random random = new Random(SEED + order);
        int degree = FieldRegisters.mostCells(300, order);
        for (int trial = 0; trial < 20; trial++) {
            Polynomial divisor = FieldRegisters.irreducible(field, 1 + random.nextInt(degree), random);
            Polynomial other = FieldRegisters.irreducible(field, 1 + random.nextInt(3), random);
            Lfsr lfsr = Lfsr.ofCharacteristic(divisor.multiply(other).power(1 + random.nextInt(2)));
            if (lfsr.stateCount().bitLength() < 40) {
                String origin = "%s, divisor %s, seed %d".formatted(lfsr, divisor, SEED);
                CycleTally found = found(lfsr, divisor, true, origin);
                assertThat(found.states()).as(origin).isEqualTo(expected(lfsr, divisor));
            }
        }
    }

    /** What is found is a cycle without a mark, and another each time. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5})
    void whatIsFoundBySomethingThatIsNoDivisorIsACycleAllTheSame(long order) {
        FiniteField field = FiniteFields.of(order);
        Random random = new Random(SEED + order);
        for (int trial = 0; trial < 50; trial++) {
            Polynomial wrong = FieldRegisters.irreducible(field, 2 + random.nextInt(3), random);
            Lfsr lfsr = Objects.requireNonNull(
                    PeriodicPart.periodic(Lfsr.ofCharacteristic(FieldRegisters.irreducible(field, 2, random)
                            .multiply(FieldRegisters.irreducible(field, 4, random)))));
            found(lfsr, wrong, false, "%s, not a divisor %s, seed %d".formatted(lfsr, wrong, SEED));
        }
    }

    private static Marks marks(Lfsr lfsr) {
        int zeros = Math.min(MOST_ZEROS, lfsr.degree() - 1);
        return lfsr.field().order() == 2 ? new RunMarks(lfsr.degree(), zeros) : new ProjectiveMarks(lfsr, zeros);
    }

    private static CycleTally found(Lfsr lfsr, Polynomial divisor, boolean closes, String origin) {
        CycleTally found = CycleTally.listing();
        Marks marks = marks(lfsr);
        SubregisterWalk walk = new SubregisterWalk(TaskKernels.PLAIN, lfsr, divisor, marks, Cancellation.NONE);
        assertThat(walk.walk(0, found) || !closes).as(origin).isTrue();
        Set<Long> leasts = new HashSet<>();
        for (int i = 0; i < found.list().size(); i++) {
            long least = leastOfUnmarked(
                    lfsr, marks, found.list().leastState(i), found.list().length(i), origin);
            assertThat(leasts.add(least)).as(origin).isTrue();
        }
        return found;
    }

    private static long leastOfUnmarked(Lfsr lfsr, Marks marks, long start, long length, String origin) {
        StateStep step = StateStep.of(lfsr);
        long least = start;
        long state = start;
        long steps = 0;
        do {
            assertThat(marks.id(state)).as(origin).isEqualTo(-1);
            least = Math.min(least, state);
            state = step.next(state);
            steps++;
        } while (state != start && steps <= length);
        assertThat(steps).as(origin).isEqualTo(length);
        return least;
    }

    /** The states of the divisor, each continued and walked by itself, whose cycle has no mark. */
    private static long expected(Lfsr lfsr, Polynomial divisor) {
        Lfsr sub = Lfsr.ofCharacteristic(divisor);
        StateStep step = StateStep.of(lfsr);
        Marks marks = marks(lfsr);
        long count = 0;
        for (long number = 0; number < sub.stateCount().longValueExact(); number++) {
            long[] cells = sub.state(BigInteger.valueOf(number));
            long[] whole = new long[lfsr.degree()];
            for (int i = 0; i < whole.length; i++) {
                whole[i] = sub.step(cells);
            }
            long start = lfsr.stateNumber(whole).longValueExact();
            boolean marked = false;
            long state = start;
            do {
                marked |= marks.id(state) >= 0;
                state = step.next(state);
            } while (state != start);
            count += marked ? 0 : 1;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 20})
    void theDivisorIsTheProductOfTheSmallestFactorsButNeverOfAll(int small) {
        Random random = new Random(SEED);
        Polynomial first = BinaryRegisters.irreducible(small, random);
        Polynomial second = BinaryRegisters.irreducible(22, random);
        assertThat(SubregisterWalk.divisor(List.of(second, first))).isEqualTo(first);
        assertThat(SubregisterWalk.divisor(List.of(first, first))).isEqualTo(first);
        assertThat(SubregisterWalk.divisor(List.of(first))).isNull();
        assertThat(SubregisterWalk.divisor(List.of(second, second))).isNull();
    }
}
