package org.cyclotron.algebra.field;

import java.math.BigInteger;

/**
 * The names of fields as people write them: {@code 4}, {@code 2^8}, {@code GF(9)}, {@code GF(3^2)}, {@code F_16},
 * {@code F8}, with {@code **} or superscripts for the power as well, blanks anywhere, in either case.
 */
public final class FieldSpecification {
    private static final BigInteger MAXIMUM = BigInteger.valueOf(FiniteField.MAXIMUM_ORDER);
    private static final BigInteger MAXIMUM_EXPONENT = BigInteger.valueOf(53);

    private FieldSpecification() {}

    /**
     * The number of elements of the field with this name, in [2, 2^53]. Whether there is such a field, that is, whether
     * the number is a prime power, is left to {@link FiniteFields#of(long)}.
     *
     * @throws FieldTextException (an IllegalArgumentException) when the text is no such name or the number out of range
     */
    public static long parse(String text) {
        FieldTextScanner scanner = new FieldTextScanner(text);
        if (!scanner.take("GF") && scanner.take("F")) {
            scanner.take("_");
        }
        boolean open = scanner.take("(");
        int start = scanner.position();
        BigInteger base = scanner.number();
        BigInteger exponent = scanner.exponent();
        if (open && !scanner.take(")")) {
            throw scanner.fail(scanner.position(), "expected ')'");
        }
        scanner.requireEnd();
        return order(scanner, start, base, exponent);
    }

    private static long order(FieldTextScanner scanner, int start, BigInteger base, BigInteger exponent) {
        if (base.compareTo(BigInteger.TWO) < 0 || exponent.signum() == 0) {
            throw scanner.fail(start, "a field has at least 2 elements");
        }
        if (exponent.compareTo(MAXIMUM_EXPONENT) <= 0) {
            BigInteger order = base.pow(exponent.intValueExact());
            if (order.compareTo(MAXIMUM) <= 0) {
                return order.longValueExact();
            }
        }
        throw scanner.fail(start, "fields have at most 2^53 elements");
    }
}
