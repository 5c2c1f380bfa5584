package org.cyclotron.report.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chooses the marks of an axis of speed-ups: the most important first, each only where its label has room. */
final class SpeedupTicks {
    /** The room that a label should have. */
    static final double PITCH = 56;

    static final Font FONT = Typefaces.MONO.at(11);
    private static final double GAP = 8;
    private static final double LEAST_RATIO = 1e-12;

    private final SpeedupScale scale;
    private final double width;
    private final List<SpeedupScale.Tick> chosen = new ArrayList<>();

    SpeedupTicks(SpeedupScale scale, double width) {
        this.scale = scale;
        this.width = width;
    }

    List<SpeedupScale.Tick> ticks() {
        for (double ratio : scale.candidates(width)) {
            SpeedupScale.Tick tick = new SpeedupScale.Tick(ratio, label(ratio));
            if (ratio == 1 || fits(tick)) {
                chosen.add(tick);
            }
        }
        chosen.sort(Comparator.comparingDouble(SpeedupScale.Tick::ratio));
        return List.copyOf(chosen);
    }

    /** The room that the labels of powers of ten should have on a scale that begins at a ratio. */
    static double pitch(double low) {
        double lowest = Math.pow(10, Math.ceil(Math.log10(Math.max(LEAST_RATIO, low))));
        return Math.max(PITCH, Lettering.width(label(lowest), FONT) + GAP);
    }

    private boolean fits(SpeedupScale.Tick tick) {
        double x = scale.x(tick.ratio(), width);
        double half = halfWidth(tick);
        return scale.contains(tick.ratio())
                && x - half >= 0
                && x + half <= width
                && chosen.stream()
                        .allMatch(
                                other -> Math.abs(scale.x(other.ratio(), width) - x) >= half + halfWidth(other) + GAP);
    }

    private static double halfWidth(SpeedupScale.Tick tick) {
        return Lettering.width(tick.label(), FONT) / 2;
    }

    private static String label(double ratio) {
        String plain = String.format(Locale.ROOT, "%.12f", ratio);
        return plain.replaceAll("\\.?0+$", "") + "×";
    }
}
