package org.cyclotron.lfsr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.lfsr.code.SampleRegisters.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What texts of every language have in common, and what can be checked of a language without running it. */
class CodeLanguagesTest {
    private static final Lfsr TOY = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0);

    static List<CodeLanguage> languages() {
        return CodeLanguages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextNamesItsConventionInAscii(CodeLanguage language) {
        assertThat(CodeLanguages.byId(language.id())).isSameAs(language);
        for (Sample sample : SampleRegisters.all()) {
            if (language.refusal(sample.lfsr()).isEmpty()) {
                String text = language.write(sample.lfsr(), sample.start());
                assertThat(text).as(sample.name()).matches(Pattern.compile("[\\n -~]*", Pattern.DOTALL));
                assertThat(text)
                        .as(sample.name())
                        .contains("s(t+d) = c0 s(t) + c1 s(t+1) + ... + c(d-1) s(t+d-1), d = "
                                + sample.lfsr().degree())
                        .contains("the oldest first; the output is s(t)")
                        .doesNotContain("$")
                        .endsWith("\n");
                if (sample.lfsr().field().degree() > 1) {
                    assertThat(text).as(sample.name()).contains("where a is a root of ");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRegisterTooLongAndAStateOfAnotherRegisterAreRefused(CodeLanguage language) {
        long[] row = new long[CodeLanguages.MOST_CELLS + 1];
        row[0] = 1;
        Lfsr large = new Lfsr(FiniteFields.of(2), row);
        assertThat(language.refusal(large))
                .hasValueSatisfying(r -> assertThat(r).contains("2048"));
        assertThatThrownBy(() -> language.write(large, large.impulseState()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(language.label());
        assertThatThrownBy(() -> language.write(TOY, new long[3])).hasMessageContaining("4 cells");
        assertThatThrownBy(() -> language.write(TOY, new long[] {0, 0, 0, 2})).hasMessageContaining("GF(2)");
    }

    @Test
    void anUnknownLanguageIsRefusedNamingTheOthers() {
        assertThatThrownBy(() -> CodeLanguages.byId("cobol")).hasMessageContaining("c, java, python");
    }

    @Test
    void whatALanguageCannotExpressIsRefusedWithAWayOut() {
        assertThat(CodeLanguages.GALOIS.refusal(new Lfsr(FiniteFields.of(3), 0, 1)))
                .hasValueSatisfying(r -> assertThat(r).contains("c0 = 0").contains("choose Python"));
        assertThat(CodeLanguages.MATLAB.refusal(new Lfsr(FiniteFields.of(2147483647L), 1, 1)))
                .hasValueSatisfying(r -> assertThat(r).contains("2^53"));
        assertThat(CodeLanguages.MATLAB.refusal(new Lfsr(FiniteFields.of(94_906_249), 1, 1)))
                .isEmpty();
    }

    @Test
    void theLatexPolynomialsReadBackAreTheRegister() throws NotationException {
        for (Sample sample : SampleRegisters.all()) {
            String text = CodeLanguages.LATEX.write(sample.lfsr(), sample.start());
            FiniteField field = sample.lfsr().field();
            int d = sample.lfsr().degree();
            String chi = formula(text, "\\chi(x) &= ");
            assertThat(Notations.CHARACTERISTIC.parse(field, chi, OptionalInt.of(d)))
                    .as(sample.name())
                    .isEqualTo(sample.lfsr());
            String connection = formula(text, "f(x) &= ");
            assertThat(Notations.CONNECTION.parse(field, connection, OptionalInt.of(d)))
                    .as(sample.name())
                    .isEqualTo(sample.lfsr());
        }
    }

    /** The formula behind a sign up to the end of its last line. */
    private static String formula(String latex, String sign) {
        String rest = latex.substring(latex.indexOf(sign) + sign.length()).replace("\\\\\n  &\\quad", "");
        return rest.substring(0, rest.indexOf("\\\\"));
    }

    @Test
    void theTablesOfMatlabAreThoseOfTheField() {
        for (long q : new long[] {4, 9, 125, 256}) {
            FiniteField field = FiniteFields.of(q);
            String text = CodeLanguages.MATLAB.write(new Lfsr(field, 2, 1), new long[] {1, 0});
            long[] power = list(text, "power");
            long[] logarithm = list(text, "logarithm");
            assertThat(power).hasSize((int) q - 1);
            for (int a = 1; a < q; a++) {
                for (int b = 1; b < q; b++) {
                    long sum = (logarithm[a - 1] + logarithm[b - 1]) % (q - 1);
                    assertThat(power[(int) sum]).as("%d times %d", a, b).isEqualTo(field.multiply(a, b));
                }
            }
        }
    }

    private static long[] list(String text, String name) {
        Matcher matcher = Pattern.compile("(?s)\\n" + name + " = \\[(.*?)]").matcher(text);
        assertThat(matcher.find()).as(name).isTrue();
        return Arrays.stream(matcher.group(1).replace("...", "").split(","))
                .mapToLong(number -> Long.parseLong(number.strip()))
                .toArray();
    }

    @Test
    void theNetworksOfVerilogMakeTheOutputOfTheEngineInCharacteristicTwo() {
        for (Sample sample : SampleRegisters.all()) {
            FiniteField field = sample.lfsr().field();
            if (field.characteristic() == 2) {
                String module = CodeLanguages.VERILOG.write(sample.lfsr(), sample.start());
                int count = 2 * sample.lfsr().degree() + 20;
                assertThat(simulated(module, field, sample.lfsr().degree(), count))
                        .as(sample.name())
                        .containsExactly(SequenceOutput.first(sample.lfsr(), sample.start(), count));
            }
        }
    }

    /** Runs a module that has only exclusive ors: its assignments are read, its state shifted by a cell. */
    private static long[] simulated(String module, FiniteField field, int degree, int count) {
        int cell = field.degree();
        Map<Integer, List<Integer>> network = new HashMap<>();
        Matcher assign = Pattern.compile("assign next\\[(\\d+)] = ([^;]*);").matcher(module);
        while (assign.find()) {
            List<Integer> inputs = new ArrayList<>();
            Matcher bit = Pattern.compile("state\\[(\\d+)]").matcher(assign.group(2));
            while (bit.find()) {
                inputs.add(Integer.valueOf(bit.group(1)));
            }
            network.put(Integer.valueOf(assign.group(1)), inputs);
        }
        assertThat(network).hasSize(cell);
        Matcher start = Pattern.compile("state <= \\d+'h([0-9a-f]+);").matcher(module);
        assertThat(start.find()).isTrue();
        java.math.BigInteger state = new java.math.BigInteger(start.group(1), 16);
        long[] outputs = new long[count];
        for (int t = 0; t < count; t++) {
            outputs[t] = state.mod(java.math.BigInteger.TWO.pow(cell)).longValueExact();
            java.math.BigInteger next = java.math.BigInteger.ZERO;
            for (int j = 0; j < cell; j++) {
                boolean odd = network.getOrDefault(j, List.of()).stream()
                                        .filter(state::testBit)
                                        .count()
                                % 2
                        == 1;
                next = odd ? next.setBit(j) : next;
            }
            state = state.shiftRight(cell).or(next.shiftLeft(cell * (degree - 1)));
        }
        return outputs;
    }

    @Test
    void sageMathAndGaloisAreGivenTheRowAndTheStateAsTheyTakeThem() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(7), 2, 4, 6, 0);
        long[] start = {1, 2, 3, 4};
        assertThat(CodeLanguages.SAGEMATH.write(lfsr, start))
                .contains("F = GF(7)\n")
                .contains("row = [element(k) for k in [2, 4, 6, 0]]")
                .contains("start = [element(k) for k in [1, 2, 3, 4]]")
                .contains("lfsr_sequence(row, start, 8)");
        // f(x) = 1 - 0x - 6x^2 - 4x^3 - 2x^4, the highest power first, the newest cell first.
        assertThat(CodeLanguages.GALOIS.write(lfsr, start))
                .contains("galois.Poly([5, 3, 1, 0, 1], field=GF)")
                .contains("start = [4, 3, 2, 1]");
    }
}
