package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AutomaticKernelTest {
    private static final Kernel AUTOMATIC = Kernels.byId("auto");

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("a small register", BinaryRegisters.of(12, 0, 3), "bitmap"),
                Arguments.of("a primitive one", BinaryRegisters.of(36, 0, 11), "segments"),
                Arguments.of("a large primitive one", BinaryRegisters.of(40, 0, 3, 4, 5), "segments"),
                Arguments.of("one factor, often", power(2, 0, 1).apply(16), "sections"),
                Arguments.of("two large factors", product(polynomial(20, 0, 3), polynomial(20, 0, 17)), "sections"),
                Arguments.of(
                        "a large factor and a small one",
                        product(polynomial(36, 0, 11), polynomial(3, 0, 1)),
                        "sections"),
                Arguments.of("a large one with tails", product(polynomial(36, 0, 11), polynomial(4)), "segments"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void theKernelSuitsTheRegister(String name, Lfsr lfsr, String kernel) {
        Kernel chosen = AUTOMATIC.chosenFor(lfsr);
        assertThat(chosen.id()).isEqualTo(kernel);
        assertThat(chosen.predict(lfsr).reason()).isNull();
        assertThat(AUTOMATIC.predict(lfsr)).isEqualTo(chosen.predict(lfsr));
    }

    @Test
    void aRegisterThatNoKernelCanWalkIsRefusedWithTheReason() {
        assertThat(AUTOMATIC.predict(BinaryRegisters.of(61, 0, 1, 2, 5)).reason())
                .startsWith("too l");
        assertThat(AUTOMATIC.predict(BinaryRegisters.of(127, 0, 1)).reason()).contains("2^127");
        assertThat(AUTOMATIC.predict(power(2, 0, 1).apply(26)).reason()).startsWith("too l");
    }

    private static IntFunction<Lfsr> power(int degree, int... exponents) {
        return power -> Lfsr.ofCharacteristic(polynomial(degree, exponents).power(power));
    }

    private static Lfsr product(Polynomial a, Polynomial b) {
        return Lfsr.ofCharacteristic(a.multiply(b));
    }

    private static Polynomial polynomial(int degree, int... exponents) {
        long[] coefficients = new long[degree + 1];
        coefficients[degree] = 1;
        for (int exponent : exponents) {
            coefficients[exponent] = 1;
        }
        return Polynomial.of(FiniteFields.of(2), coefficients);
    }
}
