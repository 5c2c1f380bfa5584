package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
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

    /** Above the size to which nothing better is looked for. */
    private static final Lfsr LARGE = BinaryRegisters.of(20, 0, 3);

    @Test
    void theFastestIsTakenWhereverItStands() {
        assertThat(chosen(new Foretold("a", 30, true), new Foretold("b", 10, true), new Foretold("c", 20, true)))
                .isEqualTo("b");
        assertThat(chosen(new Foretold("a", 10, true), new Foretold("b", 30, true)))
                .isEqualTo("a");
    }

    @Test
    void oneThatIsAboutAsFastAsTheFastestAndStandsBeforeItIsTaken() {
        assertThat(chosen(new Foretold("a", 14, true), new Foretold("b", 10, true)))
                .isEqualTo("a");
        assertThat(chosen(new Foretold("a", 16, true), new Foretold("b", 10, true)))
                .isEqualTo("b");
        assertThat(chosen(new Foretold("a", 16, true), new Foretold("b", 14, true), new Foretold("c", 10, true)))
                .isEqualTo("b");
    }

    @Test
    void aTimeThatNobodyNoticesIsNoReasonForAnother() {
        assertThat(chosen(new Foretold("a", 0.009, true), new Foretold("b", 1e-6, true)))
                .isEqualTo("a");
        assertThat(chosen(new Foretold("a", 0.5, true), new Foretold("b", 1e-6, true)))
                .isEqualTo("b");
    }

    @Test
    void whatIsBeyondItsLimitsIsPassedOverHoweverFastItWouldBe() {
        assertThat(chosen(new Foretold("a", 1, false), new Foretold("b", 1000, true)))
                .isEqualTo("b");
        assertThat(chosen(new Foretold("a", 1000, true), new Foretold("b", 1, false), new Foretold("c", 2000, true)))
                .isEqualTo("a");
        assertThat(chosen(new Foretold("a", 9, false), new Foretold("b", 10, true)))
                .isEqualTo("b");
    }

    @Test
    void whereAllAreBeyondTheirLimitsTheOneThatWouldBeFastestGivesTheReason() {
        assertThat(chosen(new Foretold("a", 30, false), new Foretold("b", 10, false), new Foretold("c", 20, false)))
                .isEqualTo("b");
        assertThat(chosen(new Foretold("a", 10, false), new Foretold("b", 30, false)))
                .isEqualTo("a");
    }

    @Test
    void aRegisterOfAtMostEighteenBitsIsWalkedTheSimpleWay() {
        Kernel automatic = new AutomaticKernel(new Foretold("simple", 99, true), List.of(new Foretold("a", 1, true)));
        assertThat(automatic.chosenFor(BinaryRegisters.of(17, 0, 3)).id()).isEqualTo("simple");
        assertThat(automatic.chosenFor(BinaryRegisters.of(18, 0, 7)).id()).isEqualTo("a");
        assertThat(new AutomaticKernel(new Foretold("simple", 99, true), List.of())
                        .chosenFor(LARGE)
                        .id())
                .isEqualTo("simple");
    }

    private static String chosen(Kernel... kernels) {
        return new AutomaticKernel(new Foretold("simple", 0, true), List.of(kernels))
                .chosenFor(LARGE)
                .id();
    }

    /** A kernel that is nothing but its prediction. */
    private record Foretold(String id, double seconds, boolean feasible) implements Kernel {
        @Override
        public String label() {
            return id;
        }

        @Override
        public WalkPrediction predict(Lfsr lfsr) {
            return new WalkPrediction(feasible, lfsr.stateCount(), 0, seconds, feasible ? null : "beyond the limits");
        }

        @Override
        public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
            throw new IllegalStateException("this kernel does not walk");
        }
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
