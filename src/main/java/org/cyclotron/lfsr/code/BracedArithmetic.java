package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;

/** Addition and multiplication in a field, in the expressions that C and Java share. */
final class BracedArithmetic {
    private static final String XOR = """
            static $T add($T a, $T b) {
                return a ^ b;
            }
            """;
    private static final String DIGIT_SUM = """
            /* Adds digit by digit to the base P. */
            static $T add($T a, $T b) {
                $T sum = 0;
                for ($T place = 1; place < Q; place *= P) {
                    sum += (a / place + b / place) % P * place;
                }
                return sum;
            }
            """;
    private static final String BITS = XOR + """

            static $T multiply($T a, $T b) {
                return a & b;
            }
            """;
    private static final String PRIME = """
            static $T add($T a, $T b) {
                return (a + b) % P;
            }

            static $T multiply($T a, $T b) {
                return a * b % P;
            }
            """;
    private static final String LARGE_PRIME = """
            static $T add($T a, $T b) {
                return (a + b) % P;
            }

            /* By doubling and adding: a product would not fit in 64 bits. */
            static $T multiply($T a, $T b) {
                $T product = 0;
                for (; b != 0; b >>= 1) {
                    if ((b & 1) != 0) {
                        product = add(product, a);
                    }
                    a = add(a, a);
                }
                return product;
            }
            """;
    private static final String TABLES = """

            static $T multiply($T a, $T b) {
                return a == 0 || b == 0 ? 0 : POWER[(LOGARITHM[(int) a] + LOGARITHM[(int) b]) % (int) (Q - 1)];
            }
            """;
    private static final String SHIFTS = XOR + """

            /* By shifting and adding; the bit of a^n is taken away with the modulus. */
            static $T multiply($T a, $T b) {
                $T product = 0;
                for (; b != 0; b >>= 1) {
                    if ((b & 1) != 0) {
                        product ^= a;
                    }
                    a <<= 1;
                    if ((a & Q) != 0) {
                        a ^= MODULUS;
                    }
                }
                return product;
            }
            """;
    private static final String DIGITS = DIGIT_SUM + """

            static $T scale($T a, $T digit) {
                $T product = 0;
                for ($T place = 1; place < Q; place *= P) {
                    product += a / place % P * digit % P * place;
                }
                return product;
            }

            /* By Horner's rule over the digits of b; REDUCTION is the element a^n. */
            static $T multiply($T a, $T b) {
                $T product = 0;
                for ($T place = Q / P; place > 0; place /= P) {
                    $T top = product / (Q / P);
                    product = add(product % (Q / P) * P, scale(REDUCTION, top));
                    product = add(product, scale(a, b / place % P));
                }
                return product;
            }
            """;

    private BracedArithmetic() {}

    /** The functions {@code add} and {@code multiply}. They use the constants P, Q and those of {@link #constants}. */
    static String functions(FiniteField field, String type) {
        String text = switch (Arithmetic.of(field)) {
            case BITS -> BITS;
            case PRIME -> PRIME;
            case LARGE_PRIME -> LARGE_PRIME;
            case TABLES -> (field.characteristic() == 2 ? XOR : DIGIT_SUM) + TABLES;
            case SHIFTS -> SHIFTS;
            case DIGITS -> DIGITS;
        };
        return text.replace("$T", type);
    }

    /** The names and values of the numbers that {@link #functions} need, by a line each. */
    static String constants(FiniteField field, Constants write) {
        Arithmetic arithmetic = Arithmetic.of(field);
        StringBuilder text = new StringBuilder();
        boolean odd = field.characteristic() != 2;
        if (arithmetic != Arithmetic.BITS && odd) {
            text.append(write.number("P", field.characteristic()));
        }
        if (field.degree() > 1) {
            text.append(write.number("Q", field.order()));
        }
        if (arithmetic == Arithmetic.TABLES) {
            FieldTables tables = new FieldTables(field);
            text.append(write.table("POWER", tables.powers()));
            text.append(write.table("LOGARITHM", tables.logarithms()));
        }
        if (arithmetic == Arithmetic.SHIFTS || arithmetic == Arithmetic.DIGITS) {
            text.append(write.number(odd ? "REDUCTION" : "MODULUS", Arithmetic.reduction(field)));
        }
        return text.toString();
    }

    /** How a language declares constants. */
    interface Constants {
        String number(String name, long value);

        String table(String name, long[] values);
    }
}
