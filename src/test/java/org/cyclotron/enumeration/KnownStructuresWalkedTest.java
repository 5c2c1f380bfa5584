package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.Verification;
import org.cyclotron.oracle.KnownStructure;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers with known structures, walked. */
class KnownStructuresWalkedTest {
    static Stream<KnownStructure> ofAtMostAMillionStates() {
        return ofStates(0, 0x1p20);
    }

    static Stream<KnownStructure> ofAtMostFourThousandStates() {
        return ofStates(0, 0x1p12);
    }

    static Stream<KnownStructure> ofUpTo28Bits() {
        return ofStates(0x1p20, 0x1p28);
    }

    private static Stream<KnownStructure> ofStates(double above, double most) {
        return KnownStructure.all().stream().filter(known -> {
            double states = known.lfsr().stateCount().doubleValue();
            return above < states && states <= most;
        });
    }

    @ParameterizedTest
    @MethodSource("ofAtMostAMillionStates")
    void walkingWithABitmapVerifies(KnownStructure known) {
        assertVerified(known, Kernels.byId("bitmap"));
    }

    @ParameterizedTest
    @MethodSource("ofAtMostFourThousandStates")
    void walkingWithEveryKernelVerifies(KnownStructure known) {
        Kernels.all().forEach(kernel -> assertVerified(known, kernel));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("ofUpTo28Bits")
    void walkingALargeRegisterWithABitmapVerifies(KnownStructure known) {
        assertVerified(known, Kernels.byId("bitmap"));
    }

    private static void assertVerified(KnownStructure known, Kernel kernel) {
        AlgebraicAnalysis analysis =
                AlgebraicAnalyzer.analyze(known.lfsr(), FactoringBudget.DEFAULT, Cancellation.NONE);
        Verification verification = Verifier.verify(analysis, kernel, Progress.NONE, Cancellation.NONE);
        assertThat(verification.status())
                .as("%s by %s: %s", known, kernel.id(), verification.reason())
                .isEqualTo(Verification.Status.VERIFIED);
        assertThat(verification.statesCovered()).isEqualTo(verification.statesExpected());
    }
}
