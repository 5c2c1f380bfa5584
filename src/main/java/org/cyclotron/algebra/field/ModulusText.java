package org.cyclotron.algebra.field;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a modulus over GF(p): a polynomial such as {@code x^8+x^4+x^3+x+1}, or its code.
 *
 * <p>A polynomial has one variable, any letter; exponents after {@code ^} or {@code **} or in superscripts; coefficients
 * in [0, p), a minus sign before them negating in GF(p); terms in any order. A code is a number, decimal or after
 * {@code 0x} or {@code 0b}, whose base-p digits are the coefficients, lowest first: {@code 0x11B} and {@code 283} are the
 * polynomial above over GF(2).
 */
public final class ModulusText {
    private static final Pattern CODE = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]+|0[bB][01]+");
    /** A modulus has the degree of the field, at most 53. */
    private static final int MAXIMUM_DEGREE = 53;

    private ModulusText() {}

    /**
     * The coefficients of a polynomial over GF(p), lowest first, the last one not 0. Whether it can be a modulus is left
     * to {@link FiniteFields#of(long, long[], ModulusSource)}.
     *
     * @param p a prime, at most 2^53
     * @throws FieldTextException (an IllegalArgumentException) with the position, when the text is neither a polynomial of
     *     degree at most 53 nor its code
     */
    public static long[] parse(String text, long p) {
        FieldTextScanner scanner = new FieldTextScanner(text);
        long[] coefficients =
                CODE.matcher(text.strip()).matches() ? digits(scanner, text.strip(), p) : new Terms(scanner, p).read();
        int length = coefficients.length;
        while (length > 0 && coefficients[length - 1] == 0) {
            length--;
        }
        if (length == 0) {
            throw scanner.fail(0, "a modulus is not zero");
        }
        return Arrays.copyOf(coefficients, length);
    }

    private static long[] digits(FieldTextScanner scanner, String code, long p) {
        char marker = code.length() > 1 ? Character.toLowerCase(code.charAt(1)) : '0';
        int radix = marker == 'x' ? 16 : marker == 'b' ? 2 : 10;
        BigInteger rest = new BigInteger(radix == 10 ? code : code.substring(2), radix);
        BigInteger base = BigInteger.valueOf(p);
        List<Long> digits = new ArrayList<>();
        while (rest.signum() != 0) {
            if (digits.size() > MAXIMUM_DEGREE) {
                throw scanner.fail(scanner.position(), "the degree exceeds " + MAXIMUM_DEGREE);
            }
            BigInteger[] division = rest.divideAndRemainder(base);
            digits.add(division[1].longValueExact());
            rest = division[0];
        }
        return digits.stream().mapToLong(Long::longValue).toArray();
    }

    /** Reads signed terms up to the end of a text. */
    private static final class Terms {
        private final FieldTextScanner scanner;
        private final long p;
        private final long[] coefficients = new long[MAXIMUM_DEGREE + 1];
        private final boolean[] seen = new boolean[MAXIMUM_DEGREE + 1];
        /** The letter of the variable; 0 until it occurs. */
        private char variable;

        Terms(FieldTextScanner scanner, long p) {
            this.scanner = scanner;
            this.p = p;
        }

        long[] read() {
            boolean negative = minus();
            if (!negative) {
                scanner.take("+");
            }
            term(negative);
            while (!scanner.atEnd()) {
                negative = minus();
                if (!negative && !scanner.take("+")) {
                    throw scanner.fail(scanner.position(), "expected '+' or '-', not '" + scanner.peek() + "'");
                }
                term(negative);
            }
            return coefficients;
        }

        private boolean minus() {
            return scanner.take("-") || scanner.take("−");
        }

        private void term(boolean negative) {
            int start = scanner.position();
            boolean numbered = scanner.atDigit();
            long coefficient = numbered ? coefficient() : 1;
            boolean times = numbered && scanner.peek() == '*' && scanner.take("*");
            int exponent = 0;
            if (Character.isLetter(scanner.peek())) {
                exponent = power();
            } else if (!numbered || times) {
                throw scanner.fail(scanner.position(), "a term is missing");
            }
            if (seen[exponent]) {
                throw scanner.fail(start, "the power " + exponent + " occurs twice");
            }
            seen[exponent] = true;
            coefficients[exponent] = negative && coefficient != 0 ? p - coefficient : coefficient;
        }

        private long coefficient() {
            int start = scanner.position();
            BigInteger number = scanner.number();
            if (number.compareTo(BigInteger.valueOf(p)) >= 0) {
                throw scanner.fail(start, number + " is not in GF(" + p + ")");
            }
            return number.longValueExact();
        }

        private int power() {
            int start = scanner.position();
            char letter = scanner.next();
            if (variable != 0 && variable != letter) {
                throw scanner.fail(start, "two variables, '" + variable + "' and '" + letter + "'");
            }
            variable = letter;
            int at = scanner.position();
            BigInteger exponent = scanner.exponent();
            if (exponent.compareTo(BigInteger.valueOf(MAXIMUM_DEGREE)) > 0) {
                throw scanner.fail(at, "the degree exceeds " + MAXIMUM_DEGREE);
            }
            return exponent.intValueExact();
        }
    }

    /** A polynomial written highest power first, such as {@code x^8 + x^4 + x^3 + x + 1} or {@code x^2 + 2x + 2}. */
    public static String format(long[] coefficientsLowestFirst) {
        StringBuilder text = new StringBuilder();
        for (int i = coefficientsLowestFirst.length - 1; i >= 0; i--) {
            long coefficient = coefficientsLowestFirst[i];
            if (coefficient != 0) {
                text.append(text.isEmpty() ? "" : " + ")
                        .append(coefficient == 1 && i > 0 ? "" : coefficient)
                        .append(i == 0 ? "" : i == 1 ? "x" : "x^" + i);
            }
        }
        return text.isEmpty() ? "0" : text.toString();
    }
}
