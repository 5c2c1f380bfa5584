package org.cyclotron.report.chart;

import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.LinearComplexityProfile;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/** The staircase of the linear complexity beside n / 2, which a sequence without structure follows. */
public final class LinearComplexityChart {
    private LinearComplexityChart() {}

    public static JFreeChart of(LinearComplexityProfile profile, Tokens tokens) {
        double last = Math.max(4, profile.elements() * (profile.settled() ? 1.25 : 1));
        XYSeries staircase = LinePair.line("L(n)");
        int before = 0;
        staircase.add(0, 0);
        for (LinearComplexityProfile.Jump jump : profile.jumps()) {
            staircase.add(jump.elements(), before);
            staircase.add(jump.elements(), jump.complexity());
            before = jump.complexity();
        }
        staircase.add(last, before);
        XYSeries half = LinePair.line("n / 2");
        half.add(0, 0);
        half.add(last, last / 2);
        JFreeChart chart = LinePair.of(
                staircase,
                half,
                LinePair.counts(0, last),
                LinePair.counts(0, Math.max(last / 2, before) * 1.08),
                false,
                tokens);
        chart.getXYPlot().getDomainAxis().setLabel("elements n");
        chart.getXYPlot().getRangeAxis().setLabel("linear complexity");
        return chart;
    }

    /** The figures in words, for readers of screens. */
    public static String description(LinearComplexityProfile profile) {
        return "Linear complexity " + Figures.count(profile.complexity()) + ", reached after "
                + Figures.count(profile.lastJump()) + " elements in "
                + profile.jumps().size()
                + " jumps; 2 L(n) lies at most " + Figures.count(profile.deviation()) + " from n";
    }
}
