package org.cyclotron.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.sequence.GolombPostulates.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of sequences against their definitions, and against the theory of maximal sequences. */
class SequenceAnalyzerTest {
    private static final List<Long> FIELDS = List.of(2L, 3L, 4L, 5L, 7L, 8L, 9L, 131L, 256L);

    @Test
    void countsRunsAndAutocorrelationAreThoseOfTheDefinition() {
        for (long order : FIELDS) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 12; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Lfsr lfsr = random(field, 1 + random.nextInt(6), random);
                long[] state = state(field, lfsr.degree(), random);
                // Some spans are summed by definition, the longer ones by the transform.
                int length = 1 + random.nextInt(seed % 2 == 0 ? 60 : 300);
                SequenceSpan span = new SequenceSpan(lfsr, state, length, false);
                assertMatches(span, field.name() + ", seed " + seed);
            }
        }
    }

    @Test
    void periodsAreAnalysedAroundTheirEnds() {
        for (long order : FIELDS) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 12; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Lfsr lfsr = random(field, 1 + random.nextInt(order < 10 ? 5 : 1), random);
                SequencePlan plan = SequencePlan.of(
                        lfsr, state(field, lfsr.degree(), random), OptionalLong.empty(), Cancellation.NONE);
                if (plan.span().length() <= 400) {
                    assertThat(plan.span().wholePeriod()).isTrue();
                    assertMatches(plan.span(), field.name() + ", seed " + seed);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, '1,1,0,0', 15",
        "2, '1,0,1,0,0', 31",
        "2, '1,0,0,0,1,1,1,0', 255",
        "2, '1,0,0,1,0,0,0,0,0,0', 1023",
        "3, '1,2,0,0', 80",
        "3, '1,2', 8",
        "4, '2,1', 15",
        "5, '3,4', 24",
        "9, '6,1', 80"
    })
    void maximalSequencesObeyTheoryAndSatisfyEveryPostulate(long q, String row, int period) {
        FiniteField field = FiniteFields.of(q);
        Lfsr lfsr = new Lfsr(
                field, Arrays.stream(row.split(",")).mapToLong(Long::parseLong).toArray());
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        assertThat(plan.span().length()).as("the register is primitive").isEqualTo(period);
        SequenceAnalysis analysis = analyze(plan.span());
        int d = lfsr.degree();
        long each = power(q, d - 1);
        assertThat(analysis.counts().count(0)).isEqualTo(each - 1);
        for (long symbol = 1; symbol < q; symbol++) {
            assertThat(analysis.counts().count(symbol)).isEqualTo(each);
        }
        for (int k = 1; k <= d - 2; k++) {
            assertThat(analysis.runs().row(k).bySymbol()).containsOnly((q - 1) * (q - 1) * power(q, d - k - 2));
        }
        assertThat(analysis.runs().row(d).bySymbol()).startsWith(0).endsWith(1);
        Autocorrelation values = analysis.autocorrelation();
        assertThat(values.real(0)).isEqualTo(period);
        for (int shift = 1; shift < period; shift++) {
            assertThat(values.real(shift)).as("shift %d", shift).isEqualTo(-1.0);
            assertThat(values.imaginary(shift)).as("shift %d", shift).isZero();
        }
        assertThat(analysis.profile().complexity()).isEqualTo(d);
        assertThat(analysis.profile().settled()).isTrue();
        GolombPostulates postulates = analysis.postulates();
        assertThat(postulates.balance().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(postulates.runs().verdict()).isEqualTo(d > 1 ? Verdict.HOLDS : Verdict.UNDECIDED);
        assertThat(postulates.autocorrelation().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(postulates.autocorrelation().value()).isEqualTo(-1.0);
    }

    @Test
    void aSequenceThatIsNotMaximalFailsWithItsFigures() {
        // x^4 + x^3 + x^2 + x + 1 of order 5: 00011.
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1, 1, 1);
        SequencePlan plan = SequencePlan.of(lfsr, new long[] {0, 0, 0, 1}, OptionalLong.empty(), Cancellation.NONE);
        SequenceAnalysis analysis = analyze(plan.span());
        assertThat(analysis.elements()).containsExactly(0, 0, 0, 1, 1);
        assertThat(analysis.postulates().balance()).isEqualTo(new GolombPostulates.Balance(Verdict.HOLDS, 2, 3));
        assertThat(analysis.runs().rows()).extracting(RunLengths.Row::length).containsExactly(2L, 3L);
        assertThat(analysis.postulates().autocorrelation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(values(analysis.autocorrelation())).containsExactly(5, 1, -3, -3, 1);
        // x^3 (x + 1) ... all ones: one run, one element.
        SequencePlan ones = SequencePlan.of(lfsr(2, 1), new long[] {1}, OptionalLong.empty(), Cancellation.NONE);
        SequenceAnalysis constant = analyze(ones.span());
        assertThat(constant.runs().runs()).isEqualTo(1);
        assertThat(constant.postulates().runs().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(constant.postulates().autocorrelation().verdict()).isEqualTo(Verdict.UNDECIDED);
        // 000111 over GF(2): balance holds, but there is one run of each length 3 where halves of length 1 are asked
        // for.
        SequenceAnalysis alternating = analyze(new SequenceSpan(lfsr(2, 1, 0, 0, 0), new long[] {0, 1, 0, 1}, 2, true));
        assertThat(alternating.postulates().balance().verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void runsThatDeviateAreNamedWithTheirLength() {
        // 8 runs of length 1 where a half of them is asked for.
        Lfsr lfsr = lfsr(2, 1, 0, 0, 0, 0, 0, 0, 0);
        SequenceAnalysis analysis = analyze(new SequenceSpan(lfsr, new long[] {0, 1, 0, 1, 0, 1, 0, 1}, 8, true));
        GolombPostulates.Runs runs = analysis.postulates().runs();
        assertThat(runs.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(runs.failure()).isEqualTo(new GolombPostulates.RunCheck(1, 2, 4, 4));
        // 00110011: none of length 1.
        GolombPostulates pairs = analyze(new SequenceSpan(lfsr, new long[] {0, 0, 1, 1, 0, 0, 1, 1}, 8, true))
                .postulates();
        assertThat(pairs.runs().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(pairs.runs().failure()).isEqualTo(new GolombPostulates.RunCheck(1, 1, 0, 0));
    }

    @Test
    void countsMayDifferByOneAndNotByTwo() {
        Lfsr rotation = lfsr(2, 1, 0, 0, 0);
        GolombPostulates.Balance uneven = analyze(new SequenceSpan(rotation, new long[] {0, 0, 0, 1}, 4, true))
                .postulates()
                .balance();
        assertThat(uneven).isEqualTo(new GolombPostulates.Balance(Verdict.FAILS, 1, 3));
        // 0 and 1 once each over GF(3), 2 never; then 0 twice as well.
        Lfsr two = lfsr(3, 1, 0);
        assertThat(analyze(new SequenceSpan(two, new long[] {0, 1}, 2, true))
                        .postulates()
                        .balance())
                .isEqualTo(new GolombPostulates.Balance(Verdict.HOLDS, 0, 1));
        Lfsr three = lfsr(3, 1, 0, 0);
        assertThat(analyze(new SequenceSpan(three, new long[] {0, 0, 1}, 3, true))
                        .postulates()
                        .balance())
                .isEqualTo(new GolombPostulates.Balance(Verdict.FAILS, 0, 2));
    }

    @Test
    void theBeginningOfALongerSequenceDecidesNoPostulate() {
        SequenceAnalysis analysis = analyze(new SequenceSpan(lfsr(2, 1, 0, 0, 1), new long[] {0, 0, 0, 1}, 9, false));
        assertThat(List.of(
                        analysis.postulates().balance().verdict(),
                        analysis.postulates().runs().verdict(),
                        analysis.postulates().autocorrelation().verdict()))
                .containsOnly(Verdict.UNDECIDED);
        assertThat(analysis.autocorrelation().size()).isEqualTo(5);
        assertThat(analysis.autocorrelation().pairs(4)).isEqualTo(5);
    }

    @Test
    void aMillionElementsOfAMaximalSequenceHaveOneValueOutOfPhase() {
        // x^20 + x^3 + 1, primitive.
        long[] row = new long[20];
        row[0] = 1;
        row[3] = 1;
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), row);
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        assertThat(plan.span().length()).isEqualTo((1 << 20) - 1);
        Autocorrelation values = analyze(plan.span()).autocorrelation();
        assertThat(values.isComplete()).isTrue();
        assertThat(values.isTwoValued()).isTrue();
        assertThat(values.real(777_777)).isEqualTo(-1.0);
    }

    @Test
    void longerPeriodsAreCountedWholeAndCorrelatedAtSomeShifts() {
        // x^21 + x^2 + 1, primitive.
        long[] row = new long[21];
        row[0] = 1;
        row[2] = 1;
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), row);
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        assertThat(plan.isSampled()).isTrue();
        SequenceAnalysis analysis = analyze(plan.span());
        assertThat(analysis.counts().count(1)).isEqualTo(1 << 20);
        assertThat(analysis.elements()).hasSize(SequenceAnalyzer.KEPT);
        Autocorrelation values = analysis.autocorrelation();
        assertThat(values.size()).isBetween(48, Autocorrelation.SAMPLED);
        assertThat(values.shift(values.size() - 1)).isGreaterThan(900_000);
        for (int i = 1; i < values.size(); i++) {
            assertThat(values.real(i)).isEqualTo(-1.0);
        }
        assertThat(analysis.postulates().autocorrelation().maximal()).isTrue();
        assertThat(analysis.postulates().autocorrelation().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(analysis.postulates().runs().verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aLongPeriodThatIsNotMaximalIsRefutedByOneShift() {
        // Two primitive factors of degrees 3 and 19, whose orders have no common factor.
        Lfsr lfsr = Lfsr.ofCharacteristic(polynomial(3, 1).multiply(polynomial(19, 5, 2, 1)));
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        assertThat(plan.span().length()).isEqualTo(7L * ((1 << 19) - 1));
        GolombPostulates postulates = analyze(plan.span()).postulates();
        assertThat(postulates.autocorrelation().maximal()).isFalse();
        assertThat(postulates.autocorrelation().complete()).isFalse();
        assertThat(postulates.autocorrelation().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void cancellationEndsTheWork() {
        Lfsr lfsr = lfsr(2, 1, 0, 0, 1);
        SequenceSpan span = new SequenceSpan(lfsr, lfsr.impulseState(), 100_000, false);
        assertThatThrownBy(() -> SequenceAnalyzer.analyze(span, Progress.NONE, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private static void assertMatches(SequenceSpan span, String what) {
        SequenceAnalysis analysis = analyze(span);
        int n = (int) span.length();
        long[] s = SequenceOutput.first(span.lfsr(), span.start(), n);
        assertThat(analysis.elements()).as(what).containsExactly(s);
        TreeMap<Long, Long> counts = new TreeMap<>();
        Arrays.stream(s).forEach(element -> counts.merge(element, 1L, Long::sum));
        assertThat(analysis.counts().counts()).as(what).isEqualTo(counts);
        assertThat(lengths(analysis.runs())).as(what).isEqualTo(runs(s, span.wholePeriod()));
        FiniteField field = span.lfsr().field();
        long[] traces = new long[(int) field.order()];
        Arrays.setAll(traces, x -> trace(field, x));
        Autocorrelation values = analysis.autocorrelation();
        assertThat(values.size()).as(what).isEqualTo(span.wholePeriod() ? n : n / 2 + 1);
        for (int i = 0; i < values.size(); i++) {
            double[] expected = correlation(field, traces, s, i, span.wholePeriod());
            double distance = Math.hypot(values.real(i) - expected[0], values.imaginary(i) - expected[1]);
            assertThat(distance).as("%s, shift %d", what, i).isLessThan(1e-7 * n);
        }
    }

    private static TreeMap<Long, Long> lengths(RunLengths runs) {
        TreeMap<Long, Long> lengths = new TreeMap<>();
        for (RunLengths.Row row : runs.rows()) {
            lengths.put(row.length(), row.count());
            if (runs.bySymbol()) {
                assertThat(Arrays.stream(row.bySymbol()).sum()).isEqualTo(row.count());
            }
        }
        assertThat(lengths.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(runs.runs());
        return lengths;
    }

    /** Runs by walking from each place where one begins. */
    private static TreeMap<Long, Long> runs(long[] s, boolean around) {
        TreeMap<Long, Long> lengths = new TreeMap<>();
        int n = s.length;
        for (int t = 0; t < n; t++) {
            boolean begins = t > 0 ? s[t] != s[t - 1] : !around || s[0] != s[n - 1];
            if (begins) {
                long length = 1;
                while (length < n && (around || t + length < n) && s[(int) ((t + length) % n)] == s[t]) {
                    length++;
                }
                lengths.merge(length, 1L, Long::sum);
            }
        }
        if (lengths.isEmpty()) {
            lengths.put((long) n, 1L);
        }
        return lengths;
    }

    private static double[] correlation(FiniteField field, long[] traces, long[] s, int shift, boolean around) {
        double[] sum = new double[2];
        for (int t = 0; t < (around ? s.length : s.length - shift); t++) {
            long trace = traces[(int) field.subtract(s[(t + shift) % s.length], s[t])];
            sum[0] += Math.cos(2 * Math.PI * trace / field.characteristic());
            sum[1] += Math.sin(2 * Math.PI * trace / field.characteristic());
        }
        return sum;
    }

    /** x + x^p + x^(p^2) + …: a number below p. */
    private static long trace(FiniteField field, long x) {
        long trace = 0;
        for (int i = 0; i < field.degree(); i++) {
            trace = field.add(
                    trace,
                    field.power(x, BigInteger.valueOf(field.characteristic()).pow(i)));
        }
        assertThat(trace < field.characteristic()).isTrue();
        return trace;
    }

    private static double[] values(Autocorrelation values) {
        double[] real = new double[values.size()];
        Arrays.setAll(real, values::real);
        return real;
    }

    private static SequenceAnalysis analyze(SequenceSpan span) {
        return SequenceAnalyzer.analyze(span, Progress.NONE, Cancellation.NONE);
    }

    /** x^degree plus these powers plus 1 over GF(2). */
    private static Polynomial polynomial(int degree, int... powers) {
        long[] coefficients = new long[degree + 1];
        coefficients[0] = coefficients[degree] = 1;
        for (int power : powers) {
            coefficients[power] = 1;
        }
        return Polynomial.of(FiniteFields.of(2), coefficients);
    }

    private static Lfsr lfsr(long q, long... row) {
        return new Lfsr(FiniteFields.of(q), row);
    }

    static Lfsr random(FiniteField field, int degree, SplittableRandom random) {
        return new Lfsr(field, state(field, degree, random));
    }

    static long[] state(FiniteField field, int degree, SplittableRandom random) {
        long[] state = new long[degree];
        Arrays.setAll(state, i -> field.random(random));
        return state;
    }

    private static long power(long base, int exponent) {
        return BigInteger.valueOf(base).pow(exponent).longValueExact();
    }
}
