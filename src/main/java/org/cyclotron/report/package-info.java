/**
 * Results as text: documents of whole analyses, and tables, in every format of {@link
 * org.cyclotron.report.AnalysisFormats} and {@link org.cyclotron.report.TableFormats}.
 *
 * <p>The command line and the window write through the same classes, so they write the same bytes. Text is UTF-8 with
 * line feeds, numbers have no grouping and no locale. Measuring and formatting stay apart: nothing here computes.
 */
@NullMarked
package org.cyclotron.report;

import org.jspecify.annotations.NullMarked;
