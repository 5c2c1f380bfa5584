package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;

/** The way a program computes in a field, by its size. */
enum Arithmetic {
    /** GF(2): exclusive or, and. */
    BITS,
    /** Primes of up to 31 bits: products fit in 64 bits. */
    PRIME,
    /** Larger primes: by doubling and adding. */
    LARGE_PRIME,
    /** GF(p^n) of at most 256 elements: logarithms. */
    TABLES,
    /** Larger GF(2^n): shifts, and exclusive or. */
    SHIFTS,
    /** Larger GF(p^n), p odd: digits to the base p. */
    DIGITS;

    private static final long MOST_IN_TABLES = 256;

    static Arithmetic of(FiniteField field) {
        if (field.order() == 2) {
            return BITS;
        }
        if (field.degree() == 1) {
            return field.order() <= Integer.MAX_VALUE ? PRIME : LARGE_PRIME;
        }
        if (field.order() <= MOST_IN_TABLES) {
            return TABLES;
        }
        return field.characteristic() == 2 ? SHIFTS : DIGITS;
    }

    /** The modulus of GF(2^n) as a word, leading bit included; of odd p the element a^n, the modulus without it negated. */
    static long reduction(FiniteField field) {
        long[] modulus = field.modulus();
        if (modulus == null) {
            throw new IllegalArgumentException(field.name() + " has no modulus");
        }
        long p = field.characteristic();
        long value = p == 2 ? field.order() : 0;
        long place = 1;
        for (int i = 0; i < field.degree(); i++) {
            value += (p - modulus[i]) % p * place;
            place *= p;
        }
        return value;
    }
}
