/**
 * Drawings on {@code Graphics2D}, and the files they are written to.
 *
 * <p>A {@link org.cyclotron.report.drawing.Painter} draws at a given size with given
 * {@link org.cyclotron.report.drawing.Tokens}; it knows neither window nor file, so the screen, the report and the
 * command line show the same picture. Lengths are in points of 1/72 inch on paper and in logical pixels on a screen; y
 * grows downward. With {@code report.chart} this is the only home of {@code java.awt}. Depends on {@code report} and on
 * records of results.
 */
@NullMarked
package org.cyclotron.report.drawing;

import org.jspecify.annotations.NullMarked;
