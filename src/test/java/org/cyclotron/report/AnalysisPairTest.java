package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.AnalysisLine.Kind;
import org.cyclotron.report.RegisterPair.Judgement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnalysisPairTest {
    private static final Lfsr PRIMITIVE = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0);
    private static final Lfsr OTHER = new Lfsr(FiniteFields.of(2), 1, 1, 1, 1);
    private static final CycleStructure ONE_CYCLE = structure(1, 1, 15, 1);

    private static CycleStructure structure(long... lengthsAndCounts) {
        CycleTerm[] terms = new CycleTerm[lengthsAndCounts.length / 2];
        Arrays.setAll(terms, i -> CycleTerm.of(lengthsAndCounts[2 * i], lengthsAndCounts[2 * i + 1]));
        return new CycleStructure(List.of(terms));
    }

    private static KeptRegister register(int line, @Nullable String name, Lfsr lfsr) {
        return lfsr.equals(OTHER)
                ? saying(line, name, lfsr, Order.exact(BigInteger.valueOf(5), true), structure(1, 1, 5, 3))
                : saying(line, name, lfsr, Order.exact(BigInteger.valueOf(15), true), ONE_CYCLE);
    }

    private static KeptRegister saying(
            int line, @Nullable String name, Lfsr lfsr, Order order, @Nullable CycleStructure structure) {
        return new KeptRegister(
                line, name, lfsr, order, 0, structure, checked(lfsr, Verification.Status.VERIFIED, "bitmap"));
    }

    private static Verification checked(Lfsr lfsr, Verification.Status status, @Nullable String method) {
        BigInteger all = lfsr.stateCount();
        return new Verification(status, method, all, all, all, null, null);
    }

    private static KeptRegister with(KeptRegister register, Verification verification) {
        return new KeptRegister(
                register.line(),
                register.name(),
                register.lfsr(),
                register.order(),
                register.preperiod(),
                register.structure(),
                verification);
    }

    private static AnalysisPair pair(List<KeptRegister> before, List<KeptRegister> after) {
        return AnalysisPair.of(new KeptAnalysis(before, 0, false), new KeptAnalysis(after, 0, false));
    }

    private static AnalysisPair pair(KeptRegister before, KeptRegister after) {
        return pair(List.of(before), List.of(after));
    }

    private static AnalysisLine line(AnalysisPair pair, AnalysisFact fact) {
        return pair.lines().stream()
                .filter(line -> line.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameSaidTwiceIsAlikeInEveryLine() {
        AnalysisPair pair = pair(register(2, "a", PRIMITIVE), register(7, "a", PRIMITIVE));
        assertThat(pair.isAlike()).isTrue();
        assertThat(pair.tellingLines()).isEmpty();
        assertThat(pair.lines())
                .hasSize(AnalysisFact.values().length)
                .allMatch(line -> line.differenceText().equals("same")
                        && line.percentText().equals("–"));
        assertThat(pair.summary()).isEqualTo("1 register in both, 1 alike");
        assertThat(pair.dangers()).isEmpty();
    }

    @Test
    void anotherStructureOfTheSamePolynomialIsAContradictionAndComesFirst() {
        KeptRegister wrong =
                saying(4, "b", PRIMITIVE, Order.exact(BigInteger.valueOf(15), true), structure(1, 1, 5, 3));
        AnalysisPair pair = pair(
                List.of(register(2, "a", PRIMITIVE), register(4, "b", PRIMITIVE)),
                List.of(register(2, "a", OTHER), wrong));
        assertThat(pair.both())
                .extracting(RegisterPair::judgement)
                .containsExactly(Judgement.OTHER_REGISTER, Judgement.CONTRADICTION);
        assertThat(pair.dangers())
                .containsExactly(
                        "b: the polynomial is the same, but not the cycle structure. One of the two analyses is wrong.");
        assertThat(pair.lines().getFirst()).satisfies(first -> {
            assertThat(first.register()).isEqualTo("b");
            assertThat(first.kind()).isEqualTo(Kind.CONTRADICTS);
            assertThat(first.isDanger()).isTrue();
        });
        assertThat(pair.summary()).isEqualTo("2 registers in both, 1 in contradiction, 1 no longer the same register");
    }

    @Test
    void anotherPolynomialIsAnotherRegisterAndNoContradiction() {
        AnalysisPair pair = pair(register(2, "a", PRIMITIVE), register(2, "a", OTHER));
        assertThat(pair.dangers()).isEmpty();
        assertThat(pair.isAlike()).isFalse();
        assertThat(line(pair, AnalysisFact.POLYNOMIAL)).satisfies(line -> {
            assertThat(line.beforeText()).isEqualTo("x⁴ + x + 1");
            assertThat(line.afterText()).isEqualTo("x⁴ + x³ + x² + x + 1");
            assertThat(line.differenceText()).isEqualTo("differs");
        });
        assertThat(line(pair, AnalysisFact.CYCLES)).satisfies(line -> {
            assertThat(line.differenceText()).isEqualTo("+2");
            assertThat(line.percentText()).isEqualTo("+100 %");
        });
        assertThat(line(pair, AnalysisFact.LONGEST)).satisfies(line -> {
            assertThat(line.differenceText()).isEqualTo("−10");
            assertThat(line.percentText()).isEqualTo("−66.7 %");
        });
    }

    @Test
    void theSameDigitsOverAnotherFieldAreAnotherRegister() {
        Lfsr first = new Lfsr(FiniteFields.of(8, new long[] {1, 1, 0, 1}, ModulusSource.FILE), 3, 1);
        Lfsr second = new Lfsr(FiniteFields.of(8, new long[] {1, 0, 1, 1}, ModulusSource.FILE), 3, 1);
        AnalysisPair pair = pair(register(2, "a", first), register(2, "a", second));
        assertThat(pair.both().getFirst().judgement()).isEqualTo(Judgement.OTHER_REGISTER);
        assertThat(line(pair, AnalysisFact.FIELD).beforeText()).isEqualTo("GF(2^3), x³ + x + 1");
        assertThat(line(pair, AnalysisFact.FIELD).afterText()).isEqualTo("GF(2^3), x³ + x² + 1");
    }

    @Test
    void figuresFarBeyondEveryMachineWordAreExact() {
        BigInteger mersenne = BigInteger.TWO.pow(521).subtract(BigInteger.ONE);
        long[] row = new long[521];
        row[0] = 1;
        row[32] = 1;
        Lfsr large = new Lfsr(FiniteFields.of(2), row);
        CycleTerm zero = CycleTerm.of(1, 1);
        KeptRegister right = saying(
                2,
                "p",
                large,
                Order.exact(mersenne, true),
                new CycleStructure(List.of(zero, new CycleTerm(mersenne, BigInteger.ONE, null))));
        KeptRegister wrong = saying(
                2,
                "p",
                large,
                Order.exact(mersenne.subtract(BigInteger.TWO), true),
                new CycleStructure(
                        List.of(zero, new CycleTerm(mersenne.subtract(BigInteger.TWO), BigInteger.ONE, null))));
        AnalysisPair pair = pair(right, wrong);
        assertThat(line(pair, AnalysisFact.STATES).beforeText()).isEqualTo("2⁵²¹");
        assertThat(line(pair, AnalysisFact.STRUCTURE).beforeText()).isEqualTo("1×1 + (2⁵²¹ − 1)×1");
        assertThat(line(pair, AnalysisFact.LONGEST)).satisfies(line -> {
            assertThat(line.difference()).isEqualTo(BigInteger.TWO.negate());
            assertThat(line.beforeText()).isEqualTo("2⁵²¹ − 1");
            assertThat(line.differenceText()).isEqualTo("−2");
            assertThat(line.percentText()).isEqualTo("> −0.1 %");
            assertThat(line.percent()).isEqualByComparingTo(BigDecimal.ZERO);
        });
        assertThat(pair.dangers().getFirst()).contains("not the cycle structure and order");
        assertThat(pair(register(2, "p", PRIMITIVE), right).lines())
                .filteredOn(line -> line.fact() == AnalysisFact.STATES)
                .extracting(AnalysisLine::differenceText, AnalysisLine::percentText)
                .containsExactly(tuple("+6.86 × 10¹⁵⁶", "+4.29 × 10¹⁵⁷ %"));
        assertThat(line(pair(right, register(2, "p", PRIMITIVE)), AnalysisFact.STATES)
                        .percentText())
                .isEqualTo("< −99.9 %");
    }

    @Test
    void walkedOnceAndNotWalkedOnceAgreeButWereCheckedOtherwise() {
        KeptRegister walked = register(2, "a", PRIMITIVE);
        KeptRegister unwalked = with(walked, checked(PRIMITIVE, Verification.Status.ALGEBRAIC_ONLY, null));
        AnalysisPair pair = pair(walked, unwalked);
        assertThat(pair.both().getFirst().judgement()).isEqualTo(Judgement.CHECK);
        assertThat(pair.tellingLines())
                .extracting(AnalysisLine::fact)
                .containsExactly(AnalysisFact.STATUS, AnalysisFact.KERNEL);
        assertThat(line(pair, AnalysisFact.KERNEL).afterText()).isEqualTo("not walked");
        assertThat(pair.dangers()).isEmpty();
    }

    @Test
    void aFailureIsADangerAlsoWhereBothFailed() {
        KeptRegister failed =
                with(register(2, "a", PRIMITIVE), checked(PRIMITIVE, Verification.Status.FAILED, "bitmap"));
        AnalysisPair once = pair(register(2, "a", PRIMITIVE), failed);
        assertThat(once.dangers()).containsExactly("a: failed after.");
        assertThat(once.lines().getFirst().isDanger()).isTrue();
        assertThat(pair(failed, register(2, "a", PRIMITIVE)).dangers()).containsExactly("a: failed before.");
        assertThat(pair(List.of(), List.of(failed)).dangers()).containsExactly("a: failed after.");
        AnalysisPair twice = pair(failed, failed);
        assertThat(twice.dangers()).containsExactly("a: failed in both.");
        assertThat(twice.isAlike()).isFalse();
        assertThat(twice.lines().getFirst()).satisfies(line -> {
            assertThat(line.fact()).isEqualTo(AnalysisFact.STATUS);
            assertThat(line.isDanger()).isTrue();
            assertThat(line.differenceText()).isEqualTo("same");
        });
    }

    @Test
    void anOrderThatIsOnlyBoundedAgreesWithAnExactOneItCanBe() {
        Order bounded = new Order(BigInteger.valueOf(5), BigInteger.valueOf(15), BigInteger.valueOf(3), 100, true);
        AnalysisPair agreeing = pair(saying(2, "a", PRIMITIVE, bounded, null), register(2, "a", PRIMITIVE));
        assertThat(agreeing.both().getFirst().judgement()).isEqualTo(Judgement.KNOWLEDGE);
        assertThat(line(agreeing, AnalysisFact.ORDER)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.DIFFERS);
            assertThat(line.beforeText()).isEqualTo("divides 15");
            assertThat(line.differenceText()).isEqualTo("now known");
        });
        assertThat(line(agreeing, AnalysisFact.CYCLES).beforeText()).isEqualTo("not known");
        Order impossible = new Order(BigInteger.valueOf(7), BigInteger.valueOf(105), BigInteger.valueOf(15), 100, true);
        AnalysisPair contradicting = pair(saying(2, "a", PRIMITIVE, impossible, null), register(2, "a", PRIMITIVE));
        assertThat(contradicting.both().getFirst().judgement()).isEqualTo(Judgement.CONTRADICTION);
        assertThat(contradicting.dangers().getFirst()).contains("not the order.");
    }

    @Test
    void whatIsMissingInEitherIsSaid() {
        AnalysisPair pair = AnalysisPair.of(
                new KeptAnalysis(List.of(register(2, "a", PRIMITIVE)), 2, true), new KeptAnalysis(List.of(), 0, false));
        assertThat(pair.notes()).containsExactly("the earlier was stopped", "2 rows not read before");
        assertThat(pair.summary()).isEqualTo("no register in both; 1 only before");
        KeptAnalysis stopped = new KeptAnalysis(List.of(), 1, true);
        assertThat(AnalysisPair.of(stopped, stopped).notes())
                .containsExactly("both were stopped", "1 row not read in both");
    }

    @Test
    void theTableHasEveryLineWithNumbersAsNumbers() throws IOException {
        Table table = pair(register(2, "a", PRIMITIVE), register(2, "a", OTHER)).table();
        assertThat(table.rows()).hasSize(AnalysisFact.values().length);
        StringWriter csv = new StringWriter();
        TableFormats.byId("csv").write(table, csv);
        assertThat(csv.toString().lines())
                .startsWith("register,what,before,after,difference,percent,change")
                .contains(
                        "a,polynomial,x^4 + x + 1,x^4 + x^3 + x^2 + x + 1,,,differs",
                        "a,longest,15,5,-10,-66.6667,differs",
                        "a,degree,4,4,,,same");
    }

    @Test
    void theTextNamesWhatIsWrongFirstThenCountsThenShowsWhatDiffers() throws IOException {
        StringWriter text = new StringWriter();
        AnalysisPairText.write(pair(register(2, "a", PRIMITIVE), register(2, "a", OTHER)), false, text);
        assertThat(text.toString()).isEqualTo("""
                        1 register in both, 1 no longer the same register
                          register  what                 before                 after        Δ      Δ %
                          a         Polynomial       x⁴ + x + 1  x⁴ + x³ + x² + x + 1  differs        –
                          a         Cycles in all             2                     4       +2   +100 %
                          a         Longest cycle            15                     5      −10  −66.7 %
                          a         Cycle structure  1×1 + 15×1             1×1 + 5×3  differs        –
                          a         Order                    15                     5      −10  −66.7 %
                        6 more lines say the same in both; --register shows those of a register, --format csv all
                        """);
    }
}
