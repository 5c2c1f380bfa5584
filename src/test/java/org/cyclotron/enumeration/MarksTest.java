package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks that stand for one state each. */
class MarksTest {
    static List<Marks> marks() {
        return List.of(new RunMarks(10, 3), StateMarks.of(1000, 10));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void theEndOfASegmentIsItsMarkAndThereAreNoMultiples(Marks marks) {
        for (long end : new long[] {0, 1, marks.count() - 1}) {
            assertThat(marks.markAt(end)).isEqualTo(end);
            assertThat(marks.factorAt(1, end)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aMarkLiesOnTheOneCycleThatIsCounted(Marks marks) {
        CycleTally cycles = new CycleTally();
        marks.count(5, 77, 1, cycles);
        AtomicInteger terms = new AtomicInteger();
        cycles.forEach((length, count, state) -> {
            terms.incrementAndGet();
            assertThat(length).isEqualTo(77);
            assertThat(count).isEqualTo(1);
            assertThat(marks.id(state)).isEqualTo(5);
        });
        assertThat(terms.get()).isEqualTo(1);
    }
}
