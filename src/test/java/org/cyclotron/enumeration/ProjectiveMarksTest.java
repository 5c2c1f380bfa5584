package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectiveMarksTest {
    @ParameterizedTest
    @CsvSource({"2, 9, 3", "3, 7, 2", "4, 5, 0", "4, 5, 4", "5, 4, 1", "7, 3, 1", "8, 4, 2", "9, 3, 0", "11, 3, 1"})
    void aMarkStandsForAllMultiplesOfAStateThatBeginsLikeIt(long q, int degree, int zeros) {
        Lfsr lfsr = register(q, degree);
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, zeros);
        Map<Long, Integer> met = new HashMap<>();
        for (long state = 0; state < lfsr.stateCount().longValueExact(); state++) {
            long id = marks.id(state);
            boolean marked = state == 0 || beginsLikeAMark(symbols(lfsr, state), zeros);
            assertThat(id >= 0).as("state %d", state).isEqualTo(marked);
            if (marked) {
                assertThat(marks.mayBeMarked(state)).isTrue();
                assertThat(id).isLessThan(marks.count());
                assertThat(multiple(lfsr, marks.state(id), symbols(lfsr, state)[0]))
                        .isEqualTo(state);
                met.merge(id, 1, Integer::sum);
            }
        }
        assertThat(met).hasSize((int) marks.count());
        met.forEach((id, times) -> assertThat(times).isEqualTo(id == 0 ? 1 : (int) q - 1));
    }

    private static boolean beginsLikeAMark(long[] state, int zeros) {
        for (int i = 1; i <= zeros; i++) {
            if (state[i] != 0) {
                return false;
            }
        }
        return state[0] != 0;
    }

    @ParameterizedTest
    @CsvSource({"3, 19", "4, 15", "5, 13", "7, 11", "8, 10", "9, 10", "3, 3", "256, 2", "256, 1", "11, 9"})
    void usualMarksAreNeitherFarApartNorFew(long q, int degree) {
        Lfsr lfsr = register(q, degree);
        double spacing = ProjectiveMarks.usualSpacing(lfsr);
        ProjectiveMarks marks = ProjectiveMarks.ofSpacing(lfsr, spacing);
        double states = lfsr.stateCount().doubleValue();
        assertThat(states / (double) (marks.count() - 1)).isEqualTo(spacing);
        assertThat(spacing / (double) (q - 1)).isLessThanOrEqualTo(8192);
        assertThat((double) marks.count()).isGreaterThanOrEqualTo(Math.min(8192, states / (double) (q * q)));
    }

    /** 2^24 are not too many, nor are there so few that the next that are closer would be no more than that. */
    @ParameterizedTest
    @CsvSource({"4, 20", "4, 21", "8, 14", "16, 11", "64, 8", "256, 6"})
    void largeRegistersHaveTheMostMarksThatAreWorthTheirMemoryWhereThatIsAPowerOfTheOrder(long q, int degree) {
        Lfsr lfsr = register(q, degree);
        ProjectiveMarks marks = ProjectiveMarks.ofSpacing(lfsr, ProjectiveMarks.usualSpacing(lfsr));
        assertThat(marks.count() - 1).isEqualTo(1 << 24);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "3, 5", "4, 4", "7, 3"})
    void marksAreAsFarApartAsTheyCanBeWithoutExceedingTheSpacing(long q, int degree) {
        Lfsr lfsr = register(q, degree);
        for (double spacing = 1; spacing < 1e12; spacing *= 1.3) {
            int zeros = 0;
            while (zeros + 1 < degree && Math.pow((double) q, zeros + 2.0) <= spacing) {
                zeros++;
            }
            assertThat(ProjectiveMarks.ofSpacing(lfsr, spacing).zeros())
                    .as("spacing %s", spacing)
                    .isEqualTo(zeros);
        }
    }

    @Test
    void moreZerosThanCellsAreRefused() {
        assertThatThrownBy(() -> new ProjectiveMarks(register(3, 4), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 8, 9, 25})
    void anEndOfASegmentHoldsItsMarkAndItsFactor(long q) {
        FiniteField field = FiniteFields.of(q);
        ProjectiveMarks marks = new ProjectiveMarks(register(q, 4), 1);
        for (long factor = 1; factor < q; factor++) {
            long end = marks.end(1_000_003, factor);
            assertThat(marks.markAt(end)).isEqualTo(1_000_003);
            for (long other = 1; other < q; other++) {
                assertThat(marks.factorAt(other, end)).isEqualTo(field.multiply(other, factor));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 25})
    void theMultiplesOfAMarkLieOnACycleForEachCosetOfTheFactor(long q) {
        Lfsr lfsr = register(q, 3);
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, 0);
        for (long factor = 1; factor < q; factor++) {
            CycleTally cycles = new CycleTally();
            long mark = marks.count() - 1;
            marks.count(mark, 10, factor, cycles);
            Set<Long> powers = powers(lfsr.field(), factor);
            assertThat(cycles.states()).isEqualTo(10 * (q - 1));
            cycles.forEach((length, count, state) -> {
                assertThat(length).isEqualTo(10L * powers.size());
                assertThat(count).isEqualTo((q - 1) / powers.size());
                assertThat(marks.id(state)).isEqualTo(mark);
            });
        }
        CycleTally zero = new CycleTally();
        marks.count(0, 1, 1, zero);
        assertThat(zero.cycles()).isEqualTo(1);
        zero.forEach(
                (length, count, state) -> assertThat(length + count + state).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"3, 7, 2", "3, 1, 0", "4, 5, 4", "5, 4, 1", "7, 3, 0", "8, 3, 2", "9, 4, 1", "11, 3, 0"})
    void theMarkOfALaneIsThatOfTheStateThatStandsInIt(long q, int degree, int zeros) {
        Lfsr lfsr = register(q, degree);
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, zeros);
        Lanes lanes = Lanes.of(lfsr);
        for (long mark = 1; mark < marks.count(); mark++) {
            int lane = (int) mark % lanes.count();
            for (long factor = 1; factor < q; factor += Math.max(1, q / 3)) {
                long state = multiple(lfsr, marks.state(mark), factor);
                lanes.start(lane, symbols(lfsr, state));
                assertThat(marks.id(lanes, lane, 0)).as("state %d", state).isEqualTo(mark);
            }
        }
    }

    private static Set<Long> powers(FiniteField field, long factor) {
        Set<Long> powers = new HashSet<>();
        for (long power = 1; powers.add(power); ) {
            power = field.multiply(power, factor);
        }
        return powers;
    }

    private static long[] symbols(Lfsr lfsr, long state) {
        return lfsr.state(BigInteger.valueOf(state));
    }

    private static long multiple(Lfsr lfsr, long state, long factor) {
        long[] symbols = symbols(lfsr, state);
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = lfsr.field().multiply(factor, symbols[i]);
        }
        return lfsr.stateNumber(symbols).longValueExact();
    }

    private static Lfsr register(long q, int degree) {
        long[] row = new long[degree];
        row[0] = 1;
        return new Lfsr(FiniteFields.of(q), row);
    }
}
