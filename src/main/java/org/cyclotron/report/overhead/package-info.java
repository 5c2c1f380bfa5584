/**
 * The overhead report: the structure of the published overhead analysis, filled with what was measured on a machine. It
 * reads a calibration and comparisons; every sentence follows from their figures by a rule that stands beside it, and what
 * is missing is said. Nothing here measures. Depends on {@code report.document}, {@code report}, {@code laboratory}, {@code
 * experiment}, {@code costmodel} and below.
 */
@NullMarked
package org.cyclotron.report.overhead;

import org.jspecify.annotations.NullMarked;
