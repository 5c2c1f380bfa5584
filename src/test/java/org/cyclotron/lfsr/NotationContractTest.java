package org.cyclotron.lfsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every notation promises, whatever it writes. */
class NotationContractTest {
    private static final List<FiniteField> FIELDS =
            Stream.of(2, 3, 4, 5, 7, 9).map(order -> FiniteFields.of(order)).toList();

    static Stream<Notation> notations() {
        return Notations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("notations")
    void whatIsWrittenIsReadBackAsTheSameRegister(Notation notation) throws Exception {
        int written = 0;
        for (FiniteField field : FIELDS) {
            for (long seed = 1; seed <= 200; seed++) {
                Lfsr lfsr = random(field, new SplittableRandom(seed));
                Optional<String> text = notation.format(lfsr);
                if (text.isPresent()) {
                    written++;
                    String context = field.name() + ", seed " + seed + ": " + text.get();
                    requireEqual(lfsr, notation.parse(field, text.get(), OptionalInt.empty()), context);
                    OptionalInt length = OptionalInt.of(lfsr.degree());
                    requireEqual(lfsr, notation.parse(field, " " + text.get() + " ", length), context);
                }
            }
        }
        assertThat(written).as("registers written").isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("notations")
    void anyTextIsReadOrRefusedWithAPlaceInsideIt(Notation notation) {
        String alphabet = "01239xXyD^*+-−{}[](),;. \t\n⁴²bitslengho=\"#é😀";
        for (long seed = 1; seed <= 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            FiniteField field = FIELDS.get(random.nextInt(FIELDS.size()));
            try {
                notation.parse(field, text.toString(), OptionalInt.empty());
            } catch (NotationException fault) {
                if (fault.reason().isBlank() || fault.position() < -1 || fault.position() > text.length()) {
                    fail("seed %d, text \"%s\": position %d, %s", seed, text, fault.position(), fault.reason());
                }
            }
        }
    }

    /** As an assertion, without its cost when it holds. */
    private static void requireEqual(Lfsr expected, Lfsr read, String context) {
        if (!read.equals(expected)) {
            assertThat(read).as(context).isEqualTo(expected);
        }
    }

    /** Small and larger registers, dense, sparse and with coefficients 0 and 1 only, singular and not. */
    private static Lfsr random(FiniteField field, SplittableRandom random) {
        long[] row = new long[1 + random.nextInt(random.nextInt(5) == 0 ? 70 : 9)];
        boolean bits = random.nextBoolean();
        int density = 1 + random.nextInt(4);
        for (int i = 0; i < row.length; i++) {
            boolean tap = random.nextInt(density) == 0;
            row[i] = !tap ? 0 : bits ? 1 : field.random(random);
        }
        return new Lfsr(field, row);
    }
}
