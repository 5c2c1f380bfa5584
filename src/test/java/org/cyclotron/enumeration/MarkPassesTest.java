package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkPassesTest {
    /** 32 KiB, and the zero state. */
    private static final long MOST_MARKS = (1 << 18) + 1;

    private static Lfsr register(long q, int degree) {
        long[] row = new long[degree];
        row[0] = 1;
        row[degree / 2] = 1;
        return new Lfsr(FiniteFields.of(q), row);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 2", "2, 10", "2, 17", "3, 1", "3, 9", "4, 8", "7, 5", "9, 4"})
    void allMarksOfAPassAreAmongThoseOfTheNextOfWhichThereAreMore(long q, int degree) {
        Lfsr lfsr = register(q, degree);
        MarkPasses passes = new MarkPasses(TaskKernels.WORD, lfsr);
        assertThat(passes.count()).isPositive();
        assertThat(passes.spacing(0)).isEqualTo(TaskKernels.WORD.markSpacing(lfsr));
        for (int pass = 1; pass < passes.count(); pass++) {
            Marks before = passes.marks(pass - 1);
            Marks marks = passes.marks(pass);
            assertThat(marks.count()).isGreaterThan(before.count());
            assertThat(passes.spacing(pass)).isLessThan(passes.spacing(pass - 1));
            for (long id = 0; id < before.count(); id++) {
                assertThat(marks.id(before.state(id)))
                        .as("mark %d of pass %d", id, pass)
                        .isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "2, 20", "2, 24", "2, 36", "2, 47", "3, 14", "3, 20", "4, 16", "16, 8", "251, 4"})
    void passesGoOnUntilMarksAreAsCloseAsTheyMayBe(long q, int degree) {
        Lfsr lfsr = register(q, degree);
        MarkPasses passes = new MarkPasses(TaskKernels.WORD, lfsr);
        long most = 0;
        for (int pass = 0; pass < passes.count(); pass++) {
            most = Math.max(most, passes.marks(pass).count());
        }
        assertThat(passes.mostMarks()).isEqualTo(most);
        assertThat(most).isGreaterThan(1);
        if (passes.count() > 1) {
            assertThat(most).isLessThanOrEqualTo(MOST_MARKS);
        }
        double last = passes.spacing(passes.count() - 1);
        double closer = new SegmentCosts(TaskKernels.WORD, lfsr, 1).closer(last);
        assertThat(closer == 0 || TaskKernels.WORD.marks(lfsr, closer).count() > MOST_MARKS - 1)
                .isTrue();
    }

    @Test
    void aRegisterOfManyStatesIsWalkedInSeveralPassesWordByWord() {
        assertThat(new MarkPasses(TaskKernels.WORD, register(2, 20)).count()).isGreaterThan(1);
        assertThat(new MarkPasses(TaskKernels.WORD, register(3, 12)).count()).isGreaterThan(1);
    }

    /** The sweep for the rest takes no longer than a pass would. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "paced:1us"})
    void wherePassesAreAsSlowAsSingleStepsThereIsOne(String kernel) {
        MarkPasses passes = new MarkPasses(TaskKernels.byId(kernel), register(2, 24));
        assertThat(passes.count()).isEqualTo(1);
        assertThat(passes.pays(0, 0, 1 << 24)).isFalse();
        assertThat(passes.mostMarks()).isEqualTo((1 << 24) / 1024);
        assertThat(passes.mostMarks()).isEqualTo(passes.marks(0).count());
    }

    @Test
    void afterTheLastPassNonePays() {
        MarkPasses passes = new MarkPasses(TaskKernels.WORD, register(2, 22));
        assertThat(passes.pays(passes.count() - 2, 0, 10)).isTrue();
        assertThat(passes.pays(passes.count() - 1, 0, 10)).isFalse();
    }

    /** Each cycle found and each mark on what is missing begins a walk anew, of a thousand steps and more. */
    @Test
    void aPassPaysUnlessItWouldBeginWalksAgainAndAgain() {
        Lfsr lfsr = register(2, 22);
        MarkPasses passes = new MarkPasses(TaskKernels.WORD, lfsr);
        long states = 1 << 22;
        assertThat(passes.pays(0, 2, 10)).isTrue();
        assertThat(passes.pays(0, 0, states)).isTrue();
        assertThat(passes.pays(0, states / 2, 10)).isFalse();
        assertThat(passes.pays(passes.count() - 2, 0, states)).isFalse();
    }
}
