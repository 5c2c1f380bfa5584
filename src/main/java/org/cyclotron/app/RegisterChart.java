package org.cyclotron.app;

import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/**
 * A picture of one register. Window and command line take it from here, so both write the same bytes. Implementations
 * are stateless; {@link RegisterCharts} lists them.
 */
public interface RegisterChart {
    /** Stable name, part of file names. */
    String id();

    /** Name for people. */
    String label();

    /** Whether the chart can be drawn; cheap. */
    boolean isAvailable(RegisterAnalysis analysis);

    /** The size in files, at scale 1; more states take more room. */
    PictureSize size(RegisterAnalysis analysis);

    /**
     * A fresh painter. May walk some thousands of states, so not on the thread of the interface.
     *
     * @throws IllegalArgumentException when the chart is not available
     */
    Painter painter(RegisterAnalysis analysis, Cancellation cancellation);

    /**
     * The figures of the picture in words, for readers of screens; else as {@link #painter}.
     *
     * @throws IllegalArgumentException when the chart is not available
     */
    String description(RegisterAnalysis analysis, Cancellation cancellation);

    /**
     * The figures behind the chart; else as {@link #painter}.
     *
     * @throws IllegalArgumentException when the chart is not available
     */
    Table data(RegisterAnalysis analysis, Cancellation cancellation);
}
