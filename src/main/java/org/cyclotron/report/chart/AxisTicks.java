package org.cyclotron.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The marks of an axis, chosen by the chart: on the axis itself it is not known which numbers are round for the reader.
 *
 * @param values in any order
 * @param labels one for each value, not empty: an empty one fails on logarithmic axes
 */
record AxisTicks(List<Double> values, List<String> labels) {
    AxisTicks {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /** A logarithmic axis with these marks. @param low above 0 */
    ValueAxis logarithmic(double low, double high) {
        LogAxis axis = new Logarithmic(this);
        axis.setRange(low, high);
        return axis;
    }

    /** A linear axis with these marks. */
    NumberAxis linear(double low, double high) {
        NumberAxis axis = new Linear(this);
        axis.setRange(low, high);
        return axis;
    }

    /** 10^k and, where they span little more than two decades, 2 and 5 times as much, from low to high. */
    static List<Double> decades(double low, double high) {
        List<Double> values = new ArrayList<>();
        int stride = (int) Math.max(1, Math.ceil(Math.log10(high / low) / 8));
        double[] leading = high / low < 300 ? new double[] {1, 2, 5} : new double[] {1};
        for (int k = (int) Math.floor(Math.log10(low)); k <= Math.log10(high); k++) {
            for (double factor : leading) {
                double value = factor * Math.pow(10, k);
                if (Math.floorMod(k, stride) == 0 && value >= low && value <= high) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Round steps within [low, high], some six. */
    static List<Double> steps(double low, double high) {
        double raw = (high - low) / 6;
        double decade = Math.pow(10, Math.floor(Math.log10(raw)));
        double leading = raw / decade;
        double step = decade * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
        List<Double> values = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step); k * step <= high; k++) {
            values.add(k * step);
        }
        return values;
    }

    private List<NumberTick> on(RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ticks.add(new NumberTick(TickType.MAJOR, values.get(i), labels.get(i), anchor, anchor, 0));
        }
        return ticks;
    }

    private static final class Logarithmic extends LogAxis {
        @Serial
        private static final long serialVersionUID = 1;

        // Charts are built anew, never serialized.
        private final transient AxisTicks marks;

        Logarithmic(AxisTicks marks) {
            this.marks = marks;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return marks.on(edge);
        }
    }

    private static final class Linear extends NumberAxis {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient AxisTicks marks;

        Linear(AxisTicks marks) {
            this.marks = marks;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return marks.on(edge);
        }
    }
}
