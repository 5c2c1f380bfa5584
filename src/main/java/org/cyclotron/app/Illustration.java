package org.cyclotron.app;

import java.util.function.Supplier;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/**
 * A picture of a document.
 *
 * @param painter gives a fresh painter when the picture is written; may take some milliseconds
 */
record Illustration(PictureSize size, Supplier<Painter> painter) {}
