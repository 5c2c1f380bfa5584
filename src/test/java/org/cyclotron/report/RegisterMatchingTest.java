package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterMatchingTest {
    private static final Lfsr PRIMITIVE = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0);
    private static final Lfsr OTHER = new Lfsr(FiniteFields.of(2), 1, 1, 1, 1);

    private static KeptRegister register(int line, @Nullable String name, Lfsr lfsr) {
        Order order = Order.exact(BigInteger.valueOf(lfsr.equals(OTHER) ? 5 : 15), true);
        return new KeptRegister(
                line, name, lfsr, order, 0, null, Verification.algebraicOnly(lfsr.stateCount(), "not asked for"));
    }

    private static AnalysisPair pair(List<KeptRegister> before, List<KeptRegister> after) {
        return AnalysisPair.of(new KeptAnalysis(before, 0, false), new KeptAnalysis(after, 0, false));
    }

    @Test
    void registersAreMatchedByNameElseByLineAndByWhatTheyAre() {
        AnalysisPair pair = pair(
                List.of(
                        register(2, "moved", PRIMITIVE),
                        register(4, null, PRIMITIVE),
                        register(5, null, OTHER),
                        register(7, "twice", OTHER),
                        register(9, "twice", PRIMITIVE),
                        register(11, "renamed", OTHER),
                        register(13, "gone", OTHER),
                        register(15, "unnamed later", new Lfsr(FiniteFields.of(2), 1, 1))),
                List.of(
                        register(3, null, OTHER),
                        register(4, null, PRIMITIVE),
                        register(7, "twice", OTHER),
                        register(9, "twice", OTHER),
                        register(11, "called otherwise", OTHER),
                        register(13, "new", PRIMITIVE),
                        register(17, null, new Lfsr(FiniteFields.of(2), 1, 1)),
                        register(20, "moved", PRIMITIVE)));
        assertThat(pair.both())
                .extracting(
                        RegisterPair::name,
                        both -> both.before().line(),
                        both -> both.after().line())
                .containsExactly(
                        tuple("moved", 2, 20),
                        tuple("line 4", 4, 4),
                        tuple("line 5 and line 3", 5, 3),
                        tuple("twice", 7, 7),
                        tuple("twice", 9, 9),
                        tuple("renamed and called otherwise", 11, 11),
                        tuple("unnamed later and line 17", 15, 17));
        assertThat(pair.onlyBefore()).extracting(KeptRegister::label).containsExactly("gone");
        assertThat(pair.onlyAfter()).extracting(KeptRegister::label).containsExactly("new");
        assertThat(pair.summary()).endsWith("; 1 only before; 1 only after");
        assertThat(pair.lines())
                .filteredOn(line -> line.register().equals("gone"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.afterText()).isEqualTo("–");
                    assertThat(line.differenceText()).isEqualTo("only before");
                });
    }

    @Test
    void registersWithoutNamesKeepTheirPartnersWhenALineIsWrittenAboveThem() {
        List<KeptRegister> before = new ArrayList<>();
        List<KeptRegister> after = new ArrayList<>();
        for (int line = 1; line <= 300; line++) {
            Lfsr lfsr = line % 3 == 0 ? OTHER : PRIMITIVE;
            before.add(register(line, null, lfsr));
            after.add(register(line + 1, null, lfsr));
        }
        AnalysisPair pair = pair(before, after);
        assertThat(pair.isAlike()).isTrue();
        assertThat(pair.summary()).isEqualTo("300 registers in both, all alike");
    }
}
