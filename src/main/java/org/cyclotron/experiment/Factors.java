package org.cyclotron.experiment;

import java.math.BigDecimal;
import java.math.MathContext;

/** Ratios for people: three significant digits and a multiplication sign, such as {@code 1.91×} or {@code 0.0047×}. */
public final class Factors {
    private static final double WHOLE_FROM = 100;

    private Factors() {}

    /** The ratio as text; large ones without decimals. @param value finite and positive */
    public static String text(double value) {
        return number(value) + "×";
    }

    /** The ratio without the sign. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        // The decimals are those of the rounded value: 9.996 is 10.0 and not 10.00.
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(value < 0.1 ? 2 : 3));
        if (rounded.doubleValue() >= WHOLE_FROM) {
            return String.valueOf(Math.round(value));
        }
        return rounded.setScale(decimals(rounded.doubleValue()), java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static int decimals(double value) {
        if (value >= 10) {
            return 1;
        }
        if (value >= 0.1) {
            return 2;
        }
        return Math.min(12, 1 - (int) Math.floor(Math.log10(Math.max(1e-11, value))));
    }
}
