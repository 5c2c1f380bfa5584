package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFibresTest {
    @ParameterizedTest
    @ValueSource(ints = {16, 20, 28})
    void overTwoElementsLittleMoreThanABitForEachPointIsPredicted(int degree) {
        double bitmap = Math.pow(2, degree) / 8;
        assertThat(SectionFibres.bytes(Math.pow(2, degree), 2)).isBetween(1.001 * bitmap, 1.6 * bitmap);
    }

    /** The image of each is kept. */
    @ParameterizedTest
    @ValueSource(ints = {5, 9, 13})
    void overOtherFieldsLittleMoreThanAnIntegerForEachPointIsPredicted(int degree) {
        double table = Math.pow(3, degree) * Integer.BYTES;
        assertThat(SectionFibres.bytes(Math.pow(3, degree), 3)).isBetween(1.001 * table, 1.1 * table);
    }
}
