package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.report.drawing.Tokens;

/**
 * How the line of a strategy looks, the same in every chart. The decomposition chooses colour and dashes, the backend the
 * marker, so no two strategies look the same.
 *
 * @param line the colour of line and marker
 * @param label the colour of the words beside it
 */
record SeriesLook(Color line, Color label, Shape marker, BasicStroke stroke) {
    private static final BasicStroke OURS = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke OTHERS = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final BasicStroke LONG_DASHES = dashed(12, 3);
    private static final BasicStroke SHORT_DASHES = dashed(6, 3);
    private static final BasicStroke DASHES_AND_DOTS = dashed(8, 3, 2, 3);

    /** A prediction rather than a measurement. */
    static final BasicStroke PREDICTED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 4}, 0f);

    static SeriesLook of(StrategyName strategy, Tokens tokens) {
        return of(strategy.decomposition(), strategy.backend(), tokens);
    }

    /** @param strategy without workers, such as {@code segments@threads} */
    static SeriesLook of(String strategy, Tokens tokens) {
        return of(StrategyName.parse(strategy), tokens);
    }

    private static SeriesLook of(String decomposition, String backend, Tokens tokens) {
        Color line = colour(decomposition, backend, tokens.series(), tokens);
        boolean pale = line.equals(tokens.series().standby());
        return new SeriesLook(
                line, pale ? tokens.series().standbyLabel() : line, Markers.of(backend), stroke(decomposition));
    }

    private static BasicStroke dashed(float... lengths) {
        return new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
    }

    private static BasicStroke stroke(String decomposition) {
        return switch (decomposition) {
            case "segments" -> OURS;
            case "blocks-eager" -> LONG_DASHES;
            case "queue" -> SHORT_DASHES;
            case "registers", "auto" -> DASHES_AND_DOTS;
            default -> OTHERS;
        };
    }

    private static Color colour(String decomposition, String backend, Tokens.Series series, Tokens tokens) {
        return switch (decomposition) {
            case "segments" -> series.cyclotron();
            case "blocks-eager" -> series.fixed();
            case "blocks" ->
                backend.equals("pool") ? series.pool() : backend.equals("standby") ? series.standby() : series.fixed();
            case "queue" -> series.standby();
            case "registers" -> series.pool();
            case "leap" -> tokens.meanings().same();
            default -> tokens.inks().primary();
        };
    }
}
