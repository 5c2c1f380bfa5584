package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;

/**
 * Speed-ups as people read them: {@code 1.91×}, {@code 0.081×}, {@code 212×}. Two decimals around 1, two significant
 * digits far below and three far above.
 */
public final class RatioText {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final double NEAR = 0.0995;
    private static final double FAR = 9.995;
    private static final double NARROW = 0.03;

    private RatioText() {}

    /** A ratio with its sign, such as {@code 1.91×}. */
    public static String times(double ratio) {
        return number(ratio) + "×";
    }

    /** The median of an estimate, with as many decimals as its interval has. */
    public static String times(Estimate estimate) {
        Interval interval = estimate.interval();
        return (isNarrow(interval) ? exact(estimate.median()) : number(estimate.median())) + "×";
    }

    /** A ratio without a sign, such as {@code 1.91}. */
    public static String number(double ratio) {
        if (ratio >= FAR) {
            return Figures.significant(ratio);
        }
        BigDecimal exact = BigDecimal.valueOf(ratio);
        return (ratio >= NEAR ? exact.setScale(2, RoundingMode.HALF_UP) : exact.round(TWO_DIGITS)).toPlainString();
    }

    /** The ends of an interval, such as {@code 1.86–1.95}; near 1 a narrow one has three decimals. */
    public static String interval(Interval interval) {
        return isNarrow(interval)
                ? exact(interval.low()) + "–" + exact(interval.high())
                : number(interval.low()) + "–" + number(interval.high());
    }

    private static boolean isNarrow(Interval interval) {
        return interval.within(NEAR, FAR) && interval.high() - interval.low() < NARROW;
    }

    private static String exact(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    /** The confidence of an interval, such as {@code 97.9 %}. */
    public static String confidence(Interval interval) {
        return Figures.significant(100 * interval.confidence()) + " %";
    }
}
