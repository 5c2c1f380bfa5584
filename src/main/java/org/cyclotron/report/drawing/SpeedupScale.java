package org.cyclotron.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.StrategySummary;

/**
 * The logarithmic scale of speed-ups that the header of a column and all its cells share.
 *
 * @param low the ratio at the left end, above 0, below 1
 * @param high the ratio at the right end, above 1
 */
public record SpeedupScale(double low, double high) {
    /** Pixels at both ends where nothing is plotted, room for half a mark. */
    private static final double MARGIN = 10;
    /** All lanes within this factor of the baseline have a closer scale. */
    private static final double CLOSE = 1.25;
    /** A closer scale reaches at least this far from 1, so that noise does not look large. */
    private static final double LEAST_REACH = 1.04;
    /** The other scales reach at least this far to the right, so that a bound at 1 has a beyond; wide ones further. */
    private static final double LEAST_HIGH = 2.6;

    private static final double LEAST_HIGH_WIDE = 5.4;
    private static final double WIDE = 0.1;

    private static final double LEAST_LOW = 0.7;
    /** A bound further than this from everything measured is not worth the room. */
    private static final double FAR_BOUND = 8;

    private static final double PADDING = 0.08;
    /** The room that labels such as {@code 0.98×} should have. */
    private static final double FINE_PITCH = 46;

    public SpeedupScale {
        if (!(low > 0 && low < 1 && high > 1 && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a scale of speed-ups from " + low + " to " + high);
        }
    }

    /** A scale on which every ratio, interval and bound of these lanes has a place, and 1. */
    public static SpeedupScale of(List<StrategySummary> lanes) {
        double[] measured =
                lanes.stream().flatMapToDouble(SpeedupScale::measured).toArray();
        double least = Math.min(1, DoubleStream.of(measured).min().orElse(1));
        double most = Math.max(1, DoubleStream.of(measured).max().orElse(1));
        double reach = Math.max(4, FAR_BOUND * most);
        double bound = lanes.stream()
                .map(StrategySummary::bound)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .filter(value -> value <= reach)
                .max()
                .orElse(1);
        if (measured.length > 1 && least > 1 / CLOSE && most < CLOSE) {
            double padding = Math.pow(most / least, 0.2);
            return new SpeedupScale(Math.min(1 / LEAST_REACH, least / padding), Math.max(LEAST_REACH, most * padding));
        }
        most = Math.max(most, bound);
        double padding = Math.pow(Math.max(4, most / least), PADDING);
        double right = least < WIDE ? LEAST_HIGH_WIDE : LEAST_HIGH;
        return new SpeedupScale(Math.min(LEAST_LOW, least / padding), Math.max(right, most * padding));
    }

    private static DoubleStream measured(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        DoubleStream ratios = lane.ratios().stream().mapToDouble(Double::doubleValue);
        return speedup == null
                ? ratios
                : DoubleStream.concat(
                        ratios,
                        DoubleStream.of(
                                speedup.median(),
                                speedup.interval().low(),
                                speedup.interval().high()));
    }

    /** Where a ratio stands in a cell of this width; beyond the ends of the scale, beyond the cell's. */
    public double x(double ratio, double width) {
        double share = Math.log(ratio / low) / Math.log(high / low);
        return MARGIN + share * Math.max(1, width - 2 * MARGIN);
    }

    /** The ratio at a place of a cell of this width, the inverse of {@link #x}. */
    public double ratio(double x, double width) {
        double share = (x - MARGIN) / Math.max(1, width - 2 * MARGIN);
        return low * Math.pow(high / low, share);
    }

    /** Whether a ratio lies on the scale. */
    public boolean contains(double ratio) {
        return low <= ratio && ratio <= high;
    }

    /**
     * A mark of the axis.
     *
     * @param label with the sign, such as {@code 0.5×}
     */
    public record Tick(double ratio, String label) {}

    /** The marks that fit into a cell of this width without touching each other, from left to right; 1 is among them. */
    public List<Tick> ticks(double width) {
        return new SpeedupTicks(this, width).ticks();
    }

    /** Ratios 1, 10^k on both sides and, nearer, 0.5, 2 and 4, the most important first. */
    List<Double> candidates(double width) {
        return high / low < 2 ? fine(width) : coarse(width);
    }

    private List<Double> fine(double width) {
        double[] steps = {0.01, 0.02, 0.05, 0.1, 0.2};
        double step = 0.2;
        for (double candidate : steps) {
            if ((high - low) / candidate * FINE_PITCH <= width) {
                step = candidate;
                break;
            }
        }
        List<Double> ratios = new ArrayList<>(List.of(1.0));
        for (int k = 1; 1 - k * step >= low || 1 + k * step <= high; k++) {
            ratios.add(1 - k * step);
            ratios.add(1 + k * step);
        }
        return ratios;
    }

    private Stream<Double> between() {
        if (high > 20) {
            return Stream.of(0.5, 2.0);
        }
        return low < 0.05 ? Stream.of(0.5, 2.0, 4.0) : Stream.of(0.5, 2.0, 4.0, 0.25, 8.0, 16.0, 1.5, 0.75);
    }

    private List<Double> coarse(double width) {
        List<Double> ratios = new ArrayList<>(List.of(1.0));
        double decade = Math.abs(x(10, width) - x(1, width));
        int stride = (int) Math.max(1, Math.ceil(SpeedupTicks.pitch(low) / decade));
        for (int k = stride; k < 300 && (Math.pow(10, -k) >= low || Math.pow(10, k) <= high); k += stride) {
            ratios.add(Math.pow(10, -k));
            ratios.add(Math.pow(10, k));
        }
        if (stride == 1) {
            between().forEach(ratios::add);
        }
        return ratios;
    }
}
