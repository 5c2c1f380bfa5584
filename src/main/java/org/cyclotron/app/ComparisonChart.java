package org.cyclotron.app;

import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/**
 * A picture of a comparison. Window and command line take it from here, so both write the same bytes. Implementations are
 * stateless and cheap; {@link ComparisonCharts} lists them.
 */
public interface ComparisonChart {
    /** Stable name, part of file names. */
    String id();

    /** Name for people. */
    String label();

    /** Whether the chart can be drawn; the other methods may be called only where it can. */
    boolean isAvailable(ChartedComparison source);

    /** The size in files, at scale 1; more lanes take more room. */
    PictureSize size(ChartedComparison source);

    /** A fresh painter of the picture with its caption. */
    Painter painter(ChartedComparison source);

    /** The figures of the picture in words, for readers of screens. */
    String description(ChartedComparison source);

    /** The figures behind the picture. */
    Table data(ChartedComparison source);
}
