package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people read them: {@code 16,384}, {@code 2⁶¹ − 1} above 10^9, three significant digits with a unit.
 *
 * <p>The same in every locale. Stateless.
 */
public final class Figures {
    private static final BigInteger LARGEST_WRITTEN_OUT = BigInteger.valueOf(1_000_000_000);
    private static final int[] BASES = {2, 3, 5, 7, 10, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47};
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Figures() {}

    /** A whole number for display. */
    public static String count(long n) {
        return count(BigInteger.valueOf(n));
    }

    /**
     * A whole number for display: every digit up to 10^9; above, a power of a small base or such a power plus or minus
     * 1 where it is one, and otherwise three significant digits.
     */
    public static String count(BigInteger n) {
        if (n.abs().compareTo(LARGEST_WRITTEN_OUT) <= 0) {
            return full(n);
        }
        if (n.signum() < 0) {
            return "−" + count(n.negate());
        }
        String power = power(n);
        if (power != null) {
            return power;
        }
        power = power(n.add(BigInteger.ONE));
        if (power != null) {
            return power + " − 1";
        }
        power = power(n.subtract(BigInteger.ONE));
        return power != null ? power + " + 1" : scientific(n);
    }

    /**
     * A whole number in at most five characters where room is short: {@code 757}, {@code 14.9M}, {@code 293G};
     * a rounded power of ten from 10^18 on.
     */
    public static String compact(BigInteger n) {
        String[] suffixes = {"", "k", "M", "G", "T", "P"};
        double value = n.doubleValue();
        int group = 0;
        while (value >= 999.5 && group < suffixes.length) {
            value /= 1000;
            group++;
        }
        return group < suffixes.length
                ? significant(value) + suffixes[group]
                : "10" + superscript(n.toString().length() - 1);
    }

    /** A whole number with every digit, in groups of three. */
    public static String full(BigInteger n) {
        return String.format(Locale.ROOT, "%,d", n).replace('-', '−');
    }

    /** An exponent in superscript digits. */
    public static String superscript(int n) {
        StringBuilder text = new StringBuilder(n < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs((long) n)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** An index in subscript digits, n at least 0. */
    public static String subscript(int n) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(n).toCharArray()) {
            text.append((char) ('₀' + digit - '0'));
        }
        return text.toString();
    }

    /**
     * The share of a whole in per cent: three significant digits, at most one decimal: {@code 70.3 %}; a part is neither 0
     * nor 100 %.
     */
    public static String percent(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            return "–";
        }
        BigDecimal percent = new BigDecimal(part.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP);
        if (percent.signum() == 0 && part.signum() != 0) {
            return "< 0.1 %";
        }
        if (percent.intValue() == 100 && part.compareTo(whole) < 0) {
            return "> 99.9 %";
        }
        return (percent.remainder(BigDecimal.ONE).signum() == 0
                                ? percent.setScale(0, RoundingMode.UNNECESSARY)
                                : percent)
                        .toPlainString()
                + " %";
    }

    /** A measured time, three significant digits: {@code 0.42 s} as {@code 420 ms}. */
    public static String seconds(double seconds) {
        if (!(seconds > 0)) {
            return "0 s";
        }
        if (seconds >= 120) {
            return clock(Duration.ofMillis(Math.round(seconds * 1000)));
        }
        String[] units = {"s", "ms", "µs", "ns"};
        double value = seconds;
        int unit = 0;
        while (value < 0.9995 && unit < units.length - 1) {
            value *= 1000;
            unit++;
        }
        return significant(value) + " " + units[unit];
    }

    /** A time left or gone, in minutes and seconds: {@code 1:12}, or hours: {@code 2:05:00}. */
    public static String clock(Duration duration) {
        long seconds = Math.max(0, duration.plusMillis(500).toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** An amount of memory in binary units, named as people name them: {@code 184 MB}. */
    public static String bytes(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return significant(value) + " " + units[unit];
    }

    /** Three significant digits without an exponent; whole numbers keep all their digits. */
    public static String significant(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
        BigDecimal bare = plain.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare).toPlainString();
    }

    private static String scientific(BigInteger n) {
        BigDecimal rounded = new BigDecimal(n).round(THREE_DIGITS);
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_UP) + " × 10" + superscript(exponent);
    }

    private static @Nullable String power(BigInteger n) {
        for (int base : BASES) {
            BigInteger b = BigInteger.valueOf(base);
            if (n.mod(b).signum() == 0) {
                // The logarithm is good to far better than half a unit for any number that fits in memory.
                int exponent = (int) Math.round(logarithm(n) / Math.log(base));
                if (exponent > 1 && b.pow(exponent).equals(n)) {
                    return base + superscript(exponent);
                }
            }
        }
        return null;
    }

    private static double logarithm(BigInteger n) {
        int shift = Math.max(0, n.bitLength() - 1000);
        return Math.log(n.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }
}
