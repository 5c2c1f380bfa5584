/**
 * Results as JFreeChart charts.
 *
 * <p>A chart is built for one set of {@link org.cyclotron.report.drawing.Tokens}; on a change of theme it is built anew or
 * {@link org.cyclotron.report.chart.ChartTheme} is applied again, for charts read no style sheets. Charts are used by one
 * thread at a time. Depends on {@code report}, {@code report.drawing} and records of results.
 */
@NullMarked
package org.cyclotron.report.chart;

import org.jspecify.annotations.NullMarked;
