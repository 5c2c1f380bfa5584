package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;

/** Addition and multiplication in a field, in Python. Its integers have no largest value, so all primes are alike. */
final class PythonArithmetic {
    private static final String XOR = """
            def add(a, b):
                return a ^ b
            """;
    private static final String DIGIT_SUM = """
            def add(a, b):  # digit by digit to the base P
                total, place = 0, 1
                while place < Q:
                    total += (a // place + b // place) % P * place
                    place *= P
                return total
            """;
    private static final String PRIME = """
            def add(a, b):
                return (a + b) % P


            def multiply(a, b):
                return a * b % P
            """;
    private static final String TABLES = """


            def multiply(a, b):
                return 0 if a == 0 or b == 0 else POWER[(LOGARITHM[a] + LOGARITHM[b]) % (Q - 1)]
            """;
    private static final String SHIFTS = """


            def multiply(a, b):  # by shifting and adding; the bit of a^n is taken away with the modulus
                product = 0
                while b:
                    if b & 1:
                        product ^= a
                    b >>= 1
                    a <<= 1
                    if a & Q:
                        a ^= MODULUS
                return product
            """;
    private static final String DIGITS = """


            def scale(a, digit):
                product, place = 0, 1
                while place < Q:
                    product += a // place % P * digit % P * place
                    place *= P
                return product


            def multiply(a, b):  # by Horner's rule over the digits of b; REDUCTION is the element a^n
                product, place = 0, Q // P
                while place > 0:
                    top = product // (Q // P)
                    product = add(product % (Q // P) * P, scale(REDUCTION, top))
                    product = add(product, scale(a, b // place % P))
                    place //= P
                return product
            """;

    private PythonArithmetic() {}

    /** The functions {@code add} and {@code multiply} of a field other than GF(2). */
    static String functions(FiniteField field) {
        return switch (Arithmetic.of(field)) {
            case BITS -> "";
            case PRIME, LARGE_PRIME -> PRIME;
            case TABLES -> (field.characteristic() == 2 ? XOR : DIGIT_SUM) + TABLES;
            case SHIFTS -> XOR + SHIFTS;
            case DIGITS -> DIGIT_SUM + DIGITS;
        };
    }

    /** The constants that they need. */
    static String constants(FiniteField field) {
        return BracedArithmetic.constants(field, new Assignments());
    }

    private static final class Assignments implements BracedArithmetic.Constants {
        @Override
        public String number(String name, long value) {
            return name + " = " + value + "\n";
        }

        @Override
        public String table(String name, long[] values) {
            return name + " = [" + Numbers.of(values) + "]\n";
        }
    }
}
