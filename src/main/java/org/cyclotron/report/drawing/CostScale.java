package org.cyclotron.report.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CostText;
import org.jspecify.annotations.Nullable;

/**
 * The logarithmic scale of unit costs in one unit, shared by the header of a column and all its cells. It reaches from
 * decade to decade.
 *
 * @param unit of all values on it
 * @param lowest the power of ten at the left end
 * @param highest the power of ten at the right end, above {@code lowest}
 */
public record CostScale(Unit unit, int lowest, int highest) {
    /** Room for half a label at both ends. */
    private static final double MARGIN = 26;

    static final Font FONT = Typefaces.MONO.at(11);
    private static final double GAP = 10;

    public CostScale {
        if (highest <= lowest) {
            throw new IllegalArgumentException("a scale from 10^" + lowest + " to 10^" + highest);
        }
    }

    /** A scale on which every positive value, interval and published figure of the costs in a unit has a place. */
    public static CostScale of(List<MeasuredCost> costs, Unit unit) {
        double[] values = costs.stream()
                .filter(cost -> cost.unit() == unit)
                .flatMapToDouble(CostScale::values)
                .filter(value -> value > 0)
                .toArray();
        double least = DoubleStream.of(values).min().orElse(1);
        double most = DoubleStream.of(values).max().orElse(10);
        int low = (int) Math.floor(Math.log10(least));
        return new CostScale(unit, low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))));
    }

    private static DoubleStream values(MeasuredCost cost) {
        DoubleStream ours = DoubleStream.of(
                cost.median(), cost.interval().low(), cost.interval().high());
        return OriginalFigures.beside(cost)
                .map(figure -> DoubleStream.concat(ours, published(figure)))
                .orElse(ours);
    }

    private static DoubleStream published(OriginalFigure figure) {
        return DoubleStream.concat(ends(figure.fork()), ends(figure.spawn()));
    }

    private static DoubleStream ends(OriginalFigure.@Nullable Range range) {
        return range == null ? DoubleStream.empty() : DoubleStream.of(range.low(), range.high());
    }

    /** Where a positive value stands in a cell of this width. */
    public double x(double value, double width) {
        double share = (Math.log10(value) - lowest) / (highest - lowest);
        return MARGIN + share * Math.max(1, width - 2 * MARGIN);
    }

    /** A mark of the axis. */
    public record Tick(double value, String label) {}

    /** Every power of ten on the scale: where grid lines stand. */
    public List<Double> decades() {
        List<Double> decades = new ArrayList<>();
        for (int power = lowest; power <= highest; power++) {
            decades.add(Math.pow(10, power));
        }
        return decades;
    }

    /** The powers of ten whose labels fit into a cell of this width, from left to right. */
    public List<Tick> ticks(double width) {
        List<Tick> ticks = new ArrayList<>();
        double free = 0;
        for (double value : decades()) {
            String label = CostText.value(value, unit);
            double half = Lettering.width(label, FONT) / 2;
            double x = x(value, width);
            if (x - half >= free && x + half <= width) {
                ticks.add(new Tick(value, label));
                free = x + half + GAP;
            }
        }
        return List.copyOf(ticks);
    }
}
