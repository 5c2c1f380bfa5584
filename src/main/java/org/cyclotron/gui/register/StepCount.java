package org.cyclotron.gui.register;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of steps as people type them: {@code 1000}, {@code 16,384}, {@code -5}, {@code 2^61}, {@code 2^61 - 1}. Stateless. */
final class StepCount {
    /** A jump costs one squaring a binary digit. */
    static final int MOST_BITS = 100_000;

    private static final Pattern TERM = Pattern.compile("([+-])([0-9]+)(?:\\^([0-9]+))?");
    private static final int MOST_DIGITS = 30_000;

    private StepCount() {}

    /**
     * The number in a text.
     *
     * @throws IllegalArgumentException in words for people, when it is none or has more than 100,000 binary digits
     */
    static BigInteger parse(String text) {
        String plain = text.replace('−', '-').replaceAll("[\\s,_]", "");
        String signed = plain.startsWith("-") || plain.startsWith("+") ? plain : "+" + plain;
        Matcher matcher = TERM.matcher(signed);
        BigInteger sum = BigInteger.ZERO;
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            BigInteger value = value(matcher);
            sum = matcher.group(1).equals("-") ? sum.subtract(value) : sum.add(value);
            at = matcher.end();
        }
        if (at == 0 || at < signed.length()) {
            throw new IllegalArgumentException(
                    text.isBlank()
                            ? "Type a number of steps, such as 1000, -5 or 2^61"
                            : "“" + text.strip() + "” is no number of steps: type one such as 1000, -5 or 2^61 - 1");
        }
        return sum;
    }

    private static BigInteger value(Matcher term) {
        if (term.group(2).length() > MOST_DIGITS) {
            throw tooLarge();
        }
        BigInteger base = new BigInteger(term.group(2));
        if (term.group(3) == null) {
            return base;
        }
        BigInteger exponent = new BigInteger(term.group(3));
        boolean fits = base.bitLength() <= 1
                || exponent.multiply(BigInteger.valueOf(base.bitLength())).compareTo(BigInteger.valueOf(MOST_BITS))
                        <= 0;
        if (!fits) {
            throw tooLarge();
        }
        return base.bitLength() <= 1 && exponent.signum() > 0 ? base : base.pow(exponent.intValueExact());
    }

    private static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "A jump has at most %,d binary digits", MOST_BITS));
    }
}
