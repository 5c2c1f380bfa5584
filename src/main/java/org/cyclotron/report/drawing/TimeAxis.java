package org.cyclotron.report.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of time: round steps of 1, 2 or 5 times a power of ten, labels in one unit, which the last label names.
 *
 * @param ticks from left to right; their labels do not touch
 */
record TimeAxis(List<Tick> ticks) {
    private static final Font FONT = Typefaces.MONO.at(11);
    private static final double PITCH = 64;
    private static final double GAP = 10;
    private static final String[] UNITS = {"ns", "µs", "ms", "s"};

    /** A mark. @param x in pixels from the beginning of the axis */
    record Tick(long nanos, double x, String label) {}

    /** The axis of [from, to) over a width in pixels. */
    static TimeAxis of(long from, long to, double width) {
        double step = step((to - from) * PITCH / width);
        int unit = unit(Math.max(step, to));
        double divisor = Math.pow(1000, unit);
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step / divisor) - 1e-9));
        List<Tick> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step); k * step <= to; k++) {
            double x = (k * step - from) * width / (to - from);
            String label = k == 0 ? "0" : String.format(Locale.ROOT, "%." + decimals + "f", k * step / divisor);
            ticks.add(new Tick(Math.round(k * step), x, label));
        }
        return new TimeAxis(fitting(ticks, width, UNITS[unit]));
    }

    /** At least one nanosecond. */
    private static double step(double least) {
        double decade = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        double leading = Math.max(1, least) / decade;
        return decade * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
    }

    private static int unit(double nanos) {
        int unit = 0;
        while (unit < UNITS.length - 1 && nanos >= Math.pow(1000, unit + 1)) {
            unit++;
        }
        return unit;
    }

    /** Leaves out what would stand beyond the right end or touch its neighbour, and names the unit at the last. */
    private static List<Tick> fitting(List<Tick> ticks, double width, String unit) {
        List<Tick> fitting = new ArrayList<>();
        for (Tick tick : ticks) {
            if (tick.x() + half(tick.label()) <= width && isClear(fitting, tick)) {
                fitting.add(tick);
            }
        }
        while (!fitting.isEmpty()) {
            Tick last = fitting.removeLast();
            Tick named = new Tick(last.nanos(), last.x(), last.label() + " " + unit);
            if (last.x() - half(last.label()) + 2 * half(named.label()) <= width + 8 && isClear(fitting, named)) {
                fitting.add(named);
                break;
            }
        }
        return List.copyOf(fitting);
    }

    private static boolean isClear(List<Tick> before, Tick tick) {
        return before.isEmpty()
                || tick.x() - half(tick.label()) - GAP
                        >= before.getLast().x() + half(before.getLast().label());
    }

    static double half(String label) {
        return Lettering.width(label, FONT) / 2;
    }

    static Font font() {
        return FONT;
    }
}
