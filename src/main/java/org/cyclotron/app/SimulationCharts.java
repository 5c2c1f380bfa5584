package org.cyclotron.app;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.CrossoverChart;
import org.cyclotron.report.chart.SpeedupCurveChart;
import org.cyclotron.report.drawing.CaptionedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** The pictures of a simulation. */
public final class SimulationCharts {
    /** The size in files, at scale 1. */
    public static final PictureSize SIZE = PictureSize.of(800, 520);

    private SimulationCharts() {}

    /** Painters by the stems of their file names; what cannot be drawn is left out. */
    public static Map<String, Painter> of(Simulation simulation) {
        Map<String, Painter> charts = new LinkedHashMap<>();
        if (!simulation.curves().isEmpty()) {
            charts.put("speedup-by-workers", speedups(simulation));
        }
        if (!simulation.crossovers().isEmpty()) {
            charts.put("speedup-by-states", crossover(simulation));
        }
        return charts;
    }

    private static Painter speedups(Simulation simulation) {
        return captioned(
                simulation,
                simulation.subject() + ", predicted by " + simulation.profile().name(),
                new ChartPainter(tokens -> SpeedupCurveChart.of(simulation.curves(), tokens)));
    }

    private static Painter crossover(Simulation simulation) {
        List<CrossoverChart.Predicted> lines =
                simulation.crossovers().stream().map(SimulationCharts::line).toList();
        return captioned(
                simulation,
                "speed-up against the number of states, predicted by "
                        + simulation.profile().name(),
                new ChartPainter(tokens -> CrossoverChart.of(List.of(), lines, List.of(), tokens)));
    }

    private static CrossoverChart.Predicted line(Simulation.Crossover crossover) {
        return new CrossoverChart.Predicted(
                crossover.strategy(),
                crossover.label(),
                crossover.points().stream()
                        .map(point -> new CrossoverChart.Predicted.Point(
                                new BigDecimal(point.states()).toBigInteger(), point.speedup()))
                        .toList());
    }

    private static Painter captioned(Simulation simulation, String remark, Painter drawing) {
        return new CaptionedPainter(
                "simulated, not measured", remark + ", " + simulation.cores() + " processors", drawing);
    }
}
