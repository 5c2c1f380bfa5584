package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CycleTermTest {
    private static CycleTerm term(long length, long count, long... representative) {
        return new CycleTerm(BigInteger.valueOf(length), BigInteger.valueOf(count), representative);
    }

    @Test
    void termsAreEqualByWhatTheyHold() {
        CycleTerm term = term(15, 2, 1, 0, 3);
        assertThat(term).isEqualTo(term(15, 2, 1, 0, 3)).hasSameHashCodeAs(term(15, 2, 1, 0, 3));
        assertThat(CycleTerm.of(15, 2)).isEqualTo(CycleTerm.of(15, 2)).hasSameHashCodeAs(CycleTerm.of(15, 2));
        assertThat(term)
                .isNotEqualTo(term(15, 2, 1, 0, 2))
                .isNotEqualTo(term(15, 3, 1, 0, 3))
                .isNotEqualTo(term(14, 2, 1, 0, 3))
                .isNotEqualTo(CycleTerm.of(15, 2));
    }

    @Test
    void aStructureIsTheSameWhateverItsRepresentatives() {
        CycleTerm with = term(15, 2, 1, 0, 3);
        CycleTerm without = CycleTerm.of(15, 2);
        assertThat(with.sameAs(without)).isTrue();
        assertThat(with).isNotEqualTo(without);
    }
}
