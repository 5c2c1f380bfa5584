package org.cyclotron.report;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Interval;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.Unit;
import org.jspecify.annotations.Nullable;

/** Unit costs as people read them. */
public final class CostText {
    /** What stands where the original has no figure. */
    public static final String NO_COUNTERPART = "no counterpart";

    private static final double SAME = 1.005;

    private CostText() {}

    /** The name of a cost: {@code Creation per task}. */
    public static String name(MeasuredCost cost) {
        return cost.label() + " per " + cost.per();
    }

    /** What it was measured under: {@code spawn, 4 workers, 100 tasks}; empty where there is nothing to say. */
    public static String circumstances(MeasuredCost cost) {
        return circumstances(cost.parameters());
    }

    /** The same of the parameters alone. */
    public static String circumstances(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(CostText::circumstance).collect(Collectors.joining(", "));
    }

    private static String circumstance(Map.Entry<String, String> parameter) {
        String value = parameter.getValue();
        return switch (parameter.getKey()) {
            case "workers", "tasks", "threads", "elements", "states" ->
                grouped(value) + " " + (value.equals("1") ? singular(parameter.getKey()) : parameter.getKey());
            default -> value;
        };
    }

    private static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    private static String grouped(String digits) {
        return digits.matches("[0-9]{4,9}") ? Figures.count(Long.parseLong(digits)) : digits;
    }

    /** A value with its unit: {@code 79.2 ms}, {@code 1.91×}, {@code 12.4 %}. */
    public static String value(double value, Unit unit) {
        String sign = value < 0 ? "−" : "";
        double size = Math.abs(value);
        return sign
                + switch (unit) {
                    case NANOSECONDS -> size == 0 ? "0 ns" : Figures.seconds(size / 1e9);
                    case RATIO -> RatioText.times(size);
                    case SHARE -> Figures.significant(100 * size) + " %";
                };
    }

    /** An interval: {@code 71.0–80.4 ms}, each end with its own unit where they differ. */
    public static String interval(Interval interval, Unit unit) {
        String low = value(interval.low(), unit);
        String high = value(interval.high(), unit);
        int split = unit == Unit.RATIO ? high.length() - 1 : high.indexOf(' ');
        boolean alike = split >= 0 && low.endsWith(high.substring(split));
        return (alike ? low.substring(0, low.length() - (high.length() - split)) : low) + "–" + high;
    }

    /** A published figure: {@code 1.69 ms}, {@code 3–7 ms}; a dash where there is none. */
    public static String published(OriginalFigure.@Nullable Range range, Unit unit) {
        if (range == null) {
            return "–";
        }
        return range.isOneValue()
                ? value(range.low(), unit)
                : interval(new Interval(range.low(), range.high(), 1), unit);
    }

    /** How ours stands to a published figure: {@code 47× slower}, {@code 118× faster}, {@code 1.2× less}, {@code the same}. */
    public static String ratio(@Nullable Double ratio, Unit unit) {
        if (ratio == null) {
            return NO_COUNTERPART;
        }
        if (!(ratio > 0)) {
            return "not measurable";
        }
        double factor = ratio >= 1 ? ratio : 1 / ratio;
        if (factor < SAME) {
            return "the same";
        }
        String word = unit == Unit.NANOSECONDS ? (ratio > 1 ? "slower" : "faster") : ratio > 1 ? "more" : "less";
        return times(factor) + " " + word;
    }

    private static String times(double factor) {
        return about(factor) + "×";
    }

    /** A number to three digits, large ones in groups: {@code 45,200,000}. @param number above 0 */
    public static String about(double number) {
        return number >= 1000
                ? Figures.full(BigInteger.valueOf(roundedToThreeDigits(number)))
                : Figures.significant(number);
    }

    private static long roundedToThreeDigits(double factor) {
        double unit = Math.pow(10, Math.floor(Math.log10(factor)) - 2);
        return Math.round(Math.round(factor / unit) * unit);
    }
}
