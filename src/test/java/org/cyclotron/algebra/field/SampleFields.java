package org.cyclotron.algebra.field;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Fields that exercise every representation at small, large and extreme sizes. */
final class SampleFields {
    /** The largest prime below 2^53. */
    static final long LARGEST_PRIME = (1L << 53) - 111;
    /** The largest primes whose square and cube are below 2^53. */
    static final long LARGEST_BASE_OF_SQUARE = 94_906_249;

    static final long LARGEST_BASE_OF_CUBE = 208_057;

    private SampleFields() {}

    static Stream<FiniteField> primeFields() {
        return LongStream.of(2, 3, 5, 7, 257, 65_537, (1L << 31) - 1, 3_037_000_493L, LARGEST_PRIME)
                .mapToObj(FiniteFields::of);
    }

    static Stream<FiniteField> extensionFields() {
        Stream<FiniteField> conway = LongStream.of(
                        4,
                        8,
                        16,
                        256,
                        1L << 16,
                        1L << 17,
                        1L << 31,
                        1L << 33,
                        1L << 53,
                        9,
                        25,
                        27,
                        49,
                        243,
                        289,
                        729,
                        59_049,
                        63_001,
                        3_486_784_401L,
                        5_559_060_566_555_523L)
                .mapToObj(FiniteFields::of);
        return Stream.concat(conway, userFields());
    }

    private static Stream<FiniteField> userFields() {
        long square = LARGEST_BASE_OF_SQUARE;
        long cube = LARGEST_BASE_OF_CUBE;
        return Stream.of(
                user(1L << 4, "x^4+x^3+x^2+x+1"),
                user(1L << 8, "0x11B"),
                user(9, "x^2+1"),
                user(1L << 32, "x^32+x^7+x^3+x^2+1"),
                user(square * square, "x^2+19"),
                user(cube * cube * cube, "x^3+x+6"));
    }

    static Stream<FiniteField> all() {
        return Stream.concat(primeFields(), extensionFields());
    }

    static FiniteField user(long order, String modulus) {
        long[] coefficients = ModulusText.parse(modulus, PrimePower.of(order).prime());
        return FiniteFields.of(order, coefficients, ModulusSource.USER);
    }
}
