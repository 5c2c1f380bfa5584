package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimePowerTest {
    @Test
    void theFirstPrimePowersAreFound() {
        List<String> found = new ArrayList<>();
        for (long value = -5; value <= 32; value++) {
            try {
                found.add(PrimePower.of(value).toString());
            } catch (IllegalArgumentException notOne) {
                assertThat(notOne).hasMessage(value + " is not a prime power");
            }
        }
        assertThat(found)
                .containsExactly(
                        "2", "3", "2^2", "5", "7", "2^3", "3^2", "11", "13", "2^4", "17", "19", "23", "5^2", "3^3",
                        "29", "31", "2^5");
    }

    @ParameterizedTest
    @CsvSource({
        "4611686018427387904, 2, 62",
        "9007199254740881, 9007199254740881, 1",
        "9007196099250001, 94906249, 2",
        "9223371994482243049, 3037000493, 2",
        "5559060566555523, 3, 33",
        "4052555153018976267, 3, 39"
    })
    void largePrimePowersAreTakenApartExactly(long value, long prime, int exponent) {
        PrimePower power = PrimePower.of(value);
        assertThat(power).isEqualTo(new PrimePower(prime, exponent));
        assertThat(power.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {36, 1_000_000, 9_007_196_099_250_002L, 9_223_372_036_854_775_807L, 9_007_199_254_740_993L})
    void otherNumbersAreRefused(long value) {
        assertThatIllegalArgumentException().isThrownBy(() -> PrimePower.of(value));
    }

    @Test
    void aCompositeBaseOrATooLargePowerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimePower(4, 2))
                .withMessage("4 is not prime");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimePower(2, 63))
                .withMessageContaining("63 bits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimePower(2, 0))
                .withMessageContaining("at least 1");
    }
}
